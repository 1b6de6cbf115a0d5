import { describe, expect, it } from '@jest/globals';
import type { ConflictStore, IdentityClaim, Judgement } from '#exchange';
import type { MakeConflicts } from './conflict-bench.js';
import { conflictContract } from './conflict-contract.js';
import { memoryStore } from '../memory/memory-store.js';

type Stores = Awaited<ReturnType<MakeConflicts>>;

const make: MakeConflicts = (options) => Promise.resolve(memoryStore(options));

describe('conflicts in memory', () => {
  for (const { name, run } of conflictContract) it(name, () => run(make));
});

const changed =
  (change: (identity: IdentityClaim) => IdentityClaim) =>
  (judgement: Judgement): Judgement =>
    judgement.outcome === 'ACCEPTED' && judgement.identity !== null
      ? { ...judgement, identity: change(judgement.identity) }
      : judgement;
const listless = changed(({ side, tokens, units }) => ({ side, tokens, units }));
const nameless = changed(({ side, tokens, units, listed }) => ({
  side,
  tokens,
  units,
  ...(listed && { listed }),
}));

/** Stores that are wrong in one way, and the case that must say so. */
const broken: readonly [
  fault: string,
  caught: RegExp,
  breaking: (conflicts: ConflictStore, store: Stores) => Partial<ConflictStore & Omit<Stores, 'conflicts'>>,
][] = [
  [
    'tells every unit',
    /no other unit/,
    (store) => ({ conflicts: (_, limit) => store.conflicts('ATU', limit) }),
  ],
  ['suppresses nothing', /suppresses/, () => ({ suppressed: () => Promise.resolve([]) })],
  [
    'suppresses what nobody asked about',
    /suppresses/,
    (store) => ({
      suppressed: async (alerts) => [...(await store.suppressed(alerts)), ...alerts.slice(-1)],
    }),
  ],
  [
    'lets everybody decide',
    /three who decide/,
    (store) => ({
      setDifferent: async (id) => {
        await store.setDifferent(id);
        return true;
      },
    }),
  ],
  [
    'stores every challenge',
    /three who decide/,
    (_, store) => ({
      submit: (batch, now) =>
        store.submit(
          batch.map((one) => ({ ...one, decision: null })),
          now,
        ),
    }),
  ],
  [
    'stores an alert for a victim whom it holds',
    /INV-01: stores/,
    (_, store) => ({
      submit: (batch, now) =>
        store.submit(
          batch.map((one) => ({ ...one, identity: null })),
          now,
        ),
    }),
  ],
  [
    'counts what still asks only',
    /INV-02/,
    (store) => ({
      matches: async () =>
        (await store.conflicts('ATU', 10)).map(({ sought, at }) => ({ alert: sought, at })),
    }),
  ],
  ['counts from the beginning', /INV-02/, (store) => ({ matches: () => store.matches(0) })],
  [
    'cuts its list before it leaves out what asks nobody any more',
    /fills its limit/,
    (store) => ({
      conflicts: async (unit, limit) => (await store.conflicts(unit, limit)).slice(0, limit - 1),
    }),
  ],
  [
    'misses one that came with another',
    /misses no conflict/,
    (store) => ({ conflicts: async (unit, limit) => (await store.conflicts(unit, limit)).slice(1) }),
  ],
  [
    'protects nobody of a list',
    /stands in a list/,
    (_, store) => ({
      commitRecord: (at, from, arrivals, judgements, now) =>
        store.commitRecord(at, from, arrivals, judgements.map(listless), now),
    }),
  ],
  [
    'lets a list protect for ever',
    /came late/,
    (_, store) => ({
      commitRecord: (at, from, arrivals, judgements, now) =>
        store.commitRecord(at, from, arrivals, judgements.map(nameless), now),
    }),
  ],
  [
    'leaves a person with the unit that was named last',
    /every unit that holds her/,
    (store) => ({ holders: async (tokens) => (await store.holders(tokens)).slice(-1) }),
  ],
  [
    'shows a conflict to the units that were named first',
    /every unit that holds her/,
    (store) => ({
      conflicts: async (...asked) =>
        (await store.conflicts(...asked)).map((one) => ({ ...one, units: one.units.slice(0, 1) })),
    }),
  ],
  [
    'says of every alert that somebody is cleared of it',
    /who is cleared by which/,
    () => ({ withCleared: (alerts) => Promise.resolve(alerts) }),
  ],
  [
    'says of no alert that somebody is cleared of it',
    /who is cleared by which/,
    () => ({ withCleared: () => Promise.resolve([]) }),
  ],
  ['names nobody who holds a victim', /names the units/, () => ({ holders: () => Promise.resolve([]) })],
];

describe('the contract of conflicts', () => {
  for (const [fault, caught, breaking] of broken)
    it(`tells a store that ${fault}`, async () => {
      const judge = conflictContract.find(({ name }) => caught.test(name));
      const makeBroken: MakeConflicts = async (options) => {
        const store = await make(options);
        const parts = breaking(store.conflicts, store);
        return { ...store, ...parts, conflicts: { ...store.conflicts, ...parts } };
      };
      await expect(judge?.run(makeBroken)).rejects.toMatchObject({ code: 'ERR_ASSERTION' });
    });
});
