import { HsuError } from '#kernel';
import type { BrokenStore } from './broken-store.js';

export const brokenConversations: readonly BrokenStore[] = [
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
    fault: 'refuses a record for a copy of what it holds back itself',
    caught: 'takes a record whose copy repeats what the same record holds back, and its neighbours',
    breaking: (store) => ({
      commitRecord: async (place, from, arrivals, judgements, now) => {
        if (judgements.some(({ outcome }) => outcome === 'DUPLICATE')) throw new HsuError('E-NOT-NOW');
        return store.commitRecord(place, from, arrivals, judgements, now);
      },
    }),
  },
];
