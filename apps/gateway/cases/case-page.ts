import type { MessageView, Store, Thread } from '#exchange';
import { refKey } from '#kernel';
import { brokenRule } from '#messages';
import type { Page } from '../http/page.js';

/** The messages of a case that one answer carries. */
export interface CasePage {
  /** Ascending by id: the newest that the caller may see, and always the opening and the message in force. */
  readonly seen: readonly MessageView[];
  /** Asks for the messages before these; null where the caller has seen them all. */
  readonly next: string | null;
}

/**
 * Reads a case from its newest message backwards. What the caller may not see is passed over, a chunk at a time, so
 * that neither a shorter page nor its cursor tells that something is there (T46), and a conversation of thousands never
 * lies in memory whole.
 * @throws HsuError E-FORM where `after` names no message of this case
 */
export async function casePage(
  store: Pick<Store, 'views'>,
  { conversation, entries }: Thread,
  sees: (view: MessageView) => boolean,
  { after, limit }: Page,
): Promise<CasePage> {
  const refs = entries.map(({ ref }) => ref);
  let end = after === undefined ? refs.length : refs.findIndex((ref) => cursorOf(ref) === after);
  if (end < 0) throw brokenRule('page.after', '/query/after');
  const { ref: opening, standing } = conversation;
  const pinned = [
    ...new Map([opening, standing.inForce ?? opening].map((ref) => [refKey(ref), ref])).values(),
  ];
  const always = (await store.views(pinned)).filter(sees);
  const page: MessageView[] = [];
  while (end > 0 && page.length <= limit) {
    const begin = Math.max(0, end - limit);
    page.unshift(...(await store.views(refs.slice(begin, end))).filter(sees));
    end = begin;
  }
  // One more than asked for was looked for: whether there is an earlier one is known, and not guessed from what is
  // hidden.
  const shown = page.slice(-limit);
  const [first] = shown;
  return {
    seen: [...new Map([...always, ...shown].map((view) => [refKey(view.message.ref), view])).values()].sort(
      (a, b) => (a.message.ref.id < b.message.ref.id ? -1 : 1),
    ),
    next: page.length > limit && first !== undefined ? cursorOf(first.message.ref) : null,
  };
}

function cursorOf({ member, id }: { readonly member: string; readonly id: string }): string {
  return `${member}.${id}`;
}
