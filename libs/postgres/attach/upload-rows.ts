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

const HOLD: SqlStatement = {
  name: 'hold-upload',
  text: `
UPDATE uploads SET held = greatest(held, $3::bigint), at = $4::bigint
WHERE unit = $1 AND id = $2::uuid AND finished IS NULL`,
};

const FINISH: SqlStatement = {
  name: 'finish-upload',
  text: `
WITH before AS (
  SELECT pieces, clean FROM uploads WHERE unit = $1 AND id = $2::uuid AND finished IS NULL FOR UPDATE
), done AS (
  UPDATE uploads u SET finished = $3::json, pieces = $4::bigint FROM before WHERE u.unit = $1 AND u.id = $2::uuid
)
DELETE FROM pieces p USING before b WHERE p.pieces IN (b.pieces, b.clean) AND p.pieces <> $4::bigint`,
};

const DROP: SqlStatement = {
  name: 'drop-upload',
  text: `
WITH gone AS (
  DELETE FROM uploads WHERE unit = $1 AND id = $2::uuid AND message IS NULL RETURNING pieces, clean
), dropped AS (DELETE FROM pieces p USING gone g WHERE p.pieces IN (g.pieces, g.clean))
SELECT pieces FROM gone`,
};

const EXPIRE: SqlStatement = {
  name: 'expire-uploads',
  text: `
WITH gone AS (
  DELETE FROM uploads WHERE message IS NULL AND at < $1::bigint RETURNING pieces, clean
), dropped AS (DELETE FROM pieces p USING gone g WHERE p.pieces IN (g.pieces, g.clean))
SELECT pieces FROM gone`,
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
        for (const [i, bytes] of added.entries())
          await tx.run(ADD_PIECE, [pieces, n + i, await content.write(bytes)]);
        await tx.run(HOLD, [unit, id, held, now]);
      }),
    addPiece: async (pieces, n, bytes) => {
      await db.run(ADD_PIECE, [pieces, n, await content.write(bytes)]);
    },
    piece: async (pieces, n) => {
      const [row] = await db.run<{ bytes: Buffer }>(PIECE, [pieces, n]);
      return row === undefined ? undefined : content.read(row.bytes);
    },
    finishUpload: async ({ unit, id }, finished: FinishedUpload, pieces) => {
      await db.run(FINISH, [unit, id, JSON.stringify(finished), pieces]);
    },
    dropUpload: async (unit, id) => (await db.run(DROP, [unit, id])).length > 0,
    expireUploads: async (before) => (await db.run(EXPIRE, [before])).length,
  };
}
