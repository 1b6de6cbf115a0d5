import type { WorkEntry } from '#exchange';
import { refKey, type Member, type MessageRef, type Unit } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { conversations } from './reading.js';
import { openingsOf } from './work.js';

/** Ids begin with their time, so this is in the order in which they were written. */
const REFERRED: SqlStatement = {
  name: 'referred-persons',
  text: `
SELECT m.member, m.id, w.with_me, w.due_at, w.last_at, w.last_type
FROM (SELECT member, id FROM messages WHERE opens AND type = 'RF_VICTIM_IDENTIFICATION' AND member = $1
  AND id > $2::uuid AND id < $3::uuid ORDER BY id) m
CROSS JOIN LATERAL (SELECT with_me, due_at, last_at, last_type FROM work
  WHERE unit = $4 AND id = m.id AND member = m.member OFFSET 0) w
ORDER BY m.id LIMIT $5`,
};

interface Row extends MessageRef {
  readonly with_me: boolean;
  readonly due_at: number | null;
  readonly last_at: number;
  readonly last_type: string;
}

/** The smallest id of this time, RFC 9562 section 5.7. */
function idAt(ms: number): string {
  const hex = Math.max(0, ms).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/** `RescueStore.referredFrom`. */
export async function referredFrom(
  context: Context,
  member: Member,
  unit: Unit,
  { from, until }: { readonly from: number; readonly until: number },
  after: string | undefined,
  limit: number,
): Promise<readonly WorkEntry[]> {
  const rows = await context.db.run<Row & Record<string, unknown>>(REFERRED, [
    member,
    after ?? idAt(from),
    idAt(until),
    unit,
    limit,
  ]);
  if (rows.length === 0) return [];
  const [held, openings] = await Promise.all([conversations(context, rows), openingsOf(context, rows)]);
  const byRef = new Map(held.map((one) => [refKey(one.ref), one]));
  return rows.flatMap(
    ({ member: of, id, with_me: withMe, due_at: dueAt, last_at: lastAt, last_type: lastType }) => {
      const conversation = byRef.get(refKey({ member: of, id }));
      const opening = openings.get(refKey({ member: of, id }));
      if (conversation === undefined || opening === undefined) return [];
      return [{ cursor: id, conversation, opening, withMe, dueAt, lastAt, lastType }];
    },
  );
}
