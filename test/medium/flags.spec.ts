import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { JsonObject } from '#envelope';
import { DAY, rfc3339, SECOND } from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import { connectionTo } from '../setup/connection.js';
import { until, type TestNetwork } from '../setup/exchanges.js';
import { storyDraft, type Changes } from '../stories/story-drafts.js';
import { expectProblem, type Answer, type RunningGateway } from './gateway-app.js';
import { startPair } from './gateway-pair.js';

// What a state or an owner says of an alert that stays, over the real broker and databases. `owner` seeks somebody
// under an invented name; `finder` checks.

const ARREST = 'PROVISIONAL_ARREST_PER_NATIONAL_LAW';
const QUERY = { kind: 'PERSON', name: 'Somsak Invented', birthYear: 1990, sex: 'M' };
const INNOCENT = { kind: 'DOCUMENT', number: 'AA9876543', issuer: 'THA' };
const WANTED = { kind: 'DOCUMENT', number: 'N0123456', issuer: 'KHM' };

let owner: RunningGateway;
let finder: RunningGateway;
let network: TestNetwork;
let alert: { readonly member: string; readonly id: string };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const draft = (type: string, changes: Changes, conversation = alert as typeof alert | undefined) =>
  storyDraft(type, { now: Date.now(), conversation }, changes);
const everyone = { all: true, except: [] };

/** Released by a supervisor of the desk; the reference of the message. */
async function released(
  at: RunningGateway,
  path: string,
  body: JsonObject,
  author: 'police' | 'liaison' = 'liaison',
): Promise<typeof alert> {
  const waits = await at.post(author, path, body);
  expect([waits.status, waits.json['faults'], waits.json['approval']]).toEqual([
    202,
    undefined,
    expect.any(String),
  ]);
  const { status, json } = await at.post(
    'supervisor',
    `/v1/approvals/${textOf(waits.json['approval'])}/release`,
    {},
  );
  expect({ status, json }).toMatchObject({ status: 202 });
  return { member: at.member, id: textOf(json['id']) };
}

async function found(at: RunningGateway, query: JsonObject): Promise<JsonObject | undefined> {
  const { json } = await at.post('police', '/v1/checks', { purpose: 'BORDER_CHECK', queries: [query] });
  const [answer] = json['answers'] as readonly JsonObject[];
  return (answer?.['candidates'] as readonly JsonObject[])[0];
}

/** Until the check there says so. */
async function says(at: RunningGateway, query: JsonObject, expected: object | undefined): Promise<void> {
  await until('what the check says', async () => {
    const candidate = await found(at, query);
    return expected === undefined
      ? candidate === undefined
      : Object.entries(expected).every(([name, value]) => candidate?.[name] === value);
  });
}

beforeAll(async () => {
  [owner, finder, network] = await startPair();
  const { subject } = sampleMessage('AL_WANTED_SUSPECT')['body'] as { subject: object };
  const person = {
    ...subject,
    names: [{ fullName: 'Somsak Invented', script: 'Latn', nameType: 'LEGAL' }],
    birth: { date: '1990-05-02', calendar: 'GREGORIAN' },
    sex: 'M',
    documents: [{ type: 'PASSPORT', number: WANTED.number, issuer: WANTED.issuer, state: 'SEEN' }],
  };
  const changes = { members: { to: everyone, sealed: [] }, body: { subject: person } };
  alert = await released(owner, '/v1/alerts', draft('AL_WANTED_SUSPECT', changes, undefined), 'police');
  await says(finder, QUERY, { action: ARREST });
});
afterAll(async () => {
  await Promise.all([owner, finder].map((one) => one.stop()));
});

