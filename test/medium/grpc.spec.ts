import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  credentials,
  loadPackageDefinition,
  Metadata,
  status,
  type ClientReadableStream,
  type ServiceClientConstructor,
  type ServiceError,
} from '@grpc/grpc-js';
import { loadSync, type MessageTypeDefinition } from '@grpc/proto-loader';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { utf8 } from '#kernel';
import { createApplication } from '../../apps/gateway/application.js';
import { grpcService } from '../../apps/gateway/grpc/grpc-service.js';
import { until } from '../setup/exchanges.js';
import { freePort } from '../setup/gateways.js';
import { draftsTo, type ClientName, type RunningGateway } from './gateway-app.js';
import { startPair } from './gateway-pair.js';

const PROTO = join(import.meta.dirname, '../../proto/hsu/gateway/v1/gateway.proto');
const loaded = loadSync(PROTO, { defaults: false, oneofs: true });

interface Entry {
  readonly entry: { readonly cursor: string; readonly message: { readonly id: string } } & JsonObject;
}

type Unary = (
  request: object,
  metadata: Metadata,
  done: (error: ServiceError | null, answer?: JsonObject) => void,
) => void;
type Streaming = (request: object, metadata: Metadata) => ClientReadableStream<Entry>;

let here: RunningGateway;
let there: RunningGateway;
let port: number;
const served: NestFastifyApplication[] = [];
const { alert, referral } = draftsTo(() => there.member);

function client(): Record<'submit' | 'check', Unary> &
  Record<'pull' | 'follow', Streaming> & { close(): void } {
  const { hsu } = loadPackageDefinition(loaded) as unknown as {
    hsu: { gateway: { v1: { GatewayService: ServiceClientConstructor } } };
  };
  return new hsu.gateway.v1.GatewayService(
    `127.0.0.1:${port}`,
    credentials.createInsecure(),
  ) as unknown as ReturnType<typeof client>;
}
let at: ReturnType<typeof client>;

beforeAll(async () => {
  [here, there] = await startPair();
  port = await freePort();
  const app = await createApplication(there.gateway);
  app.connectMicroservice(grpcService({ host: '127.0.0.1', port }, PROTO));
  await app.startAllMicroservices();
  served.push(app);
  at = client();
});
afterAll(async () => {
  at.close();
  await Promise.all(served.map((app) => app.close()));
  await Promise.all([here, there].map((one) => one.stop()));
});

/** `who`: a client of the test, or the whole of an authorization. */
function as(who: string): Metadata {
  const metadata = new Metadata();
  metadata.set('authorization', who.startsWith('Bearer ') ? who : there.authorization(who as ClientName));
  return metadata;
}

function submit(draft: unknown, metadata: Metadata, idempotencyKey = randomBytes(8).toString('hex')) {
  const draftJson = utf8(typeof draft === 'string' ? draft : JSON.stringify(draft));
  return new Promise<JsonObject>((resolve, reject) => {
    at.submit({ idempotencyKey, draftJson }, metadata, (error, answer) => {
      if (error !== null) reject(error);
      else resolve(answer ?? {});
    });
  });
}

function collect(stream: ClientReadableStream<Entry>): {
  entries: Entry[];
  ended: Promise<ServiceError | null>;
} {
  const entries: Entry[] = [];
  stream.on('data', (entry: Entry) => entries.push(entry));
  const ended = new Promise<ServiceError | null>((resolve) => {
    stream.on('error', resolve);
    stream.on('end', () => {
      resolve(null);
    });
  });
  return { entries, ended };
}

async function refusal(work: Promise<unknown>): Promise<ServiceError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason as ServiceError,
  );
  if (error === undefined) throw new Error('it was not refused');
  return error;
}

/** Problem of the trailer: google.rpc.Status.details[0].value, found by its type's name. */
function problemOf(error: ServiceError): JsonObject {
  const [bytes] = error.metadata.get('grpc-status-details-bin');
  const details = Buffer.from(bytes as Uint8Array);
  const name = 'type.googleapis.com/hsu.gateway.v1.Problem';
  const start = details.indexOf(name) + name.length;
  // A tag, and a length of one or two bytes.
  const skip = (details[start + 1] ?? 0) < 0x80 ? 2 : 3;
  const type = loaded['hsu.gateway.v1.Problem'] as MessageTypeDefinition<object, JsonObject>;
  return type.deserialize(details.subarray(start + skip));
}

