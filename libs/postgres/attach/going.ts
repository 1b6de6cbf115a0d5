import { RESEND_WAIT_MS, type ChunkBeat, type DueChunks, type TravelStore } from '#exchange';
import { SECOND } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { attachmentsOf, KEPT, keptOf, type KeptRow } from './kept-attachments.js';

const KEY_PART: SqlStatement = {
  name: 'key-part',
  text: `SELECT bytes FROM parts WHERE member = $1 AND id = $2::uuid AND part = $3`,
};

const SENDER: SqlStatement = {
  name: 'chunk-sender',
  text: `
INSERT INTO chunk_sender AS s (one, holder, until) VALUES (true, $1, $2::bigint + $3::bigint)
ON CONFLICT (one) DO UPDATE SET holder = excluded.holder, until = excluded.until
WHERE s.holder = excluded.holder OR s.until <= $2::bigint OR s.until > $2::bigint + $3::bigint
RETURNING one`,
};

/** What is due later than anybody could have ordered it was ordered before a clock was set back. */
const AGAIN_DUE = `(again_at <= $1::bigint OR again_at > $1::bigint + ${RESEND_WAIT_MS})`;

/** Only after the receipt of its message: so every chunk that arrives is awaited there. */
const DUE: SqlStatement = {
  name: 'due-chunks',
  text: `
SELECT s.destination, s.next, CASE WHEN ${AGAIN_DUE} THEN s.again ELSE '{}' END AS again, ${KEPT} FROM (
  SELECT * FROM attachment_sends w WHERE waiting AND (next <= 200 AND cardinality(again) = 0 OR ${AGAIN_DUE})
    AND EXISTS (SELECT FROM deliveries d WHERE d.id = w.id AND d.destination = w.destination AND d.result = 'RECEIPTED')
  ORDER BY worked_at, id, attachment LIMIT 1) s
CROSS JOIN LATERAL (SELECT * FROM attachments WHERE id = s.id AND attachment = s.attachment AND own OFFSET 0) a`,
};

const MARK: SqlStatement = {
  name: 'mark-chunk',
  text: `
UPDATE attachment_sends SET next = greatest(next, $4::integer + 1), again = array_remove(again, $4::integer), worked_at = $5::bigint,
  waiting = greatest(next, $4::integer + 1) <= $6::integer OR cardinality(array_remove(again, $4::integer)) > 0
WHERE id = $1::uuid AND attachment = $2::uuid AND destination = $3`,
};

const PUT_OFF: SqlStatement = {
  name: 'put-off-chunks',
  text: `UPDATE attachment_sends SET worked_at = $4::bigint WHERE id = $1::uuid AND attachment = $2::uuid AND destination = $3`,
};

/** Sends to this member that are not known to be whole there, with when its gateway said that it had the message. */
const OPEN: SqlStatement = {
  name: 'open-sends',
  text: `
SELECT s.id, s.attachment, s.next, s.tries, s.waiting, s.worked_at AS "workedAt", a.total, r.at AS "receiptAt"
FROM (SELECT * FROM attachment_sends WHERE destination = $1 AND result IS NULL AND NOT incident) s
CROSS JOIN LATERAL (SELECT total FROM attachments WHERE id = s.id AND attachment = s.attachment AND own OFFSET 0) a
CROSS JOIN LATERAL (SELECT at FROM receipts WHERE of_id = s.id AND of_member = $2 AND member = $1 AND level = 'GATEWAY' LIMIT 1) r`,
};

const RESULT: SqlStatement = {
  name: 'attachment-result',
  text: `
UPDATE attachment_sends SET result = $4, waiting = false, again = '{}'
WHERE id = $1::uuid AND attachment = $2::uuid AND destination = $3`,
};

const AGAIN: SqlStatement = {
  name: 'chunks-again',
  text: `
UPDATE attachment_sends SET again = $4::integer[], again_at = $5::bigint, tries = tries + 1, waiting = true
WHERE id = $1::uuid AND attachment = $2::uuid AND destination = $3`,
};

