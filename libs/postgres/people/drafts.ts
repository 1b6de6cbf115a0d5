import type { DraftStore, KeptDraft } from '#exchange';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly started_at: number;
  readonly saved_at: number;
  readonly discarded_at: number | null;
  readonly content: Buffer;
}

const FIELDS = 'id, revision, started_at, saved_at, discarded_at, content';
const ONE = 'unit = $1 AND author = $2 AND id = $3::uuid';

/** Two that begin at once could both see one place free; the lock makes them take turns. */
const LOCK: SqlStatement = {
  name: 'lock-drafts',
  text: `SELECT pg_advisory_xact_lock(hashtext('drafts ' || $1 || ' ' || $2))`,
};
const COUNT: SqlStatement = {
  name: 'count-drafts',
  text: `
SELECT count(*) FILTER (WHERE discarded_at IS NULL)::integer AS kept, bool_or(id = $3::uuid) AS taken
FROM drafts WHERE unit = $1 AND author = $2`,
};
const KEEP: SqlStatement = {
  name: 'keep-draft',
  text: `
INSERT INTO drafts (unit, author, id, revision, started_at, saved_at, content)
VALUES ($1, $2, $3::uuid, 1, $4::bigint, $4::bigint, $5)`,
};
const CHANGE: SqlStatement = {
  name: 'change-draft',
  text: `
UPDATE drafts SET revision = revision + 1, saved_at = $4::bigint, discarded_at = NULL, content = $5
WHERE ${ONE} AND revision = $6::integer RETURNING id`,
};
const READ: SqlStatement = { name: 'draft', text: `SELECT ${FIELDS} FROM drafts WHERE ${ONE}` };
const LIST: SqlStatement = {
  name: 'drafts',
  text: `
SELECT ${FIELDS} FROM drafts WHERE unit = $1 AND author = $2 AND discarded_at IS NULL
ORDER BY saved_at DESC, id DESC`,
};
const DISCARD: SqlStatement = {
  name: 'discard-draft',
  text: `UPDATE drafts SET discarded_at = $4::bigint WHERE ${ONE} RETURNING id`,
};
const ERASE: SqlStatement = { name: 'erase-draft', text: `DELETE FROM drafts WHERE ${ONE} RETURNING id` };
const TEND: SqlStatement = {
  name: 'tend-drafts',
  text: 'DELETE FROM drafts WHERE discarded_at < $1::bigint OR saved_at < $2::bigint RETURNING id',
};

/** Drafts in the member's database. */
export function draftStore({ db, content }: Context): DraftStore {
  const read = async (row: Row): Promise<KeptDraft> => ({
    id: row.id,
    revision: row.revision,
    startedAt: row.started_at,
    savedAt: row.saved_at,
    discardedAt: row.discarded_at,
    content: new Uint8Array(await content.read(row.content)),
  });
  const rows = async (statement: SqlStatement, values: readonly unknown[]) =>
    Promise.all((await db.run<Row & Record<string, unknown>>(statement, [...values])).map(read));
  const touched = async (statement: SqlStatement, values: readonly unknown[]) =>
    (await db.run(statement, [...values])).length;
  return {
    keep: async ({ unit, name }, draft, at, most) => {
      const bytes = await content.write(draft.content);
      return db.transaction(async (tx) => {
        await tx.run(LOCK, [unit, name]);
        const [found] = await tx.run<{ kept: number; taken: boolean | null }>(COUNT, [unit, name, draft.id]);
        if (found?.taken === true) return 'TAKEN';
        if ((found?.kept ?? 0) >= most) return 'FULL';
        await tx.run(KEEP, [unit, name, draft.id, at, bytes]);
        return 'KEPT';
      });
    },
    change: async ({ unit, name }, draft, at) => {
      const bytes = await content.write(draft.content);
      return (await touched(CHANGE, [unit, name, draft.id, at, bytes, draft.revision])) > 0;
    },
    draft: async ({ unit, name }, id) => (await rows(READ, [unit, name, id]))[0],
    drafts: ({ unit, name }) => rows(LIST, [unit, name]),
    discard: async ({ unit, name }, id, at) => (await touched(DISCARD, [unit, name, id, at])) > 0,
    erase: async ({ unit, name }, id) => (await touched(ERASE, [unit, name, id])) > 0,
    tend: ({ discarded, saved }) => touched(TEND, [discarded, saved]),
  };
}
