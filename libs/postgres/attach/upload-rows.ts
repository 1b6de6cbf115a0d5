import type { FinishedUpload, Upload, UploadStore } from '#exchange';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';

const COLUMNS = `unit, id, bytes, digest, pieces::text AS pieces, clean::text AS clean, held, at, finished, message`;

const UPLOAD: SqlStatement = {
  name: 'upload',
  text: `SELECT ${COLUMNS} FROM uploads WHERE unit = $1 AND id = $2::uuid`,
};

/** Uploads of a unit take turns: two that begin at once are counted one after the other. */
const TURN: SqlStatement = {
  name: 'upload-turn',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('uploads ' || $1, 0))`,
};

const OPEN: SqlStatement = {
  name: 'open-upload',
  text: `
INSERT INTO uploads (unit, id, bytes, digest, pieces, clean, at)
SELECT $1, $2::uuid, $3::bigint, $4, nextval('piece_sets'), nextval('piece_sets'), $5::bigint
WHERE (SELECT coalesce(sum(bytes), 0) FROM uploads WHERE unit = $1 AND message IS NULL) + $3::bigint <= $6::bigint
ON CONFLICT DO NOTHING`,
};

const PIECE: SqlStatement = {
  name: 'piece',
  text: `SELECT bytes FROM pieces WHERE pieces = $1::bigint AND n = $2::integer`,
};

const ADD_PIECE: SqlStatement = {
  name: 'add-piece',
  text: `INSERT INTO pieces (pieces, n, bytes) VALUES ($1::bigint, $2::integer, $3::bytea) ON CONFLICT DO NOTHING`,
};

/** Holds the row against whoever drops it: a piece that is added afterwards would be nobody's. */
const HOLD: SqlStatement = {
  name: 'hold-upload',
  text: `
UPDATE uploads SET held = greatest(held, $3::bigint), at = $4::bigint
WHERE unit = $1 AND id = $2::uuid AND pieces = $5::bigint AND finished IS NULL RETURNING id`,
};

/** Only while the upload is the one that is looked at; see \`HOLD\`. */
const ADD_CLEAN: SqlStatement = {
  name: 'add-clean-piece',
  text: `
INSERT INTO pieces (pieces, n, bytes)
SELECT clean, $4::integer, $5::bytea FROM uploads
WHERE unit = $1 AND id = $2::uuid AND clean = $3::bigint AND finished IS NULL FOR KEY SHARE
ON CONFLICT DO NOTHING`,
};

const FINISH: SqlStatement = {
  name: 'finish-upload',
  text: `
WITH before AS (
  SELECT pieces, clean FROM uploads WHERE unit = $1 AND id = $2::uuid AND pieces = $5::bigint AND finished IS NULL FOR UPDATE
), done AS (
  UPDATE uploads u SET finished = $3::json, pieces = $4::bigint FROM before WHERE u.unit = $1 AND u.id = $2::uuid
)
DELETE FROM pieces p USING before b WHERE p.pieces IN (b.pieces, b.clean) AND p.pieces <> $4::bigint`,
};

const DROP: SqlStatement = {
  name: 'drop-upload',
  text: `DELETE FROM uploads WHERE unit = $1 AND id = $2::uuid AND message IS NULL RETURNING pieces, clean`,
};

const REFUSE: SqlStatement = {
  name: 'refuse-upload',
  text: `
DELETE FROM uploads WHERE unit = $1 AND id = $2::uuid AND pieces = $3::bigint AND finished IS NULL
RETURNING pieces, clean`,
};

const EXPIRE: SqlStatement = {
  name: 'expire-uploads',
  text: `DELETE FROM uploads WHERE message IS NULL AND at < $1::bigint RETURNING pieces, clean`,
};

/** A statement of its own after the one that found them: it sees the pieces that were added while that one waited. */
const DROP_PIECES: SqlStatement = {
  name: 'drop-pieces',
  text: `DELETE FROM pieces WHERE pieces = ANY ($1::bigint[])`,
};

/** Uploads of own units and their pieces. */
export function uploadStore({ content, db }: Context): UploadStore {
  return {
    upload: async (unit, id) => (await db.run<Upload>(UPLOAD, [unit, id]))[0],
    openUpload: ({ unit, id, bytes, digest }, most, now) =>
      db.transaction(async (tx) => {
        await tx.run(TURN, [unit]);
        await tx.run(OPEN, [unit, id, bytes, digest, now, most]);
        return (await tx.run(UPLOAD, [unit, id])).length > 0;
      }),
    addPieces: async ({ unit, id, pieces }, n, added, held, now) =>
      db.transaction(async (tx) => {
        if ((await tx.run(HOLD, [unit, id, held, now, pieces])).length === 0) return;
        for (const [i, bytes] of added.entries())
          await tx.run(ADD_PIECE, [pieces, n + i, await content.write(bytes)]);
      }),
    addClean: async ({ unit, id, clean }, n, bytes) => {
      await db.run(ADD_CLEAN, [unit, id, clean, n, await content.write(bytes)]);
    },
    piece: async (pieces, n) => {
      const [row] = await db.run<{ bytes: Buffer }>(PIECE, [pieces, n]);
      return row === undefined ? undefined : content.read(row.bytes);
    },
    finishUpload: async ({ unit, id, pieces: looked }, finished: FinishedUpload, pieces) => {
      await db.run(FINISH, [unit, id, JSON.stringify(finished), pieces, looked]);
    },
    refuseUpload: async ({ unit, id, pieces }) => (await dropped(db, REFUSE, [unit, id, pieces])) > 0,
    dropUpload: async (unit, id) => (await dropped(db, DROP, [unit, id])) > 0,
    expireUploads: (before) => dropped(db, EXPIRE, [before]),
  };
}

/** How many uploads went, with their pieces. */
function dropped(db: Context['db'], which: SqlStatement, values: readonly unknown[]): Promise<number> {
  return db.transaction(async (tx) => {
    const gone = await tx.run<{ pieces: string; clean: string }>(which, values);
    if (gone.length > 0) await tx.run(DROP_PIECES, [gone.flatMap(({ pieces, clean }) => [pieces, clean])]);
    return gone.length;
  });
}
