import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { rfc3339, DAY, type MessageRef } from '#kernel';
import { until } from '../setup/exchanges.js';
import { refOf, textOf } from '../setup/json.js';
import { storyDraft } from '../stories/story-drafts.js';
import { EventReader } from './events-stream.js';
import { draftsTo, type ClientName, type RunningGateway } from './gateway-app.js';
import { serveGrpc, type ServedGrpc } from './strangers-grpc.js';
import { strangersAt, worksHere } from './strangers.js';
import { webhookPair } from './webhook-pair.js';

let here: RunningGateway;
let there: RunningGateway;
let server: Server;
let grpc: ServedGrpc;
let address: string;
/** Paths and bodies of what webhooks brought. */
const taken: { readonly path: string; readonly body: string }[] = [];
const readers: EventReader[] = [];
const { alert } = draftsTo(() => there.member);

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      taken.push({ path: request.url ?? '', body: Buffer.concat(chunks).toString() });
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  [here, there] = await webhookPair();
  grpc = await serveGrpc(there);
});
afterAll(async () => {
  for (const reader of readers) reader.close();
  await grpc.close();
  await there.gateway.jobs.stop();
  await Promise.all([here, there].map((one) => one.stop()));
  server.closeAllConnections();
  server.close();
});

async function post(
  at: RunningGateway,
  client: ClientName,
  path: string,
  draft: unknown,
): Promise<MessageRef> {
  const { status, json } = await at.post(client, path, draft);
  expect({ path, status, faults: json['faults'] }).toEqual({ path, status: 202 });
  return refOf(json);
}

async function entryOf({ id }: MessageRef): Promise<JsonObject> {
  return until('the entry', async () => {
    const { json } = await there.get('liaison', '/v1/inbox?limit=200');
    return (json['items'] as readonly JsonObject[]).find((one) => one['id'] === id);
  });
}

/** A referral from desk to desk. */
function refer(): Promise<MessageRef> {
  const to = [{ member: there.member, unit: 'DESK' }];
  const draft = storyDraft('RF_VICTIM_IDENTIFICATION', { now: Date.now(), conversation: undefined });
  const sealed = (draft['sealed'] as readonly JsonObject[]).map((part) => ({ ...part, units: to }));
  return post(here, 'liaison', '/v1/referrals', { ...draft, to, sealed });
}

async function acknowledge(conversation: MessageRef): Promise<MessageRef> {
  const at = Date.now();
  const body = { at: rfc3339(at), expectedAnswerAt: rfc3339(at + DAY) };
  const draft = storyDraft('CT_HUMAN_ACK', { now: at, conversation }, { body });
  return post(there, 'liaison', '/v1/controls', {
    ...draft,
    to: [{ member: here.member, unit: 'DESK' }],
  });
}

async function open(
  ...[who, where]: [Parameters<typeof EventReader.open>[1], object?]
): Promise<EventReader> {
  const reader = await EventReader.open(there, who, where);
  readers.push(reader);
  return reader;
}

