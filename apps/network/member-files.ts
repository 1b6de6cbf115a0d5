import { join, relative } from 'node:path';
import type { GatewayConfig } from '#config';
import type { Member } from '#kernel';
import type { Broker } from './broker.js';
import { apiKeysOf, type DemoKey } from './demo-keys.js';
import { LOOPBACK } from './ports.js';
import type { Database } from './postgres.js';
import { writePrivate } from './private-file.js';

/** The folder of a member: its configuration, keys and certificate, and nothing of another's. */
export function memberFolder(stateDir: string, member: Member): string {
  return join(stateDir, 'members', member);
}

export function databaseName(member: Member): string {
  return `hsu_${member.toLowerCase()}`;
}

export interface MemberFilesRequest {
  readonly stateDir: string;
  readonly member: Member;
  readonly principal: string;
  readonly port: number;
  readonly broker: Broker;
  readonly database: Database;
  readonly demoKeys: readonly DemoKey[];
}

/** Writes `gateway.json`, `tls/` and `api-keys.json`; answers the first. Paths in it are relative, so a state folder may be moved. */
export async function writeMemberFiles(request: MemberFilesRequest): Promise<string> {
  const { stateDir, member, broker, database } = request;
  const folder = memberFolder(stateDir, member);
  const tls = await broker.issue(request.principal, join(folder, 'tls'));
  writePrivate(
    join(folder, 'api-keys.json'),
    `${JSON.stringify(apiKeysOf(request.demoKeys, member), null, 2)}\n`,
  );
  const near = (path: string): string => relative(folder, path);
  const config: GatewayConfig = {
    member,
    listen: { host: LOOPBACK, port: request.port },
    database: { ...database, passwordFile: near(database.passwordFile) },
    broker: {
      brokers: [broker.address],
      caFile: near(broker.caFile),
      certFile: near(tls.certFile),
      keyFile: near(tls.keyFile),
    },
    anchorFile: 'anchor.json',
    keysDir: 'keys',
    apiKeysFile: 'api-keys.json',
    logLevel: 'info',
  };
  const file = join(folder, 'gateway.json');
  writePrivate(file, `${JSON.stringify(config, null, 2)}\n`);
  return file;
}
