import { withJudgements, type BrokenStore } from './broken-store.js';

export const brokenQuarantine: readonly BrokenStore[] = [
  {
    fault: 'hands out what waits before that has come',
    caught: 'hands out what waits for a message once that one is accepted or refused, and not before',
    breaking: (store) => ({
      awaited: async () => (await store.quarantine(0, 100)).filter(({ wants }) => wants?.kind === 'MESSAGE'),
    }),
  },
  {
    fault: 'counts as arrived what was judged again and could not be read',
    caught: 'misses a number again where its deferred row is settled as one that has not arrived, once',
    breaking: (store) => ({
      settle: (row, from, judgement, _gone, now) => store.settle(row, from, judgement, null, now),
    }),
  },
  {
    fault: 'lets a copy count for what was taken back',
    caught:
      'takes no copy of what waits for one that has arrived once that is taken back: it is judged again',
    breaking: (store) =>
      withJudgements(store, (given) => given.filter(({ outcome }) => outcome !== 'DUPLICATE')),
  },
];
