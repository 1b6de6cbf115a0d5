import type { Known } from '#exchange';
import { withJudgements, type BrokenStore } from './broken-store.js';

export const brokenRefusals: readonly BrokenStore[] = [
  {
    fault: 'keeps every refusal for ever',
    caught:
      'keeps the newest refusals of a sender under a code, counts them all, and tells when they grow tenfold',
    breaking: (store) =>
      withJudgements(store, (given) =>
        given.map((one) =>
          one.outcome === 'UNAUTHENTIC' ? { ...one, entry: { ...one.entry, from: one.entry.id } } : one,
        ),
      ),
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
    fault: 'thinks that all has been judged',
    caught: 'tells of whom something waits, but not where it waits for a message of somebody else',
    breaking: () => ({ unjudged: () => Promise.resolve([]) }),
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
];
