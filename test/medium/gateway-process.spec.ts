import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { GatewayConfig } from '#config';
import { testNetwork } from '../setup/exchanges.js';
import { freePort } from '../setup/gateways.js';
import { ANALYST, serveIssuer, type ServedIssuer } from '../setup/issuer.js';
import { suiteFolder } from '../setup/network.js';
import { until, type Watched } from '../setup/until.js';
import { draftsTo, gatewayConfig } from './gateway-app.js';

const ROOT = join(import.meta.dirname, '..', '..');

let issuer: ServedIssuer;
let config: GatewayConfig;
beforeAll(async () => {
  const network = await testNetwork(1);
  const [member] = network.members;
  if (member === undefined) throw new Error('a member was asked for');
  issuer = await serveIssuer(suiteFolder());
  config = await gatewayConfig(network, member, issuer);
});

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly output: () => string;
  readonly errors: () => string;
}

let running: Started[] = [];
afterEach(() => {
  for (const { child } of running) child.kill('SIGKILL');
  running = [];
});

/** The program itself, as a process of its own. */
function start(content: unknown): Started {
  const file = join(suiteFolder(), 'gateway.json');
  writeFileSync(file, JSON.stringify(content), { mode: 0o600 });
  const loader = join(ROOT, 'test', 'setup', 'typescript.mjs');
  const child = spawn(process.execPath, ['--import', loader, join(ROOT, 'apps', 'gateway', 'main.ts')], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HSU_CONFIG: file },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { output: '', errors: '' };
  child.stdout.on('data', (data: Buffer) => (said.output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said.errors += data.toString()));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const started = { child, ended, output: () => said.output, errors: () => said.errors };
  running.push(started);
  return started;
}

function processOf({ child, output, errors }: Started): Watched {
  return {
    running: () => child.exitCode === null && child.signalCode === null,
    output: () => `${output()}${errors()}`,
  };
}

/** The port that it says it listens on. */
function listens(started: Started): Promise<number> {
  const { output } = started;
  return until(
    'a port to be listened on',
    () => {
      const [, found] = /"port":(\d+),"msg":"listening"/.exec(output()) ?? [];
      return found === undefined ? undefined : Number(found);
    },
    processOf(started),
  );
}

async function onFreePort(over: Partial<GatewayConfig> = {}): Promise<GatewayConfig> {
  const port = await freePort();
  return { ...config, listen: { host: '127.0.0.1', port }, publicUrl: urlOf(port), ...over };
}

function urlOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

async function authorization(port: number): Promise<string> {
  return `Bearer ${await issuer.token(urlOf(port), ANALYST)}`;
}

async function startReady(): Promise<Started & { readonly port: number }> {
  const started = start(await onFreePort());
  const port = await listens(started);
  await until(
    'readiness',
    async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok,
    processOf(started),
  );
  return { ...started, port };
}

async function post(port: number, idempotencyKey: string, body: string): Promise<Response> {
  const headers = {
    authorization: await authorization(port),
    'content-type': 'application/json',
    'idempotency-key': idempotencyKey,
  };
  return await fetch(`${urlOf(port)}/v1/alerts`, { method: 'POST', headers, body });
}

/** Hands every connection to `port` on to `to`. Only the first goes this way: the broker then names its own address. */
async function forward(port: number, to: string): Promise<Server> {
  const server = createServer((near) => {
    const far = connect(Number(to.split(':')[1]), '127.0.0.1');
    for (const one of [near, far]) one.on('error', () => undefined);
    near.pipe(far).pipe(near);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('the gateway as a process', () => {
  const { alert } = draftsTo(() => config.member);

  it('keeps what it accepted over a stop and a start, and stops in order', async () => {
    const body = JSON.stringify(alert());
    const first = await startReady();
    expect((await post(first.port, 'before-the-stop', body)).status).toBe(202);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const lines = first.output().trim().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ member: config.member });
    expect(lines.at(-1)).toContain('"msg":"stopped"');

    const second = await startReady();
    const again = await post(second.port, 'before-the-stop', body);
    expect(await again.json()).toMatchObject({ replayed: true });
  });

  it('does not wait for a client that never ends its request', async () => {
    const { child, ended, port } = await startReady();
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.on('error', () => undefined);
    const head = [
      'POST /v1/alerts HTTP/1.1',
      `host: 127.0.0.1:${port}`,
      `authorization: ${await authorization(port)}`,
    ];
    socket.write([...head, 'content-type: application/json', 'content-length: 1000', '', '{'].join('\r\n'));
    let answer = '';
    socket.on('data', (data: Buffer) => (answer += data.toString()));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    // Nor until its request has taken too long.
    expect(answer).not.toContain(' 408 ');
  });

  it('takes drafts while the broker is away, by the directory it knows, and says that it is not ready', async () => {
    const before = await startReady();
    before.child.kill('SIGTERM');
    await before.ended;
    const away = await freePort();
    const started = start(await onFreePort({ broker: { ...config.broker, brokers: [`127.0.0.1:${away}`] } }));
    const port = await listens(started);
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      ready: false,
      wrong: expect.arrayContaining([expect.objectContaining({ check: 'broker' })]),
    });
    const body = JSON.stringify(alert());
    await until(
      'an accepted draft',
      async () => (await post(port, 'broker-away', body)).status === 202,
      processOf(started),
    );
    // The broker comes back: the same process reads, relays and is ready.
    const back = await forward(away, config.broker.brokers[0] ?? '');
    await until(
      'readiness',
      async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok,
      processOf(started),
    );
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(started.errors()).toBe('');
    back.close();
  });

  it('says in one sentence what is wrong with its configuration, and ends', async () => {
    const started = start({ ...config, keysDir: undefined });
    expect(await started.ended).toBe(1);
    expect(started.errors()).toMatch(/^E-CONFIG: .*keysDir is missing.*\n$/);
    expect(started.output()).toBe('');
  });

  it('ends where its database does not answer', async () => {
    const started = start(await onFreePort({ database: { ...config.database, port: await freePort() } }));
    expect(await started.ended).toBe(1);
    expect(started.errors()).toMatch(/^E-UNAVAILABLE.*\n$/);
  });
});
