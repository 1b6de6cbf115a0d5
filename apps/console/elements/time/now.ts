import { useSyncExternalStore } from 'react';

const SECOND = 1_000;

let now = Date.now();
const readers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const one of readers) one();
  }, SECOND);
  return () => {
    readers.delete(reader);
    if (readers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The time in ms, one tick a second for the whole page. Whoever reads coarser is drawn less often. */
export function useNow(step = SECOND): number {
  return useSyncExternalStore(subscribe, () => Math.floor(now / step) * step);
}
