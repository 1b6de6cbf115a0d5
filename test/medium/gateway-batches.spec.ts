import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { until } from '../setup/exchanges.js';
import { databaseClient } from '../setup/gateways.js';
import { textOf } from '../setup/json.js';
import { storyDraft } from '../stories/story-drafts.js';
import { draftsTo, expectProblem, type Answer, type RunningGateway } from './gateway-app.js';
import { startPair } from './gateway-pair.js';

let here: RunningGateway;
let there: RunningGateway;
let database: pg.Client;
const { referral, alert } = draftsTo(() => there.member);

beforeAll(async () => {
  const pair = await startPair();
  [here, there] = pair;
  database = await databaseClient(pair[2], here.member);
});
afterAll(async () => {
  await database.end();
  await Promise.all([here, there].map((one) => one.stop()));
});

/** Own messages and keys taken here. */
async function taken(): Promise<number> {
  const { rows } = await database.query<{ n: string }>(
    `SELECT (SELECT count(*) FROM messages WHERE member = $1) + (SELECT count(*) FROM idempotency) AS n`,
    [here.member],
  );
  return Number(rows[0]?.n);
}

let keys = 0;
const entry = (draft: unknown, idempotencyKey: unknown = `batch-${(keys += 1)}`) => ({
  idempotencyKey,
  draft,
});
const batch = (drafts: unknown, more: object = {}): Promise<Answer> =>
  here.post('analyst', '/v1/batches', { drafts, ...more });
const resultsOf = ({ status, json }: Answer): readonly JsonObject[] => {
  expect({ status, problem: json['faults'] }).toEqual({ status: 200, problem: undefined });
  return json['results'] as readonly JsonObject[];
};
const bad = () => referral({ purpose: 'NO_SUCH' });

function wanted(): JsonObject {
  const draft = storyDraft('AL_WANTED_SUSPECT', { now: Date.now(), conversation: undefined });
  return { ...draft, to: { all: true, except: [] }, sealed: [] };
}

describe('a batch of drafts over HTTP', () => {
  it('takes a hundred of any kinds, and each reaches the other side', async () => {
    const results = resultsOf(
      await batch(Array.from({ length: 100 }, (_, n) => entry(n % 2 === 0 ? referral() : alert()))),
    );
    expect(results.map(({ status }) => status)).toEqual(results.map(() => 202));
    expect(new Set(results.map(({ href }) => href)).size).toBe(100);
    for (const { href } of [results[0]!, results[99]!])
      await until('its receipt', async () =>
        (await here.get('analyst', textOf(href))).text.includes('"RECEIPTED"'),
      );
  });

  it('refuses one draft with code and pointer into the batch, and takes the others', async () => {
    const before = await taken();
    const results = resultsOf(
      await batch([
        entry(referral()),
        entry(bad()),
        entry(referral(), 'has a blank'),
        entry('no object'),
        'no entry',
        entry({
          type: 'CT_CLOSE',
          conversation: { member: here.member, id: '01990000-0000-7000-8000-000000000001' },
        }),
      ]),
    );
    expect(results.map(({ status, code }) => [status, code])).toEqual([
      [202, undefined],
      [422, 'E-SCHEMA-INVALID'],
      [409, 'E-IDEMPOTENCY'],
      [422, 'E-SCHEMA-INVALID'],
      [422, 'E-SCHEMA-INVALID'],
      [404, 'E-NOT-FOUND'],
    ]);
    const paths = results.map(({ faults }) => (faults as JsonObject[] | undefined)?.[0]?.['path']);
    expect(paths).toEqual([
      undefined,
      '/drafts/1/draft/purpose',
      '/drafts/2/idempotencyKey',
      '/drafts/3/draft',
      '/drafts/4',
      '/drafts/5/draft/conversation',
    ]);
    expect((await taken()) - before).toBe(2);
    expect(here.logged.join('')).toContain('drafts refused');
  });

  it('gives the same messages when it is posted again, and takes what was mended', async () => {
    const [first, second] = [entry(referral()), entry(bad())];
    const [taken, refused] = resultsOf(await batch([first, second]));
    expect(refused).toMatchObject({ status: 422 });
    const [again, mended] = resultsOf(await batch([first, { ...second, draft: referral() }]));
    expect(again).toEqual({ ...taken, replayed: true });
    expect(mended).toMatchObject({ status: 202, replayed: false });
    const single = await here.post('analyst', '/v1/referrals', first.draft, {
      'idempotency-key': first.idempotencyKey as string,
    });
    expect(single.json).toMatchObject({ id: taken?.['id'], replayed: true });
  });

  it('lays before a second person what single posts would', async () => {
    const drafts = [entry(wanted()), entry(referral())];
    const post = () => here.post('police', '/v1/batches', { drafts });
    const [waits, refused] = resultsOf(await post());
    expect(waits).toMatchObject({ status: 202, state: 'PENDING_APPROVAL' });
    // A police system may not send referrals, alone or in a batch.
    expect(refused).toMatchObject({
      status: 403,
      code: 'E-NOT-PERMITTED',
    });
    expect(resultsOf(await post())[0]).toEqual(waits);
    const released = await here.post(
      'supervisor',
      `/v1/approvals/${textOf(waits?.['approval'])}/release`,
      {},
    );
    expect(released.status).toBe(202);
  });
});

