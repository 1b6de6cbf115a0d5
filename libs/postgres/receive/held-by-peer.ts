import type { Stopped } from '#exchange';
import { isUuid7, type Member } from '#kernel';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { storableText } from '../sql/storable-text.js';

const CLEAR: SqlStatement = {
  name: 'clear-stopped',
  text: `UPDATE deliveries SET held = NULL WHERE destination = $1 AND held IS NOT NULL AND id <> ALL($2::uuid[])`,
};

/** What this heartbeat changes; most of what it lists it has listed before. */
const CHANGED: SqlStatement = {
  name: 'changed-stopped',
  text: `
SELECT k.id, k.code, d.held FROM unnest($2::uuid[], $3::text[]) AS k(id, code) CROSS JOIN LATERAL (
  SELECT held FROM deliveries WHERE id = k.id AND destination = $1 AND result IS NULL AND held IS DISTINCT FROM k.code OFFSET 0) d`,
};

/** A receipt that came meanwhile has the last word. */
const SET: SqlStatement = {
  name: 'set-stopped',
  text: `
UPDATE deliveries SET held = ($3::text[])[array_position($2::uuid[], id)]
WHERE id = ANY($2::uuid[]) AND destination = $1 AND result IS NULL RETURNING id`,
};

/**
 * Notes on our deliveries to this peer which of them it keeps or refused, under the lock of its beats; the last word on
 * an id counts. Answers the ids that were not held before.
 */
export async function noteStopped(
  tx: Transaction,
  peer: Member,
  stopped: readonly Stopped[],
): Promise<readonly string[]> {
  const codes = new Map(stopped.filter(({ id }) => isUuid7(id)).map(({ id, code }) => [id, code]));
  const ids = [...codes.keys()];
  await tx.run(CLEAR, [peer, ids]);
  if (ids.length === 0) return [];
  const changed = await tx.run<Stopped & { held: string | null }>(CHANGED, [
    peer,
    ids,
    [...codes.values()].map(storableText),
  ]);
  if (changed.length === 0) return [];
  const set = await tx.run<{ id: string }>(SET, [
    peer,
    changed.map(({ id }) => id),
    changed.map(({ code }) => code),
  ]);
  const stored = new Set(set.map(({ id }) => id));
  return changed.filter(({ id, held }) => held === null && stored.has(id)).map(({ id }) => id);
}
