import type { Caller } from '../../send/draft.js';

/** Whose draft it is: an officer in one unit. Nobody else hears of it, and not the same officer in another unit. */
export type DraftAuthor = Pick<Caller, 'name' | 'unit'>;

/** What somebody has begun to write and not sent. Local to a member; never exchanged. */
export interface KeptDraft {
  /** UUIDv7, drawn by whoever writes. */
  readonly id: string;
  /** 1, and one more with each change. */
  readonly revision: number;
  /** ms */
  readonly startedAt: number;
  /** ms */
  readonly savedAt: number;
  /** ms; null: it was not thrown away. */
  readonly discardedAt: number | null;
  /** Sealed before it comes here (`desk/sealed-draft.ts`). */
  readonly content: Uint8Array;
}

export interface DraftStore {
  /**
   * Keeps a draft at revision 1. TAKEN: the author has one of this id; FULL: he has `most` already, those that he threw
   * away not counted.
   */
  keep(
    author: DraftAuthor,
    draft: Pick<KeptDraft, 'id' | 'content'>,
    at: number,
    most: number,
  ): Promise<'KEPT' | 'TAKEN' | 'FULL'>;
  /** Replaces what stands at `revision`, and brings back what was thrown away; false where it stands at another. */
  change(
    author: DraftAuthor,
    draft: Pick<KeptDraft, 'id' | 'content' | 'revision'>,
    at: number,
  ): Promise<boolean>;
  draft(author: DraftAuthor, id: string): Promise<KeptDraft | undefined>;
  /** Without those that were thrown away, the last one saved first. */
  drafts(author: DraftAuthor): Promise<readonly KeptDraft[]>;
  /** `at` null brings it back. False where the author has no such draft. */
  discard(author: DraftAuthor, id: string, at: number | null): Promise<boolean>;
  /** Gone at once, as after sending. */
  erase(author: DraftAuthor, id: string): Promise<boolean>;
  /** Erases what was thrown away or saved last before these moments (ms); how many. */
  tend(before: { readonly discarded: number; readonly saved: number }): Promise<number>;
}
