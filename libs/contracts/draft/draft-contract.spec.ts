import { describe, expect, it } from '@jest/globals';
import type { DraftStore } from '#exchange';
import { draftContract } from './draft-contract.js';
import { memoryDrafts } from './memory-drafts.js';

describe('drafts in memory', () => {
  for (const { name, run } of draftContract) it(name, () => run(() => Promise.resolve(memoryDrafts())));
});

/** Stores that are wrong in one way, and the case that must say so. */
const broken: readonly [
  fault: string,
  caught: RegExp,
  breaking: (store: DraftStore) => Partial<DraftStore>,
][] = [
  [
    'lets the last one who saves win',
    /one of several changes/,
    (store) => ({
      change: async (author, draft, at) => {
        const stands = await store.draft(author, draft.id);
        return store.change(author, { ...draft, revision: stands?.revision ?? 0 }, at);
      },
    }),
  ],
  [
    'keeps the number of a revision',
    /given? a draft back|gives a draft back/,
    (store) => ({
      draft: async (author, id) => {
        const found = await store.draft(author, id);
        return found && { ...found, revision: 1 };
      },
    }),
  ],
  [
    'takes a name for one author in all units',
    /nobody else/,
    (store) => ({
      draft: (author, id) => store.draft({ ...author, unit: 'ATU' }, id),
    }),
  ],
  [
    'lets a whole unit throw away',
    /nobody else/,
    (store) => ({
      discard: (author, id, at) => store.discard({ ...author, name: 'th-atu-analyst-1' }, id, at),
    }),
  ],
  [
    'has room for any number',
    /so many of one author/,
    (store) => ({ keep: (author, draft, at) => store.keep(author, draft, at, 1000) }),
  ],
  [
    'counts what was thrown away',
    /so many of one author/,
    (store) => {
      let kept = 0;
      return {
        keep: async (author, draft, at, most) => {
          const outcome = kept >= most ? 'FULL' : await store.keep(author, draft, at, most);
          if (outcome === 'KEPT') kept += 1;
          return outcome;
        },
      };
    },
  ],
  [
    'lists by the moment of the beginning',
    /last one saved first/,
    (store) => ({
      drafts: async (author) =>
        [...(await store.drafts(author))].sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? 1 : -1)),
    }),
  ],
  [
    'leaves thrown away what is written on',
    /when somebody writes on it/,
    (store) => ({
      change: async (author, draft, at) => {
        const before = await store.draft(author, draft.id);
        const done = await store.change(author, draft, at);
        if (before?.discardedAt != null) await store.discard(author, draft.id, before.discardedAt);
        return done;
      },
    }),
  ],
  ['erases in seeming alone', /erases what was sent/, () => ({ erase: () => Promise.resolve(true) })],
  [
    'forgets to erase what grew old',
    /erases what was sent/,
    (store) => ({ tend: ({ discarded }) => store.tend({ discarded, saved: 0 }) }),
  ],
];

describe('the contract of drafts', () => {
  for (const [fault, caught, breaking] of broken)
    it(`tells a store that ${fault}`, async () => {
      const judge = draftContract.find(({ name }) => caught.test(name));
      const make = (): Promise<DraftStore> => {
        const store = memoryDrafts();
        return Promise.resolve({ ...store, ...breaking(store) });
      };
      await expect(judge?.run(make)).rejects.toMatchObject({ code: 'ERR_ASSERTION' });
    });
});
