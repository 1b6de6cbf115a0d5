import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { sampleMessage, samplePart } from '#messages';
import { csvOf, rescueRows, rescueShared } from '#testing';
import { testNetwork, until, type TestNetwork } from '../setup/exchanges.js';
import { databaseClient } from '../setup/gateways.js';
import { textOf } from '../setup/json.js';
import { expectProblem, startGateway, type Answer, type RunningGateway } from './gateway-app.js';

const PERSONS = 240;

let network: TestNetwork;
let host: RunningGateway;
let origins: readonly RunningGateway[];
let databases: readonly pg.Client[];

beforeAll(async () => {
  network = await testNetwork(['MY', 'PH', 'MM']);
  const gateways = await Promise.all(network.members.map((member) => startGateway(network, member)));
  const [first, ...others] = gateways;
  host = first!;
  origins = others;
  await until('readiness', async () => (await host.ask('/health/ready', {})).status === 200);
  for (const { member } of gateways)
    await until(`the sealing keys of ${member}`, () =>
      Promise.resolve(host.gateway.ports.directory.current().pulse(member) !== undefined),
    );
  // What sends a rescue on is background work.
  await host.gateway.jobs.start();
  databases = await Promise.all(gateways.map(({ member }) => databaseClient(network, member)));
});
afterAll(async () => {
  await Promise.all(databases.map((one) => one.end()));
  await host.gateway.jobs.stop();
  await Promise.all([host, ...origins].map((one) => one.stop()));
});

const rows = rescueRows(PERSONS, ['PH', 'MM']);
const shared = (): JsonObject =>
  rescueShared(
    'MY',
    ['PH', 'MM'].map((member) => ({ member, unit: 'DESK' })),
    Date.now(),
  );

async function done(id: string): Promise<JsonObject> {
  let told: JsonObject = {};
  await until('all of the rescue', async () => {
    told = (await host.get('analyst', `/v1/rescues/${id}`)).json;
    return told['state'] !== 'OPEN';
  });
  return told;
}

const opened = async ({ status, json }: Answer): Promise<string> => {
  expect({ status, faults: json['faults'] }).toEqual({ status: 202, faults: undefined });
  return Promise.resolve(textOf(json['id']));
};
const numbers = async (client: pg.Client, sql: string): Promise<Record<string, number>> => {
  const [row = {}] = (await client.query<Record<string, string>>(sql)).rows;
  return Object.fromEntries(Object.entries(row).map(([name, n]) => [name, Number(n)]));
};
const MESSAGES = `SELECT count(*) FILTER (WHERE type = 'RF_MASS_RESCUE') AS rescues,
  count(*) FILTER (WHERE type = 'RF_VICTIM_IDENTIFICATION') AS referrals FROM messages`;