const GIVE_UP: SqlStatement = {
  name: 'chunks-given-up',
  text: `UPDATE attachment_sends SET incident = true, waiting = false WHERE id = $1::uuid AND attachment = $2::uuid AND destination = $3`,
};

/**
 * A heartbeat that was made before the last chunk left says nothing of it; this much is it under way. What left later
 * than now left before the clock was set back.
 */
const UNDER_WAY_MS = 5 * SECOND;

type Going = Pick<
  TravelStore,
  'attachments' | 'keyPart' | 'sendChunks' | 'dueChunks' | 'markChunks' | 'chunkBeat'
>;

interface OpenSend {
  readonly id: string;
  readonly attachment: string;
  readonly next: number;
  readonly tries: number;
  readonly waiting: boolean;
  readonly workedAt: number;
  readonly total: number;
  readonly receiptAt: string;
}

/** Chunks that go out. */
export function goingChunks(context: Context): Going {
  const { content, db } = context;
  return {
    attachments: (refs) => attachmentsOf(context, refs),
    keyPart: async ({ member, id }, part) => {
      const [row] = await db.run<{ bytes: Buffer }>(KEY_PART, [member, id, part]);
      return row === undefined ? undefined : content.read(row.bytes);
    },
    sendChunks: async (holder, now, ttlMs) => (await db.run(SENDER, [holder, now, ttlMs])).length > 0,
    dueChunks: async (limit, now) => {
      const [row] = await db.run<KeptRow & { destination: string; next: number; again: readonly number[] }>(
        DUE,
        [now],
      );
      if (row === undefined) return undefined;
      const { destination, next, again, total } = row;
      const fresh = Array.from({ length: Math.max(0, total - next + 1) }, (_, i) => next + i);
      return { attachment: keptOf(row), destination, chunks: [...again, ...fresh].slice(0, limit) };
    },
    markChunks: async ({ attachment, destination, chunks }: DueChunks, now) => {
      const { ref, id, total } = attachment;
      if (chunks.length === 0) await db.run(PUT_OFF, [ref.id, id, destination, now]);
      for (const n of chunks) await db.run(MARK, [ref.id, id, destination, n, now, total]);
    },
    chunkBeat: (told, most, delay) => beat(context, told, most, delay),
  };
}

async function beat(
  { db, member }: Context,
  { from, incomplete, refused, cut, sentAt, at }: ChunkBeat,
  most: number,
  delay: (tries: number) => number,
): Promise<{ again: number; incidents: readonly string[] }> {
  return db.transaction(async (tx) => {
    let again = 0;
    const incidents: string[] = [];
    for (const send of await tx.run<OpenSend>(OPEN, [from, member])) {
      const key = [send.id, send.attachment, from];
      if (refused.includes(send.id)) {
        await tx.run(RESULT, [...key, 'REFUSED']);
        continue;
      }
      const isUnderWay = send.workedAt <= at && at < send.workedAt + UNDER_WAY_MS;
      if (send.next <= send.total || send.waiting || isUnderWay) continue;
      const lacks = incomplete.find(({ id, attachment }) => id === send.id && attachment === send.attachment);
      if (lacks === undefined) {
        // Both times are the peer's own: it knew of the message when it said what it lacks.
        if (!cut && sentAt > Date.parse(send.receiptAt)) await tx.run(RESULT, [...key, 'WHOLE']);
        continue;
      }
      const numbers = lacks.missing.filter((n) => n <= send.total);
      if (numbers.length === 0) continue;
      if (send.tries >= most) {
        await tx.run(GIVE_UP, key);
        incidents.push(send.id);
        continue;
      }
      await tx.run(AGAIN, [...key, numbers, at + delay(send.tries)]);
      again += numbers.length;
    }
    return { again, incidents };
  });
}
