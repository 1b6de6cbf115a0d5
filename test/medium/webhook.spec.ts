import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { DAY, SECOND } from '#kernel';
import { deliverWebhook } from '../../apps/gateway/webhooks/webhook-delivery.js';
import { postWebhook } from '../../apps/gateway/webhooks/webhook-post.js';
import { WebhookTargets } from '../../apps/gateway/webhooks/webhook-target.js';
import { until } from '../setup/exchanges.js';
import { draftsTo, expectProblem, type ClientName, type RunningGateway } from './gateway-app.js';
import { webhookPair } from './webhook-pair.js';

interface Taken {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: { readonly id: string; readonly data: Readonly<Record<string, unknown>> };
}

let here: RunningGateway;
let there: RunningGateway;
let server: Server;
let port: number;
let taken: Taken[] = [];
/** Answers by path; 204 where there is none. */
const answers = new Map<string, () => { status: number; headers?: Record<string, string>; body?: string }>();
const { alert, referral } = draftsTo(() => there.member);

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const path = request.url ?? '';
      taken.push({ path, headers: request.headers, body, event: JSON.parse(body) as Taken['event'] });
      const { status, headers = {}, body: said } = answers.get(path)?.() ?? { status: 204 };
      response.writeHead(status, headers).end(said);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  [here, there] = await webhookPair();
});
beforeEach(async () => {
  taken = [];
  answers.clear();
  for (const { id, unit } of await there.gateway.subscriptions.subscriptions())
    await there.gateway.subscriptions.removeSubscription(id, unit);
});
afterAll(async () => {
  await there.gateway.jobs.stop();
  await Promise.all([here, there].map((one) => one.stop()));
  server.closeAllConnections();
  server.close();
});

async function post(path: string, draft: JsonObject): Promise<string> {
  const { status, json } = await here.post('analyst', path, draft);
  expect({ status, faults: json['faults'] }).toEqual({ status: 202 });
  return json['href'] as string;
}

async function subscribe(
  path: string,
  filter: JsonObject = {},
  client: ClientName = 'police',
): Promise<{ id: string; secret: string }> {
  const url = `http://127.0.0.1:${port}${path}`;
  const { status, json } = await there.post(client, '/v1/subscriptions', { url, filter });
  expect({ status, faults: json['faults'] }).toEqual({ status: 201 });
  return json as { id: string; secret: string };
}

function hrefsAt(path: string): unknown[] {
  return taken.filter((one) => one.path === path).map(({ event }) => event.data['href']);
}

async function inboxEntry(client: ClientName, href: string): Promise<JsonObject> {
  return until('the inbox entry', async () => {
    const { json } = await there.get(client, '/v1/inbox?limit=200');
    return (json['items'] as readonly JsonObject[]).find((one) => one['href'] === href);
  });
}

async function listed(id: string): Promise<JsonObject> {
  const { json } = await there.get('police', '/v1/subscriptions');
  const found = (json['items'] as readonly JsonObject[]).find((one) => one['id'] === id);
  if (found === undefined) throw new Error('the subscription is not listed');
  return found;
}

