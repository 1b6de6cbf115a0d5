import type { AuditRow, AuditStore, LookupRow } from '#exchange';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';

const NOTE: SqlStatement = {
  name: 'note-audit',
  text: `
INSERT INTO audit (at, act, caller, unit, role, purpose, route, of_member, of_id, part, code)
SELECT $2::bigint, act, caller, unit, role, purpose, route, of_member, of_id, part, code
FROM json_to_recordset($1::json) AS a(n integer, act text, caller text, unit text, role text, purpose text, route text, of_member text, of_id uuid,
  part text, code text) ORDER BY n`,
};

const LIST: SqlStatement = {
  name: 'list-audit',
  text: `
SELECT number::text AS number, at, act, caller, unit, role, purpose, route, of_member, of_id, part, code FROM audit
WHERE number < $2::bigint AND act = ANY($1::text[]) ORDER BY audit.number DESC LIMIT $3`,
};

const LOOKUPS: SqlStatement = {
  name: 'list-lookups',
  text: `
SELECT number::text AS number, at, caller, unit, role, officer, purpose, kind, digest, verdict, results FROM lookup_log
WHERE number < $1::bigint ORDER BY lookup_log.number DESC LIMIT $2`,
};

const NEWEST = '9223372036854775807';

interface Row extends Omit<AuditRow, 'of'> {
  readonly of_member: string | null;
  readonly of_id: string | null;
}

/** What was opened, refused and looked up, for the member's auditor. */
export function auditStore({ db }: Context): AuditStore {
  return {
    note: async (entries, now) => {
      const rows = entries.map(({ of, ...entry }, n) => ({
        ...entry,
        n,
        of_member: of?.member ?? null,
        of_id: of?.id ?? null,
      }));
      if (rows.length > 0) await db.run(NOTE, [JSON.stringify(rows), now]);
    },
    rows: async (acts, after, limit) =>
      (await db.run<Row & Record<string, unknown>>(LIST, [acts, after ?? NEWEST, limit])).map(
        ({ of_member, of_id, ...row }) => ({
          ...row,
          of: of_member === null || of_id === null ? null : { member: of_member, id: of_id },
        }),
      ),
    lookups: (after, limit) => db.run<LookupRow & Record<string, unknown>>(LOOKUPS, [after ?? NEWEST, limit]),
  };
}