describe('an objection', () => {
  const objection = (lasts: number, scope = 'ARREST_ONLY'): JsonObject =>
    draft('CT_OBJECTION', {
      members: {
        to: everyone,
        sealed: [
          {
            part: 'objection',
            units: [{ member: owner.member, unit: 'ATU' }],
            content: samplePart('objection') as JsonObject,
          },
        ],
      },
      body: { target: alert, scope, until: rfc3339(Date.now() + lasts) },
    });

  const hit = (): Promise<Answer> =>
    finder.post(
      'analyst',
      '/v1/controls',
      draft('CT_HIT', {
        members: { to: [{ member: owner.member, unit: 'ATU' }], sealed: [] },
        body: {
          at: rfc3339(Date.now() - SECOND),
          actionTaken: 'ARRESTED',
          ground: 'IMMIGRATION_LAW',
        },
      }),
    );

  it('changes the check in its country and in no other, tells both sides, and refuses the arrest', async () => {
    await released(finder, '/v1/controls', objection(30 * DAY));
    expect(await found(finder, QUERY)).toMatchObject({
      action: 'LOCATE_AND_REPORT',
      objection: { scope: 'ARREST_ONLY' },
    });
    const objections = await until('the objection at the owner', async () => {
      const { json } = await owner.get('analyst', `/v1/cases/${alert.member}/${alert.id}`);
      const told = json['objections'] as readonly JsonObject[];
      return told.length > 0 && told;
    });
    expect(objections).toMatchObject([{ by: finder.member, scope: 'ARREST_ONLY' }]);
    expect(await found(owner, QUERY)).toMatchObject({ action: ARREST, objection: null });
    const refused = await hit();
    expectProblem(refused, 403, 'E-NOT-PERMITTED', '/body/actionTaken');
    expect(refused.text).toContain('CT_OBJECTION');
  });

  it('ends when it is lifted, and by itself at its time', async () => {
    const lift = draft('CT_OBJECTION', {
      members: { to: everyone, sealed: [] },
      body: { target: alert, act: 'LIFT' },
      without: ['scope', 'until'],
    });
    await released(finder, '/v1/controls', lift);
    expect(await found(finder, QUERY)).toMatchObject({ action: ARREST, objection: null });
    await released(finder, '/v1/controls', objection(4 * SECOND, 'ALL_ACTIONS'));
    expect(await found(finder, QUERY)).toMatchObject({ action: 'CONTACT_UNIT_FIRST' });
    await says(finder, QUERY, { action: ARREST, objection: null });
  });
});

describe('a misused identity', () => {
  const rows = async (at: RunningGateway): Promise<readonly string[]> => {
    const client = new pg.Client(connectionTo(network.databases.get(at.member)!));
    await client.connect();
    try {
      const tokens = await client.query<{ row: string }>(
        'SELECT row_to_json(c)::text AS row FROM cleared_tokens c',
      );
      return tokens.rows.map(({ row }) => row);
    } finally {
      await client.end();
    }
  };
  let cleared: typeof alert;

  it('tells the namesake apart, and still finds the wanted man', async () => {
    const units = [{ member: finder.member, unit: 'PS' }];
    const content = samplePart('cleared-person') as JsonObject;
    const { alertId } = sampleMessage('AL_WANTED_SUSPECT')['body'] as { alertId: string };
    const clear = draft('CT_MISUSED_IDENTITY', {
      members: { to: everyone, sealed: [{ part: 'cleared-person', units, content }] },
      body: { target: alert, alertId },
    });
    cleared = await released(owner, '/v1/controls', clear, 'police');
    await says(finder, INNOCENT, { banner: 'CLEARED', action: 'CONTACT_UNIT_FIRST' });
    expect(await found(finder, INNOCENT)).toMatchObject({
      cleared: { message: cleared, marks: [(content as { distinguishing: string }).distinguishing] },
    });
    expect(await found(finder, WANTED)).toMatchObject({ banner: 'SUSPECT', action: ARREST, cleared: null });
    expect(await found(finder, QUERY)).toMatchObject({ banner: 'COMPARE', action: 'CONTACT_UNIT_FIRST' });
  });

  it('leaves nothing of who it is in the tables that checks are answered from', async () => {
    const kept = await rows(finder);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.join()).not.toMatch(/Somsak|9876543|SOMSAK/i);
  });

  it('ends with the consent, and its tokens go', async () => {
    const { alertId } = sampleMessage('AL_WANTED_SUSPECT')['body'] as { alertId: string };
    const end = draft('CT_MISUSED_IDENTITY', {
      members: { to: everyone, sealed: [] },
      body: { target: alert, alertId, act: 'END', ends: cleared, reason: 'CONSENT_WITHDRAWN' },
      without: ['consent'],
    });
    expect((await owner.post('police', '/v1/controls', end)).status).toBe(202);
    await says(finder, INNOCENT, undefined);
    expect(await found(finder, QUERY)).toMatchObject({ banner: 'SUSPECT', action: ARREST, cleared: null });
    await finder.gateway.lookups.tend(Date.now());
    expect(await rows(finder)).toEqual([]);
  });
});
