import type { CaseClock } from '#cases';
import type { KeepingDue, KeepingStore, OwedCertificate, StoredMessage, Untold } from '#exchange';
import type { MessageRef } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { conversations } from './reading.js';

const DUE_NOW: SqlStatement = {
  name: 'keeping-due',
  text: `SELECT member, id, changes FROM keeping WHERE next_at <= $1::bigint ORDER BY next_at, id, member LIMIT $2`,
};
const LATER: SqlStatement = {
  name: 'keeping-later',
  text: `
UPDATE keeping SET next_at = $3::bigint, untold = NULL, untold_since = NULL
WHERE id = $1::uuid AND member = $2 AND changes = $4::integer`,
};
/** It is told however the conversation has changed meanwhile; only when it is looked at again hangs on that. */
const REFUSED: SqlStatement = {
  name: 'keeping-refused',
  text: `
UPDATE keeping SET next_at = CASE WHEN changes = $4::integer THEN $3::bigint ELSE next_at END, untold = $5::json,
  untold_since = coalesce(untold_since, $6::bigint)
WHERE id = $1::uuid AND member = $2`,
};
const UNTOLD: SqlStatement = {
  name: 'untold-keeping',
  text: `
SELECT member, id, untold, untold_since AS since FROM keeping
WHERE untold_since IS NOT NULL AND (untold_since, id, member) > ($1::bigint, $2::uuid, $3)
ORDER BY untold_since, id, member LIMIT $4`,
};
const OWED: SqlStatement = {
  name: 'owed-certificates',
  text: `
SELECT member, id, state FROM clocks WHERE running AND clock = 'ER' AND started_by > $4::uuid AND CASE WHEN $1
  THEN state->'owner'->>'member' = $2
  ELSE state->'startedBy'->>'member' = $2 AND state->'owner'->>'member' <> $2 END
ORDER BY started_by LIMIT $3`,
};
const WAITING: SqlStatement = {
  name: 'waiting-for-keys',
  text: `
SELECT g.member, g.id, g.conversation_member, g.conversation, g.cause, g.since, m.*
FROM gone g CROSS JOIN LATERAL (SELECT type, version, from_unit, from_role, addressed FROM messages WHERE id = g.id AND member = g.member OFFSET 0) m
WHERE (g.since, g.id, g.member) > ($1::bigint, $2::uuid, $3) ORDER BY g.since, g.id, g.member LIMIT $4`,
};
const CURSOR = /^([0-9]{1,16})\.([0-9a-f-]{36})\.([A-Z]{2})$/;
const NO_ID = '00000000-0000-0000-0000-000000000000';
const FIRST = ['0', NO_ID, ''] as const;

interface WaitingRow extends MessageRef {
  readonly conversation_member: string;
  readonly conversation: string;
  readonly cause: 'RECALLED' | 'EXPIRED';
  readonly since: number;
  readonly type: string;
  readonly version: number;
  readonly from_unit: string;
  readonly from_role: string;
  readonly addressed: StoredMessage['to'];
}

interface UntoldRow extends MessageRef {
  readonly untold: readonly Untold[];
  readonly since: number;
}

function placeOf(after: string | undefined): readonly string[] {
  return after === undefined ? FIRST : (CURSOR.exec(after)?.slice(1) ?? FIRST);
}

export function keepingStore(context: Context): KeepingStore {
  const { db, member } = context;
  return {
    keepingDue: async (now, limit) =>
      (await db.run<MessageRef & { readonly changes: number }>(DUE_NOW, [now, limit])).map(
        ({ member: of, id, changes }): KeepingDue => ({ ref: { member: of, id }, changes }),
      ),
    keepingLater: async ({ ref, changes }, at) => {
      await db.run(LATER, [ref.id, ref.member, at, changes]);
    },
    keepingRefused: async ({ ref, changes }, untold, at, now) => {
      await db.run(REFUSED, [ref.id, ref.member, at, changes, JSON.stringify(untold), now]);
    },
    untoldKeeping: async (after, limit) => {
      const rows = await db.run<UntoldRow & Record<string, unknown>>(UNTOLD, [...placeOf(after), limit]);
      const held = rows.length === 0 ? [] : await conversations(context, rows);
      return rows.map(({ member: of, id, untold, since }) => ({
        cursor: `${String(since)}.${id}.${of}`,
        conversation: { member: of, id },
        parties: held.find(({ ref }) => ref.id === id && ref.member === of)?.parties ?? [],
        untold,
        since,
      }));
    },
    owedCertificates: async (owed, limit, after = NO_ID) => {
      const asked = [owed === 'BY_US', member, limit, after];
      return (await db.run<MessageRef & { readonly state: CaseClock }>(OWED, asked)).map(
        ({ member: of, id, state }): OwedCertificate => ({ conversation: { member: of, id }, clock: state }),
      );
    },
    waitingForKeys: async (after, limit) => {
      const rows = await db.run<WaitingRow & Record<string, unknown>>(WAITING, [...placeOf(after), limit]);
      return rows.map((row) => ({
        cursor: `${String(row.since)}.${row.id}.${row.member}`,
        ref: { member: row.member, id: row.id },
        type: row.type,
        version: row.version,
        from: { member: row.member, unit: row.from_unit, role: row.from_role },
        to: row.addressed,
        conversation: { member: row.conversation_member, id: row.conversation },
        cause: row.cause,
        since: row.since,
      }));
    },
  };
}
