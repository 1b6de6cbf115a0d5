import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { BrokerAdmin, connectBroker } from '#kafka';
import { systemClock, type Member } from '#kernel';
import { writePrivateSync } from '#keys';
import { freePort, type CertificateFiles, type Database } from '../../apps/network/index.js';
import { principalOf, reconcile } from '../../apps/operator/index.js';
import { initNetwork, publishStatements } from '../../apps/secretariat/index.js';
import { serveIssuer } from '../setup/issuer.js';
import type { BenchServers } from './servers.js';

const ROOT = join(import.meta.dirname, '..', '..');
const READY_MS = 60_000;

/** A gateway as it is shipped: the built program, over HTTP, on the bench's broker and a database of its own. */
export interface BenchGateway {
  readonly member: Member;
  readonly url: string;
  /** Of an analyst of the specialist unit; the issuer's keys are this process's own. */
  readonly token: () => Promise<string>;
  readonly database: Database;
  readonly pid: () => number;
  /** Ends the process; `resume` starts it again and waits until it is ready. */
  halt(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** Makes the members' network on these servers and starts their gateways. */
export async function startGateways<const Members extends readonly Member[]>(
  servers: BenchServers,
  run: string,
  members: Members,
): Promise<{ -readonly [Place in keyof Members]: BenchGateway }> {
  const { broker } = servers;
  const state = join(servers.folder, run);
  await initNetwork({ state, members, now: Date.now() });
  const pem = (files: CertificateFiles): { ca: string; cert: string; key: string } => ({
    ca: readFileSync(broker.caFile, 'utf8'),
    cert: readFileSync(files.certFile, 'utf8'),
    key: readFileSync(files.keyFile, 'utf8'),
  });
  const admin = await BrokerAdmin.connect({ brokers: [broker.address], ...pem(broker.operator) });
  await reconcile(
    admin,
    members.map((code) => ({ code, generation: 1 })),
    1,
  );
  await admin.close();
  const secretariat = await connectBroker({
    brokers: [broker.address],
    ...pem(await broker.issue('secretariat', join(state, 'secretariat', 'tls'))),
    clientId: 'secretariat',
    clock: systemClock,
  });
  await publishStatements({ state, broker: secretariat });
  await secretariat.close();
  const start = async (member: Member): Promise<BenchGateway> =>
    startGateway(servers, state, run, member, await freePort());
  const started: BenchGateway[] = [];
  for (const member of members) started.push(await start(member));
  return started as { -readonly [Place in keyof Members]: BenchGateway };
}

async function startGateway(
  servers: BenchServers,
  state: string,
  run: string,
  member: Member,
  port: number,
): Promise<BenchGateway> {
  const { broker } = servers;
  const folder = join(state, 'members', member);
  const tls = await broker.issue(principalOf({ code: member, generation: 1 }), join(folder, 'tls'));
  const database = await servers.database(`${run}_${member.toLowerCase()}`);
  const issuer = await serveIssuer(folder);
  const url = `http://127.0.0.1:${port}`;
  const configFile = join(folder, 'gateway.json');
  writePrivateSync(
    configFile,
    JSON.stringify({
      member,
      listen: { host: '127.0.0.1', port },
      database,
      broker: {
        brokers: [broker.address],
        caFile: broker.caFile,
        certFile: tls.certFile,
        keyFile: tls.keyFile,
      },
      anchorFile: 'anchor.json',
      keysDir: 'keys',
      publicUrl: url,
      signIn: issuer.signIn,
      logLevel: 'warn',
    }),
  );
  let child = await startProcess(folder, configFile, url);
  const halt = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    if (child.exitCode === null) await ended;
  };
  return {
    member,
    url,
    token: () => issuer.token(url, { name: 'bench', unit: 'ATU', role: 'ANALYST' }),
    database,
    pid: () => child.pid ?? 0,
    halt,
    resume: async () => {
      child = await startProcess(folder, configFile, url);
    },
    stop: async () => {
      await halt();
      await issuer.close();
    },
  };
}

async function startProcess(folder: string, configFile: string, url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'apps', 'gateway', 'main.js')], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HSU_CONFIG: configFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(join(folder, 'gateway.log'), { flags: 'a' });
  child.stdout.pipe(log);
  child.stderr.pipe(log, { end: false });
  await ready(child, url);
  return child;
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  const deadline = performance.now() + READY_MS;
  while ((await fetch(`${url}/health/ready`).catch(() => undefined))?.status !== 200) {
    if (child.exitCode !== null || performance.now() > deadline)
      throw new Error(`the gateway at ${url} did not become ready`);
    await delay(200);
  }
}
