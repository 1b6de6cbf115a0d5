import type { JunkRecord, JunkRun } from '#exchange';
import { keepRow } from './memory-quarantine.js';
import { placeKey, type MemoryState } from './memory-state.js';

export function commitJunk(
  state: MemoryState,
  { topic, partition, first, next }: JunkRun,
  kept: readonly JunkRecord[],
  now: number,
): boolean {
  const key = placeKey({ topic, partition });
  if (state.offsets.get(key) !== first) return false;
  state.offsets.set(key, next);
  for (const { offset, entry } of kept)
    keepRow(state, { entry, state: 'HELD', wants: null }, { topic, partition, offset }, now);
  return true;
}
