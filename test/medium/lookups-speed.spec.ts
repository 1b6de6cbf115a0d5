import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldCase, shippedRules } from '#cases';
import type { JsonObject } from '#envelope';
import { check, plainContent, type CheckAnswer, type CheckPorts, type StoredMessage } from '#exchange';
import { openStore } from '#postgres';
import { SetClock } from '#testing';
import { lookupSamples, storeSamples } from '#contracts';
import { connectionTo } from '../setup/connection.js';
import { freshDatabase } from '../setup/network.js';

const { body, lookupMessage, lookupSuspect, NOW } = lookupSamples;
const ALERTS = 20_000;
const BATCH = 200;
const ROUNDS = 40;

// Invented by drawing from these; a few names are borne by very many, as in life.
const FAMILY =
  'Nguyen Tran Le Pham Sok Chan Jaidee Rakthai Santos Reyes Cruz Phommachanh Vongsa Hassan Abdullah Wijaya Kusuma Thein Aung Lim'.split(
    ' ',
  );
const GIVEN =
  'Somchai Siriporn Dara Sokha Bounmy Phoumy Minh Linh Hoa An Budi Dewi Agus Siti Maria Jose Ramon Kyaw Thida Zaw Hla Win Ali Farid Nur Wati Rithy Sophea Kamol Wichai'.split(
    ' ',
  );
const CLUSTERS = 'ka ri no mu ta se la wi pho cha ra ni tho su be ko da li ma ya'.split(' ');

let seed = 20_111;
const draw = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return Math.trunc((seed / 2 ** 31) * below);
};
const pick = (words: readonly string[]): string =>
  words[Math.trunc((draw(1000) * draw(1000) * words.length) / 1e6)] ?? '';
const word = (): string => {
  const text = Array.from({ length: 2 + draw(2) }, () => CLUSTERS[draw(CLUSTERS.length)]).join('');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
};
const drawnName = (): string =>
  [
    draw(2) === 0 ? pick(FAMILY) : word(),
    ...(draw(3) === 0 ? [pick(GIVEN)] : []),
    draw(2) === 0 ? pick(GIVEN) : word(),
  ].join(' ');
const drawnYear = (): number => 1950 + draw(60);
const numberOf = (n: number): string => `Q${String(1_000_000 + n)}`;

let store: Awaited<ReturnType<typeof openStore>>;
let ports: CheckPorts;

beforeAll(async () => {
  const database = await freshDatabase();
  const rules = shippedRules();
  store = await openStore({
    pool: connectionTo(database),
    content: plainContent,
    fold: (conversation, messages) => foldCase(conversation, messages, rules),
    member: 'TH',
  });
  await store.lookupStore.tend(NOW);
  ports = {
    clock: new SetClock(NOW),
    self: { member: 'TH', tokenKey: new Uint8Array(32) },
    directory: { current: () => ({ members: ['TH'], unit: () => undefined }) },
    store,
    audit: store.audit,
    lookups: store.lookupStore,
    conflicts: store.conflicts,
  };
  for (let n = 0; n < ALERTS; n += BATCH)
    await store.submit(
      Array.from({ length: BATCH }, (_, at) => storeSamples.submission(drawnAlert(n + at))),
      NOW,
    );
  await store.submit([storeSamples.submission(lookupSuspect('Phongphat Kittisak', 1983))], NOW);
});
afterAll(async () => {
  await store.close();
});

function drawnAlert(n: number): StoredMessage {
  if (n % 2 === 0) return lookupSuspect(drawnName(), drawnYear());
  return lookupMessage({
    body: body({ document: { type: 'PASSPORT', issuer: 'KHM', number: numberOf(n) } }),
  });
}

const ask = (queries: readonly JsonObject[]): Promise<CheckAnswer> =>
  check(ports, { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' }, { purpose: 'BORDER_CHECK', queries });

interface Timed {
  readonly answers: readonly CheckAnswer[];
  /** ms, ascending. */
  readonly times: readonly number[];
}

async function timed(rounds: number, queriesOf: () => readonly JsonObject[]): Promise<Timed> {
  const answers: CheckAnswer[] = [];
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const queries = queriesOf();
    const begun = performance.now();
    answers.push(await ask(queries));
    times.push(performance.now() - begun);
  }
  return { answers, times: times.sort((a, b) => a - b) };
}

function report(what: string, each: number, { times }: Timed): void {
  const at = (share: number): string => (times[Math.trunc(times.length * share)] ?? 0).toFixed(1);
  const rate = (1000 * each * times.length) / times.reduce((sum, ms) => sum + ms, 0);
  process.stdout.write(
    `${what} over ${ALERTS} alerts: ${rate.toFixed(0)}/s one after another, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms\n`,
  );
}

describe(`look-ups over ${ALERTS} alerts`, () => {
  it('find every document asked for in batches of fifty', async () => {
    const run = await timed(ROUNDS, () =>
      Array.from({ length: 50 }, () => ({ kind: 'DOCUMENT', number: numberOf(2 * draw(ALERTS / 2) + 1) })),
    );
    report('50 documents a check', 50, run);
    for (const { answers } of run.answers)
      expect(answers.map(({ candidates }) => candidates.length)).toEqual(answers.map(() => 1));
  });

  it('find one person by another spelling, and little else', async () => {
    for (const name of ['Pongpat Kittisack', 'Kittisak Phongphat', 'Phongphta Kittisak']) {
      const [answer] = (await ask([{ kind: 'PERSON', name, birthYear: 1984 }])).answers;
      expect(answer?.candidates[0]?.differs).toContainEqual({
        field: 'birthYear',
        asked: '1984',
        alert: '1983',
      });
      expect(answer?.candidates.length).toBeLessThan(5);
    }
  });

  it('answer names that are there and names that are not', async () => {
    const run = await timed(5 * ROUNDS, () => [
      { kind: 'PERSON', name: drawnName(), birthYear: drawnYear() },
    ]);
    report('One name and birth year a check', 1, run);
    const open = await timed(ROUNDS, () => [{ kind: 'PERSON', name: drawnName() }]);
    report('One name without a birth year', 1, open);
    for (const { answers } of [...run.answers, ...open.answers])
      expect(answers[0]?.candidates.length).toBeLessThanOrEqual(20);
  });
});
