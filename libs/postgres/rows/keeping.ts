import { causeOf, nextKeeping } from '#exchange';
import { allEnded } from '../sql/all-ended.js';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import type { Changed } from './work-rows.js';

const DUE: SqlStatement = {
  name: 'write-keeping',
  text: `
INSERT INTO keeping (member, id, next_at)
SELECT member, id, next_at FROM json_to_recordset($1::json) AS k(member text, id uuid, next_at bigint) ORDER BY id, member
ON CONFLICT (id, member) DO UPDATE SET changes = keeping.changes + 1,
  next_at = CASE WHEN keeping.next_at <= $2::bigint THEN least(keeping.next_at, excluded.next_at) ELSE excluded.next_at END`,
};

const GONE: SqlStatement = {
  name: 'write-gone',
  text: `
INSERT INTO gone (member, id, conversation_member, conversation, cause, since)
SELECT member, id, conversation_member, conversation, cause, $2::bigint
FROM json_to_recordset($1::json) AS g(member text, id uuid, conversation_member text, conversation uuid, cause text)
ORDER BY id, member ON CONFLICT (id, member) DO NOTHING`,
};

/**
 * When the gateway has to say something about keeping, and what nobody reads any more, in the transaction that changes
 * the conversations. A row that is due is taken back by no change, only by whoever has worked on it: the first of
 * several notices changes the conversation, and a process may end before the others.
 */
export async function writeKeeping(
  tx: Transaction,
  { member }: Pick<Context, 'member'>,
  changed: readonly Changed[],
  now: number,
): Promise<void> {
  const due = changed.flatMap(({ conversation }) => {
    const next = nextKeeping(conversation, member);
    return next === null ? [] : [{ ...conversation.ref, next_at: next }];
  });
  const gone = changed.flatMap(({ conversation: { ref, standing } }) =>
    (standing.recalled ?? []).map((one) => ({
      ...one,
      conversation_member: ref.member,
      conversation: ref.id,
      cause: causeOf(standing),
    })),
  );
  await allEnded([
    due.length === 0 ? undefined : tx.run(DUE, [JSON.stringify(due), now]),
    gone.length === 0 ? undefined : tx.run(GONE, [JSON.stringify(gone), now]),
  ]);
}
