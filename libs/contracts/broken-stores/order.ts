import type { BrokenStore } from './broken-store.js';

export const brokenOrder: readonly BrokenStore[] = [
  {
    fault: 'lists streams as they came',
    caught: 'lists streams that wait and what was sent by addressee, lane and epoch',
    breaking: (store) => ({ waiting: async (now) => [...(await store.waiting(now))].reverse() }),
  },
  {
    fault: 'lists arrivals as they came',
    caught: 'lists what arrived by peer, addressee, lane and epoch, and peers by name',
    breaking: (store) => ({ arrivals: async () => [...(await store.arrivals())].reverse() }),
  },
  {
    fault: 'tells first of the ids that it accepted',
    caught: 'tells what it knows of ids in the order asked, accepted or refused',
    breaking: (store) => ({
      known: async (refs) => {
        const all = await store.known(refs);
        const isAccepted = ({ outcome }: (typeof all)[number]): boolean => outcome === 'ACCEPTED';
        return [...all.filter(isAccepted), ...all.filter((one) => !isAccepted(one))];
      },
    }),
  },
  {
    fault: 'lists receipts as they came',
    caught: 'names the destinations of own messages, and their receipts, in one order',
    breaking: (store) => ({
      view: async (ref) => {
        const view = await store.view(ref);
        return view === undefined ? undefined : { ...view, receipts: [...view.receipts].reverse() };
      },
    }),
  },
  {
    fault: 'lists escalations as they came',
    caught: 'lists escalations that are told at one moment by their conversations',
    breaking: (store) => ({
      untold: async (now, limit) => [...(await store.untold(now, limit))].reverse(),
    }),
  },
];
