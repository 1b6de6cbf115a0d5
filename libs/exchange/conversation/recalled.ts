import type { CaseState } from '#cases';
import type { JsonObject } from '#envelope';
import { refKey, type MessageRef } from '#kernel';
import type { Store } from '../ports/ports.js';
import type { StoredMessage } from '../ports/records.js';

/** Whether the unit that wrote it has taken it back: then nobody finds, lists or reads it at any door. */
export function isRecalled({ recalled }: Pick<CaseState, 'recalled'>, ref: MessageRef): boolean {
  return recalled?.some((one) => refKey(one) === refKey(ref)) === true;
}

/** Those of a page that are not recalled. */
export async function unrecalled<T extends { readonly message: Pick<StoredMessage, 'ref' | 'conversation'> }>(
  store: Pick<Store, 'conversations'>,
  page: readonly T[],
): Promise<readonly T[]> {
  if (page.length === 0) return page;
  const named = new Map(page.map(({ message: { conversation } }) => [refKey(conversation), conversation]));
  const held = await store.conversations([...named.values()]);
  const recalled = new Set(held.flatMap(({ standing }) => (standing.recalled ?? []).map(refKey)));
  return recalled.size === 0 ? page : page.filter(({ message }) => !recalled.has(refKey(message.ref)));
}

/** What stays to be seen of a recalled message: who sent what kind to whom and when, and nothing that it said. */
const FRAME = [
  'id',
  'type',
  'version',
  'schema',
  'status',
  'from',
  'to',
  'conversation',
  'after',
  'handling',
  'createdAt',
  'sentAt',
  'expiresAt',
] as const;

export function frameOf(message: JsonObject): JsonObject {
  const kept = FRAME.flatMap((name) => {
    const value = message[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), body: {} };
}