describe('a webhook', () => {
  it('is a CloudEvent with what streams tell, under a signature that its secret verifies', async () => {
    const { secret } = await subscribe('/signed');
    const href = await post('/v1/alerts', alert({ subjectEn: 'A subject that belongs into no webhook' }));
    await until('the webhook', () => Promise.resolve(hrefsAt('/signed').includes(href)));
    const [one] = taken;
    if (one === undefined) throw new Error('nothing came');
    const entry = await inboxEntry('police', href);
    expect(JSON.parse(one.body)).toEqual({
      specversion: '1.0',
      id: one.headers['webhook-id'],
      source: `urn:hsu:member:${there.member}`,
      type: 'hsu.inbox.message.v1',
      time: entry['receivedAt'],
      datacontenttype: 'application/json',
      data: {
        cursor: entry['cursor'],
        type: 'AL_MODUS_OPERANDI',
        status: 'EXERCISE',
        urgency: 'R',
        conversation: { member: entry['member'], id: entry['id'] },
        href,
      },
    });
    expect(one.headers['content-type']).toMatch(/^application\/cloudevents\+json/);
    const { 'webhook-id': id, 'webhook-timestamp': timestamp } = one.headers;
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    const signed = createHmac('sha256', key).update(`${String(id)}.${String(timestamp)}.${one.body}`);
    expect(one.headers['webhook-signature']).toBe(`v1,${signed.digest('base64')}`);
    expect(Math.abs(Number(timestamp) - Date.now() / SECOND)).toBeLessThan(60);
    for (const canary of ['subject', 'u-4711', 'ATU', 'housing']) expect(one.body).not.toContain(canary);
  });

  it('comes again with the same id and a signature of its own after a 500, and then is done', async () => {
    let left = 1;
    answers.set('/flaky', () => ({ status: left-- > 0 ? 500 : 204 }));
    const { id } = await subscribe('/flaky');
    const href = await post('/v1/alerts', alert());
    await until('the first attempt', () => Promise.resolve(taken.length === 1));
    await until('the failure in the list', async () => (await listed(id))['state'] === 'FAILING');
    await until('the second attempt', () => Promise.resolve(taken.length === 2));
    await until('the success in the list', async () => (await listed(id))['state'] === 'WORKING');
    expect(hrefsAt('/flaky')).toEqual([href, href]);
    const [first, second] = taken;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
    expect(await listed(id)).toMatchObject({ failingSince: null, dead: 0, takenAt: expect.any(String) });
  });

  it('comes as fast as its receiver answers: 120 alerts are told in a few seconds, each once', async () => {
    await subscribe('/fast');
    const posted: string[] = [];
    for (let n = 0; n < 120; n += 1) posted.push(await post('/v1/alerts', alert()));
    const last = await inboxEntry('police', posted.at(-1) ?? '');
    await until('all of them', () => Promise.resolve(hrefsAt('/fast').length >= 120));
    const told = taken.filter(({ path }) => path === '/fast');
    const lag =
      Number(told.at(-1)?.headers['webhook-timestamp']) - Date.parse(last['receivedAt'] as string) / SECOND;
    expect(new Set(hrefsAt('/fast'))).toEqual(new Set(posted));
    expect(told).toHaveLength(120);
    // One a second would take two minutes.
    expect(lag).toBeLessThan(60);
  });

  it('goes past an event that its receiver does not take, and past a receiver that takes none (T54)', async () => {
    answers.set('/dead', () => ({ status: 500 }));
    const refused: string[] = [];
    answers.set('/picky', () => ({
      status: refused.includes(String(taken.at(-1)?.event.data['href'])) ? 500 : 204,
    }));
    await subscribe('/dead');
    await subscribe('/picky');
    refused.push(await post('/v1/alerts', alert()));
    await until('the refusal', () => Promise.resolve(hrefsAt('/picky').includes(refused[0] ?? '')));
    const others: string[] = [];
    for (let n = 0; n < 8; n += 1) others.push(await post('/v1/alerts', alert()));
    await until('the others', () =>
      Promise.resolve(others.every((href) => hrefsAt('/picky').includes(href))),
    );
    // The dead one was asked a few times in all, not for each event.
    expect(hrefsAt('/dead').length).toBeLessThan(8);
  });

  it('is narrowed by a filter, which never hides an emergency', async () => {
    await subscribe('/narrow', { types: ['AL_TRAVEL_DOCUMENT'], countries: [here.member], urgency: 'U' });
    await subscribe('/wide');
    const routine = await post('/v1/alerts', alert());
    const emergency = await post('/v1/alerts', alert({ urgency: 'E', urgencyReason: 'LIFE_RISK' }));
    await until('both', () => Promise.resolve(hrefsAt('/wide').length === 2));
    await until('the emergency', () => Promise.resolve(hrefsAt('/narrow').length > 0));
    expect(new Set(hrefsAt('/wide'))).toEqual(new Set([routine, emergency]));
    expect(hrefsAt('/narrow')).toEqual([emergency]);
  });

  it('tells a unit nothing of what is for another, nor a role what it may not read (T46)', async () => {
    await subscribe('/police');
    await subscribe('/desk', {}, 'liaison');
    const hidden = await post('/v1/referrals', referral());
    await inboxEntry('analyst', hidden);
    const shown = await post('/v1/alerts', alert());
    for (const path of ['/police', '/desk']) {
      await until('the alert', () => Promise.resolve(hrefsAt(path).length > 0));
      expect(hrefsAt(path)).toEqual([shown]);
    }
  });

  it('follows no redirect and reads no endless answer', async () => {
    const targets = new WebhookTargets(['127.0.0.1']);
    answers.set('/away', () => ({ status: 307, headers: { location: `http://127.0.0.1:${port}/inside` } }));
    answers.set('/long', () => ({ status: 200, body: 'x'.repeat(70_000) }));
    for (const path of ['/away', '/long'])
      await expect(
        postWebhook(targets, new URL(`http://127.0.0.1:${port}${path}`), {}, '{}'),
      ).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    expect(taken.map(({ path }) => path)).toEqual(['/away', '/long']);
  });

  it('goes to the address that was judged, not to where the name leads by then (T47)', async () => {
    let asked = 0;
    // Public when it is judged, this machine a moment later; and the name itself is known to nobody.
    const rebinding = new WebhookTargets([], () => {
      asked += 1;
      return Promise.resolve([{ address: asked === 1 ? '93.184.216.34' : '127.0.0.1', family: 4 }]);
    });
    const url = new URL(`https://rebind.invalid:${port}/inside`);
    await expect(rebinding.addresses(url)).resolves.toEqual([{ address: '93.184.216.34', family: 4 }]);
    await expect(postWebhook(rebinding, url, {}, '{}')).rejects.toMatchObject({ code: 'E-FORM' });
    const named = new WebhookTargets(['named.invalid'], () => {
      asked += 1;
      return Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    });
    asked = 0;
    await postWebhook(named, new URL(`http://named.invalid:${port}/pinned`), {}, '{}');
    expect(asked).toBe(1);
    expect(taken.map(({ path, headers }) => [path, headers.host])).toEqual([
      ['/pinned', `named.invalid:${port}`],
    ]);
  });

  it('is given up after a day, and the list says so', async () => {
    answers.set('/dead', () => ({ status: 503 }));
    const { id } = await subscribe('/dead');
    const event = {
      subscription: id,
      time: '2026-11-24T03:00:00.000Z',
      data: {
        cursor: '1.1',
        type: 'AL_MODUS_OPERANDI',
        status: 'EXERCISE',
        urgency: 'R',
        conversation: { member: here.member, id: '01990000-0000-7000-8000-000000000001' },
        href: '/v1/messages/KH/01990000-0000-7000-8000-000000000001',
      },
    } as const;
    const targets = new WebhookTargets(['127.0.0.1']);
    const now = Date.now();
    await expect(deliverWebhook(there.gateway, targets, event, now - DAY / 2)).rejects.toMatchObject({
      code: 'E-UNAVAILABLE',
    });
    expect(await listed(id)).toMatchObject({ state: 'FAILING', dead: 0 });
    await deliverWebhook(there.gateway, targets, event, now - DAY);
    expect(await listed(id)).toMatchObject({ state: 'FAILING', dead: 1, deadAt: expect.any(String) });
  });
});

