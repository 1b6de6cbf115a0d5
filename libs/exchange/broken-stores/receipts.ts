import { withJudgements, type BrokenStore } from './broken-store.js';

export const brokenReceipts: readonly BrokenStore[] = [
  {
    fault: 'accepts a receipt that contradicts an earlier one',
    caught: 'holds a receipt that contradicts an earlier one of the same member',
    breaking: (store) =>
      withJudgements(store, (given) =>
        given.map((one) =>
          one.outcome === 'RECEIPT' ? { ...one, receipt: { ...one.receipt, part: one.receipt.ref.id } } : one,
        ),
      ),
  },
];
