import type { Destination, Lane, OutboxItem, Store } from '#exchange';
import type { MessageRef, Unit } from '#kernel';
import { NOW } from './store-contract-samples.js';

/** Leases a stream, claims what waits there and marks it sent. */
export async function sendAll(
  store: Store,
  to: Destination,
  lane: Lane = 'normal',
  now = NOW,
): Promise<readonly OutboxItem[]> {
  const lease = await store.lease(to, lane, 'relay', now, 60_000);
  if (lease === undefined) throw new Error('the lease is held by somebody else');
  const items = await store.claim(lease, 500, now);
  if (items === undefined || !(await store.markSent(lease, items, now))) throw new Error('the lease is lost');
  return items;
}

export function ids(items: readonly { readonly ref: MessageRef }[]): string[] {
  return items.map(({ ref }) => ref.id);
}

/** With bytes as plain numbers: a store may answer any kind of Uint8Array. */
export function bare(value: unknown): unknown {
  if (value instanceof Uint8Array) return Array.from(value);
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bare(one)]));
}

/** Everything a unit's inbox shows, read page by page. */
export async function readInbox(store: Store, unit: Unit, now = NOW, page = 2): Promise<string[]> {
  const seen: string[] = [];
  let after: string | undefined;
  for (;;) {
    const entries = await store.inbox(unit, after, page, now);
    seen.push(...ids(entries.map((one) => one.message)));
    after = entries.at(-1)?.cursor;
    if (after === undefined) return seen;
  }
}
