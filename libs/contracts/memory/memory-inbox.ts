import { refKey, SECOND, type MessageRef, type Unit } from '#kernel';
import { beyondEnd, type InboxEntry } from '#exchange';
import type { HeldMessage, InboxRow, MemoryState } from './memory-state.js';

/** The longest that an entry waits for `prev` (wire.md "Steps of a message", step 9). */
export const HOLD_MS = 10 * SECOND;

/**
 * Puts a message in the inboxes of its units. It waits for `prev` (null: for nothing), and frees what waited for it.
 */
export function deliver(state: MemoryState, held: HeldMessage, prev: MessageRef | null, now: number): void {
  for (const unit of held.units) {
    const row: InboxRow = { unit, held, prev, releaseAt: now + HOLD_MS, cursor: null };
    state.inbox.push(row);
    if (prev === null || hasPassed(state, prev, unit)) show(state, row);
  }
  release(state, held.message.ref);
}

/** Shows what waited for `prev`, and in turn what waited for that. */
export function release(state: MemoryState, prev: MessageRef): void {
  for (const row of state.inbox) {
    if (row.cursor !== null || row.prev === null || refKey(row.prev) !== refKey(prev)) continue;
    if (!hasPassed(state, prev, row.unit)) continue;
    show(state, row);
    release(state, row.held.message.ref);
  }
}

export function inbox(
  state: MemoryState,
  unit: Unit,
  after: string | undefined,
  limit: number,
  now: number,
): InboxEntry[] {
  for (const row of state.inbox) {
    // One that is held for longer than anything is was held before the clock was set back.
    if (row.cursor !== null || (row.releaseAt > now && row.releaseAt <= now + HOLD_MS)) continue;
    show(state, row);
    release(state, row.held.message.ref);
  }
  if (Number(after ?? 0) > state.lastCursor) throw beyondEnd();
  return state.inbox
    .filter((row) => row.unit === unit && row.cursor !== null && row.cursor > Number(after ?? 0))
    .sort((a, b) => (a.cursor ?? 0) - (b.cursor ?? 0))
    .slice(0, limit)
    .map((row) => ({ cursor: String(row.cursor), unit, message: row.held.message, at: row.held.at }));
}

/**
 * True when nothing has to wait for `prev`: it was refused for good, or is here and not itself waiting for this unit.
 */
function hasPassed(state: MemoryState, prev: MessageRef, unit: Unit): boolean {
  if (!state.messages.has(refKey(prev))) return isRefused(state, prev);
  return !state.inbox.some(
    (row) => row.cursor === null && row.unit === unit && refKey(row.held.message.ref) === refKey(prev),
  );
}

function isRefused(state: MemoryState, ref: MessageRef): boolean {
  return state.quarantine.some(
    (row) => row.state === 'SETTLED' && row.digest !== null && row.from === ref.member && row.id === ref.id,
  );
}

function show(state: MemoryState, row: InboxRow): void {
  state.lastCursor += 1;
  row.cursor = state.lastCursor;
}
