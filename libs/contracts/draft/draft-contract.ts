import assert from 'node:assert/strict';
import type { DraftAuthor, DraftStore, KeptDraft } from '#exchange';
import { HOUR, utf8 } from '#kernel';
import { id, NOW } from '../store/store-contract-samples.js';

export type MakeDrafts = () => Promise<DraftStore>;

export interface DraftCase {
  readonly name: string;
  /** Throws where it fails. */
  readonly run: (make: MakeDrafts) => Promise<void>;
}

const AUTHOR: DraftAuthor = { unit: 'ATU', name: 'th-atu-analyst-1' };
/** One name in two units is two authors. */
const OTHERS: readonly DraftAuthor[] = [
  { unit: 'DESK', name: 'th-atu-analyst-1' },
  { unit: 'ATU', name: 'th-atu-analyst-2' },
];
const MOST = 3;

const text = (words: string): Uint8Array => new Uint8Array(utf8(words));

async function begun(store: DraftStore, words = 'first', at = NOW): Promise<string> {
  const draft = { id: id(), content: text(words) };
  assert.equal(await store.keep(AUTHOR, draft, at, MOST), 'KEPT');
  return draft.id;
}

async function listed(store: DraftStore, author = AUTHOR): Promise<string[]> {
  return (await store.drafts(author)).map((one) => one.id);
}

/** What every `DraftStore` must do. */
export const draftContract: readonly DraftCase[] = [
  {
    name: 'gives a draft back whole, and a change of it under the next revision',
    run: async (make) => {
      const store = await make();
      const one = await begun(store);
      const first: KeptDraft = {
        id: one,
        revision: 1,
        startedAt: NOW,
        savedAt: NOW,
        discardedAt: null,
        content: text('first'),
      };
      assert.deepEqual(await store.draft(AUTHOR, one), first);
      const changed = { id: one, revision: 1, content: text('second') };
      assert.equal(await store.change(AUTHOR, changed, NOW + 5), true);
      const second = { ...first, revision: 2, savedAt: NOW + 5, content: text('second') };
      assert.deepEqual(await store.draft(AUTHOR, one), second);
      assert.deepEqual(await store.drafts(AUTHOR), [second]);
    },
  },
  {
    name: 'takes one of several changes of the same revision',
    run: async (make) => {
      const store = await make();
      const one = await begun(store);
      const words = ['a', 'b', 'c', 'd'];
      const taken = await Promise.all(
        words.map((said) => store.change(AUTHOR, { id: one, revision: 1, content: text(said) }, NOW)),
      );
      assert.equal(taken.filter((was) => was).length, 1);
      const stands = await store.draft(AUTHOR, one);
      assert.deepEqual(stands?.content, text(words[taken.indexOf(true)] ?? ''));
      assert.equal(stands.revision, 2);
      assert.equal(await store.change(AUTHOR, { id: one, revision: 3, content: text('e') }, NOW), false);
    },
  },
  {
    name: 'tells nobody else of a draft, nor the same name in another unit',
    run: async (make) => {
      const store = await make();
      const one = await begun(store);
      for (const other of OTHERS) {
        assert.equal(await store.draft(other, one), undefined);
        assert.deepEqual(await listed(store, other), []);
        assert.equal(await store.change(other, { id: one, revision: 1, content: text('x') }, NOW), false);
        assert.equal(await store.discard(other, one, NOW), false);
        assert.equal(await store.erase(other, one), false);
        // The id says nothing of who has it.
        assert.equal(await store.keep(other, { id: one, content: text('own') }, NOW, MOST), 'KEPT');
      }
      assert.deepEqual((await store.draft(AUTHOR, one))?.content, text('first'));
    },
  },
  {
    name: 'keeps the first of an id, and so many of one author, also where several begin at once',
    run: async (make) => {
      const store = await make();
      const one = await begun(store);
      assert.equal(await store.keep(AUTHOR, { id: one, content: text('again') }, NOW, MOST), 'TAKEN');
      const asked = Array.from({ length: 5 }, () =>
        store.keep(AUTHOR, { id: id(), content: text('more') }, NOW, MOST),
      );
      const outcomes = (await Promise.all(asked)).sort();
      assert.deepEqual(outcomes, ['FULL', 'FULL', 'FULL', 'KEPT', 'KEPT']);
      await store.discard(AUTHOR, one, NOW);
      await begun(store);
      assert.equal((await listed(store)).length, MOST);
    },
  },
  {
    name: 'lists the last one saved first, without what was thrown away until it is brought back',
    run: async (make) => {
      const store = await make();
      const [old, middle] = [await begun(store), await begun(store, 'middle', NOW + 1)];
      const young = await begun(store, 'young', NOW + 2);
      await store.change(AUTHOR, { id: old, revision: 1, content: text('anew') }, NOW + 3);
      assert.deepEqual(await listed(store), [old, young, middle]);
      assert.equal(await store.discard(AUTHOR, young, NOW + 4), true);
      assert.deepEqual(await listed(store), [old, middle]);
      assert.equal((await store.draft(AUTHOR, young))?.discardedAt, NOW + 4);
      assert.equal(await store.discard(AUTHOR, young, null), true);
      assert.deepEqual(await listed(store), [old, young, middle]);
    },
  },
  {
    name: 'brings back what was thrown away when somebody writes on it',
    run: async (make) => {
      const store = await make();
      const one = await begun(store);
      await store.discard(AUTHOR, one, NOW);
      assert.equal(await store.change(AUTHOR, { id: one, revision: 1, content: text('on') }, NOW), true);
      assert.deepEqual(await listed(store), [one]);
    },
  },
  {
    name: 'erases what was sent, and what its time is over, and nothing else',
    run: async (make) => {
      const store = await make();
      const sent = await begun(store);
      assert.equal(await store.erase(AUTHOR, sent), true);
      assert.equal(await store.erase(AUTHOR, sent), false);
      const [old, discarded] = [await begun(store, 'old', NOW - HOUR), await begun(store)];
      const kept = await begun(store);
      await store.discard(AUTHOR, discarded, NOW - 2);
      assert.equal(await store.tend({ discarded: NOW - 2, saved: NOW - HOUR }), 0);
      assert.equal(await store.tend({ discarded: NOW - 1, saved: NOW - HOUR + 1 }), 2);
      for (const gone of [old, discarded]) assert.equal(await store.draft(AUTHOR, gone), undefined);
      assert.deepEqual(await listed(store), [kept]);
    },
  },
];
