import { refKey } from '#kernel';
import type { Store } from '#exchange';
import { BREAKS } from '../store/store-contract-samples.js';
import { withJudgements, type BrokenStore } from './broken-store.js';

export const brokenReceive: readonly BrokenStore[] = [
  {
    fault: 'moves the offset without storing',
    caught: 'stores the messages of a record and moves the offset past it, in one step',
    breaking: (store) => ({
      commitRecord: (place, from, _arrivals, _judgements, now) =>
        store.commitRecord(place, from, [], [], now),
    }),
  },
  {
    fault: 'does not look at the stored offset',
    caught: 'stores nothing of a record whose offset is not the stored one',
    breaking: (store) => ({
      commitRecord: async (place, ...rest) => {
        await store.setOffset(place.topic, place.partition, place.offset, 'RECREATED', 0);
        return store.commitRecord(place, ...rest);
      },
    }),
  },
  {
    fault: 'takes a run of junk that begins elsewhere',
    caught:
      'keeps of a run of records that nobody can open what it is given, and moves the offset past all of it, once',
    breaking: (store) => ({
      commitJunk: async (run, kept, now) =>
        store.commitJunk(
          { ...run, first: (await store.offset(run.topic, run.partition)) ?? run.first },
          kept,
          now,
        ),
    }),
  },
  {
    fault: 'stores a duplicate twice',
    caught: 'stores an accepted message once, and sends its stored receipt again when it comes again',
    breaking: storesTwice,
  },
  {
    fault: 'never answers a duplicate',
    caught: 'keeps a rejected message as settled, and answers its replay with the same receipt',
    breaking: (store) => {
      const seen = new Set<string>();
      return withJudgements(store, (given) =>
        given.filter((one) => one.outcome === 'REJECTED' && !seen.has(one.id) && seen.add(one.id)),
      );
    },
  },
  {
    fault: 'loses the neighbours of a message that cannot be stored',
    caught: 'keeps the neighbours of a message that cannot be stored, and defers it',
    breaking: (store) =>
      withJudgements(store, (given) => {
        const bad = given.filter((one) => one.outcome === 'ACCEPTED' && one.message.type === BREAKS);
        return bad.length > 0 ? bad : given;
      }),
  },
];

function storesTwice(store: Store): Partial<Store> {
  const stored = new Map<string, number>();
  return {
    commitRecord: (place, from, arrivals, judgements, now) => {
      for (const one of judgements)
        if (one.outcome === 'ACCEPTED') {
          const key = refKey(one.message.ref);
          stored.set(key, (stored.get(key) ?? 0) + 1);
        }
      return store.commitRecord(place, from, arrivals, judgements, now);
    },
    inbox: async (...asked) =>
      (await store.inbox(...asked)).flatMap((one) =>
        Array.from({ length: stored.get(refKey(one.message.ref)) ?? 1 }, () => one),
      ),
  };
}
