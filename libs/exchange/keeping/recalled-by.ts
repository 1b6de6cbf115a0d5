import { passedOnBy, type CaseMessage } from '#cases';
import { refKey, sameUnit, type MessageRef } from '#kernel';
import { findKind } from '#messages';
import type { Thread } from '../ports/read-store.js';

/** A conversation's opening and the message that it passes on; undefined where it passes none on. */
export function passedOnIn({
  conversation: { ref },
  entries,
}: Thread): { readonly opening: CaseMessage; readonly of: MessageRef } | undefined {
  const opening = entries.find((entry) => refKey(entry.ref) === refKey(ref));
  const kind = opening && findKind(opening.type, opening.version);
  const of = opening && kind && passedOnBy(opening, kind.acts);
  return of ? { opening, of } : undefined;
}

/**
 * What a recall names, as `recalledOf` of the fold reads it: with the opening, all that its unit wrote of persons; with
 * what the opening passes on, the opening.
 */
export function recalledBy(
  thread: Thread,
  recall: Pick<CaseMessage, 'from'>,
  ids: readonly string[],
): readonly CaseMessage[] {
  const { ref } = thread.conversation;
  const whole = recall.from.member === ref.member && ids.includes(ref.id);
  const { opening, of } = passedOnIn(thread) ?? {};
  const copy = of?.member === recall.from.member && ids.includes(of.id) ? opening : undefined;
  return thread.entries.filter(
    (one) =>
      one === copy ||
      (sameUnit(one.from, recall.from) &&
        (ids.includes(one.ref.id) || (whole && (one.expiresAt ?? null) !== null))),
  );
}
