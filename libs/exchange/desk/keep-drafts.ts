import type { JsonObject } from '#envelope';
import { DAY, HsuError, isUuid7, MINUTE, type Clock, type MessageRef } from '#kernel';
import { brokenRule } from '#messages';
import type { DraftAuthor, DraftStore, KeptDraft } from '../ports/people/draft-port.js';
import { sealDraft, unsealDraft } from './sealed-draft.js';

/** After the last change; then it is erased. */
export const DRAFT_DAYS = 14;
/** For so long what was thrown away can be brought back. */
export const DISCARD_MINUTES = 10;
const MOST_DRAFTS = 50;

/** What an officer has written so far, as his screen keeps it; nobody else reads any of it. */
export interface DraftText {
  readonly type: string;
  /** The conversation that it answers in; null: it opens one. */
  readonly conversation: MessageRef | null;
  /** As the author's own list shows it. */
  readonly subject: string | null;
  /** What the form holds, complete or not. */
  readonly content: JsonObject;
}

export interface OpenedDraft extends Omit<KeptDraft, 'content' | 'discardedAt'> {
  readonly text: DraftText;
}

export interface Desk {
  readonly drafts: DraftStore;
  readonly clock: Pick<Clock, 'now'>;
  /** `GatewaySelf.tokenKey` */
  readonly key: Uint8Array;
}

/**
 * Keeps what an officer has written. `revision`: what the screen holds was made of; 0 for a new draft. The same text
 * once more, as after an answer that was lost, is no change and answered alike.
 * @throws HsuError E-NOT-FOUND, E-CHANGED where somebody has saved another text meanwhile, E-TOO-MANY
 */
export async function keepDraft(
  { drafts, clock, key }: Desk,
  author: DraftAuthor,
  id: string,
  revision: number,
  text: DraftText,
): Promise<OpenedDraft> {
  if (!isUuid7(id)) throw brokenRule('kept-draft.id');
  const written = JSON.stringify(text);
  const content = sealDraft(key, author, id, written);
  const outcome =
    revision === 0
      ? await drafts.keep(author, { id, content }, clock.now(), MOST_DRAFTS)
      : await drafts.change(author, { id, content, revision }, clock.now());
  if (outcome === 'FULL') throw brokenRule('limit.drafts');
  const stands = await drafts.draft(author, id);
  if (stands === undefined) throw new HsuError('E-NOT-FOUND');
  const same = unsealDraft(key, author, id, stands.content) === written;
  if (!same) throw brokenRule('kept-draft.unchanged');
  return opened(key, author, stands);
}

/** @throws HsuError E-NOT-FOUND */
export async function readDraft(
  { drafts, key }: Desk,
  author: DraftAuthor,
  id: string,
): Promise<OpenedDraft> {
  const found = isUuid7(id) ? await drafts.draft(author, id) : undefined;
  if (found === undefined) throw new HsuError('E-NOT-FOUND');
  return opened(key, author, found);
}

/** The author's own, the last one saved first. */
export async function ownDrafts({ drafts, key }: Desk, author: DraftAuthor): Promise<readonly OpenedDraft[]> {
  return (await drafts.drafts(author)).map((one) => opened(key, author, one));
}

/** Throws a draft away; it can be brought back for `DISCARD_MINUTES`. @throws HsuError E-NOT-FOUND */
export async function discardDraft({ drafts, clock }: Desk, author: DraftAuthor, id: string): Promise<void> {
  if (!isUuid7(id) || !(await drafts.discard(author, id, clock.now()))) throw new HsuError('E-NOT-FOUND');
}

/** @throws HsuError E-NOT-FOUND */
export async function restoreDraft({ drafts }: Desk, author: DraftAuthor, id: string): Promise<void> {
  if (!isUuid7(id) || !(await drafts.discard(author, id, null))) throw new HsuError('E-NOT-FOUND');
}

/** After it was sent. One that is gone is gone: asked twice it is no error. @throws HsuError E-NOT-FOUND, no id */
export async function eraseDraft({ drafts }: Desk, author: DraftAuthor, id: string): Promise<void> {
  if (!isUuid7(id)) throw new HsuError('E-NOT-FOUND');
  await drafts.erase(author, id);
}

/** Erases what nobody has touched for `DRAFT_DAYS`, and what was thrown away. */
export async function tendDrafts({ drafts, clock }: Omit<Desk, 'key'>): Promise<void> {
  const now = clock.now();
  await drafts.tend({ discarded: now - DISCARD_MINUTES * MINUTE, saved: now - DRAFT_DAYS * DAY });
}

function opened(
  key: Uint8Array,
  author: DraftAuthor,
  { id, revision, startedAt, savedAt, content }: KeptDraft,
): OpenedDraft {
  const text = JSON.parse(unsealDraft(key, author, id, content)) as DraftText;
  return { id, revision, startedAt, savedAt, text };
}
