import { refKey, type Member, type MessageRef } from '#kernel';
import type { Known, KnownMessage } from '#exchange';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { keysOf } from '../sql/keys.js';
import type { MessageColumns } from './message-rows.js';

/**
 * The final outcomes come first: a message that waited and was accepted is accepted. A refused one is known by our
 * receipt for ever.
 */
const KNOWN: SqlStatement = {
  name: 'known',
  text: `
WITH k AS (SELECT * FROM unnest($1::uuid[], $2::text[]) AS k(id, member))
SELECT k.member, k.id, m.digest, 'ACCEPTED' AS outcome, m.conversation_member, m.conversation, m.from_unit, m.from_role,
  m.addressed, m.status, m.facts
FROM k CROSS JOIN LATERAL (
  SELECT digest, conversation_member, conversation, from_unit, from_role, addressed, status, facts FROM messages WHERE id = k.id AND member = k.member OFFSET 0) m
UNION ALL
SELECT k.member, k.id, r.digest, 'RECEIPT', NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM k CROSS JOIN LATERAL (SELECT digest FROM receipts WHERE id = k.id AND member = k.member LIMIT 1) r
UNION ALL
SELECT k.member, k.id, a.of_digest, 'REJECTED', NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM k CROSS JOIN LATERAL (
  SELECT of_digest FROM receipts WHERE of_id = k.id AND of_member = k.member AND member = $3 AND level = 'GATEWAY'
    AND unit IS NULL AND part IS NULL AND result = 'REJECTED' OFFSET 0) a
UNION ALL
SELECT k.member, k.id, q.digest, CASE q.state WHEN 'DEFERRED' THEN 'DEFERRED' ELSE 'REJECTED' END,
  NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM k CROSS JOIN LATERAL (
  SELECT digest, state FROM quarantine WHERE id = k.id::text AND member = k.member AND digest IS NOT NULL AND state <> 'RELEASED'
  ORDER BY state = 'DEFERRED', number LIMIT 1) q`,
};

export async function known(
  db: Pick<Transaction, 'run'>,
  self: Member,
  refs: readonly MessageRef[],
): Promise<readonly Known[]> {
  const keys = keysOf(refs);
  if (keys[0].length === 0) return [];
  const first = new Map<string, Known>();
  for (const row of await db.run<Row>(KNOWN, [...keys, self])) {
    const ref = { member: row.member, id: row.id };
    if (first.has(refKey(ref))) continue;
    first.set(refKey(ref), { ref, digest: row.digest, outcome: row.outcome, message: messageOf(row) });
  }
  return refs.flatMap((ref) => first.get(refKey(ref)) ?? []);
}

type Row = Pick<Known, 'digest' | 'outcome'> &
  Pick<
    MessageColumns,
    | 'member'
    | 'id'
    | 'conversation_member'
    | 'conversation'
    | 'from_unit'
    | 'from_role'
    | 'addressed'
    | 'status'
    | 'facts'
  >;

function messageOf(row: Row): KnownMessage | null {
  if (row.outcome !== 'ACCEPTED') return null;
  return {
    conversation: { member: row.conversation_member, id: row.conversation },
    from: { member: row.member, unit: row.from_unit, role: row.from_role },
    to: row.addressed,
    status: row.status,
    facts: row.facts,
  };
}
