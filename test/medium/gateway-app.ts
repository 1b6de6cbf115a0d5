import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { expect } from '@jest/globals';
import type { GatewayConfig } from '#config';
import { seatHere } from '#finding';
import type { JsonObject } from '#envelope';
import { DAY, type Fault, type Member } from '#kernel';
import { codesWithoutRule } from '#messages';
import { Metrics, openLog } from '#telemetry';
import { alertDraft, referralDraft } from '#testing';
import { createApplication } from '../../apps/gateway/application.js';
import { wireGateway, type ComposedGateway } from '../../apps/gateway/wiring.js';
import { ExchangeStrategy } from '../../apps/gateway/running/exchange.strategy.js';
import type { Database } from '../../apps/network/index.js';
import type { BrokerMember } from '../../apps/operator/index.js';
import type { TestNetwork } from '../setup/exchanges.js';
import { freePort } from '../setup/gateways.js';
import { serveIssuer, type ServedIssuer } from '../setup/issuer.js';
import { accessAsMember, suiteFolder } from '../setup/network.js';
import { connectionTo } from '../setup/connection.js';

/** A client of the gateway, by a token of its issuer. */
export type ClientName = 'analyst' | 'head' | 'liaison' | 'police' | 'supervisor' | 'auditor';

const CLIENTS: readonly { name: ClientName; unit: string; role: string }[] = [
  { name: 'analyst', unit: 'ATU', role: 'ANALYST' },
  { name: 'head', unit: 'ATU', role: 'SUPERVISOR' },
  { name: 'liaison', unit: 'DESK', role: 'LIAISON' },
  { name: 'police', unit: 'PS', role: 'POLICE_SYSTEM' },
  { name: 'supervisor', unit: 'DESK', role: 'SUPERVISOR' },
  { name: 'auditor', unit: 'DESK', role: 'AUDITOR' },
];

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body where it is JSON. */
  readonly json: JsonObject;
}

