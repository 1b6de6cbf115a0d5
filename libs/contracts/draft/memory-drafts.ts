import type { DraftAuthor, DraftStore, KeptDraft } from '#exchange';

/** Drafts in memory: the double of the database's. */
export function memoryDrafts(): DraftStore {
  const kept = new Map<string, { readonly owner: string; readonly draft: KeptDraft }>();
  const ownerOf = ({ unit, name }: DraftAuthor): string => JSON.stringify([unit, name]);
  const placeOf = (author: DraftAuthor, id: string): string => `${ownerOf(author)} ${id}`;
  const found = (author: DraftAuthor, id: string) => kept.get(placeOf(author, id))?.draft;
  const put = (author: DraftAuthor, draft: KeptDraft): void => {
    kept.set(placeOf(author, draft.id), { owner: ownerOf(author), draft });
  };
  const own = (author: DraftAuthor): KeptDraft[] =>
    [...kept.values()]
      .filter(({ owner, draft }) => owner === ownerOf(author) && draft.discardedAt === null)
      .map(({ draft }) => draft);
  return {
    keep: (author, { id, content }, at, most) => {
      if (found(author, id) !== undefined) return Promise.resolve('TAKEN');
      if (own(author).length >= most) return Promise.resolve('FULL');
      put(author, { id, content, revision: 1, startedAt: at, savedAt: at, discardedAt: null });
      return Promise.resolve('KEPT');
    },
    change: (author, { id, content, revision }, at) => {
      const before = found(author, id);
      if (before?.revision !== revision) return Promise.resolve(false);
      put(author, { ...before, content, revision: revision + 1, savedAt: at, discardedAt: null });
      return Promise.resolve(true);
    },
    draft: (author, id) => Promise.resolve(found(author, id)),
    drafts: (author) =>
      Promise.resolve(own(author).sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? 1 : -1))),
    discard: (author, id, discardedAt) => {
      const before = found(author, id);
      if (before !== undefined) put(author, { ...before, discardedAt });
      return Promise.resolve(before !== undefined);
    },
    erase: (author, id) => Promise.resolve(kept.delete(placeOf(author, id))),
    tend: ({ discarded, saved }) => {
      const over = [...kept].filter(
        ([, { draft }]) => (draft.discardedAt ?? Infinity) < discarded || draft.savedAt < saved,
      );
      for (const [place] of over) kept.delete(place);
      return Promise.resolve(over.length);
    },
  };
}
