import { describe, expect, it } from '@jest/globals';
import type { ApprovalStore } from '#exchange';
import { approvalContract, type MakeApprovals } from './approval-contract.js';
import { memoryStore } from '../memory/memory-store.js';

const make = (options: Parameters<typeof memoryStore>[0]) => Promise.resolve(memoryStore(options));
type Stores = Awaited<ReturnType<MakeApprovals>>;

describe('approvals in memory', () => {
  for (const { name, run } of approvalContract) it(name, () => run(make));
});

/** Stores that are wrong in one way, and the case that must say so. */
const broken: readonly [
  fault: string,
  caught: RegExp,
  breaking: (approvals: ApprovalStore, store: Stores) => Partial<ApprovalStore & Stores>,
][] = [
  [
    'keeps everything that is proposed',
    /first of one author/,
    (store) => ({ propose: (approval, asked) => store.propose(approval, { ...asked, key: approval.id }) }),
  ],
  [
    'takes a key for the whole member',
    /two authors/,
    (store) => ({ propose: (approval, asked) => store.propose(approval, { ...asked, caller: 'member' }) }),
  ],
  [
    'gives the first whatever is asked under its key',
    /another request/,
    (store) => ({ propose: (approval, asked) => store.propose(approval, { ...asked, request: '' }) }),
  ],
  [
    'has keys of its own for approvals',
    /another request/,
    (store) => ({
      propose: (approval, asked) => store.propose(approval, { ...asked, key: `a ${asked.key}` }),
    }),
  ],
  [
    'loses the reason',
    /decided, with its reason/,
    (store) => ({ giveBack: (id, decided) => store.giveBack(id, { ...decided, reason: null }) }),
  ],
  [
    'lets everybody decide',
    /three who decide/,
    (store) => ({
      giveBack: async (id, decided) => {
        await store.giveBack(id, decided);
        return true;
      },
    }),
  ],
  [
    'sends first and decides afterwards',
    /three who decide/,
    (_, store) => ({
      submit: async (batch, now) => {
        const plain = batch.map((one) => ({ ...one, decision: null }));
        const outcomes = await store.submit(plain, now);
        await store.submit(batch, now).catch(() => undefined);
        return outcomes;
      },
    }),
  ],
  [
    'sends what was returned',
    /never proposed/,
    (_, store) => ({
      submit: (batch, now) =>
        store.submit(
          batch.map((one) => ({ ...one, decision: null })),
          now,
        ),
    }),
  ],
  [
    'decides in a transaction of its own, before it stores',
    /as it was/,
    (_, store) => ({
      submit: async (batch, now) => {
        const deciding = batch.filter(({ decision }) => decision !== null);
        await store.submit(deciding, now);
        return store.submit(
          batch.map((one) => ({ ...one, decision: null })),
          now,
        );
      },
    }),
  ],
  [
    'lets newer ones stand before the oldest that waits',
    /lists what waits first/,
    (store) => ({
      approvals: async (seen, after, limit) => {
        const all = await store.approvals(seen, undefined, 100);
        const order = all.toSorted((a, b) => (a.id < b.id ? 1 : -1));
        return order
          .slice(after === undefined ? 0 : order.findIndex(({ id }) => id === after.key) + 1)
          .slice(0, limit);
      },
    }),
  ],
  [
    'shows everybody everything',
    /of one author, of these units/,
    (store) => ({
      approvals: ({ author }, after, limit) =>
        store.approvals({ author, units: ['ATU', 'DESK'] }, after, limit),
    }),
  ],
  [
    'shows an author of another unit what he wrote there',
    /of one author, of these units/,
    (store) => ({
      approvals: async (seen, after, limit) =>
        (await store.approvals({ ...seen, units: ['ATU', 'DESK'] }, after, limit)).filter(
          ({ author: { name, unit } }) => name === seen.author.name || seen.units.includes(unit),
        ),
    }),
  ],
  [
    'begins every page anew',
    /page by page/,
    (store) => ({ approvals: (seen, _, limit) => store.approvals(seen, undefined, limit) }),
  ],
];

describe('the contract of approvals', () => {
  for (const [fault, caught, breaking] of broken)
    it(`tells a store that ${fault}`, async () => {
      const judge = approvalContract.find(({ name }) => caught.test(name));
      const makeBroken: MakeApprovals = async (options) => {
        const store = await make(options);
        const parts = breaking(store.approvalStore, store);
        return { ...store, ...parts, approvalStore: { ...store.approvalStore, ...parts } };
      };
      await expect(judge?.run(makeBroken)).rejects.toMatchObject({ code: 'ERR_ASSERTION' });
    });
});
