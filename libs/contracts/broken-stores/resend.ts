import type { BrokenStore } from './broken-store.js';

const POSTPONED =
  'claims what is due behind a resend that is postponed, and that one at its new time, as no further try';

export const brokenResend: readonly BrokenStore[] = [
  {
    fault: 'postpones nothing',
    caught: POSTPONED,
    breaking: () => ({ postpone: () => Promise.resolve(true) }),
  },
  {
    fault: 'postpones for good',
    caught: POSTPONED,
    breaking: (store) => ({
      postpone: (lease, items) => store.postpone(lease, items, Number.MAX_SAFE_INTEGER),
    }),
  },
  {
    fault: 'sends again without end',
    caught: 'gives up after the allowed resends, with one incident',
    breaking: (store) => ({
      beat: (told, receiptMs, _most, jitter) => store.beat(told, receiptMs, Number.MAX_SAFE_INTEGER, jitter),
    }),
  },
];