describe('subscriptions', () => {
  it('refuse targets inside, in the same words as hosts that are not there', async () => {
    const words = new Set<unknown>();
    for (const url of [
      `https://localhost:${port}/`,
      'https://169.254.169.254/latest/meta-data',
      'https://[::1]/',
      'https://10.0.0.1/',
      'https://no-such-host.invalid/',
    ]) {
      const answer = await there.post('police', '/v1/subscriptions', { url });
      expectProblem(answer, 400, 'E-FORM', '/url');
      words.add(answer.json['detail']);
    }
    expect(words.size).toBe(1);
    expectProblem(
      await here.post('police', '/v1/subscriptions', { url: `http://127.0.0.1:${port}/` }),
      400,
      'E-FORM',
      '/url',
    );
    expect(taken).toEqual([]);
  });

  it('point at every fault of a filter', async () => {
    const url = `http://127.0.0.1:${port}/`;
    const filter = { types: ['RF_ARRIVAL'], countries: ['Laos'], urgency: 'X', sex: 'F' };
    const { json, status } = await there.post('police', '/v1/subscriptions', { url, filter });
    expect(status).toBe(400);
    expect((json['faults'] as readonly JsonObject[]).map(({ path }) => path).sort()).toEqual([
      '/filter',
      '/filter/countries',
      '/filter/types',
      '/filter/urgency',
    ]);
  });

  it('show their secret once, belong to a unit, and end', async () => {
    const { id, secret } = await subscribe('/own');
    expect((await there.get('police', '/v1/subscriptions')).text).not.toContain(secret);
    expect((await there.get('liaison', '/v1/subscriptions')).json['items']).toEqual([]);
    const remove = (client: ClientName) =>
      there.ask(`/v1/subscriptions/${id}`, {
        method: 'DELETE',
        headers: { authorization: there.authorization(client) },
      });
    expectProblem(await remove('liaison'), 404, 'E-NOT-FOUND');
    expect((await remove('police')).status).toBe(204);
    expectProblem(await remove('police'), 404, 'E-NOT-FOUND');
    const href = await post('/v1/alerts', alert());
    await inboxEntry('police', href);
    expect(hrefsAt('/own')).toEqual([]);
  });

  it('are for police systems, liaison officers and supervisors, twenty to a unit', async () => {
    const url = `http://127.0.0.1:${port}/`;
    expectProblem(await there.post('analyst', '/v1/subscriptions', { url }), 403, 'E-NOT-PERMITTED');
    expectProblem(await there.get('analyst', '/v1/subscriptions'), 403, 'E-NOT-PERMITTED');
    const made = await Promise.all(
      Array.from({ length: 22 }, () => there.post('police', '/v1/subscriptions', { url })),
    );
    expect(made.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(made.filter(({ status }) => status === 429)).toHaveLength(2);
  });
});
