import type { BrokenStore } from './broken-store.js';

export const brokenDirectory: readonly BrokenStore[] = [
  {
    fault: 'keeps what was only to be noted',
    caught: 'keeps the last records of a topic where it is asked to, and nothing of one that is only noted',
    breaking: (store) => ({
      addDirectoryRecord: (place, value, ...rest) =>
        store.addDirectoryRecord(place, value ?? new Uint8Array(1), ...rest),
    }),
  },
  {
    fault: 'keeps all records of a topic',
    caught: 'keeps the last records of a topic where it is asked to, and nothing of one that is only noted',
    breaking: (store) => ({
      addDirectoryRecord: (place, value, _keep, now) => store.addDirectoryRecord(place, value, null, now),
    }),
  },
  {
    fault: 'hands directory records out by topic',
    caught: 'keeps directory records in the order of reading, each once, and hands them out in pages',
    breaking: (store) => ({
      directoryRecords: async (after) =>
        after === undefined
          ? [...(await store.directoryRecords(undefined, 1000))].sort((a, b) =>
              a.place.topic < b.place.topic ? -1 : 1,
            )
          : [],
    }),
  },
];
