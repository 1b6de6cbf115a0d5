import type { StoredMessage, WorkEntry, WorkList } from '#exchange';
import { refKey, type MessageRef, type Unit } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { MESSAGE_COLUMNS, messageOf } from '../rows/message-rows.js';
import { queries } from '../sql/queries.js';
import { conversations } from './reading.js';

interface WorkRow extends MessageRef {
  readonly with_me: boolean;
  readonly due_at: number | null;
  readonly last_at: number;
  readonly last_type: string;
}

/** Null due times stand last: as the largest number there is. */
const NEVER = '9223372036854775807';

const ORDER = `ORDER BY coalesce(due_at, ${NEVER}), id, member LIMIT $5`;
const AFTER = `(coalesce(due_at, ${NEVER}), id, member) > ($2::bigint, $3::uuid, $4)`;
const FIELDS = 'member, id, with_me, due_at, last_at, last_type';

const LISTS: Readonly<Record<WorkList, SqlStatement>> = {
  me: {
    name: 'work-me',
    text: `SELECT ${FIELDS} FROM work WHERE unit = $1 AND open AND with_me AND ${AFTER} ${ORDER}`,
  },
  them: {
    name: 'work-them',
    text: `SELECT ${FIELDS} FROM work WHERE unit = $1 AND open AND NOT with_me AND ${AFTER} ${ORDER}`,
  },
  open: {
    name: 'work-open',
    text: `SELECT ${FIELDS} FROM work WHERE unit = $1 AND open AND ${AFTER} ${ORDER}`,
  },
  closed: {
    name: 'work-closed',
    text: `SELECT ${FIELDS} FROM work WHERE unit = $1 AND NOT open AND ${AFTER} ${ORDER}`,
  },
};

const CURSOR = /^([0-9]{1,19})\.([0-9a-f-]{36})\.([A-Z]{2})$/;
const FIRST = ['0', '00000000-0000-0000-0000-000000000000', ''] as const;

export async function work(
  context: Context,
  unit: Unit,
  list: WorkList,
  after: string | undefined,
  limit: number,
): Promise<readonly WorkEntry[]> {
  const from = after === undefined ? FIRST : (CURSOR.exec(after)?.slice(1) ?? FIRST);
  const rows = await context.db.run<WorkRow & Record<string, unknown>>(LISTS[list], [unit, ...from, limit]);
  if (rows.length === 0) return [];
  const [held, openings] = await Promise.all([conversations(context, rows), openingsOf(context, rows)]);
  const byRef = new Map(held.map((one) => [refKey(one.ref), one]));
  return rows.flatMap(({ member, id, with_me, due_at, last_at, last_type }) => {
    const conversation = byRef.get(refKey({ member, id }));
    const opening = openings.get(refKey({ member, id }));
    if (conversation === undefined || opening === undefined) return [];
    return [
      {
        cursor: `${due_at === null ? NEVER : String(due_at)}.${id}.${member}`,
        conversation,
        opening,
        withMe: with_me,
        dueAt: due_at,
        lastAt: last_at,
        lastType: last_type,
      },
    ];
  });
}

/** The opening message of a conversation has the conversation's own reference. */
export async function openingsOf(
  { db, content }: Context,
  refs: readonly MessageRef[],
): Promise<ReadonlyMap<string, StoredMessage>> {
  const rows = await db.all(
    queries
      .selectFrom('messages')
      .select([...MESSAGE_COLUMNS])
      .where(
        'id',
        'in',
        refs.map(({ id }) => id),
      ),
  );
  const messages = await Promise.all(rows.map((row) => messageOf(content, row)));
  return new Map(messages.map((one) => [refKey(one.ref), one]));
}

/** What is due is ACTUAL (`work-rows.ts`); of the rest the conversation itself says it. */
const LIVE = `(due_at IS NOT NULL OR EXISTS (
  SELECT FROM conversations c WHERE c.id = w.id AND c.member = w.member AND c.status = 'ACTUAL'))`;

/** The same of conversations that these kinds open. */
const COUNTS_OF: SqlStatement = {
  name: 'work-counts-of',
  text: `
SELECT count(*) FILTER (WHERE with_me) AS me, count(*) FILTER (WHERE NOT with_me) AS them,
  count(*) FILTER (WHERE with_me AND due_at < $2::bigint) AS overdue
FROM work w CROSS JOIN LATERAL (SELECT FROM messages m WHERE m.id = w.id AND m.member = w.member AND m.type = ANY($3::text[]) OFFSET 0) m
WHERE unit = $1 AND open AND ${LIVE}`,
};

const COUNTS: SqlStatement = {
  name: 'work-counts',
  text: `
SELECT count(*) FILTER (WHERE with_me) AS me, count(*) FILTER (WHERE NOT with_me) AS them,
  count(*) FILTER (WHERE with_me AND due_at < $2::bigint) AS overdue
FROM work w WHERE unit = $1 AND open AND ${LIVE}`,
};

export async function workCounts(
  { db }: Context,
  unit: Unit,
  now: number,
  opened: readonly string[] | undefined,
): Promise<{ me: number; them: number; overdue: number }> {
  const [counts] = await (opened === undefined
    ? db.run<{ me: number; them: number; overdue: number }>(COUNTS, [unit, now])
    : db.run<{ me: number; them: number; overdue: number }>(COUNTS_OF, [unit, now, opened]));
  return counts ?? { me: 0, them: 0, overdue: 0 };
}
