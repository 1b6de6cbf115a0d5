import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readMessage, verifyJws, type JsonObject, type JsonValue } from '#envelope';
import { digest } from '#kernel';
import { until } from '../setup/exchanges.js';
import { draftsTo, expectProblem, type RunningGateway } from './gateway-app.js';
import { startPair } from './gateway-pair.js';

let here: RunningGateway;
let there: RunningGateway;
const { alert, referral } = draftsTo(() => there.member);

beforeAll(async () => {
  [here, there] = await startPair();
});
afterAll(async () => {
  await Promise.all([here, there].map((one) => one.stop()));
});

async function accepted(path: string, draft: JsonObject): Promise<string> {
  const answer = await here.post('analyst', path, draft);
  expect({ status: answer.status, faults: answer.json['faults'] }).toEqual({ status: 202 });
  const { href } = answer.json;
  expect(answer.headers.get('location')).toBe(href);
  return textOf(href);
}

/** The answer of a GET once it is as wanted. */
function seen(
  at: RunningGateway,
  path: string,
  wanted: (json: JsonObject) => boolean = () => true,
): Promise<JsonObject> {
  return until(`${path} as wanted`, async () => {
    const { status, json } = await at.get('analyst', path);
    return status === 200 && wanted(json) && json;
  });
}

function textOf(value: JsonValue | undefined): string {
  if (typeof value !== 'string') throw new Error('not a text');
  return value;
}

const delivered = (json: JsonObject): boolean =>
  (json['deliveries'] as readonly JsonObject[]).every(({ state }) => state === 'RECEIPTED');

describe('a referral', () => {
  let href = '';
  beforeAll(async () => {
    href = await accepted('/v1/referrals', referral());
  });

  it('shows its sender where it stands, with the verified receipt of the other side', async () => {
    const view = await seen(here, href, delivered);
    expect(view).toMatchObject({
      direction: 'OUT',
      message: { type: 'RF_VICTIM_IDENTIFICATION', from: { member: here.member, unit: 'ATU' } },
      conversation: { state: 'SENT' },
      deliveries: [{ destination: there.member, overdue: false, resends: 0, incident: false }],
      receipts: [{ level: 'GATEWAY', result: 'ACCEPTED', from: { member: there.member, unit: 'GATEWAY' } }],
    });
    const [receipt] = view['receipts'] as readonly JsonObject[];
    const read = readMessage(textOf(receipt?.['jws']));
    const key = here.gateway.ports.directory.current().key(there.member, read.header.kid);
    await expect(verifyJws(read, key!)).resolves.toBeUndefined();
  });

  it('stands in the inbox of the unit it names, once, and in no other', async () => {
    const inbox = await seen(there, '/v1/inbox', ({ items }) => (items as readonly unknown[]).length > 0);
    const [entry] = inbox['items'] as readonly JsonObject[];
    expect(entry).toMatchObject({ href, type: 'RF_VICTIM_IDENTIFICATION', status: 'EXERCISE' });
    expect((await there.get('analyst', `/v1/inbox?after=${textOf(inbox['next'])}`)).json).toEqual({
      items: [],
      next: inbox['next'],
    });
    for (const other of ['police', 'liaison'] as const)
      expect((await there.get(other, '/v1/inbox')).json['items']).toEqual([]);
  });

  it('is handed out as the exact bytes that were signed', async () => {
    const view = await seen(there, href);
    const answer = await there.get('analyst', `${href}/jws`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/jose/);
    expect(digest(answer.text)).toBe(view['digest']);
    expect((await here.get('analyst', `${href}/jws`)).text).toBe(answer.text);
  });

  it('opens its sealed part to the unit it names, and the sender sees who opened it', async () => {
    const view = await seen(there, href);
    expect(view['parts']).toEqual([{ part: 'row', href: `${href}/parts/row` }]);
    const part = await there.get('analyst', `${href}/parts/row`);
    expect(part.json).toMatchObject({ canary: 'canary-1' });
    expect(part.headers.get('cache-control')).toBe('no-store');
    const told = await seen(here, href, ({ receipts }) => (receipts as readonly unknown[]).length === 3);
    expect(told['receipts']).toContainEqual(
      expect.objectContaining({ level: 'OPENED', unit: 'ATU', part: 'row' }),
    );
    expect(told['receipts']).toContainEqual(
      expect.objectContaining({ level: 'UNIT', unit: 'ATU', part: null }),
    );
    expect(there.logged.some((line) => line.includes('part opened') && line.includes('"unit":"ATU"'))).toBe(
      true,
    );
    expect(there.logged.join('')).not.toContain('canary-1');
  });

  it('is to every other unit as if it were not there (T46)', async () => {
    const nowhere = href.replace(/[0-9a-f]{12}$/, '000000000000');
    for (const at of [here, there])
      for (const client of ['police'] as const)
        for (const rest of ['', '/jws', '/parts/row', '/parts/none']) {
          const [hidden, absent] = await Promise.all([
            at.get(client, `${href}${rest}`),
            at.get(client, `${nowhere}${rest}`),
          ]);
          expectProblem(hidden, 404, 'E-NOT-FOUND');
          expect({ ...hidden.json, instance: '' }).toEqual({ ...absent.json, instance: '' });
        }
    expect(here.logged.some((line) => line.includes('"denied"') && line.includes('"unit":"PS"'))).toBe(true);
  });

  it('is open to the own national desk, but for its sealed part, which only the units it names read', async () => {
    for (const at of [here, there])
      for (const client of ['liaison', 'supervisor'] as const) {
        expect((await at.get(client, href)).status).toBe(200);
        expectProblem(await at.get(client, `${href}/parts/row`), 404, 'E-NOT-FOUND');
        const taken = await at.post(client, `${href}/withdrawal`, { reason: 'ERROR' });
        expect([403, 422]).toContain(taken.status);
      }
  });

  it('gives nothing away to a unit that guesses its conversation', async () => {
    const [, , , member, id] = href.split('/');
    const draft = (conversation: string): JsonObject => ({
      type: 'CT_WITHDRAWAL',
      status: 'EXERCISE',
      conversation: { member: String(member), id: conversation },
    });
    const hidden = await here.post('police', '/v1/controls', draft(String(id)));
    const absent = await here.post('police', '/v1/controls', draft('01990000-0000-7000-8000-000000000001'));
    expectProblem(hidden, 404, 'E-NOT-FOUND', '/conversation');
    expect({ ...hidden.json, instance: '' }).toEqual({ ...absent.json, instance: '' });
    expectProblem(await here.post('police', `${href}/withdrawal`, { reason: 'ERROR' }), 404, 'E-NOT-FOUND');
  });

  it('is withdrawn by its sender for the same addressees, and stands so on both sides', async () => {
    const bad = await here.post('analyst', `${href}/withdrawal`, { reason: 'NO_SUCH', why: 'x' });
    expectProblem(bad, 422, 'E-SCHEMA-INVALID', '/why');
    const wrong = await here.post('analyst', `${href}/withdrawal`, { reason: 'NO_SUCH' });
    expectProblem(wrong, 422, 'E-SCHEMA-INVALID', '/reason');
    expectProblem(
      await there.post('analyst', `${href}/withdrawal`, { reason: 'ERROR' }),
      403,
      'E-NOT-PERMITTED',
    );
    const withdrawal = await here.post('analyst', `${href}/withdrawal`, { reason: 'ERROR' });
    expect(withdrawal.status).toBe(202);
    const state = ({ conversation }: JsonObject): boolean =>
      (conversation as JsonObject)['state'] === 'WITHDRAWN';
    await seen(here, href, state);
    await seen(there, href, state);
    const sent = await seen(there, textOf(withdrawal.json['href']));
    expect(sent['message']).toMatchObject({
      type: 'CT_WITHDRAWAL',
      to: [{ member: there.member, unit: 'ATU' }],
      handling: ['H1', 'H2'],
      purpose: 'IDENTIFY_VICTIM',
      originUserRef: 'analyst',
    });
  });
});

