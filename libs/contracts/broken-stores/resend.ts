import { RESEND_WAIT_MS } from '#exchange';
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
    fault: 'postpones for too long',
    caught: POSTPONED,
    breaking: (store) => ({
      postpone: (lease, items, dueAt) => store.postpone(lease, items, dueAt + RESEND_WAIT_MS / 2),
    }),
  },
  {
    fault: 'waits for what was ordered before a clock was set back',
    caught: 'sends at once what is due later than anybody could have ordered it: the clock was set back',
    breaking: (store) => {
      let latest = -Infinity;
      const isBack = (now: number): boolean => {
        latest = Math.max(latest, now);
        return now < latest - RESEND_WAIT_MS / 2;
      };
      return {
        beat: (told, ...asked) => {
          latest = Math.max(latest, told.at);
          return store.beat(told, ...asked);
        },
        waiting: (now) => (isBack(now) ? Promise.resolve([]) : store.waiting(now)),
        claim: (lease, limit, now) => (isBack(now) ? Promise.resolve([]) : store.claim(lease, limit, now)),
      };
    },
  },
  {
    fault: 'sends again without end',
    caught: 'gives up after the allowed resends, with one incident',
    breaking: (store) => ({
      beat: (told, receiptMs, _most, jitter) => store.beat(told, receiptMs, Number.MAX_SAFE_INTEGER, jitter),
    }),
  },
];
