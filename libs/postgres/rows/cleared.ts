import type { Clearing, IdentityClaim, StoredMessage } from '#exchange';
import { refKey, type MessageRef } from '#kernel';
import { READING } from '#lookup';
import { keysOf } from '../sql/keys.js';
import type { SqlStatement, Transaction } from '../sql/database.js';

const KEEP: SqlStatement = {
  name: 'keep-cleared',
  text: `
INSERT INTO cleared_tokens (token, message_member, message_id, member, id, expires_at, reading)
SELECT DISTINCT ON (token, message_id, message_member) token, message_member, message_id, member, id, expires_at, ${String(READING)}
FROM json_to_recordset($1::json) AS t(token text, message_member text, message_id uuid, member text, id uuid, expires_at bigint)
ORDER BY token, message_id, message_member
ON CONFLICT (token, message_id, message_member) DO UPDATE SET reading = excluded.reading`,
};

/** What the fold says of one message: that it clears somebody still. */
const COUNTS = (row: string): string => `EXISTS (
  SELECT FROM conversations c CROSS JOIN LATERAL json_array_elements(c.standing -> 'lifecycles') l
  WHERE c.id = ${row}.id AND c.member = ${row}.member AND c.standing ->> 'open' = 'true' AND l.value ->> 'lifecycle' = 'clearing'
    AND l.value ->> 'key' = ${row}.message_id::text AND l.value ->> 'state' = 'CLEARED' OFFSET 0)`;

const CLEARED: SqlStatement = {
  name: 'cleared',
  text: `
SELECT k.token, k.message_member, k.message_id, k.member, k.id FROM unnest($1::text[]) AS t(token)
CROSS JOIN LATERAL (SELECT * FROM cleared_tokens WHERE token = t.token AND expires_at > $2::bigint OFFSET 0) k
WHERE ${COUNTS('k')}`,
};

const WITH_CLEARED: SqlStatement = {
  name: 'with-cleared',
  text: `
SELECT c.member, c.id FROM unnest($1::uuid[], $2::text[]) AS k(id, member)
CROSS JOIN LATERAL (SELECT member, id, standing FROM conversations WHERE id = k.id AND member = k.member OFFSET 0) c
WHERE EXISTS (SELECT FROM json_array_elements(c.standing -> 'lifecycles') l
  WHERE l.value ->> 'lifecycle' = 'clearing' AND l.value ->> 'state' = 'CLEARED')`,
};

/** A consent that was taken back leaves no token behind. */
const FORGET: SqlStatement = {
  name: 'forget-cleared',
  text: `DELETE FROM cleared_tokens k WHERE k.expires_at <= $1::bigint OR NOT ${COUNTS('k')}`,
};

interface Row extends Record<string, unknown> {
  readonly token: string;
  readonly message_member: string;
  readonly message_id: string;
  readonly member: string;
  readonly id: string;
}

/** Of messages about to be stored, live ones. What never expires clears nobody. */
export async function claimCleared(
  tx: Pick<Transaction, 'run'>,
  claimed: readonly { readonly message: StoredMessage; readonly identity: IdentityClaim | null }[],
): Promise<void> {
  const rows = claimed.flatMap(({ message: { ref, conversation, expiresAt }, identity }) =>
    identity?.side !== 'CLEARED' || expiresAt === null
      ? []
      : identity.tokens.map((token) => ({
          token,
          message_member: ref.member,
          message_id: ref.id,
          ...conversation,
          expires_at: Date.parse(expiresAt),
        })),
  );
  if (rows.length > 0) await tx.run(KEEP, [JSON.stringify(rows)]);
}

export async function cleared(
  db: Pick<Transaction, 'run'>,
  tokens: readonly string[],
  now: number,
): Promise<readonly Clearing[]> {
  if (tokens.length === 0) return [];
  const rows = await db.run<Row>(CLEARED, [[...tokens], now]);
  return rows.map(({ token, message_member, message_id, member, id }) => ({
    token,
    message: { member: message_member, id: message_id },
    alert: { member, id },
  }));
}

/** See `ConflictStore.withCleared`. */
export async function withCleared(
  db: Pick<Transaction, 'run'>,
  alerts: readonly MessageRef[],
): Promise<readonly MessageRef[]> {
  if (alerts.length === 0) return [];
  const rows = await db.run<MessageRef & Record<string, unknown>>(WITH_CLEARED, keysOf(alerts));
  return [...new Map(rows.map(({ member, id }) => [refKey({ member, id }), { member, id }])).values()];
}

/** Drops what clears nobody any more: ended, expired, or of an alert that is over. */
export async function forgetCleared(db: Pick<Transaction, 'run'>, now: number): Promise<void> {
  await db.run(FORGET, [now]);
}
