import { describe, expect, it } from '@jest/globals';
import { foldCase, shippedRules } from '#cases';
import { refKey } from '#kernel';
import { entryOf, lookupStandingOf, type LookupStore, type StoredMessage } from '#exchange';
import { lookupContract, type LookupBench } from './lookup-contract.js';
import { memoryLookups } from '../memory/memory-lookups.js';

const rules = shippedRules();

/** The double, told of conversations as the store would tell it. */
function bench(): LookupBench {
  const lookups = memoryLookups();
  const threads = new Map<string, StoredMessage[]>();
  return {
    lookups,
    store: async (messages) => {
      await Promise.resolve();
      for (const message of messages) {
        const ref = message.conversation;
        const thread = [...(threads.get(refKey(ref)) ?? []), message];
        threads.set(refKey(ref), thread);
        const standing = foldCase(ref, thread.map(entryOf), rules);
        lookups.project(lookupStandingOf({ ref, status: message.status, standing }), thread);
      }
    },
    crash: async () => {
      await Promise.resolve();
      lookups.crash();
    },
  };
}

describe('look-ups in memory', () => {
  for (const { name, run } of lookupContract) it(name, () => run(bench()));
});

/** Stores that are wrong in one way, and the case that must say so. */
const broken: readonly [
  fault: string,
  caught: RegExp,
  breaking: (store: LookupStore, bench: LookupBench) => Partial<LookupStore>,
][] = [
  [
    'mixes up the searches',
    /in its place/,
    (store) => ({ find: (some, ...rest) => store.find([...some].reverse(), ...rest) }),
  ],
  ['looks at no expiry', /expiry/, (store) => ({ find: (some, limit) => store.find(some, limit, 0) })],
  [
    'says after a crash that all is there',
    /says after a crash/,
    (store) => ({ find: async (...asked) => ({ ...(await store.find(...asked)), built: true }) }),
  ],
  [
    'never tells that it stopped',
    /stopped at their limit/,
    (store) => ({ find: async (...asked) => ({ ...(await store.find(...asked)), cut: [false, false] }) }),
  ],
  [
    'says of a search that got all there is that it stopped',
    /stopped at their limit/,
    (store) => ({ find: async (...asked) => ({ ...(await store.find(...asked)), cut: [true, true] }) }),
  ],
  [
    'counts expired alerts to the limit and tells nobody',
    /behind expired/,
    (store) => ({
      find: async (some, limit, now) => {
        const { found, ...rest } = await store.find(some, limit, 0);
        const live = found.map((all) => all.filter(({ alert }) => (alert.expiresAt ?? Infinity) > now));
        return { ...rest, found: live, cut: live.map(() => false) };
      },
    }),
  ],
  ['builds nothing again', /says after a crash/, () => ({ tend: () => Promise.resolve() })],
];

describe('the contract of look-ups', () => {
  for (const [fault, caught, breaking] of broken)
    it(`tells a store that ${fault}`, async () => {
      const sound = bench();
      const judge = lookupContract.find(({ name }) => caught.test(name));
      const lookups = { ...sound.lookups, ...breaking(sound.lookups, sound) };
      await expect(judge?.run({ ...sound, lookups })).rejects.toMatchObject({ code: 'ERR_ASSERTION' });
    });

  it('tells a store that forgets withdrawals, and one that takes exercises for real', async () => {
    for (const [caught, change] of [
      [/withdrawn/, (all: readonly StoredMessage[]) => all.filter(({ type }) => type !== 'CT_WITHDRAWAL')],
      [
        /exercise/,
        (all: readonly StoredMessage[]) => all.map((one) => ({ ...one, status: 'ACTUAL' as const })),
      ],
    ] as const) {
      const sound = bench();
      const judge = lookupContract.find(({ name }) => caught.test(name));
      const store = (all: readonly StoredMessage[]): Promise<void> => sound.store(change(all));
      await expect(judge?.run({ ...sound, store })).rejects.toMatchObject({ code: 'ERR_ASSERTION' });
    }
  });
});
