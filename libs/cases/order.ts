import { refKey, type MessageRef } from '#kernel';

/** A message of a conversation, as far as its order goes. */
export interface Ordered {
  readonly ref: MessageRef;
  /** The last messages of the conversation that its unit held when it signed. */
  readonly after: readonly MessageRef[];
}

/**
 * The one order that everyone who holds the same messages computes alike: parents (`after`) first, else the smaller id
 * (design.md section 3, "One state on both sides"). Parents that are not here count as passed. A circle of parents, which
 * only a sender of forged references can make, is entered at its smallest id.
 */
export function inOrder<T extends Ordered>(messages: readonly T[]): T[] {
  const waiting = new Map(messages.map((message) => [refKey(message.ref), message]));
  const result: T[] = [];
  while (waiting.size > 0) {
    const all = [...waiting.values()];
    const ready = all.filter(({ ref, after }) =>
      after.every((parent) => refKey(parent) === refKey(ref) || !waiting.has(refKey(parent))),
    );
    const next = (ready.length > 0 ? ready : all).reduce(smaller);
    waiting.delete(refKey(next.ref));
    result.push(next);
  }
  return result;
}

/** By id, then by member: two members may by accident use one id. */
function smaller<T extends Ordered>(a: T, b: T): T {
  if (a.ref.id !== b.ref.id) return a.ref.id < b.ref.id ? a : b;
  return a.ref.member <= b.ref.member ? a : b;
}
