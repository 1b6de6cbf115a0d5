import type { Member } from '#kernel';
import { addArrived, type Arrival, MOST_EPOCHS, takeBack } from '#exchange';
import { streamKey, type MemoryState } from './memory-state.js';

/** Notes numbers of a peer's stream that arrived, and the highest that it says it sent. */
export function arrive(
  state: MemoryState,
  from: Member,
  stream: Arrival['stream'],
  numbers: readonly number[],
  told: number,
): void {
  const key = `${from} ${streamKey(stream)}`;
  const before = state.arrivals.get(key) ?? { from, stream, arrived: { upTo: 0, ahead: [] }, told: 0 };
  state.arrivals.set(key, {
    ...before,
    arrived: addArrived(before.arrived, numbers),
    told: Math.max(before.told, told),
  });
  keepHighestEpochs(state, from);
}

function keepHighestEpochs(state: MemoryState, from: Member): void {
  const streams = [...state.arrivals].filter(([, one]) => one.from === from);
  const epochs = [...new Set(streams.map(([, { stream }]) => stream.epoch))].sort((a, b) => b - a);
  const lowest = epochs[MOST_EPOCHS - 1] ?? 0;
  for (const [key, { stream }] of streams) if (stream.epoch < lowest) state.arrivals.delete(key);
}

/** A number whose record could not be read has not arrived after all. */
export function missAgain(state: MemoryState, from: Member, { stream, seq }: Arrival): void {
  const key = `${from} ${streamKey(stream)}`;
  const before = state.arrivals.get(key);
  if (before !== undefined) state.arrivals.set(key, { ...before, arrived: takeBack(before.arrived, seq) });
}
