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
];
