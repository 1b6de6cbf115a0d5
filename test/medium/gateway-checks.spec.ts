import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { JsonObject } from '#envelope';
import { sampleMessage } from '#messages';
import { testNetwork, until, type TestNetwork } from '../setup/exchanges.js';
import { draftsTo, expectProblem, startGateway, type Answer, type RunningGateway } from './gateway-app.js';
import { connectionTo } from '../setup/connection.js';

let network: TestNetwork;
let here: RunningGateway;
let there: RunningGateway;
const { alert } = draftsTo(() => there.member);

beforeAll(async () => {
  network = await testNetwork(2);
  const [a, b] = network.members;
  if (a === undefined || b === undefined) throw new Error('two members were asked for');
  [here, there] = await Promise.all([startGateway(network, a), startGateway(network, b)]);
  for (const one of [here, there])
    await until('readiness', async () => (await one.ask('/health/ready', {})).status === 200);
});
afterAll(async () => {
  await Promise.all([here, there].map((one) => one.stop()));
});

const NUMBER = 'K7654321';

/** A document alert of `here` to everybody, of a number that is nobody's. */
const documentAlert = (over: JsonObject = {}): JsonObject =>
  alert({
    type: 'AL_TRAVEL_DOCUMENT',
    status: 'ACTUAL',
    purpose: 'BORDER_CHECK',
    body: {
      ...(sampleMessage('AL_TRAVEL_DOCUMENT')['body'] as JsonObject),
      document: { type: 'PASSPORT', issuer: 'KHM', number: NUMBER },
    },
    ...over,
  });

const check = (at: RunningGateway, number = NUMBER, over: JsonObject = {}): Promise<Answer> =>
  at.post('police', '/v1/checks', {
    purpose: 'BORDER_CHECK',
    queries: [{ kind: 'DOCUMENT', number }],
    ...over,
  });

function firstAnswer({ json }: Answer): JsonObject {
  const [first] = json['answers'] as readonly JsonObject[];
  if (first === undefined) throw new Error('no answer');
  return first;
}

async function rowsOf(member: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const database = network.databases.get(member);
  if (database === undefined) throw new Error('no database');
  const client = new pg.Client(connectionTo(database));
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('an alert on a document', () => {
  let href = '';

  it('is found by the front line of another state once it is there, and an exercise never', async () => {
    await here.post('analyst', '/v1/alerts', documentAlert({ status: 'EXERCISE' }));
    const sent = await here.post('analyst', '/v1/alerts', documentAlert());
    expect({ status: sent.status, faults: sent.json['faults'] }).toEqual({ status: 202 });
    href = sent.json['href'] as string;
    const found = await until('the candidate', async () => {
      const answer = firstAnswer(await check(there, 'k 765-4321'));
      return answer['verdict'] === 'CANDIDATES' && answer;
    });
    expect(found['candidates']).toEqual([
      expect.objectContaining({
        alert: { member: sent.json['member'], id: sent.json['id'] },
        type: 'AL_TRAVEL_DOCUMENT',
        banner: 'DOCUMENT',
        action: 'CHECK_HOLDER_WELFARE',
        score: 100,
        differs: [],
      }),
    ]);
    expect(firstAnswer(await check(here))['verdict']).toBe('CANDIDATES');
  });

  it('is not found any more from its withdrawal on', async () => {
    const { status } = await here.post('analyst', `${href}/withdrawal`, { reason: 'ENDED' });
    expect(status).toBe(202);
    expect(firstAnswer(await check(here))['candidates']).toEqual([]);
    await until(
      'the withdrawal there',
      async () => firstAnswer(await check(there))['verdict'] !== 'CANDIDATES',
    );
  });
});

describe('a check', () => {
  it('calls a member stale no longer once its heartbeat was heard, and only then says NONE', async () => {
    const answer = await until('a heartbeat', async () => {
      const checked = await check(here, 'NONE12345');
      const [stale, { verdict }] = [checked.json['stale'] as readonly string[], firstAnswer(checked)];
      expect(verdict).toBe(stale.includes(there.member) ? 'NONE_BUT_STALE' : 'NONE');
      return stale.length === 0 && checked;
    });
    expect(firstAnswer(answer)['verdict']).toBe('NONE');
  });

  it('stands in the log with its caller and purpose, and nowhere in the clear', async () => {
    await check(here, 'CANARY999', { originUserRef: 'u-canary' });
    const rows = await rowsOf(here.member, 'SELECT * FROM lookup_log ORDER BY number DESC LIMIT 1');
    expect(rows).toMatchObject([
      {
        caller: 'police',
        unit: 'PS',
        role: 'POLICE_SYSTEM',
        officer: 'u-canary',
        purpose: 'BORDER_CHECK',
        kind: 'DOCUMENT',
      },
    ]);
    expect(here.logged.join('')).not.toContain('CANARY999');
    const { text } = await here.ask('/metrics', {});
    expect(text).not.toContain('CANARY999');
  });

  it('is refused with every fault and its place, and quotes nothing', async () => {
    const bad = await here.post('police', '/v1/checks', {
      purpose: 'NOSY',
      queries: [
        { kind: 'DOCUMENT', number: NUMBER, issuer: 'UTO' },
        { kind: 'PERSON', nom: 'Canary' },
      ],
    });
    expectProblem(bad, 422, 'E-SCHEMA-INVALID', '/purpose');
    for (const path of ['/queries/0/issuer', '/queries/1/nom', '/queries/1/name'])
      expectProblem(bad, 422, 'E-SCHEMA-INVALID', path);
    expect(bad.text).not.toMatch(/Canary|7654321/);
    expectProblem(await here.post('police', '/v1/checks', []), 400, 'E-JSON');
  });

  it('names a wrong check digit with its place, asks by the rest, and answers no NONE', async () => {
    const mrz = 'P<KHMERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C37KHM7408122F1204159ZE184226B<<<<<10';
    const digit = await here.post('police', '/v1/checks', {
      purpose: 'BORDER_CHECK',
      queries: [{ kind: 'MRZ', text: mrz }],
    });
    expect(JSON.parse(digit.text)).toMatchObject({
      answers: [
        {
          verdict: 'NONE_BUT_UNREAD',
          findings: [
            { rule: 'query.mrz-check-digit', line: 2, position: 10, stands: '7', isUnread: true },
            { rule: 'query.mrz-check-digit', line: 2, position: 44 },
          ],
          lines: [mrz.slice(0, 44), mrz.slice(44)],
        },
      ],
    });
  });

  it('is not for who shows no credential', async () => {
    expectProblem(await here.ask('/v1/checks', { method: 'POST' }), 401, 'E-UNAUTHENTICATED');
  });
});
