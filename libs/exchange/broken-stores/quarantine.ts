import type { BrokenStore } from './broken-store.js';

export const brokenQuarantine: readonly BrokenStore[] = [
  {
    fault: 'hands out what waits before that has come',
    caught: 'hands out what waits for a message once that one is accepted or refused, and not before',
    breaking: (store) => ({
      awaited: async () => (await store.quarantine(0, 100)).filter(({ wants }) => wants?.kind === 'MESSAGE'),
    }),
  },
];
