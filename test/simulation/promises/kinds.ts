import type { SimNetwork } from '../members.js';

/** Kinds of messages, with how often each was sent. */
export type Counts = Readonly<Record<string, number>>;

/** What honest members sent in a run, receipts that came for it included. */
export async function kindsOf({ honest }: SimNetwork): Promise<Counts> {
  const counts: Record<string, number> = {};
  const add = (kind: string): void => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  for (const { sent, store } of honest)
    for (const ref of sent) {
      const view = await store.view(ref);
      if (view === undefined) continue;
      add(view.message.type);
      for (const { entry } of view.receipts) add(entry === null ? 'CT_RECEIPT' : 'CT_RECEIPTS');
    }
  return counts;
}

export function addCounts(some: Counts, more: Counts): Counts {
  const sum: Record<string, number> = { ...some };
  for (const [kind, count] of Object.entries(more)) sum[kind] = (sum[kind] ?? 0) + count;
  return sum;
}
