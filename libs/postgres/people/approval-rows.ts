import type { Approval, Decision } from '#exchange';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { CHANNEL } from './subscriptions-signals.js';

/** Whoever may see the approval looks again. */
export const TELL = `pg_notify('${CHANNEL}', 'A ' || unit || ' ' || author)`;

const DECIDE: SqlStatement = {
  name: 'decide',
  text: `UPDATE approvals SET state = $2, decided = $3::json, ref = $4::json WHERE id = $1::uuid AND state = 'PENDING' RETURNING id, ${TELL}`,
};

/** Whether the decision is the first on its approval; then it counts. */
export async function decideApproval(
  db: Pick<Transaction, 'run'>,
  id: string,
  { state, decided, ref }: Pick<Approval, 'state' | 'decided' | 'ref'>,
): Promise<boolean> {
  const values = [id, state, JSON.stringify(decided), ref === null ? null : JSON.stringify(ref)];
  return (await db.run(DECIDE, values)).length > 0;
}

/** `ref`: the message that the released draft becomes, stored in the same transaction. */
export async function releaseApproval(
  tx: Transaction,
  { approval, by, at }: Extract<Decision, { kind: 'RELEASE' }>,
  ref: NonNullable<Approval['ref']>,
): Promise<boolean> {
  return decideApproval(tx, approval, {
    state: 'RELEASED',
    decided: { by: by.name, at, reason: null },
    ref,
  });
}
