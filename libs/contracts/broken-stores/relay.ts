import { refKey } from '#kernel';
import type { Lease, OutboxItem, Store, StoredPart } from '#exchange';
import { withSubmissions, type BrokenStore } from './broken-store.js';

export const brokenRelay: readonly BrokenStore[] = [
  {
    fault: 'gives a number twice',
    caught: 'numbers rows without a gap or a repetition, by urgency and then by age',
    breaking: (store) => renumbered(store, (seq) => Math.max(1, seq - 1)),
  },
  {
    fault: 'leaves a gap in the numbers',
    caught: 'numbers rows without a gap or a repetition, by urgency and then by age',
    breaking: (store) => renumbered(store, (seq) => seq * 2 - 1),
  },
  {
    fault: 'finds one lane of each destination that waits',
    caught:
      'lists every stream that waits once, whatever its destination and lane, and however many rows it has',
    breaking: (store) => ({
      waiting: async (now) => [...new Map((await store.waiting(now)).map((one) => [one.to, one])).values()],
    }),
  },
  {
    fault: 'claims rows by count alone',
    caught: 'claims large rows a few at a time, in the same order and numbers',
    breaking: (store) => ({
      claim: async (lease, limit, now) => {
        const items: OutboxItem[] = [];
        for (;;) {
          const more = await store.claim(lease, limit, now);
          if (more === undefined || more.length === 0) return items;
          await store.markSent(lease, more, now);
          items.push(...more);
        }
      },
    }),
  },
  {
    fault: 'numbers by age alone',
    caught: 'numbers rows without a gap or a repetition, by urgency and then by age',
    breaking: (store) =>
      withSubmissions(store, (one) => ({ ...one, message: { ...one.message, urgency: 'R' } })),
  },
  {
    fault: 'marks rows sent under a lost lease',
    caught: 'neither numbers nor marks anything under a lost lease',
    breaking: (store) => {
      let last: Lease | undefined;
      return {
        lease: async (...asked) => (last = (await store.lease(...asked)) ?? last),
        markSent: (lease, items, now) => store.markSent(last ?? lease, items, now),
      };
    },
  },
  {
    fault: 'gives a lease to everybody',
    caught:
      'leases a stream to one holder until its time is over, and raises the fence when it changes hands',
    breaking: (store) => ({
      lease: (to, lane, _holder, now, ttlMs) => store.lease(to, lane, 'anybody', now, ttlMs),
    }),
  },
  {
    fault: 'lengthens a lease each time that its holder asks',
    caught: 'writes a lease anew once its holder has no more than half of it left',
    breaking: (store) => {
      let last = { holder: '', until: 0 };
      return {
        lease: (to, lane, holder, now, ttlMs) => {
          if (holder !== last.holder && now < last.until) return Promise.resolve(undefined);
          last = { holder, until: now + ttlMs };
          return store.lease(to, lane, holder, now, ttlMs);
        },
      };
    },
  },
  {
    fault: 'lets a lease stand until a clock that was set back comes round to its end',
    caught: 'frees a lease that ends later than anybody could have asked for: the clock was set back',
    breaking: (store) => {
      let latest = 0;
      return {
        lease: (to, lane, holder, now, ttlMs) => {
          latest = Math.max(latest, now);
          return store.lease(to, lane, holder, latest, ttlMs);
        },
      };
    },
  },
  {
    fault: 'hands a destination parts of others',
    caught: 'hands a destination its own units and the parts that they may open, nothing else',
    breaking: (store) => {
      const parts = new Map<string, readonly StoredPart[]>();
      return {
        submit: (batch, now) => {
          for (const one of batch) parts.set(refKey(one.message.ref), one.parts);
          return store.submit(batch, now);
        },
        claim: async (...asked) =>
          (await store.claim(...asked))?.map((item) => ({
            ...item,
            parts: parts.get(refKey(item.ref)) ?? [],
          })),
      };
    },
  },
  {
    fault: 'tells every member of the oldest row of all',
    caught: 'knows since when the oldest message to a member waits, its broadcasts among them',
    breaking: (store) => ({ oldestTo: async () => (await store.counts()).oldestWaitingAt }),
  },
];

function renumbered(store: Store, number: (seq: number) => number): Partial<Store> {
  return {
    claim: async (...asked) =>
      (await store.claim(...asked))?.map((item) => ({ ...item, seq: number(item.seq) })),
  };
}
