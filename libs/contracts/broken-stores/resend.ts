import type { BrokenStore } from './broken-store.js';

export const brokenResend: readonly BrokenStore[] = [
  {
    fault: 'sends again without end',
    caught: 'gives up after the allowed resends, with one incident',
    breaking: (store) => ({
      beat: (told, receiptMs, _most, jitter) => store.beat(told, receiptMs, Number.MAX_SAFE_INTEGER, jitter),
    }),
  },
];
