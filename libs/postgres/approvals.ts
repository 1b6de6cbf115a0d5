import type { Approval, ApprovalStore, Draft } from '#exchange';
import { fromUtf8, utf8, type MessageRef } from '#kernel';
import type { Context } from './context.js';
import type { Statement } from './database.js';
import { CHANNEL } from './subscriptions-signals.js';

interface Row {
  readonly id: string;
  readonly author: string;
  readonly unit: string;
  readonly role: Approval['author']['role'];
  readonly type: string;
  readonly urgency: string;
  readonly at: number;
  readonly state: Approval['state'];
  readonly decided: Approval['decided'];
  readonly ref: MessageRef | null;
  readonly draft: Buffer;
}

const FIELDS = 'id, author, unit, role, type, urgency, at, state, decided, ref, draft';

const TELL = `pg_notify('${CHANNEL}', 'A ' || author)`;

const PROPOSE: Statement = {
  name: 'propose',
  text: `
INSERT INTO approvals (id, author, unit, role, key, type, urgency, at, state, draft)
VALUES ($1::uuid, $2, $3, $4, $5, $6, $7, $8::bigint, 'PENDING', $9) ON CONFLICT (unit, author, key) DO NOTHING RETURNING id, ${TELL}`,
};
const EARLIER: Statement = {
  name: 'earlier-approval',
  text: `SELECT id FROM approvals WHERE unit = $1 AND author = $2 AND key = $3`,
};
const ONE: Statement = { name: 'approval', text: `SELECT ${FIELDS} FROM approvals WHERE id = $1::uuid` };
const LIST: Statement = {
  name: 'approvals',
  text: `SELECT ${FIELDS} FROM approvals WHERE id < $2::uuid AND ($1::text IS NULL OR author = $1) ORDER BY id DESC LIMIT $3`,
};
const DECIDE: Statement = {
  name: 'decide',
  text: `UPDATE approvals SET state = $2, decided = $3::json, ref = $4::json WHERE id = $1::uuid AND state = 'PENDING' RETURNING id, ${TELL}`,
};

const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Approvals in the member's database; drafts are content. */
export function approvalStore({ db, content }: Context): ApprovalStore {
  const read = async (row: Row): Promise<Approval> => ({
    id: row.id,
    author: { name: row.author, unit: row.unit, role: row.role },
    draft: JSON.parse(fromUtf8(await content.read(row.draft))) as Draft,
    type: row.type,
    urgency: row.urgency,
    at: row.at,
    state: row.state,
    decided: row.decided,
    ref: row.ref,
  });
  return {
    propose: async ({ id, author: { name, unit, role }, draft, type, urgency, at }, key) => {
      const bytes = await content.write(utf8(JSON.stringify(draft)));
      const values = [id, name, unit, role, key, type, urgency, at, bytes];
      const [kept] = await db.run<{ id: string }>(PROPOSE, values);
      if (kept !== undefined) return kept.id;
      const [earlier] = await db.run<{ id: string }>(EARLIER, [unit, name, key]);
      return earlier?.id ?? id;
    },
    approval: async (id) => {
      const [row] = await db.run<Row & Record<string, unknown>>(ONE, [id]);
      return row && read(row);
    },
    approvals: async (author, after, limit) =>
      Promise.all(
        (await db.run<Row & Record<string, unknown>>(LIST, [author ?? null, after ?? LAST, limit])).map(read),
      ),
    decide: async (id, { state, decided, ref }) =>
      (await db.run(DECIDE, [id, state, JSON.stringify(decided), ref === null ? null : JSON.stringify(ref)]))
        .length > 0,
  };
}