async function post(path: string, draft: JsonObject): Promise<string> {
  const { status: answered, json } = await here.post('analyst', path, draft);
  expect({ answered, faults: json['faults'] }).toEqual({ answered: 202 });
  return json['id'] as string;
}

async function inInbox(who: ClientName, id: string): Promise<void> {
  await until('the entry', async () => (await there.get(who, '/v1/inbox?limit=200')).text.includes(id));
}

describe('gRPC', () => {
  it('submits a draft once, however often the same request comes', async () => {
    const draft = alert();
    const first = await submit(draft, as('analyst'), 'one-key');
    expect(first).toMatchObject({ accepted: { message: { member: there.member }, replayed: false } });
    const { accepted } = first as unknown as { accepted: { message: { member: string; id: string } } };
    expect(await submit(draft, as('analyst'), 'one-key')).toMatchObject({
      accepted: { message: accepted.message, replayed: true },
    });
    const { status: found } = await there.get(
      'analyst',
      `/v1/messages/${there.member}/${accepted.message.id}`,
    );
    expect(found).toBe(200);
    const other = alert({ urgency: 'U', urgencyReason: 'PERSON_MOVING' });
    const conflict = await refusal(submit(other, as('analyst'), 'one-key'));
    expect(conflict).toMatchObject({ code: status.ALREADY_EXISTS, details: 'E-IDEMPOTENCY' });
  });

  it('points at the faults of a draft as REST does', async () => {
    const bad = alert({ purpose: 'NO_SUCH' });
    const error = await refusal(submit(bad, as('analyst')));
    const rest = await there.post('analyst', '/v1/alerts', bad);
    expect(error.code).toBe(status.INVALID_ARGUMENT);
    const { code, faults } = problemOf(error) as { code: string; faults: readonly JsonObject[] };
    expect(code).toBe(rest.json['code']);
    const told = (list: readonly JsonObject[]) => list.map(({ path, rule }) => ({ path, rule }));
    expect(told(faults)).toEqual(told(rest.json['faults'] as readonly JsonObject[]));
    expect(faults.map(({ rule }) => rule)).not.toContain(undefined);
    expect((await refusal(submit('{', as('analyst')))).code).toBe(status.INVALID_ARGUMENT);
    expect((await refusal(submit(alert(), as('analyst'), 'a key'))).code).toBe(status.INVALID_ARGUMENT);
    for (const [draft, key] of [
      [alert(), 'a key'],
      ['[]', 'key'],
    ] as const) {
      const rest = await there.post('analyst', '/v1/alerts', draft, { 'idempotency-key': key });
      const grpc = problemOf(await refusal(submit(draft, as('analyst'), key)));
      const said = ({ code, faults }: JsonObject) => ({
        code,
        rules: (faults as readonly JsonObject[]).map(({ rule, text }) => ({ rule, text })),
      });
      expect(said(grpc)).toEqual(said(rest.json));
    }
  });

  it('asks everyone for a token, and no role for more than REST gives it', async () => {
    const nobody = await refusal(submit(alert(), new Metadata()));
    expect(nobody).toMatchObject({ code: status.UNAUTHENTICATED, details: 'E-UNAUTHENTICATED' });
    for (const method of ['pull', 'follow'] as const) {
      const { entries, ended } = collect(at[method]({}, as('Bearer a.b.c')));
      expect(await ended).toMatchObject({ code: status.UNAUTHENTICATED });
      expect(entries).toEqual([]);
    }
    const foreign = await here.issuer.token(there.url, { name: 'x', unit: 'ATU', role: 'ANALYST' });
    expect((await refusal(submit(alert(), as(`Bearer ${foreign}`)))).code).toBe(status.UNAUTHENTICATED);
    const hers = { ...referral(), to: [{ member: here.member, unit: 'ATU' }], sealed: [] };
    expect((await refusal(submit(hers, as('police')))).code).toBe(status.PERMISSION_DENIED);
  });

  it('checks as REST does, and points at faults in its own request', async () => {
    const check = (request: object, who: ClientName = 'police') =>
      new Promise<JsonObject>((resolve, reject) => {
        at.check(request, as(who), (error, answer) => {
          if (error !== null) reject(error);
          else resolve(answer ?? {});
        });
      });
    const queries = [
      { document: { number: 'N01234567', issuer: 'KHM' } },
      { person: { name: 'Sok Invented', birthYear: 1990 } },
      { vin: { vin: '!' } },
      { organisation: { number: '0105555123' } },
    ];
    const answer = await check({ purpose: 'BORDER_CHECK', queries });
    const rest = await there.post('police', '/v1/checks', {
      purpose: 'BORDER_CHECK',
      queries: [
        { kind: 'DOCUMENT', ...queries[0]?.document },
        { kind: 'PERSON', ...queries[1]?.person },
        { kind: 'VIN', ...queries[2]?.vin },
        { kind: 'ORGANISATION', ...queries[3]?.organisation },
      ],
    });
    expect(rest.status).toBe(200);
    const verdicts = (list: unknown): unknown[] =>
      (list as readonly JsonObject[]).map(({ verdict }) => verdict);
    expect(verdicts(answer['results'])).toEqual(verdicts(rest.json['answers']));
    expect(verdicts(answer['results'])[2]).toBe('NONE_BUT_UNREAD');
    const bad = [
      { document: { number: 'N01', issuer: 'KH' } },
      {},
      { person: { name: 'Sok', birthYear: 1 } },
    ];
    const error = await refusal(check({ purpose: 'NO_SUCH', queries: bad }));
    expect(error.code).toBe(status.INVALID_ARGUMENT);
    const { faults } = problemOf(error) as { faults: readonly JsonObject[] };
    expect(faults.map(({ path }) => path)).toEqual([
      '/purpose',
      '/queries/0/document/issuer',
      '/queries/1',
      '/queries/2/person/birthYear',
    ]);
  });

  it('pulls the inbox page by page, and no unit another’s', async () => {
    const ids = [await post('/v1/referrals', referral()), await post('/v1/referrals', referral())];
    for (const id of ids) await inInbox('analyst', id);
    const first = collect(at.pull({ limit: 1 }, as('analyst')));
    expect(await first.ended).toBeNull();
    expect(first.entries).toHaveLength(1);
    const rest = collect(at.pull({ after: first.entries[0]?.entry.cursor }, as('analyst')));
    expect(await rest.ended).toBeNull();
    const { json } = await there.get('analyst', '/v1/inbox?limit=200');
    const inbox = (json['items'] as readonly JsonObject[]).map(({ id }) => id);
    expect([...first.entries, ...rest.entries].map(({ entry }) => entry.message.id)).toEqual(inbox);
    const other = collect(at.pull({}, as('liaison')));
    expect(await other.ended).toBeNull();
    for (const id of ids) expect(JSON.stringify(other.entries)).not.toContain(id);
    expect(await collect(at.pull({ limit: 0 }, as('analyst'))).ended).toMatchObject({
      code: status.INVALID_ARGUMENT,
    });
  });

  it('follows the inbox from a cursor on, until the caller ends it', async () => {
    const before = collect(at.pull({ limit: 200 }, as('analyst')));
    await before.ended;
    const after = before.entries.at(-1)?.entry.cursor;
    const stream = at.follow(after === undefined ? {} : { after }, as('analyst'));
    const { entries, ended } = collect(stream);
    const ids = [await post('/v1/referrals', referral()), await post('/v1/referrals', referral())];
    for (const id of ids) await inInbox('analyst', id);
    await until('both', () => Promise.resolve(entries.length === 2));
    expect(new Set(entries.map(({ entry }) => entry.message.id))).toEqual(new Set(ids));
    stream.cancel();
    expect(await ended).toMatchObject({ code: status.CANCELLED });
  });
});
