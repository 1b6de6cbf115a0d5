import { withSubmissions, type BrokenStore } from './broken-store.js';

export const brokenSubmit: readonly BrokenStore[] = [
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
    breaking: (store) => withSubmissions(store, (one) => ({ ...one, idempotency: null })),
  },
  {
    fault: 'forgets the receipt of what is answered',
    caught: 'commits the receipt that its answer makes due with the answer, and queues it once',
    breaking: (store) => withSubmissions(store, (one) => ({ ...one, answered: null })),
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
    fault: 'shows many messages in an order of its own',
    caught: 'shows many messages at once as it shows each alone, in the order asked',
    breaking: (store) => ({
      views: async (refs) =>
        [...(await store.views(refs))].sort((a, b) => (a.message.ref.id < b.message.ref.id ? -1 : 1)),
    }),
  },
];
