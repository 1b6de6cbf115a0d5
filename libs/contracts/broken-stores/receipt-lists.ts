import { withJudgements, type BrokenStore } from './broken-store.js';

export const brokenReceiptLists: readonly BrokenStore[] = [
  {
    fault: 'sends what was signed for all where not all are stored',
    caught: 'answers one by one where a message that was signed for with others cannot be stored',
    breaking: (store) =>
      withJudgements(store, (given) =>
        given.map((one) =>
          one.outcome === 'ACCEPTED'
            ? { ...one, receipt: { ...one.receipt, alone: () => Promise.resolve(one.receipt) } }
            : one,
        ),
      ),
  },
  {
    fault: 'loses all receipts of a list with one that is refused',
    caught: 'holds a list of which an entry was refused, and takes the others',
    breaking: (store) =>
      withJudgements(store, (given) =>
        given.map((one) =>
          one.outcome === 'RECEIPTS' && one.refused !== null
            ? { outcome: 'UNAUTHENTIC', entry: one.refused }
            : one,
        ),
      ),
  },
];
