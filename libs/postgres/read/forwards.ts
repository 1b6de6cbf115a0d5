import type { StoredMessage } from '#exchange';
import type { MessageRef } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';

const FORWARDS: SqlStatement = {
  name: 'forwards-of',
  text: `SELECT member, id FROM messages
    WHERE opens AND facts ->> '/body/of/id' = ANY($1::text[]) AND status = $2 AND facts ->> '/body/of/member' = $3
    ORDER BY id, member`,
};

/** `ReadStore.forwardsOf`. */
export async function forwardsOf(
  { db, member: own }: Context,
  ids: readonly string[],
  status: StoredMessage['status'],
): Promise<readonly MessageRef[]> {
  if (ids.length === 0) return [];
  const rows = await db.run<MessageRef & Record<string, unknown>>(FORWARDS, [ids, status, own]);
  return rows.map(({ member, id }) => ({ member, id }));
}
