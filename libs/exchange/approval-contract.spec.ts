import { describe, expect, it } from '@jest/globals';
import { approvalContract } from './approval-contract.js';
import type { Approval, ApprovalStore } from './approval-port.js';
import { memoryApprovals } from './memory-approvals.js';

describe('approvals in memory', () => {
  for (const { name, run } of approvalContract) it(name, () => run(memoryApprovals()));
});

/** Stores that are wrong in one way, and the case that must say so. */
const broken: readonly [
  fault: string,
  caught: RegExp,
  breaking: (store: ApprovalStore) => Partial<ApprovalStore>,
][] = [
  [
    'keeps everything that is proposed',
    /first of one author/,
    (store) => ({ propose: (approval) => store.propose(approval, approval.id) }),
  ],
  ['takes a key for the whole member', /two authors/, oneKey],
  [
    'loses the reason',
    /decided, with its reason/,
    (store) => ({
      decide: (id, decision) => store.decide(id, { ...decision, decided: null }),
    }),
  ],
  [
    'lets everybody decide',
    /who decide/,
    (store) => ({
      decide: async (id, decision) => {
        await store.decide(id, decision);
        return true;
      },
    }),
  ],
  [
    'shows everybody everything',
    /of one author where asked/,
    (store) => ({ approvals: (_, after, limit) => store.approvals(undefined, after, limit) }),
  ],
  [
    'begins every page anew',
    /page by page/,
    (store) => ({ approvals: (author, _, limit) => store.approvals(author, undefined, limit) }),
  ],
];

function oneKey(store: ApprovalStore): Partial<ApprovalStore> {
  const keys = new Map<string, Approval['id']>();
  return {
    propose: (approval, key) => {
      const id = keys.get(key);
      if (id !== undefined) return Promise.resolve(id);
      keys.set(key, approval.id);
      return store.propose(approval, key);
    },
  };
}

describe('the contract of approvals', () => {
  for (const [fault, caught, breaking] of broken)
    it(`tells a store that ${fault}`, async () => {
      const store = memoryApprovals();
      const judge = approvalContract.find(({ name }) => caught.test(name));
      await expect(judge?.run({ ...store, ...breaking(store) })).rejects.toMatchObject({
        code: 'ERR_ASSERTION',
      });
    });
});
