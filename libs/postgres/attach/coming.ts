import { MOST_BYTES_A_DAY, type AwaitedChunk, type LackingAttachment, type TravelStore } from '#exchange';
import { DAY } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { KEPT, keptOf, type KeptRow } from './kept-attachments.js';

const AWAITED: SqlStatement = {
  name: 'awaited-chunk',
  text: `
SELECT ${KEPT}, c.n, c.digest IS NOT NULL AS held FROM (
  SELECT id, attachment, n, digest FROM attachment_chunks WHERE locator = $2::bytea AND member = $1 LIMIT 1) c
CROSS JOIN LATERAL (
  SELECT * FROM attachments WHERE member = $1 AND id = c.id AND attachment = c.attachment OFFSET 0) a
WHERE a.state IN ('OPEN', 'GONE')`,
};

/** No row comes back where another process was first. */
const MOVE_PAST: SqlStatement = {
  name: 'move-past-chunk',
  text: `
INSERT INTO offsets AS o (topic, partition, next) VALUES ($1, $2::integer, $3::bigint + 1)
ON CONFLICT (topic, partition) DO UPDATE SET next = excluded.next WHERE o.next <= $3::bigint RETURNING topic`,
};

const KEEP: SqlStatement = {
  name: 'keep-chunk',
  text: `
WITH marked AS (
  UPDATE attachment_chunks SET digest = $5 WHERE member = $1 AND id = $2::uuid AND attachment = $3::uuid AND n = $4::integer
    AND digest IS NULL RETURNING n
), counted AS (
  UPDATE attachments a SET here = here + 1, last_at = $7::bigint FROM marked
  WHERE a.member = $1 AND a.id = $2::uuid AND a.attachment = $3::uuid AND a.state = 'OPEN' RETURNING a.pieces
)
INSERT INTO pieces (pieces, n, bytes) SELECT pieces, $4::integer, $6::bytea FROM counted RETURNING n`,
};

const UNSETTLED: SqlStatement = {
  name: 'unsettled-attachments',
  text: `
SELECT ${KEPT}, ARRAY(SELECT c.digest FROM attachment_chunks c
  WHERE c.member = a.member AND c.id = a.id AND c.attachment = a.attachment ORDER BY c.n) AS digests
FROM attachments a WHERE a.state IN ('OPEN', 'NO_ROOM') AND a.state = 'OPEN' AND a.here = a.total`,
};

const SETTLE: SqlStatement = {
  name: 'settle-attachment',
  text: `
WITH settled AS (
  UPDATE attachments SET state = $4, last_at = $5::bigint
  WHERE member = $1 AND id = $2::uuid AND attachment = $3::uuid AND state = 'OPEN' RETURNING pieces
), known AS (
  DELETE FROM attachment_chunks c USING settled WHERE c.member = $1 AND c.id = $2::uuid AND c.attachment = $3::uuid
)
DELETE FROM pieces p USING settled s WHERE p.pieces = s.pieces AND $4 = 'REFUSED'`,
};

const LACKING: SqlStatement = {
  name: 'lacking-attachments',
  text: `
SELECT a.id, a.attachment, a.state, a.last_at AS "lastAt", ARRAY(SELECT c.n FROM attachment_chunks c
  WHERE c.member = a.member AND c.id = a.id AND c.attachment = a.attachment AND c.digest IS NULL ORDER BY c.n) AS missing
FROM attachments a WHERE a.member = $1 AND a.state IN ('OPEN', 'NO_ROOM') ORDER BY a.id, a.attachment LIMIT $2::integer`,
};

const REFUSED: SqlStatement = {
  name: 'refused-attachments',
  text: `SELECT DISTINCT id FROM attachments WHERE member = $1 AND state = 'REFUSED' AND NOT own AND last_at > $2::bigint ORDER BY id`,
};

/** Members whose files wait for room. */
const CROWDED: SqlStatement = {
  name: 'crowded-members',
  text: `SELECT member, id, attachment, bytes FROM attachments WHERE state IN ('OPEN', 'NO_ROOM') AND state = 'NO_ROOM' ORDER BY at LIMIT 100`,
};

const LET_IN: SqlStatement = {
  name: 'let-attachment-in',
  text: `
UPDATE attachments a SET state = 'OPEN', at = $4::bigint, last_at = $4::bigint
WHERE a.member = $1 AND a.id = $2::uuid AND a.attachment = $3::uuid AND a.state = 'NO_ROOM' AND (
  SELECT coalesce(sum(b.bytes), 0) FROM attachments b
  WHERE b.member = $1 AND NOT b.own AND b.at > $4::bigint - ${DAY} AND b.state <> 'NO_ROOM') + a.bytes <= ${MOST_BYTES_A_DAY}`,
};

type Coming = Pick<
  TravelStore,
  | 'awaitedChunk'
  | 'keepChunk'
  | 'unsettled'
  | 'settleAttachment'
  | 'lacking'
  | 'refusedAttachments'
  | 'makeRoom'
>;

/** Chunks that come in. */
export function comingChunks({ content, db }: Context): Coming {
  return {
    awaitedChunk: async (from, locator): Promise<AwaitedChunk | undefined> => {
      const [row] = await db.run<KeptRow & { n: number; held: boolean }>(AWAITED, [from, locator]);
      return row === undefined ? undefined : { attachment: keptOf(row), n: row.n, held: row.held };
    },
    keepChunk: ({ topic, partition, offset }, chunk, now) =>
      db.transaction(async (tx) => {
        if ((await tx.run(MOVE_PAST, [topic, partition, offset])).length === 0) return false;
        if (chunk === null) return true;
        const { attachment, n } = chunk.of;
        const { ref, id } = attachment;
        const bytes = await content.write(chunk.record);
        return (await tx.run(KEEP, [ref.member, ref.id, id, n, chunk.digest, bytes, now])).length > 0;
      }),
    unsettled: async () => {
      const rows = await db.run<KeptRow & { digests: readonly string[] }>(UNSETTLED, []);
      return rows.map((row) => ({ ...keptOf(row), digests: row.digests }));
    },
    settleAttachment: async ({ ref, id }, state, now) => {
      await db.run(SETTLE, [ref.member, ref.id, id, state, now]);
    },
    lacking: (from, limit) => db.run<LackingAttachment>(LACKING, [from, limit]),
    refusedAttachments: async (from, since) =>
      (await db.run<{ id: string }>(REFUSED, [from, since])).map(({ id }) => id),
    makeRoom: async (now) => {
      const rows = await db.run<{ member: string; id: string; attachment: string }>(CROWDED, []);
      for (const { member, id, attachment } of rows) await db.run(LET_IN, [member, id, attachment, now]);
    },
  };
}
