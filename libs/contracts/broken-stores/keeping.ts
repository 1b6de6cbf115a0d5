import type { BrokenStore } from './broken-store.js';

export const brokenKeeping: readonly BrokenStore[] = [
  {
    fault: 'tries again for ever what was refused for good',
    caught:
      'lists what was refused for good since it was, until somebody has worked on a change, and is due no more by it',
    breaking: (store) => ({
      keepingRefused: (due, untold, at, now) => store.keepingRefused(due, untold, at ?? now, now),
    }),
  },
  {
    fault: 'forgets what is due once it was asked',
    caught: 'says when its own openings come to their end, and stays due until somebody has worked on it',
    breaking: (store) => ({
      keepingDue: async (now, limit) => {
        const due = await store.keepingDue(now, limit);
        for (const one of due) await store.keepingLater(one, null);
        return due;
      },
    }),
  },
  {
    fault: 'takes for done what came while somebody worked',
    caught: 'stays due where something came while somebody worked on it, and is taken back by no change',
    breaking: (store) => ({
      keepingLater: async ({ ref, changes }, at) => {
        for (let later = changes; later <= changes + 3; later += 1)
          await store.keepingLater({ ref, changes: later }, at);
      },
    }),
  },
  {
    fault: 'begins every page of owed certificates anew',
    caught: 'lists the certificates that it owes, and those that it waits for, until they come',
    breaking: (store) => ({
      owedCertificates: (owed, limit) => store.owedCertificates(owed, limit),
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
