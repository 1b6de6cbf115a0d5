import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { SECOND } from '#kernel';
import { until } from '../setup/exchanges.js';
import { textOf } from '../setup/json.js';
import { storyDraft } from '../stories/story-drafts.js';
import { EventReader } from './events-stream.js';
import { draftsTo, expectProblem, type ClientName, type RunningGateway } from './gateway-app.js';
import { startPair } from './gateway-pair.js';

let here: RunningGateway;
let there: RunningGateway;
const { alert, referral } = draftsTo(() => there.member);
const readers: EventReader[] = [];

beforeAll(async () => {
  [here, there] = await startPair();
});
afterEach(() => {
  for (const reader of readers.splice(0)) reader.close();
});
afterAll(async () => {
  await Promise.all([here, there].map((one) => one.stop()));
});

async function post(path: string, draft: JsonObject): Promise<string> {
  const { status, json } = await here.post('analyst', path, draft);
  expect({ status, faults: json['faults'] }).toEqual({ status: 202 });
  return json['href'] as string;
}

async function open(...args: Parameters<typeof EventReader.open>): Promise<EventReader> {
  const reader = await EventReader.open(...args);
  readers.push(reader);
  return reader;
}

/** A reader of what comes from now on; what it lacks when it is open comes later. */
async function openNow(client: ClientName, at = there): Promise<EventReader> {
  const reader = await open(at, client, { query: '?after=end' });
  await until('the beginning of the stream', () => Promise.resolve(reader.events[0]?.event === 'ready'));
  return reader;
}

async function inboxHrefs(client: ClientName): Promise<string[]> {
  const { json } = await there.get(client, '/v1/inbox?limit=200');
  return (json['items'] as readonly JsonObject[]).map(({ href }) => href as string);
}

const approvals = ({ events }: EventReader): number =>
  events.filter(({ event }) => event === 'approval').length;

