import { join, relative } from 'node:path';
import type { GatewayConfig } from '#config';
import type { Member } from '#kernel';
import type { CertificateFiles } from './certificates.js';
import { LOOPBACK } from './ports.js';
import type { Database } from './postgres/postgres.js';
import { writePrivateSync } from '#keys';

/** The folder of a member: its configuration, keys and certificate, and nothing of another's. */
export function memberFolder(stateDir: string, member: Member): string {
  return join(stateDir, 'members', member);
}

function databaseName(member: Member): string {
  return `hsu_${member.toLowerCase()}`;
}

/** The broker as a member's files need it. */
export interface MemberBroker {
  readonly address: string;
  readonly caFile: string;
  issue(principal: string, folder: string): Promise<CertificateFiles>;
}

export interface MemberFilesRequest {
  readonly stateDir: string;
  readonly member: Member;
  readonly principal: string;
  readonly port: number;
  readonly broker: MemberBroker;
  readonly database: Database;
  /** The address of its sign-in service's part, and the private key by which the gateway proves itself there. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientKeyFile: string;
  /** A Chromium that draws letters as PDFs; absent: letters are HTML alone. */
  readonly chromiumFile?: string | undefined;
}

/**
 * First generation: a member's number rises by a directory statement, when its earlier certificates must no longer
 * work.
 */
export function principalOf(member: Member): string {
  return `${member}.1`;
}

/** Examples of this member's gateway that name conversations of its sandbox. */
export function sandboxFile(stateDir: string, member: Member): string {
  return join(memberFolder(stateDir, member), 'sandbox.json');
}

/** The database of a member, whether it is made already or not. */
export function memberDatabase(stateDir: string, member: Member, port: number): Database {
  const name = databaseName(member);
  const passwordFile = join(memberFolder(stateDir, member), 'db-password');
  return { host: LOOPBACK, port, database: name, user: name, passwordFile };
}

/** Writes `gateway.json` and `tls/`; answers the first. Paths in it are relative, so a state folder may be moved. */
export async function writeMemberFiles(request: MemberFilesRequest): Promise<string> {
  const { stateDir, member, broker, database } = request;
  const folder = memberFolder(stateDir, member);
  const tls = await broker.issue(request.principal, join(folder, 'tls'));
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
    publicUrl: `http://${LOOPBACK}:${request.port}`,
    signIn: {
      issuer: request.issuer,
      alg: 'ES256',
      clientId: request.clientId,
      clientKeyFile: near(request.clientKeyFile),
      unitClaim: '/hsu_unit',
      roleClaim: '/hsu_role',
    },
    sandbox: { examplesFile: near(sandboxFile(stateDir, member)) },
    // As root, which containers run as, Chromium starts without its sandbox only.
    ...(request.chromiumFile !== undefined && {
      letters: { chromiumFile: request.chromiumFile, sandbox: process.getuid?.() === 0 ? 'off' : 'on' },
    }),
    logLevel: 'info',
  };
  const file = join(folder, 'gateway.json');
  writePrivateSync(file, `${JSON.stringify(config, null, 2)}\n`);
  return file;
}
