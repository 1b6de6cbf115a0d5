import { withJudgements, type BrokenStore } from './broken-store.js';

export const brokenInbox: readonly BrokenStore[] = [
  {
    fault: 'skips an inbox entry between two pages',
    caught: 'shows a unit every message for it once, in order, page by page',
    breaking: (store) => ({
      inbox: async (unit, after, limit, now) =>
        (await store.inbox(unit, after, limit, now)).slice(after === undefined ? 0 : 1),
    }),
  },
  {
    fault: 'shows nothing to a cursor that its end has not reached',
    caught: 'refuses a cursor beyond the end of the inbox, and takes that of its end',
    breaking: (store) => ({
      inbox: (unit, after, limit, now) => store.inbox(unit, after, limit, now).catch(() => []),
    }),
  },
  {
    fault: 'holds an entry for as long as a clock was ahead',
    caught: 'shows an entry that is held for longer than any is: the clock was set back',
    breaking: (store) => {
      let latest = -Infinity;
      return {
        inbox: (unit, after, limit, now) => {
          latest = Math.max(latest, now);
          return now < latest ? Promise.resolve([]) : store.inbox(unit, after, limit, now);
        },
      };
    },
  },
  {
    fault: 'shows an entry before the one it follows',
    caught: 'holds an entry until the message before it is here, and shows both in their order',
    breaking: (store) =>
      withJudgements(store, (given) =>
        given.map((one) => (one.outcome === 'ACCEPTED' ? { ...one, express: true } : one)),
      ),
  },
];
