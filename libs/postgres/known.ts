import { refKey, type MessageRef } from '#kernel';
import type { Known } from '#exchange';
import type { Statement, Transaction } from './database.js';
import { keysOf } from './keys.js';

/** The final outcomes come first: a message that waited and was accepted is accepted. */
const KNOWN: Statement = {
  name: 'known',
  text: `
WITH k AS (SELECT * FROM unnest($1::uuid[], $2::text[]) AS k(id, member))
SELECT m.member, m.id, m.digest, 'ACCEPTED' AS outcome FROM k JOIN messages m ON m.id = k.id AND m.member = k.member
UNION ALL
SELECT r.member, r.id, r.digest, 'RECEIPT' FROM k JOIN receipts r ON r.id = k.id AND r.member = k.member
UNION ALL
(SELECT q.member, q.id::uuid, q.digest, CASE q.state WHEN 'DEFERRED' THEN 'DEFERRED' ELSE 'REJECTED' END
 FROM k JOIN quarantine q ON q.id = k.id::text AND q.member = k.member WHERE q.digest IS NOT NULL AND q.state <> 'RELEASED'
 ORDER BY q.state = 'DEFERRED', q.number)`,
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
