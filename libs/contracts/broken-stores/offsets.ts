import type { BrokenStore } from './broken-store.js';

export const brokenOffsets: readonly BrokenStore[] = [
  {
    fault: 'goes back to a hole that another replica passed',
    caught: 'passes a hole in the log forwards only',
    breaking: (store) => ({
      setOffset: (topic, partition, next, reason, now) =>
        store.setOffset(topic, partition, next, reason === 'HOLE' ? 'GAP' : reason, now),
    }),
  },
];
