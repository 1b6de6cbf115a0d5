import { waitingFirst, type Approval, type ApprovalStore, type Draft } from '#exchange';
import { fromUtf8, utf8, type MessageRef } from '#kernel';
import { decideApproval, TELL } from './approval-rows.js';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { takeKey } from '../send/idempotency.js';

interface Row {
  readonly id: string;
  readonly author: string;
  readonly unit: string;
  readonly role: Approval['author']['role'];
  readonly type: string;
  readonly urgency: Approval['urgency'];
  readonly at: number;
  readonly state: Approval['state'];
  readonly decided: Approval['decided'];
  readonly ref: MessageRef | null;
  readonly draft: Buffer;
}

const FIELDS = 'id, author, unit, role, type, urgency, at, state, decided, ref, draft';

const PROPOSE: SqlStatement = {
  name: 'propose',
  text: `
INSERT INTO approvals (id, author, unit, role, type, urgency, at, state, draft)
VALUES ($1::uuid, $2, $3, $4, $5, $6, $7::bigint, 'PENDING', $8) RETURNING id, ${TELL}`,
};
const ONE: SqlStatement = { name: 'approval', text: `SELECT ${FIELDS} FROM approvals WHERE id = $1::uuid` };
const SEEN = '(unit = ANY($3::text[]) OR (author = $1 AND unit = $2))';
const PARTS = {
  WAITING: {
    name: 'approvals-waiting',
    text: `SELECT ${FIELDS} FROM approvals WHERE state = 'PENDING' AND id > $4::uuid AND ${SEEN} ORDER BY id LIMIT $5`,
  },
  DONE: {
    name: 'approvals-decided',
    text: `SELECT ${FIELDS} FROM approvals WHERE state <> 'PENDING' AND id < $4::uuid AND ${SEEN} ORDER BY id DESC LIMIT $5`,
  },
} as const satisfies Record<string, SqlStatement>;

const BEGINNING = {
  WAITING: '00000000-0000-0000-0000-000000000000',
  DONE: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
} as const;

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
    propose: async ({ id, author: { name, unit, role }, draft, type, urgency, at }, idempotency) => {
      const bytes = await content.write(utf8(JSON.stringify(draft)));
      return db.transaction(async (tx) => {
        const kept = await takeKey(tx, idempotency, id, at);
        if (kept === id) await tx.run(PROPOSE, [id, name, unit, role, type, urgency, at, bytes]);
        return kept;
      });
    },
    approval: async (id) => {
      const [row] = await db.run<Row & Record<string, unknown>>(ONE, [id]);
      return row && read(row);
    },
    approvals: ({ author, units }, after, limit) =>
      waitingFirst(after, limit, async (part, key, most) => {
        const values = [author.name, author.unit, units, key ?? BEGINNING[part], most];
        return Promise.all((await db.run<Row & Record<string, unknown>>(PARTS[part], values)).map(read));
      }),
    giveBack: (id, decided) => decideApproval(db, id, { state: 'RETURNED', decided, ref: null }),
  };
}
