import { readable, type Caller, type InboxEntry } from '#exchange';
import type { Gateway } from '../gateway.js';
import { maySee, ownMember } from '../callers/reading-rights.js';

/**
 * So many entries of the inbox of the caller's unit that the caller may see. It reads on over what is not for the
 * caller: a shorter page, or a cursor that moves over nothing, would tell that something is there (T46).
 */
export async function* entriesSeenBy(
  { ports }: Pick<Gateway, 'ports'>,
  caller: Caller,
  after: string | undefined,
  limit: number,
): AsyncGenerator<InboxEntry, void> {
  const { store, clock } = ports;
  const stand = ownMember({ ports });
  let cursor = after;
  for (let left = limit; left > 0;) {
    const entries = await store.inbox(caller.unit, cursor, limit, clock.now());
    for (const entry of await readable(store, entries, clock.now())) {
      if (left === 0 || !maySee(entry, stand, caller)) continue;
      left -= 1;
      yield entry;
    }
    if (entries.length < limit) return;
    cursor = entries.at(-1)?.cursor;
  }
}