describe('an alert to all', () => {
  it('is every unit’s to read, on both sides, and no unit’s to withdraw but its own', async () => {
    const href = await accepted('/v1/alerts', alert());
    await seen(here, href, delivered);
    for (const at of [here, there])
      for (const client of ['police', 'liaison'] as const)
        expect((await at.get(client, href)).status).toBe(200);
    expectProblem(
      await here.post('liaison', `${href}/withdrawal`, { reason: 'ERROR' }),
      403,
      'E-NOT-PERMITTED',
    );
  });
});

describe('an idempotency key', () => {
  const key = { 'idempotency-key': 'request-0001' };

  it('gives the same message for the same draft, however often and however close together', async () => {
    const draft = alert();
    const before = await here.rows();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => here.post('analyst', '/v1/alerts', draft, key)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 202));
    expect(new Set(answers.map(({ json }) => json['id'])).size).toBe(1);
    expect(answers.filter(({ json }) => json['replayed'] === false)).toHaveLength(1);
    const once = await here.rows();
    expect((await here.post('analyst', '/v1/alerts', draft, key)).json['replayed']).toBe(true);
    expect(once).toBeGreaterThan(before);
  });

  it('is refused for another draft, and stores nothing', async () => {
    expectProblem(
      await here.post('analyst', '/v1/alerts', alert({ subjectEn: 'Another' }), key),
      409,
      'E-IDEMPOTENCY',
    );
  });

  it('is the caller’s own: another caller’s draft under it is another message', async () => {
    const [mine, other] = await Promise.all([
      here.post('analyst', '/v1/referrals', referral(), { 'idempotency-key': 'shared' }),
      here.post('liaison', '/v1/referrals', referral(), { 'idempotency-key': 'shared' }),
    ]);
    expect([mine.status, other.status]).toEqual([202, 202]);
    expect([mine.json['replayed'], other.json['replayed']]).toEqual([false, false]);
    expect(other.json['id']).not.toBe(mine.json['id']);
  });
});

describe('what can be asked besides', () => {
  it('is the directory in force', async () => {
    const { json } = await here.get('police', '/v1/directory');
    expect(json).toMatchObject({ version: 1, expired: false });
    expect(json['members']).toContainEqual(
      expect.objectContaining({
        member: there.member,
        units: expect.arrayContaining([expect.objectContaining({ unit: 'ATU' })]),
      }),
    );
  });

  it('is every schema, in the bytes whose digest the directory pins', async () => {
    const { json } = await here.get('police', '/v1/schemas');
    for (const { href, schema } of json['kinds'] as readonly JsonObject[])
      expect(digest((await here.get('police', textOf(href))).text)).toBe(schema);
    expectProblem(await here.get('police', '/v1/schemas/AL_NO_SUCH/1'), 404, 'E-NOT-FOUND');
    expectProblem(await here.get('police', '/v1/schemas/__proto__/1'), 404, 'E-NOT-FOUND');
  });

  it('is health and counts, without a key and without anything of a message', async () => {
    expect((await here.ask('/health/live', {})).json).toEqual({ live: true });
    const { text, headers } = await there.ask('/metrics', {});
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(text).toMatch(
      /hsu_messages_total\{topic="hsu\.[A-Z]{2}\.[A-Z]{2}\.normal\.v1",outcome="ACCEPTED"\} [1-9]/,
    );
    expect(text).toMatch(/hsu_ready 1/);
    expect(text).not.toMatch(/canary|[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});