export interface RunningGateway {
  readonly member: Member;
  readonly config: GatewayConfig;
  readonly app: NestFastifyApplication;
  readonly gateway: ComposedGateway;
  readonly url: string;
  readonly logged: string[];
  readonly issuer: ServedIssuer;
  get(client: ClientName, path: string): Promise<Answer>;
  post(
    client: ClientName,
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** Any request as it is. */
  ask(path: string, init: RequestInit): Promise<Answer>;
  authorization(client: ClientName): string;
  /** Tokens anew: they last ten minutes, and a test may move the time. */
  renew(): Promise<void>;
  /** Rows in all tables that hold messages or what became of them. */
  rows(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * One member's gateway in this process as `main.ts` makes it, on a free port, over the real broker and its own
 * database.
 */
export async function startGateway(
  network: TestNetwork,
  member: BrokerMember,
  over: Partial<GatewayConfig> = {},
): Promise<RunningGateway> {
  const issuer = await serveIssuer(suiteFolder());
  const config = { ...(await gatewayConfig(network, member, issuer)), ...over };
  let tokens = await clientTokens(issuer, config.publicUrl);
  const logged: string[] = [];
  const log = openLog('debug', member.code, { write: (line) => logged.push(line) });
  const gateway = await wireGateway(config, log, new Metrics(), seatHere(2 ** 28));
  const app = await createApplication(gateway);
  app.connectMicroservice({ strategy: new ExchangeStrategy(gateway.exchange, log) });
  await app.startAllMicroservices();
  await app.listen(config.listen.port, config.listen.host);
  const url = config.publicUrl;
  const authorization = (client: ClientName): string => `Bearer ${tokens.get(client) ?? ''}`;
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(`${url}${path}`, init);
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      json: isJson ? (JSON.parse(text) as JsonObject) : {},
    };
  };
  return {
    member: member.code,
    config,
    app,
    gateway,
    url,
    logged,
    issuer,
    ask,
    authorization,
    renew: async () => {
      tokens = await clientTokens(issuer, config.publicUrl);
    },
    rows: () => countRows(network, member),
    get: (client, path) => ask(path, { headers: { authorization: authorization(client) } }),
    post: (client, path, body, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: {
          authorization: authorization(client),
          'content-type': 'application/json',
          'idempotency-key': randomBytes(12).toString('hex'),
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    stop: async () => {
      await app.close();
      await gateway.close();
      await issuer.close();
    },
  };
}

/** Tokens of all clients for the gateway at this address. */
export async function clientTokens(
  issuer: ServedIssuer,
  publicUrl: string,
): Promise<ReadonlyMap<ClientName, string>> {
  const made = CLIENTS.map(async (one) => [one.name, await issuer.token(publicUrl, one)] as const);
  return new Map(await Promise.all(made));
}

async function countRows(network: TestNetwork, { code }: BrokerMember): Promise<number> {
  const client = new pg.Client(connectionTo(databaseOf(network, code)));
  await client.connect();
  try {
    const tables = [
      'messages',
      'parts',
      'outbox',
      'deliveries',
      'receipts',
      'inbox',
      'quarantine',
      'idempotency',
    ];
    const { rows } = await client.query<{ n: number }>(
      `SELECT (${tables.map((table) => `(SELECT count(*) FROM ${table})`).join(' + ')})::int AS n`,
    );
    return rows[0]?.n ?? 0;
  } finally {
    await client.end();
  }
}

function databaseOf(network: TestNetwork, code: Member): Database {
  const database = network.databases.get(code);
  if (database === undefined) throw new Error(`no database of ${code} in this test`);
  return database;
}

/** A gateway's configuration with its files, on a free port. */
export async function gatewayConfig(
  network: TestNetwork,
  member: BrokerMember,
  issuer: ServedIssuer,
): Promise<GatewayConfig> {
  const { code } = member;
  const folder = suiteFolder();
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  const access = await (network.broker?.accessAsMember ?? accessAsMember)(member);
  const port = await freePort();
  const own = join(network.state, 'members', code);
  return {
    member: code,
    listen: { host: '127.0.0.1', port },
    database: databaseOf(network, code),
    broker: {
      brokers: access.brokers,
      caFile: write('ca.pem', access.ca),
      certFile: write('cert.pem', access.cert),
      keyFile: write('key.pem', access.key),
    },
    anchorFile: join(own, 'anchor.json'),
    keysDir: join(own, 'keys'),
    publicUrl: `http://127.0.0.1:${port}`,
    signIn: issuer.signIn,
    logLevel: 'debug',
  };
}

/** Drafts that expire well after today. */
export function draftsTo(to: () => Member) {
  const dates = {
    expiresAt: new Date(Date.now() + 90 * DAY).toISOString(),
    reviewAt: new Date(Date.now() + 60 * DAY).toISOString(),
  };
  return {
    alert: (over: JsonObject = {}): JsonObject => alertDraft([], { ...dates, ...over }),
    referral: (over: JsonObject = {}): JsonObject => referralDraft(to(), { ...dates, ...over }),
  };
}

/** Everything that a refusal must be, whatever was wrong; `path`: one of its faults points there. */
export function expectProblem(answer: Answer, status: number, code: string, path?: string): void {
  const { json, text, headers } = answer;
  expect({ status: answer.status, code: json['code'], faults: json['faults'] }).toMatchObject({
    status,
    code,
  });
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(json).toMatchObject({ type: `urn:hsu:error:${code}`, status, title: expect.any(String) });
  expect(json['instance']).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(text).not.toMatch(/node_modules|\.[tj]s:\d|"stack"/);
  if (path !== undefined) expect(faultPaths(answer)).toContain(path);
  const faults = (json['faults'] ?? [{ code }]) as unknown as readonly Fault[];
  // Every fault by a rule, but where its code says all.
  const bare = faults.filter((fault) => fault.rule === undefined && !(fault.code in codesWithoutRule));
  expect(bare).toEqual([]);
}

export function faultPaths({ json }: Answer): readonly string[] {
  return (json['faults'] as unknown as readonly Fault[]).map(({ path }) => path);
}
