import { HsuError, type Member, type MessageRef } from '#kernel';
import { type Arrival, type Judgement, type QuarantineRow, type RecordPlace, repeated } from '#exchange';
import { arrive, missAgain } from './memory-arrivals.js';
import { joined } from './memory-conversations.js';
import { release } from './memory-inbox.js';
import { countRefusal, keepRow, trim, type Kept } from './memory-quarantine.js';
import { placeKey, type MemoryState } from './memory-state.js';
import { known, take } from './memory-take.js';

/** The same judgements, each of which is answered alone. */
export function answeredAlone(judgements: readonly Judgement[]): Promise<readonly Judgement[]> {
  return Promise.all(
    judgements.map(async (one) =>
      (one.outcome === 'ACCEPTED' || one.outcome === 'REJECTED') && one.receipt.alone !== undefined
        ? { ...one, receipt: await one.receipt.alone() }
        : one,
    ),
  );
}

/** Whether all of them will take effect: then receipts that were signed together hold. */
function together(state: MemoryState, judgements: readonly Judgement[]): boolean {
  try {
    return judgements.every((one) => {
      if (one.outcome !== 'ACCEPTED' && one.outcome !== 'REJECTED') return true;
      if (one.outcome === 'ACCEPTED') joined(state, one.message);
      const { member, id } = one.receipt.receipt.of;
      return known(state, [{ member, id }]).every(({ outcome }) => outcome === 'DEFERRED');
    });
  } catch {
    return false;
  }
}

/** `apart`: the same judgements answered one by one, where they do not all take effect. */
export function commitRecord(
  state: MemoryState,
  place: RecordPlace,
  from: Member | null,
  arrivals: readonly Arrival[],
  judgements: readonly Judgement[],
  apart: readonly Judgement[],
  now: number,
): boolean {
  if (state.offsets.get(placeKey(place)) === place.offset) stillKnown(state, repeated(judgements));
  if (!moveOffset(state, place)) return false;
  for (const judgement of together(state, judgements) ? judgements : apart) {
    const kept = take(state, judgement, now);
    if (kept === undefined) continue;
    keepRow(state, kept, place, now);
    freeFollowers(state, kept);
  }
  if (from !== null) for (const { stream, seq } of arrivals) arrive(state, from, stream, [seq], 0);
  return true;
}

/** What waited may have been taken back since a copy of it was judged. */
function stillKnown(state: MemoryState, copied: readonly MessageRef[]): void {
  if (!copied.every((ref) => known(state, [ref]).length > 0)) throw new HsuError('E-NOT-NOW');
}

/** The stored offset is the fence: whoever finds another one there lost the record to another replica. */
export function moveOffset(state: MemoryState, place: RecordPlace): boolean {
  if (state.offsets.get(placeKey(place)) !== place.offset) return false;
  state.offsets.set(placeKey(place), String(BigInt(place.offset) + 1n));
  return true;
}

export function settle(
  state: MemoryState,
  number: number,
  from: Member,
  judgement: Judgement,
  gone: Arrival | null,
  now: number,
): boolean {
  const index = state.quarantine.findIndex((one) => one.number === number);
  const row = state.quarantine[index];
  if (row === undefined || row.state === 'RELEASED' || row.state === 'SETTLED') return false;
  const kept = take(state, judgement, now);
  const settled: QuarantineRow =
    kept === undefined
      ? { ...row, state: 'RELEASED', wants: null, bytes: new Uint8Array() }
      : {
          ...row,
          code: kept.entry.code,
          path: kept.entry.path,
          digest: kept.entry.digest,
          state: kept.state,
          wants: kept.wants,
          tries: row.tries + 1,
        };
  state.quarantine[index] = settled;
  if (kept !== undefined && kept.state !== 'DEFERRED') countRefusal(state, settled, now);
  else trim(state, settled);
  if (kept !== undefined) freeFollowers(state, kept);
  if (gone !== null) missAgain(state, from, gone);
  return true;
}

/** Nothing waits for a message that was refused for good. */
function freeFollowers(state: MemoryState, { entry: { from, id }, state: now }: Kept): void {
  if (now === 'SETTLED' && from !== null && id !== null) release(state, { member: from, id });
}