describe('a rescue of many persons', () => {
  const key = { 'idempotency-key': 'compound-7' };
  const body = { ...shared(), csv: csvOf(rows) };

  it('is shown before it is sent: nothing is stored', async () => {
    const { status, json } = await host.post('analyst', '/v1/rescues/preview', body);
    expect({ status, rows: json['rows'], shared: json['shared'] }).toEqual({
      status: 200,
      rows: [],
      shared: [],
    });
    expect(json['counts']).toEqual([
      { country: 'PHL', n: 120, children: 0 },
      { country: 'MMR', n: 96, children: 24 },
      { country: 'XXX', n: 24, children: 0 },
    ]);
    expect(await host.rows()).toBe(0);
  });

  it('is sent whole: the mass rescue first, then a referral for each person in the order of the rows', async () => {
    const id = await opened(await host.post('analyst', '/v1/rescues', body, key));
    const told = await done(id);
    expect(told).toMatchObject({ state: 'DONE', total: PERSONS, sent: PERSONS, failed: [], refused: null });
    expect(await numbers(databases[0]!, MESSAGES)).toEqual({ rescues: 1, referrals: PERSONS });
    const { rows: queued } = await databases[0]!.query<{ type: string; n: number | null }>(
      `SELECT m.type, r.n FROM messages m JOIN (SELECT id, min(outbox) AS first FROM deliveries GROUP BY id) d ON d.id = m.id
       LEFT JOIN rescue_referrals r ON r.ref->>'id' = m.id::text ORDER BY d.first`,
    );
    expect(queued[0]?.type).toBe('RF_MASS_RESCUE');
    const order = queued.slice(1).map(({ n }) => Number(n));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('is the same one when it is posted again, and another under its key is refused', async () => {
    const again = await opened(await host.post('analyst', '/v1/rescues', body, key));
    expect(await done(again)).toMatchObject({ sent: PERSONS });
    expect(await numbers(databases[0]!, MESSAGES)).toEqual({ rescues: 1, referrals: PERSONS });
    const other = { ...body, csv: csvOf(rows.slice(0, 2)) };
    expectProblem(await host.post('analyst', '/v1/rescues', other, key), 409, 'E-IDEMPOTENCY');
  });

  it('INV-35: each origin unit holds the list and the referrals of its own nationals, and no other', async () => {
    const ofOrigin = (n: number) => rows.filter((_, i) => i % 2 === n && i % 10 !== 9).length;
    for (const [n, client] of databases.slice(1).entries()) {
      await until('all referrals of the origin', async () => {
        const { referrals } = await numbers(client, MESSAGES);
        return referrals === ofOrigin(n);
      });
      expect(await numbers(client, MESSAGES)).toEqual({ rescues: 1, referrals: ofOrigin(n) });
      const { rows: parts } = await client.query<{ part: string; bytes: Buffer }>(
        'SELECT part, bytes FROM parts',
      );
      expect([...new Set(parts.map(({ part }) => part))].toSorted()).toEqual([
        'identity',
        n === 0 ? 'persons-phl' : 'persons-mmr',
      ]);
      const text = Buffer.concat(parts.map(({ bytes }) => bytes)).toString('utf8');
      rows.forEach((row, i) => {
        expect({ row: i, named: text.includes(`"${row['Name'] ?? ''}"`) }).toEqual({
          row: i,
          named: i % 2 === n && i % 10 !== 9,
        });
      });
    }
  });

  it('leaves no row where no content stands: not in the log, and in no column but drafts, parts and messages', async () => {
    const logged = [host, ...origins].flatMap((one) => one.logged).join('');
    expect(logged).not.toMatch(/Invented \w+ PERSON|XA1000/);
    const { rows: left } = await databases[0]!.query<{ text: string }>(
      `SELECT to_jsonb(r)::text AS text FROM rescues r UNION ALL SELECT to_jsonb(r)::text FROM rescue_referrals r`,
    );
    expect(left.length).toBe(PERSONS + 1);
    // Once all is sent not even the drafts are left.
    expect(left.filter(({ text }) => !/"(?:draft|mass_rescue)": null/.test(text))).toEqual([]);
    expect(left.map(({ text }) => text).join('')).not.toMatch(/Invented \w+ PERSON|XA1000/);
  });

  it('is nobody else’s to see', async () => {
    const id = await opened(await host.post('analyst', '/v1/rescues', body, key));
    expectProblem(await host.get('liaison', `/v1/rescues/${id}`), 404, 'E-NOT-FOUND');
    expectProblem(await origins[0]!.get('analyst', `/v1/rescues/${id}`), 404, 'E-NOT-FOUND');
  });
});

describe('a rescue with a fault', () => {
  it('is refused whole, by row and column, and quotes nothing', async () => {
    const before = await host.rows();
    const bad = rows
      .slice(0, 5)
      .map((row, n) => (n === 3 ? { ...row, Sex: 'SECRETCELL', Name: '=SECRET' } : row));
    const answer = await host.post('analyst', '/v1/rescues', { ...shared(), csv: csvOf(bad) });
    expectProblem(answer, 422, 'E-SCHEMA-INVALID', '/rows/5/sex');
    expectProblem(answer, 422, 'E-SCHEMA-INVALID', '/rows/5/fullName');
    expect(answer.text).not.toContain('SECRET');
    expect(await host.rows()).toBe(before);
  });

  it('is refused of a role that may not send what it brings', async () => {
    const answer = await host.post('police', '/v1/rescues', { ...shared(), csv: csvOf(rows.slice(0, 2)) });
    expectProblem(answer, 403, 'E-NOT-PERMITTED');
  });

  it.each<[string, object, string]>([
    ['no file', {}, '/rows'],
    ['two files', { csv: 'Name', rows: [] }, '/rows'],
    ['a member that it has not', { csv: 'Name', names: [] }, ''],
    ['a column that there is not', { csv: 'Name', columns: { Name: 'constructor' } }, '/columns'],
    ['rows that are none', { rows: [null] }, '/rows'],
    ['a workbook that is none', { xlsx: 'UEs=' }, '/xlsx'],
  ])('is no rescue with %s', async (_what, over, path) => {
    const answer = await host.post('analyst', '/v1/rescues', { ...shared(), ...over });
    expect(answer.status).toBeGreaterThanOrEqual(413);
    expect((answer.json['faults'] as unknown as readonly JsonObject[]).map((one) => one['path'])).toContain(
      path,
    );
  });
});

/** What the host asks of one of them; the origin answers nothing that it was not asked. */
function asked({ conversation, victimRef }: JsonObject): JsonObject {
  const sample = sampleMessage('RF_NATIONALITY_REQUEST') as unknown as JsonObject;
  const { purpose, language, subjectEn, handling, legalBasis, urgency } = sample;
  const units = [{ member: 'PH', unit: 'DESK' }];
  const draft = {
    type: 'RF_NATIONALITY_REQUEST',
    status: 'EXERCISE',
    conversation,
    to: units,
    case: 'HSU-MY-2026-000777-K',
    originUserRef: 'u-4711',
    ...{ purpose, language, subjectEn, handling, legalBasis, urgency },
    expiresAt: new Date(Date.now() + 80 * 86_400_000).toISOString(),
    reviewAt: new Date(Date.now() + 60 * 86_400_000).toISOString(),
    body: {
      victimRef,
      claim: { country: 'PHL', basis: 'OWN_STATEMENT', state: 'CLAIMED' },
      documented: false,
      familyTracing: false,
      consent: {
        state: 'GIVEN',
        scopes: ['SHARE_WITH_ORIGIN'],
        by: 'SELF',
        givenAt: new Date(Date.now() - 86_400_000).toISOString(),
      },
      internationalProtectionConcern: false,
    },
    sealed: [
      {
        part: 'nationality-evidence',
        units,
        content: samplePart('nationality-evidence') as unknown as JsonObject,
      },
    ],
  };
  return { idempotencyKey: `asked-${textOf(victimRef)}`, draft } as unknown as JsonObject;
}

describe('the origin that gets many persons', () => {
  /** The rescue of before, as the origin holds it. */
  const rescueAt = async (n: number): Promise<string> => {
    const { rows: found } = await databases[n]!.query<{ id: string }>(
      `SELECT id FROM messages WHERE type = 'RF_MASS_RESCUE'`,
    );
    return `/v1/rescued/MY/${found[0]?.id ?? ''}`;
  };
  const listed = async (origin: RunningGateway, path: string): Promise<readonly JsonObject[]> => {
    const all: JsonObject[] = [];
    let next: unknown;
    do {
      const after = typeof next === 'string' ? `&after=${next}` : '';
      const { status, json } = await origin.get('liaison', `${path}/persons?limit=50${after}`);
      expect(status).toBe(200);
      all.push(...(json['items'] as readonly JsonObject[]));
      next = json['next'];
    } while (next !== null);
    return all;
  };

  it('lists them with state, ball and due time, and without a name', async () => {
    const path = await rescueAt(1);
    const persons = await listed(origins[0]!, path);
    expect(persons).toHaveLength(120);
    expect(persons[0]).toMatchObject({ state: 'SENT', withMe: true, nationality: 'PHL', overdue: false });
    expect(JSON.stringify(persons)).not.toMatch(/Invented/);
  });

  it('acknowledges and answers for many at once, a message in each conversation, once', async () => {
    const path = await rescueAt(1);
    const people = await listed(origins[0]!, path);
    const persons = people.map((one) => one['conversation']);
    const acknowledge = {
      persons: persons.slice(0, 100),
      draft: {
        type: 'CT_HUMAN_ACK',
        status: 'EXERCISE',
        originUserRef: 'u-0815',
        body: { at: new Date(Date.now() - 1000).toISOString() },
      },
    };
    const key = { 'idempotency-key': 'acknowledged' };
    const post = (body: object, headers?: Record<string, string>) =>
      origins[0]!.post('liaison', `${path}/answers`, body, headers);
    const first = await post(acknowledge, key);
    const statuses = (answer: Answer) =>
      (answer.json['results'] as readonly JsonObject[]).map(({ status, faults }) => ({ status, faults }));
    expect(statuses(first)).toEqual(persons.slice(0, 100).map(() => ({ status: 202, faults: undefined })));
    const again = await post(acknowledge, key);
    expect(again).toMatchObject({ status: 200 });
    expect((again.json['results'] as readonly JsonObject[]).every((one) => one['replayed'] === true)).toBe(
      true,
    );
    const interim = {
      persons: persons.slice(0, 60),
      draft: {
        type: 'RF_NATIONALITY_RESPONSE',
        status: 'EXERCISE',
        originUserRef: 'u-0815',
        urgency: 'R',
        purpose: 'VERIFY_NATIONALITY',
        legalBasis: [{ code: 'JS2011_3' }],
        language: 'eng',
        subjectEn: 'The registers are being asked',
        expiresAt: new Date(Date.now() + 80 * 86_400_000).toISOString(),
        reviewAt: new Date(Date.now() + 60 * 86_400_000).toISOString(),
        body: {
          country: 'PHL',
          result: 'INTERIM',
          confidence: 'LOW',
          methods: [],
          familyTracingResult: 'PENDING',
          interim: true,
          expectedAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
        },
      },
    };
    const questions = await host.post('analyst', '/v1/batches', { drafts: people.slice(0, 60).map(asked) });
    expect(statuses(questions)).toEqual(interim.persons.map(() => ({ status: 202, faults: undefined })));
    await until('the question of each at the origin', async () => {
      const { n } = await numbers(
        databases[1]!,
        `SELECT count(*) AS n FROM messages WHERE type = 'RF_NATIONALITY_REQUEST'`,
      );
      return n === 60;
    });
    expect(statuses(await post(interim))).toEqual(
      interim.persons.map(() => ({ status: 202, faults: undefined })),
    );
    const states = (await listed(origins[0]!, path)).map(({ state }) => state);
    expect(states.slice(0, 60).every((state) => state === 'IN_PROGRESS')).toBe(true);
    expect(states.slice(60, 100).every((state) => state === 'ACKNOWLEDGED')).toBe(true);
    expect(states.slice(100).every((state) => state === 'SENT')).toBe(true);
    await until('each answer at the host', async () => {
      const { n } = await numbers(
        databases[0]!,
        `SELECT count(*) AS n FROM messages WHERE type IN ('CT_HUMAN_ACK', 'RF_NATIONALITY_RESPONSE')`,
      );
      return n === 160;
    });
  });

  it('INV-35: sees and answers for none of another origin', async () => {
    const other = await listed(origins[1]!, await rescueAt(2));
    expect(other.every(({ nationality }) => nationality === 'MMR')).toBe(true);
    const theirs = await origins[0]!.post('liaison', `${await rescueAt(1)}/answers`, {
      persons: [other[0]?.['conversation'], { member: 'MY', id: '01990000-0000-7000-8000-000000000001' }],
      draft: {
        type: 'CT_HUMAN_ACK',
        status: 'EXERCISE',
        originUserRef: 'u-1',
        body: { at: new Date().toISOString() },
      },
    });
    expect((theirs.json['results'] as readonly JsonObject[]).map(({ status }) => status)).toEqual([404, 404]);
    expectProblem(await origins[0]!.get('analyst', `${await rescueAt(1)}/persons`), 404, 'E-NOT-FOUND');
  });
});
