import type { BrokenStore } from './broken-store.js';

export const brokenKeeping: readonly BrokenStore[] = [
  {
    fault: 'forgets what is due once it was asked',
    caught: 'says when its own openings come to their end, and stays due until somebody has worked on it',
    breaking: (store) => ({
      keepingDue: async (now, limit) => {
        const due = await store.keepingDue(now, limit);
        for (const ref of due) await store.keepingLater(ref, null);
        return due;
      },
    }),
  },
  {
    fault: 'lists what nobody reads as unreadable since now',
    caught: 'is due at once after an own recall, and lists what nobody reads once, however it changes',
    breaking: (store) => ({
      waitingForKeys: async (after, limit) =>
        (await store.waitingForKeys(after, limit)).map((one) => ({ ...one, since: one.since + 1 })),
    }),
  },
  {
    fault: 'takes the certificates of others for its own',
    caught: 'lists the certificates that it owes, and those that it waits for, until they come',
    breaking: (store) => ({
      owedCertificates: async (owed, limit) =>
        owed === 'TO_US'
          ? store.owedCertificates(owed, limit)
          : [
              ...(await store.owedCertificates('BY_US', limit)),
              ...(await store.owedCertificates('TO_US', limit)),
            ],
    }),
  },
];
