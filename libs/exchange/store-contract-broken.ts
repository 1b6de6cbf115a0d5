import { refKey } from '#kernel';
import type { CaseStore } from './case-port.js';
import type { Arrivals } from './beat-records.js';
import type { Store } from './ports.js';
import type { Known, Lease, OutboxItem, StoredPart } from './records.js';
import { BREAKS } from './store-contract-samples.js';

/** A store with one fault, and the case that must tell it. */
export interface BrokenStore {
  readonly fault: string;
  readonly caught: string;
  /** The methods that are wrong, over a sound store. */
  readonly breaking: (store: Store & CaseStore) => Partial<Store & CaseStore>;
}

export const brokenStores: readonly BrokenStore[] = [
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
    fault: 'goes back to a hole that another replica passed',
    caught: 'passes a hole in the log forwards only',
    breaking: (store) => ({
      setOffset: (topic, partition, next, reason, now) =>
        store.setOffset(topic, partition, next, reason === 'HOLE' ? 'GAP' : reason, now),
    }),
  },
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
    breaking: (store) => ({
      submit: (batch, now) =>
        store.submit(
          batch.map((one) => ({ ...one, message: { ...one.message, urgency: 'R' as const } })),
          now,
        ),
    }),
  },
  {
    fault: 'does not fix prev',
    caught: 'fixes prev to the last message of the conversation to the same addressee, whatever its lane',
    breaking: (store) => ({
      claim: async (...asked) => (await store.claim(...asked))?.map((item) => ({ ...item, prev: null })),
    }),
  },
  {
    fault: 'ignores idempotency keys',
    caught: 'answers the same key and request with the first message and stores nothing',
    breaking: (store) => ({
      submit: (batch, now) =>
        store.submit(
          batch.map((one) => ({ ...one, idempotency: null })),
          now,
        ),
    }),
  },
  {
    fault: 'stores half a batch',
    caught: 'stores all of a batch or none',
    breaking: (store) => ({
      submit: async (batch, now) => {
        const outcomes = [];
        for (const one of batch) outcomes.push(...(await store.submit([one], now)));
        return outcomes;
      },
    }),
  },
  {
    fault: 'stores together what is left of a batch',
    caught: 'stores together nothing where one is refused, and takes no key',
    breaking: (store) => ({ submitTogether: (batch, now) => store.submit(batch, now) }),
  },
  {
    fault: 'sends what was signed for all where not all are stored',
    caught: 'answers one by one where a message that was signed for with others cannot be stored',
    breaking: (store) => ({
      commitRecord: (place, from, arrivals, judgements, now) =>
        store.commitRecord(
          place,
          from,
          arrivals,
          judgements.map((one) =>
            one.outcome === 'ACCEPTED'
              ? { ...one, receipt: { ...one.receipt, alone: () => Promise.resolve(one.receipt) } }
              : one,
          ),
          now,
        ),
    }),
  },
  {
    fault: 'loses all receipts of a list with one that is refused',
    caught: 'holds a list of which an entry was refused, and takes the others',
    breaking: (store) => ({
      commitRecord: (place, from, arrivals, judgements, now) =>
        store.commitRecord(
          place,
          from,
          arrivals,
          judgements.map((one) =>
            one.outcome === 'RECEIPTS' && one.refused !== null
              ? { outcome: 'UNAUTHENTIC' as const, entry: one.refused }
              : one,
          ),
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
      return {
        commitRecord: (place, from, arrivals, judgements, now) =>
          store.commitRecord(
            place,
            from,
            arrivals,
            judgements.filter((one) => one.outcome === 'REJECTED' && !seen.has(one.id) && seen.add(one.id)),
            now,
          ),
      };
    },
  },
  {
    fault: 'accepts a receipt that contradicts an earlier one',
    caught: 'holds a receipt that contradicts an earlier one of the same member',
    breaking: (store) => ({
      commitRecord: (place, from, arrivals, judgements, now) =>
        store.commitRecord(
          place,
          from,
          arrivals,
          judgements.map((one) =>
            one.outcome === 'RECEIPT'
              ? { ...one, receipt: { ...one.receipt, part: one.receipt.ref.id } }
              : one,
          ),
          now,
        ),
    }),
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
    fault: 'keeps what was only to be noted',
    caught: 'keeps the last records of a topic where it is asked to, and nothing of one that is only noted',
    breaking: (store) => ({
      addDirectoryRecord: (place, value, ...rest) =>
        store.addDirectoryRecord(place, value ?? new Uint8Array(1), ...rest),
    }),
  },
  {
    fault: 'keeps all records of a topic',
    caught: 'keeps the last records of a topic where it is asked to, and nothing of one that is only noted',
    breaking: (store) => ({
      addDirectoryRecord: (place, value, _keep, now) => store.addDirectoryRecord(place, value, null, now),
    }),
  },
  {
    fault: 'hands directory records out by topic',
    caught: 'keeps directory records in the order of reading, each once, and hands them out in pages',
    breaking: (store) => ({
      directoryRecords: async (after) =>
        after === undefined
          ? [...(await store.directoryRecords(undefined, 1000))].sort((a, b) =>
              a.place.topic < b.place.topic ? -1 : 1,
            )
          : [],
    }),
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
    fault: 'skips an inbox entry between two pages',
    caught: 'shows a unit every message for it once, in order, page by page',
    breaking: (store) => ({
      inbox: async (unit, after, limit, now) =>
        (await store.inbox(unit, after, limit, now)).slice(after === undefined ? 0 : 1),
    }),
  },
  {
    fault: 'shows an entry before the one it follows',
    caught: 'holds an entry until the message before it is here, and shows both in their order',
    breaking: (store) => ({
      commitRecord: (place, from, arrivals, judgements, now) =>
        store.commitRecord(
          place,
          from,
          arrivals,
          judgements.map((one) => (one.outcome === 'ACCEPTED' ? { ...one, express: true } : one)),
          now,
        ),
    }),
  },
  {
    fault: 'loses the neighbours of a message that cannot be stored',
    caught: 'keeps the neighbours of a message that cannot be stored, and defers it',
    breaking: (store) => ({
      commitRecord: (place, from, arrivals, judgements, now) => {
        const bad = judgements.filter((one) => one.outcome === 'ACCEPTED' && one.message.type === BREAKS);
        return store.commitRecord(place, from, arrivals, bad.length > 0 ? bad : judgements, now);
      },
    }),
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
    fault: 'sends again without end',
    caught: 'gives up after the allowed resends, with one incident',
    breaking: (store) => ({
      beat: (told, receiptMs, _most, jitter) => store.beat(told, receiptMs, Number.MAX_SAFE_INTEGER, jitter),
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
    fault: 'tells every member of the oldest row of all',
    caught: 'knows since when the oldest message to a member waits, its broadcasts among them',
    breaking: (store) => ({ oldestTo: async () => (await store.counts()).oldestWaitingAt }),
  },
  {
    fault: 'forgets numbers ahead of a gap',
    caught: 'counts the numbers that arrived: all up to one, and those ahead of a gap',
    breaking: (store) => ({
      arrivals: async () => (await store.arrivals()).map((one) => ({ ...one, ahead: [] })),
    }),
  },
  {
    fault: 'hands out what waits before that has come',
    caught: 'hands out what waits for a message once that one is accepted or refused, and not before',
    breaking: (store) => ({
      awaited: async () => (await store.quarantine(0, 100)).filter(({ wants }) => wants?.kind === 'MESSAGE'),
    }),
  },
  {
    fault: 'lets a message come after what its addressees were never sent',
    caught: 'gives a unit the ends of what it and the addressed members hold as heads',
    breaking: (store) => ({ heads: (ref, unit) => store.heads(ref, unit, []) }),
  },
  {
    fault: 'takes all that a member adds to a conversation',
    caught: 'holds back what a member adds to a conversation beyond its share, and nothing of others',
    breaking: (store) => ({
      quarantine: async (...asked) =>
        (await store.quarantine(...asked)).filter(({ code }) => code !== 'E-CONVERSATION-FULL'),
    }),
  },
  {
    fault: 'shows many messages in an order of its own',
    caught: 'shows many messages at once as it shows each alone, in the order asked',
    breaking: (store) => ({
      views: async (refs) =>
        [...(await store.views(refs))].sort((a, b) => (a.message.ref.id < b.message.ref.id ? -1 : 1)),
    }),
  },
  {
    fault: 'keeps every refusal for ever',
    caught:
      'keeps the newest refusals of a sender under a code, counts them all, and tells when they grow tenfold',
    breaking: (store) => ({
      commitRecord: (place, from, arrivals, judgements, now) =>
        store.commitRecord(
          { ...place },
          from,
          arrivals,
          judgements.map((one) =>
            one.outcome === 'UNAUTHENTIC' ? { ...one, entry: { ...one.entry, from: one.entry.id } } : one,
          ),
          now,
        ),
    }),
  },
  {
    fault: 'forgets a refused message with its row',
    caught: 'knows a refused message, and answers it again, when its row has long gone',
    breaking: (store) => ({
      known: async (refs) => {
        const kept = new Set((await store.quarantine(0, 1000)).map(({ id }) => id));
        return (await store.known(refs)).filter(
          ({ ref, outcome }) => outcome !== 'REJECTED' || kept.has(ref.id),
        );
      },
    }),
  },
  {
    fault: 'keeps the id of what it has given up',
    caught: 'gives up what has waited too long: told as refused, its id free again',
    breaking: (store) => {
      const seen = new Map<string, Known>();
      return {
        known: async (refs) => [
          ...(await store.known(refs)),
          ...refs.flatMap((ref) => seen.get(ref.id) ?? []),
        ],
        commitRecord: (place, from, arrivals, judgements, now) => {
          for (const one of judgements)
            if (one.outcome === 'DEFERRED' && one.entry.id !== null && one.entry.digest !== null) {
              const ref = { member: 'KH', id: one.entry.id };
              seen.set(ref.id, { ref, digest: one.entry.digest, outcome: 'DEFERRED', message: null });
            }
          return store.commitRecord(place, from, arrivals, judgements, now);
        },
      };
    },
  },
  {
    fault: 'keeps epochs in 32 bits',
    caught: 'takes numbers of a stream, epochs and directory versions up to the last that the forms allow',
    breaking: (store) => ({
      commitRecord: (place, from, arrivals, judgements, now) =>
        store.commitRecord(
          place,
          from,
          arrivals.map(({ stream, seq }) => ({ seq, stream: { ...stream, epoch: stream.epoch | 0 } })),
          judgements,
          now,
        ),
    }),
  },
  {
    fault: 'rings a rung for everyone who asks',
    caught: 'rings a clock at its rungs, once each, until it is answered',
    breaking: (store) => ({
      ring: async (rung, next) => {
        await store.ring(rung, next);
        return true;
      },
    }),
  },
  {
    fault: 'rings through a pause',
    caught: 'rings no clock that is paused, and goes on from the moved due time when the pause ends',
    breaking: (store) => ({
      ringing: async (now, limit) => {
        const rung = await store.ringing(now, limit);
        if (rung.length > 0) return rung;
        const [one] = await store.work('ATU', 'open', undefined, 1);
        const clock = one?.conversation.standing.clocks[0];
        return clock === undefined || one === undefined
          ? []
          : [{ conversation: one.conversation.ref, clock, level: 50, at: now }];
      },
    }),
  },
  {
    fault: 'keeps a conversation with a unit after the ball has left it',
    caught:
      'lists a conversation with the unit that has the ball, by due time, and moves it when the ball moves',
    breaking: (store) => ({
      work: (unit, list, after, limit) => store.work(unit, list === 'them' ? 'closed' : list, after, limit),
    }),
  },
];

function renumbered(store: Store, number: (seq: number) => number): Partial<Store> {
  return {
    claim: async (...asked) =>
      (await store.claim(...asked))?.map((item) => ({ ...item, seq: number(item.seq) })),
  };
}

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
