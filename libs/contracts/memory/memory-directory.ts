import type { RecordPlace } from '#exchange';
import { placeKey, type MemoryState } from './memory-state.js';

export function directoryRecords(
  { directory }: MemoryState,
  after: string | undefined,
  limit: number,
): MemoryState['directory'] {
  return directory.filter(({ n }) => after === undefined || Number(n) > Number(after)).slice(0, limit);
}

export function addDirectoryRecord(
  state: MemoryState,
  place: RecordPlace,
  value: Uint8Array | null,
  keep: number | null,
): boolean {
  const next = BigInt(state.offsets.get(placeKey(place)) ?? '0');
  if (next > BigInt(place.offset)) return false;
  state.offsets.set(placeKey(place), String(BigInt(place.offset) + 1n));
  if (value === null) return true;
  state.lastDirectory += 1;
  state.directory.push({ n: String(state.lastDirectory), place, value });
  const ofTopic = state.directory.filter((one) => one.place.topic === place.topic);
  const gone = keep === null ? [] : ofTopic.slice(0, Math.max(0, ofTopic.length - keep));
  state.directory = state.directory.filter((one) => !gone.includes(one));
  return true;
}