describe('streams and webhooks (T46)', () => {
  it('are silent to strangers while the desk hears what comes in and what changes', async () => {
    const first = await refer();
    const cursor = textOf((await entryOf(first))['cursor']);
    const strangers = await strangersAt(there, here);
    const signed = strangers.filter(worksHere);
    const silent = await Promise.all(
      signed.flatMap(({ authorization = '' }) => [
        open({ authorization }, { query: '?after=end' }),
        // From before the hidden entry on.
        open({ authorization }),
        open({ authorization }, { lastEventId: '0' }),
      ]),
    );
    // By the hidden entry's very place. Places are counted for each unit apart, so that it may lie behind the
    // stranger's own end, or ahead of it and be refused.
    const misplaced = await Promise.all(
      signed.map(({ authorization = '' }) => open({ authorization }, { lastEventId: cursor })),
    );
    const desk = await open('liaison', { query: '?after=end' });
    for (const { status } of misplaced) expect([200, 400]).toContain(status);
    for (const reader of [...silent, ...misplaced.filter(({ status }) => status === 200), desk]) {
      expect(reader.status).toBe(200);
      await until('the beginning', () => Promise.resolve(reader.events[0]?.event === 'ready'));
    }
    const hooks = ['/chief', '/police'] as const;
    for (const [index, { authorization = '' }] of signed.slice(1).entries())
      await subscribe(hooks[index] ?? '', authorization);
    await subscribe('/desk', there.authorization('liaison'));

    const second = await refer();
    const answer = await acknowledge(first);
    await until('the entry and both changes at the desk', () =>
      Promise.resolve(
        desk.hrefs().some((href) => href.endsWith(second.id)) &&
          [first, second].every(({ id }) => desk.events.some((e) => e.event === 'work' && includes(e, id))),
      ),
    );
    await until('the webhook of the desk', () =>
      Promise.resolve(taken.some(({ path, body }) => path === '/desk' && body.includes(second.id))),
    );
    // What comes after all that, for everybody: who has it has had everything before.
    const known = await post(here, 'analyst', '/v1/alerts', alert());
    for (const reader of silent) {
      await until('the alert', () => Promise.resolve(reader.hrefs().some((href) => href.endsWith(known.id))));
      expect(reader.hrefs()).toHaveLength(1);
      for (const { id } of [first, second, answer]) expect(reader.text).not.toContain(id);
      expect(reader.events.filter(({ event }) => event === 'work')).toEqual([]);
    }
    for (const reader of misplaced)
      for (const { id } of [first, second, answer]) expect(reader.text).not.toContain(id);
    for (const hook of hooks) {
      const bodies = await until(`the alert at ${hook}`, () => {
        const found = taken.filter(({ path }) => path === hook);
        return Promise.resolve(found.length > 0 && found);
      });
      expect(bodies.map(({ body }) => body.includes(known.id))).toEqual([true]);
    }
  });

  it('open to nobody whose credential does not hold, whatever place is named', async () => {
    const refused = (await strangersAt(there, here)).filter((one) => !worksHere(one));
    for (const { who, authorization } of refused) {
      const headers = { 'last-event-id': '1.1', ...(authorization === undefined ? {} : { authorization }) };
      const { status, json } = await there.ask('/v1/events', { headers });
      expect({ who, status, known: [401, 403].includes(status) }).toEqual({ who, status, known: true });
      expect(json['code']).toMatch(/^E-(UNAUTHENTICATED|NOT-PERMITTED)$/);
    }
  });

  it('say no more by gRPC: no entry, no difference between what is there and what is not', async () => {
    const hidden = await refer();
    const cursor = textOf((await entryOf(hidden))['cursor']);
    const absent = { ...hidden, id: hidden.id.replace(/[0-9a-f]{8}$/, 'aaaaaaaa') };
    expect((await grpc.pull(there.authorization('liaison'))).said).toContain(hidden.id);
    for (const stranger of await strangersAt(there, here)) {
      const { who, authorization } = stranger;
      const [whole, after] = [await grpc.pull(authorization), await grpc.pull(authorization, cursor)];
      const drafts = [hidden, absent].map((conversation) => ({ type: 'CT_WITHDRAWAL', conversation }));
      const [real, none] = await Promise.all(drafts.map((draft) => grpc.submit(authorization, draft)));
      // By gRPC all come from one address, which at some moment has shown too many bad credentials.
      if (worksHere(stranger)) expect({ who, answer: real }).toEqual({ who, answer: none });
      for (const answer of [real, none])
        expect({ who, details: answer?.details }).toEqual({
          who,
          details: expect.stringMatching(/^E-(NOT-FOUND|UNAUTHENTICATED|NOT-PERMITTED|TOO-MANY)$/),
        });
      expect({ who, refused: whole.code !== 0 }).toEqual({ who, refused: !worksHere(stranger) });
      // The place may lie ahead of the stranger's own end: then it is refused as any number is that was never given
      // out.
      if (!worksHere(stranger)) expect({ who, code: after.code }).not.toEqual({ who, code: 0 });
      for (const { said } of [whole, after]) expect(said).not.toContain(hidden.id);
    }
  });

  async function subscribe(path: string, authorization: string): Promise<void> {
    const { status } = await there.ask('/v1/subscriptions', {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ url: `${address}${path}` }),
    });
    expect({ path, status }).toEqual({ path, status: 201 });
  }
});

function includes(event: object, id: string): boolean {
  return JSON.stringify(event).includes(id);
}
