import type { Arrivals } from '#exchange';
import type { BrokenStore } from './broken-store.js';

export const brokenBeat: readonly BrokenStore[] = [
  {
    fault: 'takes a heartbeat whose mark sinks for one that holds all up to the old mark',
    caught: 'takes no number for received because the mark of a heartbeat sinks, and all once it is told',
    breaking: (store) => {
      let highest = 0;
      return {
        beat: (told, ...rest) => {
          const holds = told.holds.map((one) => ({ ...one, upTo: (highest = Math.max(highest, one.upTo)) }));
          return store.beat({ ...told, holds }, ...rest);
        },
      };
    },
  },
  {
    fault: 'counts a heartbeat that is sent again',
    caught: 'counts nothing of a heartbeat that is not dated later than the last one',
    breaking: (store) => {
      let sentAt = 0;
      return { beat: (told, ...rest) => store.beat({ ...told, sentAt: (sentAt += 1) }, ...rest) };
    },
  },
  {
    fault: 'waits until the date of a heartbeat that was dated far ahead has come',
    caught: 'lets heartbeats dated far ahead keep rightly dated ones from counting for ten minutes at most',
    breaking: (store) => {
      let highest = 0;
      return {
        beat: async (told, ...rest) => {
          if (told.sentAt <= highest) return { old: true, resends: [], incidents: [], held: [] };
          highest = told.sentAt;
          return store.beat(told, ...rest);
        },
      };
    },
  },
  {
    fault: 'takes the highest time for that of the last heartbeat',
    caught: 'moves its clock with beatAt even where ours was set back',
    breaking: (store) => {
      let latest = 0;
      return {
        beat: (told, ...rest) => store.beat({ ...told, at: (latest = Math.max(latest, told.at)) }, ...rest),
      };
    },
  },
  {
    fault: 'keeps every stream that a peer names',
    caught: 'keeps few streams of a peer, those of the highest epochs, and none of ours that do not exist',
    breaking: (store) => {
      const told: Arrivals[] = [];
      return {
        beat: (one, ...rest) => {
          for (const { stream, sent } of one.sent)
            told.push({ from: one.from, stream, upTo: 0, ahead: [], told: sent });
          return store.beat(one, ...rest);
        },
        arrivals: async () => [...told, ...(await store.arrivals())],
      };
    },
  },
  {
    fault: 'lets every process speak for the member',
    caught: 'lets one process at a time speak for the member, each time under a later date',
    breaking: (store) => ({ speak: (_holder, now, ttlMs) => store.speak('anybody', now, ttlMs) }),
  },
  {
    fault: 'dates what is said by the clock alone',
    caught: 'lets one process at a time speak for the member, each time under a later date',
    breaking: (store) => ({
      speak: async (...asked) => ((await store.speak(...asked)) === undefined ? undefined : asked[1]),
    }),
  },
  {
    fault: 'ignores what a heartbeat says of messages',
    caught:
      'shows which messages the peer keeps or refused, tells each once, and forgets those it lists no more',
    breaking: (store) => ({
      beat: (told, ...rest) => store.beat({ ...told, waiting: [], refused: [] }, ...rest),
    }),
  },
  {
    fault: 'forgets numbers ahead of a gap',
    caught: 'counts the numbers that arrived: all up to one, and those ahead of a gap',
    breaking: (store) => ({
      arrivals: async () => (await store.arrivals()).map((one) => ({ ...one, ahead: [] })),
    }),
  },
];
