import { refKey, type MessageRef } from '#kernel';
import type { Known } from '#exchange';
import type { Statement, Transaction } from './database.js';
import { keysOf } from './keys.js';

/** The final outcomes come first: a message that waited and was accepted is accepted. */
const KNOWN: Statement = {
  name: 'known',
  text: `
WITH k AS (SELECT * FROM unnest($1::uuid[], $2::text[]) AS k(id, member))
SELECT k.member, k.id, m.digest, 'ACCEPTED' AS outcome
FROM k CROSS JOIN LATERAL (SELECT digest FROM messages WHERE id = k.id AND member = k.member OFFSET 0) m
UNION ALL
SELECT k.member, k.id, r.digest, 'RECEIPT'
FROM k CROSS JOIN LATERAL (SELECT digest FROM receipts WHERE id = k.id AND member = k.member OFFSET 0) r
UNION ALL
SELECT k.member, k.id, q.digest, CASE q.state WHEN 'DEFERRED' THEN 'DEFERRED' ELSE 'REJECTED' END
FROM k CROSS JOIN LATERAL (
  SELECT digest, state FROM quarantine WHERE id = k.id::text AND member = k.member AND digest IS NOT NULL AND state <> 'RELEASED'
  ORDER BY state = 'DEFERRED', number LIMIT 1) q`,
};

export async function known(
  db: Pick<Transaction, 'run'>,
  refs: readonly MessageRef[],
): Promise<readonly Known[]> {
  const keys = keysOf(refs);
  if (keys[0].length === 0) return [];
  const rows = await db.run<MessageRef & Pick<Known, 'digest' | 'outcome'>>(KNOWN, keys);
  const first = new Map<string, Known>();
  for (const { member, id, digest, outcome } of rows)
    if (!first.has(refKey({ member, id })))
      first.set(refKey({ member, id }), { ref: { member, id }, digest, outcome });
  return [...first.values()];
}
