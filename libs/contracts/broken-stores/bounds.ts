import type { BrokenStore } from './broken-store.js';

export const brokenBounds: readonly BrokenStore[] = [
  {
    fault: 'keeps epochs in 32 bits',
    caught: 'takes numbers of a stream, epochs and directory versions up to the last that the forms allow',
    breaking: (store) => ({
      commitRecord: (place, from, arrivals, judgements, now) =>
        store.commitRecord(
          place,
          from,
          arrivals.map(({ stream, seq }) => ({ seq, stream: { ...stream, epoch: stream.epoch | 0 } })),
          judgements,
          now,
        ),
    }),
  },
];
