import { dutyOf } from '#cases';
import type { Conversation, StoredMessage } from '#exchange';
import { GATEWAY_UNIT } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { CHANNEL } from '../people/subscriptions-signals.js';

const WRITE: SqlStatement = {
  name: 'write-work',
  text: `
INSERT INTO work (unit, member, id, open, with_me, due_at, last_at, last_type)
SELECT unit, member, id, open, with_me, due_at, $2::bigint, last_type
FROM json_to_recordset($1::json) AS w(unit text, member text, id uuid, open boolean, with_me boolean, due_at bigint, last_type text)
ORDER BY unit, id, member
ON CONFLICT (unit, id, member) DO UPDATE SET open = excluded.open, with_me = excluded.with_me, due_at = excluded.due_at,
  last_at = excluded.last_at, last_type = excluded.last_type
RETURNING pg_notify('${CHANNEL}', 'W ' || unit || ' ' || member || '/' || id)`,
};

/** A conversation as it stands now, with the messages that were just added. */
export interface Changed {
  readonly conversation: Conversation;
  readonly added: readonly StoredMessage[];
}

/** One row for each own unit that is a party, where somebody has the ball or had it. */
function workRows(changed: readonly Changed[], self: string) {
  return changed.flatMap(({ conversation: { ref, status, parties, standing }, added }) => {
    // An alert that nobody has hit asks nobody for anything.
    if (standing.ball === null && standing.clocks.length === 0) return [];
    return parties
      .filter(({ member, unit }) => member === self && unit !== GATEWAY_UNIT)
      .map((party) => {
        const { withMe, dueAt } = dutyOf(standing, party);
        return {
          unit: party.unit,
          ...ref,
          open: standing.open,
          with_me: withMe,
          // An exercise stands behind all live work, and is never counted as late.
          due_at: status === 'ACTUAL' ? dueAt : null,
          last_type: added.at(-1)?.type ?? '',
        };
      });
  });
}

export async function writeWork(
  tx: Transaction,
  { member }: Pick<Context, 'member'>,
  changed: readonly Changed[],
  now: number,
): Promise<void> {
  const rows = workRows(changed, member);
  if (rows.length > 0) await tx.run(WRITE, [JSON.stringify(rows), now]);
}
