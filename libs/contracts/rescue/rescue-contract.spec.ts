import { describe, expect, it } from '@jest/globals';
import { memoryRescues, type RescueRows } from './memory-rescues.js';
import { rescueContract } from './rescue-contract.js';

describe('rescues in memory', () => {
  for (const { name, run } of rescueContract) it(name, () => run(() => Promise.resolve(memoryRescues())));
});

/** Stores that are wrong in one way, and the case that must say so. */
const broken: readonly [
  fault: string,
  caught: RegExp,
  breaking: (store: RescueRows) => Partial<RescueRows>,
][] = [
  [
    'keeps a rescue for each request',
    /once for one key/,
    (store) => {
      let n = 0;
      return { open: (rescue, asked) => store.open(rescue, { ...asked, key: `${asked.key}${(n += 1)}` }) };
    },
  ],
  [
    'shows a rescue to every unit',
    /once for one key/,
    (store) => ({ rescue: (_, id) => store.rescue('ATU', id) }),
  ],
  [
    'lends one to everybody',
    /one process at a time/,
    (store) => ({ hold: (_, now, ms) => store.hold('', now, ms) }),
  ],
  [
    'lends one for ever',
    /one process at a time/,
    (store) => ({ hold: (who, now) => store.hold(who, now, 1e12) }),
  ],
  [
    'lends two of a unit at once',
    /one after the other/,
    (store) => ({
      hold: async (who, now, ms) => (await store.hold(who, now, ms)) ?? (await store.hold('one', now, ms)),
    }),
  ],
  ['gives all that waits', /in order/, (store) => ({ waiting: (id) => store.waiting(id, 100) })],
  ['keeps the mass rescue', /in order/, () => ({ began: () => Promise.resolve() })],
  ['stops nothing', /once more/, () => ({ stopped: () => Promise.resolve() })],
  [
    'tries nothing again',
    /once more/,
    (store) => ({
      again: async (author, asked) => (await store.again(author, { ...asked, key: '' }), 'id'),
    }),
  ],
  ['forgets nothing', /forgets the drafts/, () => ({ forget: () => Promise.resolve() })],
];

describe('the contract of rescues', () => {
  for (const [fault, caught, breaking] of broken)
    it(`tells a store that ${fault}`, async () => {
      const judge = rescueContract.find(({ name }) => caught.test(name));
      const make = (): Promise<RescueRows> => {
        const store = memoryRescues();
        return Promise.resolve({ ...store, ...breaking(store) });
      };
      await expect(judge?.run(make)).rejects.toMatchObject({ code: 'ERR_ASSERTION' });
    });
});
