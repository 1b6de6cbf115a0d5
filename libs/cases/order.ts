import { refKey, type MessageRef } from '#kernel';

/** A message of a conversation, as far as its order goes. */
export interface Ordered {
  readonly ref: MessageRef;
  /** The last messages of the conversation that its unit held when it signed. */
  readonly after: readonly MessageRef[];
}

/**
 * The one order that everyone who holds the same messages computes alike: parents (`after`) first, else the smaller id
 * (wire.md "One state on both sides"). Parents that are not here count as passed. A circle of parents, which
 * only a sender of forged references can make, is entered at its smallest id.
 */
export function inOrder<T extends Ordered>(messages: readonly T[]): T[] {
  const sorted = [...new Map(messages.map((message) => [refKey(message.ref), message])).values()].sort(byId);
  const rankOf = new Map(sorted.map(({ ref }, rank) => [refKey(ref), rank]));
  const parents = sorted.map(({ after }, rank) => {
    const present = after.flatMap((ref) => rankOf.get(refKey(ref)) ?? []);
    return new Set(present.filter((parent) => parent !== rank));
  });
  const children = sorted.map((): number[] => []);
  parents.forEach((own, rank) => own.forEach((parent) => children[parent]?.push(rank)));
  const waiting = new Set(sorted.keys());
  const ready = [...waiting].filter((rank) => parents[rank]?.size === 0).reverse();
  const result: T[] = [];
  while (waiting.size > 0) {
    // Sets keep what they were filled with in order: the first that waits is the smallest, where a circle must be
    // entered.
    const [smallest = 0] = ready.length > 0 ? [ready.pop()] : waiting;
    waiting.delete(smallest);
    const message = sorted[smallest];
    if (message !== undefined) result.push(message);
    for (const child of children[smallest] ?? []) {
      const left = parents[child];
      if (left?.delete(smallest) === true && left.size === 0 && waiting.has(child)) insert(ready, child);
    }
  }
  return result;
}

/** Into a list that falls. */
function insert(falling: number[], rank: number): void {
  let [low, high] = [0, falling.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] ?? 0) > rank) low = middle + 1;
    else high = middle;
  }
  falling.splice(low, 0, rank);
}

/** By id, then by member: two members may by accident use one id. */
function byId({ ref: a }: Ordered, { ref: b }: Ordered): number {
  return compare(a.id, b.id) || compare(a.member, b.member);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
