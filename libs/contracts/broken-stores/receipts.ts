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
  {
    fault: 'does not tell who may open the parts that a receipt speaks of',
    caught:
      'tells what receipts are held against: digest, addressees, parts and destinations of own messages',
    breaking: (store) => ({
      ...store,
      sentMessages: async (ids) => (await store.sentMessages(ids)).map((one) => ({ ...one, parts: [] })),
    }),
  },
];