describe('the stream of events', () => {
  it('tells at the commit what comes in, and no more than what is needed to fetch it', async () => {
    const reader = await openNow('analyst');
    const href = await post('/v1/referrals', referral());
    await until('the entry', async () => (await inboxHrefs('analyst')).includes(href));
    await until('the event', () => Promise.resolve(reader.hrefs().includes(href)));
    const [event] = reader.messages();
    const { json } = await there.get('analyst', href);
    const { member, id } = json as { member: string; id: string };
    expect(event).toEqual({
      event: 'message',
      id: event?.id,
      data: {
        cursor: event?.id,
        type: 'RF_VICTIM_IDENTIFICATION',
        status: 'EXERCISE',
        urgency: 'R',
        conversation: { member, id },
        href,
      },
    });
  });

  it('never says who or what a message is about', async () => {
    const reader = await openNow('analyst');
    const subjectEn = 'A subject that belongs into no stream';
    const hrefs = [
      await post('/v1/referrals', referral({ subjectEn })),
      await post('/v1/alerts', alert({ subjectEn })),
    ];
    await until('both events', () => Promise.resolve(hrefs.every((href) => reader.hrefs().includes(href))));
    for (const canary of ['canary-1', 'subject', 'u-4711', 'HSU-TH-2026', '"from"', 'ATU'])
      expect(reader.text).not.toContain(canary);
  });

  it('skips nothing and doubles nothing over reconnects with Last-Event-ID', async () => {
    const first = await openNow('analyst');
    const before = new Set(await inboxHrefs('analyst'));
    let reader = first;
    const told: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      // Some are posted while nobody listens.
      const href = await post('/v1/referrals', referral());
      await post('/v1/referrals', referral());
      await until('an event of this round', () => Promise.resolve(reader.hrefs().includes(href)));
      const lastEventId = reader.lastId();
      reader.close();
      told.push(...reader.hrefs());
      await post('/v1/referrals', referral());
      reader = await open(there, 'analyst', { query: '?after=end', lastEventId });
    }
    const all = await until('the whole inbox', async () => {
      const hrefs = (await inboxHrefs('analyst')).filter((href) => !before.has(href));
      return hrefs.length === 15 && hrefs;
    });
    await until('the rest', () => Promise.resolve(told.length + reader.hrefs().length >= all.length));
    expect([...told, ...reader.hrefs()]).toEqual(all);
  });

  it('begins at the beginning, or after a cursor of the inbox', async () => {
    const all = await inboxHrefs('analyst');
    const whole = await open(there, 'analyst');
    await until('everything', () => Promise.resolve(whole.hrefs().length >= all.length));
    expect(whole.hrefs()).toEqual(all);
    const [, second] = whole.messages();
    const rest = await open(there, 'analyst', { query: `?after=${String(second?.data['cursor'])}` });
    await until('the rest', () => Promise.resolve(rest.hrefs().length >= all.length - 2));
    expect(rest.hrefs()).toEqual(all.slice(2));
  });

  it('tells no unit of what is for another (T46)', async () => {
    const others = await Promise.all((['police', 'liaison'] as const).map((client) => openNow(client)));
    const hidden = await post('/v1/referrals', referral());
    await until('the entry', async () => (await inboxHrefs('analyst')).includes(hidden));
    const shown = await post('/v1/alerts', alert());
    for (const other of others) {
      await until('the alert', () => Promise.resolve(other.hrefs().includes(shown)));
      expect(other.hrefs()).toEqual([shown]);
      expect(other.text).not.toContain(hidden);
      expect(other.events.filter(({ event }) => event === 'work')).toEqual([]);
    }
  });

  it('tells the unit that a conversation of it changed, without content', async () => {
    const reader = await openNow('analyst');
    const href = await post('/v1/referrals', referral());
    const work = await until('the change', () =>
      Promise.resolve(reader.events.find(({ event }) => event === 'work')),
    );
    const [, , , member, id] = href.split('/');
    expect(work).toEqual({
      event: 'work',
      id: null,
      data: { conversation: { member, id }, href: `/v1/cases/${member ?? ''}/${id ?? ''}` },
    });
  });

  it('tells supervisors and the author that a draft came to wait or was decided, and nobody else', async () => {
    // A gateway that begins to listen tells everybody to look.
    const first = await openNow('liaison', here);
    await until('the listening', () => Promise.resolve(approvals(first) > 0));
    const clients = ['supervisor', 'police', 'analyst'] as const;
    const [decider, author, other] = await Promise.all(clients.map((client) => openNow(client, here)));
    const draft = storyDraft(
      'AL_WANTED_SUSPECT',
      { now: Date.now(), conversation: undefined },
      { members: { to: { all: true, except: [] }, sealed: [] } },
    );
    const told = (times: number) =>
      until(`${String(times)} changes`, () =>
        Promise.resolve([decider, author].every((one) => one !== undefined && approvals(one) >= times)),
      );
    const { json } = await here.post('police', '/v1/alerts', draft);
    expect([json['state'], json['faults']]).toEqual(['PENDING_APPROVAL', undefined]);
    await told(1);
    const { status } = await here.post('supervisor', `/v1/approvals/${textOf(json['approval'])}/return`, {
      reason: 'The warrant is not dated.',
    });
    expect(status).toBe(200);
    await told(2);
    expect(decider?.events.find(({ event }) => event === 'approval')).toEqual({
      event: 'approval',
      id: null,
      data: { href: '/v1/approvals' },
    });
    expect(other === undefined ? undefined : approvals(other)).toBe(0);
  });

  it('ends with the credential', async () => {
    const exp = Math.floor(Date.now() / SECOND) - 27;
    const token = await there.issuer.issuer.token(there.url, {
      iat: exp - 60,
      exp,
      sub: 'short',
      hsu_unit: 'ATU',
      hsu_role: 'ANALYST',
    });
    const reader = await open(there, { authorization: `Bearer ${token}` });
    expect(reader.status).toBe(200);
    await until('the end', () => Promise.resolve(reader.ended));
  });

  it('refuses cursors that are none, strangers, and a caller with too many streams open', async () => {
    expectProblem(await there.get('analyst', '/v1/events?after=x'), 400, 'E-FORM', '/query/after');
    expectProblem(await there.ask('/v1/events', {}), 401, 'E-UNAUTHENTICATED');
    const held = await Promise.all(Array.from({ length: 20 }, () => open(there, 'supervisor')));
    expect(held.map(({ status }) => status)).toEqual(held.map(() => 200));
    expectProblem(await there.get('supervisor', '/v1/events'), 429, 'E-TOO-MANY');
    held[0]?.close();
    await until('a free place', async () => {
      const again = await open(there, 'supervisor');
      return again.status === 200;
    });
  });
});