describe('a batch of which all are sent or none', () => {
  it('is refused with every fault in one problem, and stores nothing', async () => {
    const before = await taken();
    const answer = await batch(
      [entry(referral()), entry(bad()), entry(referral({ to: [] })), entry(wanted())],
      {
        all: true,
      },
    );
    expectProblem(answer, 422, 'E-SCHEMA-INVALID');
    const paths = (answer.json['faults'] as JsonObject[]).map(({ path }) => textOf(path));
    expect(paths).toContain('/drafts/1/draft/purpose');
    expect(paths.some((path) => path.startsWith('/drafts/2/draft/to'))).toBe(true);
    expect(paths.some((path) => path.startsWith('/drafts/3/draft'))).toBe(true);
    expect(paths.some((path) => path.startsWith('/drafts/0'))).toBe(false);
    expect(await taken()).toBe(before);
  });

  it('is stored whole, once however often it is posted', async () => {
    const drafts = [entry(referral()), entry(alert())];
    const results = resultsOf(await batch(drafts, { all: true }));
    expect(results.map(({ replayed }) => replayed)).toEqual([false, false]);
    const again = resultsOf(await batch(drafts, { all: true }));
    expect(again).toEqual(results.map((one) => ({ ...one, replayed: true })));
  });

  it('is refused where a key was used for another draft, and takes no key of the others', async () => {
    const used = entry(referral());
    resultsOf(await batch([used]));
    const fresh = entry(referral());
    const refused = await batch([fresh, { ...used, draft: referral({ subjectEn: 'Another' }) }], {
      all: true,
    });
    expectProblem(refused, 409, 'E-IDEMPOTENCY', '/drafts/1/idempotencyKey');
    expect(resultsOf(await batch([fresh], { all: true }))[0]).toMatchObject({ replayed: false });
  });
});

describe('what is no batch', () => {
  it.each<[string, unknown, number, string, string | undefined]>([
    ['no object', [], 400, 'E-JSON', undefined],
    ['without drafts', {}, 422, 'E-SCHEMA-INVALID', '/drafts'],
    ['empty', { drafts: [] }, 422, 'E-SCHEMA-INVALID', '/drafts'],
    [
      'over a hundred',
      { drafts: Array.from({ length: 101 }, () => ({})) },
      422,
      'E-SCHEMA-INVALID',
      '/drafts',
    ],
    ['with a word for all', { all: 'yes', drafts: [{}] }, 422, 'E-SCHEMA-INVALID', '/all'],
    ['with another member', { drafts: [{}], draft: {} }, 422, 'E-SCHEMA-INVALID', ''],
    [
      'over 1 MiB',
      { drafts: [{ idempotencyKey: 'x', draft: { type: 'x'.repeat(1_100_000) } }] },
      413,
      'E-TOO-LARGE',
      undefined,
    ],
  ])('%s is refused as a whole', async (_what, body, status, code, path) => {
    const before = await taken();
    expectProblem(await here.post('analyst', '/v1/batches', body), status, code, path);
    expect(await taken()).toBe(before);
  });
});
