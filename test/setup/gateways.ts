import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import type { GatewayConfig } from '#config';
import type { Member } from '#kernel';
import type { BrokerMember } from '../../apps/operator/index.js';
import { ANALYST, serveIssuer, type ServedIssuer } from './issuer.js';
import type { MovedTime } from './moved-time.js';
import { accessAsMember } from './network.js';
import type { TestNetwork } from './exchanges.js';
import { until, type Watched } from './until.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** A gateway as a process of its own, over HTTP, that a test may kill. */
export class GatewayProcess {
  readonly url: string;
  readonly logFile: string;
  private child: ChildProcessByStdio<null, Readable, Readable> | undefined;

  private constructor(
    readonly member: Member,
    private readonly configFile: string,
    private readonly issuer: ServedIssuer,
    port: number,
    private readonly time: MovedTime | undefined,
    /** What tokens are for: the same at every process of the member. */
    private readonly publicUrl = `http://127.0.0.1:${port}`,
  ) {
    this.url = `http://127.0.0.1:${port}`;
    this.logFile = configFile.replace(/\.json$/, '.log');
  }

  /** `options.signIn`: another issuer than the test's own. `options.time`: what the process takes for the time. */
  static async prepare(
    network: TestNetwork,
    member: BrokerMember,
    options: { readonly signIn?: GatewayConfig['signIn']; readonly time?: MovedTime } = {},
  ): Promise<GatewayProcess> {
    const { code } = member;
    const folder = join(network.state, 'members', code);
    const database = network.databases.get(code);
    if (database === undefined) throw new Error(`no database of ${code} in this test`);
    const { brokers, ca, cert, key } = await (network.broker?.accessAsMember ?? accessAsMember)(member);
    mkdirSync(join(folder, 'tls'), { recursive: true, mode: 0o700 });
    const write = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text, { mode: 0o600 });
      return name;
    };
    const port = await freePort();
    const issuer = await serveIssuer(folder);
    const config: GatewayConfig = {
      member: code,
      listen: { host: '127.0.0.1', port },
      database,
      broker: {
        brokers,
        caFile: write('tls/ca.pem', ca),
        certFile: write('tls/cert.pem', cert),
        keyFile: write('tls/key.pem', key),
      },
      anchorFile: 'anchor.json',
      keysDir: 'keys',
      publicUrl: `http://127.0.0.1:${port}`,
      signIn: options.signIn ?? issuer.signIn,
      logLevel: 'info',
    };
    write('gateway.json', JSON.stringify(config));
    return new GatewayProcess(code, join(folder, 'gateway.json'), issuer, port, options.time);
  }

  /** A second process of the member: a copy of the configuration in which only `listen` differs. */
  async second(): Promise<GatewayProcess> {
    const config = JSON.parse(readFileSync(this.configFile, 'utf8')) as GatewayConfig;
    const port = await freePort();
    const file = this.configFile.replace(/\.json$/, '-2.json');
    writeFileSync(file, JSON.stringify({ ...config, listen: { ...config.listen, port } }), { mode: 0o600 });
    return new GatewayProcess(this.member, file, this.issuer, port, this.time, this.publicUrl);
  }

  /** Of an analyst of the specialist unit, or of somebody else. */
  token(who: typeof ANALYST = ANALYST): Promise<string> {
    return this.issuer.token(this.publicUrl, who);
  }

  /**
   * Asks this very process as a balancer would, with the public address as `Host`, which `fetch` does not let a caller
   * set.
   * @throws Error where it does not answer
   */
  async ask(
    path: string,
    post?: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  ): Promise<{ readonly status: number | undefined; readonly body: string }> {
    const headers = {
      host: new URL(this.publicUrl).host,
      authorization: `Bearer ${await this.token()}`,
      ...(post && { 'content-type': 'application/json', ...post.headers }),
    };
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    request(`${this.url}${path}`, { method: post === undefined ? 'GET' : 'POST', headers })
      .once('response', resolve)
      .once('error', reject)
      .end(post?.body);
    const answer = await promise;
    return { status: answer.statusCode, body: await text(answer) };
  }

  async start(): Promise<void> {
    const child = startProgram('gateway', [], { HSU_CONFIG: this.configFile }, this.time);
    const log = createWriteStream(this.logFile, { flags: 'a' });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.once('exit', () => log.end());
    this.child = child;
    await until(
      `a ready gateway of ${this.member}`,
      async () => (await fetch(`${this.url}/health/ready`).catch(() => undefined))?.status === 200,
      watched(child, this.logFile),
    );
  }

  get running(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  log(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child?.kill(signal);
  }

  /** SIGKILL: nothing is flushed, closed or told. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    this.child?.kill('SIGCONT');
    await this.end('SIGTERM');
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (child === undefined || !this.running) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}

/** For waits that hang on this process, whose output goes to the file. */
export function watched(child: ChildProcess, logFile: string): Watched {
  return {
    running: () => child.exitCode === null && child.signalCode === null,
    output: () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : ''),
  };
}

/** A program of ours, from its sources. Both outputs are the caller's to read. */
export function startProgram(
  app: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  time?: MovedTime,
): ChildProcessByStdio<null, Readable, Readable> {
  const imports = [join(ROOT, 'test', 'setup', 'typescript.mjs'), ...(time?.imports ?? [])];
  return spawn(
    process.execPath,
    [...imports.flatMap((file) => ['--import', file]), join(ROOT, 'apps', app, 'main.ts'), ...args],
    {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], ...env, ...time?.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

/** A client of a member's database, for counting. */
export async function databaseClient(network: TestNetwork, member: Member): Promise<pg.Client> {
  const database = network.databases.get(member);
  if (database === undefined) throw new Error(`no database of ${member} in this test`);
  const { host, port, user } = database;
  const client = new pg.Client({
    host,
    port,
    user,
    database: database.database,
    password: readFileSync(database.passwordFile, 'utf8'),
  });
  await client.connect();
  return client;
}

/** Ports of each of the processes that run suites side by side; the system gives away others from 32,768 on. */
const PORTS_EACH = 2_500;
const FIRST_PORT = 12_000 + (Number(process.env['JEST_WORKER_ID'] ?? 0) % 8) * PORTS_EACH;
const drawn = new Set<number>();

/**
 * Nobody listens on it now, and nobody else draws it: some seconds pass before a gateway listens. Not one that the
 * system would give away: those are handed to any connection that another suite opens meanwhile.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + randomInt(PORTS_EACH);
    if (drawn.has(port)) continue;
    const server = createServer().listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') continue;
      throw error;
    }
    server.close();
    await once(server, 'close');
    drawn.add(port);
    return port;
  }
}
