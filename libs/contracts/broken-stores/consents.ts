import { withWords } from '#messages';
import { withSubmissions, type BrokenStore } from './broken-store.js';

export const brokenConsents: readonly BrokenStore[] = [
  {
    fault: 'finds no message by its digest',
    caught: 'finds a message by the beginning of its digest, and none by another',
    breaking: () => ({ withDigest: () => Promise.resolve([]) }),
  },
  {
    fault: 'keeps of a consent what came last',
    caught: 'keeps of a consent what was said last, in whatever order it came',
    breaking: (store) => ({
      consents: async (persons, status) =>
        (await store.consents(persons, status)).map((word) => ({ ...word, state: 'WITHDRAWN' })),
    }),
  },
  {
    fault: 'lets consent count of two words of one moment',
    caught: 'lets a withdrawal count of two words of one moment',
    breaking: (store) => ({
      consents: async (persons, status) =>
        withWords([], await store.consents(persons, status)).map((word) => ({ ...word, state: 'GIVEN' })),
    }),
  },
  {
    fault: 'asks nobody for consent as it stores',
    caught: 'stores nothing that shares against a consent withdrawn by now, and takes no key for it',
    breaking: (store) => withSubmissions(store, (one) => ({ ...one, sharing: null })),
  },
  {
    fault: 'hears not what a batch itself tells',
    caught: 'stores nothing that shares against a consent withdrawn in the same batch',
    breaking: (store) => ({
      submit: async (batch, now) => {
        const outcomes = [];
        for (const one of batch) outcomes.push(...(await store.submit([one], now)));
        return outcomes;
      },
    }),
  },
  {
    fault: 'mixes exercises with live cases of a person',
    caught: 'names the conversations about a person, those of her own status',
    breaking: (store) => ({
      conversationsAbout: async (person) => [
        ...(await store.conversationsAbout(person, 'ACTUAL')),
        ...(await store.conversationsAbout(person, 'EXERCISE')),
      ],
    }),
  },
  {
    fault: 'finds no forward of what is taken back',
    caught: 'names the openings that pass on an own message, those of its own status',
    breaking: () => ({ forwardsOf: () => Promise.resolve([]) }),
  },
  {
    fault: 'asks for no feared return as it stores',
    caught:
      'stores nothing about persons of whose feared return more is known by now, and takes no key for it',
    breaking: (store) => withSubmissions(store, (one) => ({ ...one, fears: null })),
  },
  {
    fault: 'takes every case of a person for one whose return is feared',
    caught: 'names the messages that tell of a feared return, those of her own status',
    breaking: (store) => ({
      concernsAbout: async (persons, status) =>
        (await Promise.all(persons.map((one) => store.conversationsAbout(one, status)))).flat(),
    }),
  },
];
