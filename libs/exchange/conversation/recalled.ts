import { hasExpired, type CaseState } from '#cases';
import type { JsonObject } from '#envelope';
import { refKey, sameUnit, type MessageRef } from '#kernel';
import type { Store } from '../ports/ports.js';
import type { StoredMessage } from '../ports/records.js';

/** Whether the unit that wrote it has taken it back: then nobody finds, lists or reads it at any door. */
export function isRecalled({ recalled }: Pick<CaseState, 'recalled'>, ref: MessageRef): boolean {
  return recalled?.some((one) => refKey(one) === refKey(ref)) === true;
}

type Kept = Pick<StoredMessage, 'ref' | 'conversation' | 'from' | 'expiresAt'>;

/**
 * Whether nobody reads it here at `now` (ms): it is taken back, or has expired by its own end, or with the opening, as
 * all that the opening's unit wrote of persons. From that moment on, and not when its owner's gateway says so: a peer
 * that is away keeps nothing readable (INV-14).
 */
export function isUnreadable(
  standing: Pick<CaseState, 'recalled' | 'kept' | 'opener'>,
  { ref, conversation, from, expiresAt }: Kept,
  now: number,
): boolean {
  if (isRecalled(standing, ref)) return true;
  if (refKey(ref) !== refKey(conversation) && endOf(standing, { from, expiresAt }) <= now) return true;
  if (!hasExpired(standing, now)) return false;
  return refKey(ref) === refKey(conversation) || (sameUnit(from, standing.opener) && expiresAt !== null);
}

/** When (ms) what is no opening ends by itself: what the opening's unit wrote is renewed with the opening. */
function endOf(
  { kept, opener }: Pick<CaseState, 'kept' | 'opener'>,
  { from, expiresAt }: Pick<Kept, 'from' | 'expiresAt'>,
): number {
  if (expiresAt === null) return Infinity;
  const renewed = kept !== undefined && kept.renewed > 0 && sameUnit(from, opener);
  return renewed ? Math.max(Date.parse(expiresAt), Date.parse(kept.until)) : Date.parse(expiresAt);
}

/** Those of a page that are read at `now` (ms). */
export async function readable<T extends { readonly message: Kept }>(
  store: Pick<Store, 'conversations'>,
  page: readonly T[],
  now: number,
): Promise<readonly T[]> {
  if (page.length === 0) return page;
  const named = new Map(page.map(({ message: { conversation } }) => [refKey(conversation), conversation]));
  const held = await store.conversations([...named.values()]);
  const standings = new Map(held.map(({ ref, standing }) => [refKey(ref), standing]));
  return page.filter(({ message }) => {
    const standing = standings.get(refKey(message.conversation));
    return standing === undefined || !isUnreadable(standing, message, now);
  });
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
