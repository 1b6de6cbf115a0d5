import { BEAT_AHEAD_MS, type BeatOutcome, type PeerBeat, type Stream } from '#exchange';
import { DAY, type Member } from '#kernel';
import { tellSent } from './arrivals.js';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { noteStopped } from './held-by-peer.js';

/** First of all: beats of one peer take turns by its row. No row comes back for one that is not newer than the last. */
const BEAT: SqlStatement = {
  name: 'beat',
  text: `
INSERT INTO peers AS p (member, beat_at, sent_at) VALUES ($1, $2::bigint, least($3::bigint, $2::bigint + ${BEAT_AHEAD_MS}))
ON CONFLICT (member) DO UPDATE SET beat_at = excluded.beat_at, sent_at = excluded.sent_at WHERE p.sent_at < $3::bigint
RETURNING member`,
};

/** Of each stream of ours that exists. */
const OURS: SqlStatement = {
  name: 'own-stream',
  text: `SELECT FROM streams_out WHERE destination = $1 AND lane = $2 AND epoch = $3::bigint`,
};

const SPEAK: SqlStatement = {
  name: 'speak',
  text: `
INSERT INTO speaker AS s (one, holder, until, dated) VALUES (true, $1, $2::bigint + $3::bigint, $2::bigint)
ON CONFLICT (one) DO UPDATE SET holder = excluded.holder, until = excluded.until,
  dated = CASE WHEN s.dated < $2::bigint OR s.dated > $2::bigint + ${DAY} THEN $2::bigint ELSE s.dated + 1 END
WHERE s.holder = excluded.holder OR s.until <= $2::bigint OR s.until > $2::bigint + $3::bigint
RETURNING dated`,
};

const FALL_SILENT: SqlStatement = {
  name: 'fall-silent',
  text: `UPDATE speaker SET until = 0 WHERE holder = $1`,
};

const HOLDS: SqlStatement = {
  name: 'peer-holds',
  text: `SELECT up_to, missing FROM peer_holds WHERE member = $1 AND destination = $2 AND lane = $3 AND epoch = $4::bigint`,
};

const KEEP_HOLDS: SqlStatement = {
  name: 'keep-peer-holds',
  text: `
INSERT INTO peer_holds (member, destination, lane, epoch, up_to, missing) VALUES ($1, $2, $3, $4::bigint, $5::bigint, $6::json)
ON CONFLICT (member, destination, lane, epoch) DO UPDATE SET up_to = excluded.up_to, missing = excluded.missing`,
};

/** Messages among these numbers whose delivery is open: those receipted meanwhile need no clock. */
const OPEN: SqlStatement = {
  name: 'open-deliveries',
  text: `
SELECT o.id FROM (
  SELECT id FROM outbox WHERE destination = $2 AND lane = $3 AND epoch = $4::bigint AND seq > $5::bigint AND seq <= $6::bigint
    AND NOT receipt AND seq <> ALL($8::bigint[])
  UNION ALL
  SELECT id FROM outbox WHERE destination = $2 AND lane = $3 AND epoch = $4::bigint AND seq = ANY($7::bigint[]) AND NOT receipt
) o CROSS JOIN LATERAL (
  SELECT FROM deliveries WHERE id = o.id AND destination = $1 AND received_at IS NULL AND result IS NULL OFFSET 0) d`,
};

const MARK_HELD: SqlStatement = {
  name: 'mark-held',
  text: `
UPDATE deliveries SET received_at = $3::bigint, due_at = $4::bigint
WHERE id = ANY($2::uuid[]) AND destination = $1 AND received_at IS NULL AND result IS NULL`,
};

/** What arrived by another copy need not go again. */
const CANCEL: SqlStatement = {
  name: 'cancel-resends',
  text: `
UPDATE resends r SET due_at = NULL WHERE r.member = $1 AND r.lane = $3 AND r.due_at IS NOT NULL
  AND (SELECT o.destination = $2 AND o.epoch = $4::bigint AND o.seq <= $5::bigint AND o.seq <> ALL($6::bigint[])
    FROM outbox o WHERE o.n = r.outbox)`,
};

const LACKING: SqlStatement = {
  name: 'lacking',
  text: `
SELECT o.n, o.id, coalesce(r.count, 0) AS count FROM (
  SELECT n, id, seq, receipt FROM outbox
  WHERE destination = $2 AND lane = $3 AND epoch = $4::bigint AND seq = ANY($5::bigint[]) AND sent_at IS NOT NULL) o
LEFT JOIN LATERAL (SELECT result FROM deliveries WHERE NOT o.receipt AND id = o.id AND destination = $1 OFFSET 0) d ON true
LEFT JOIN LATERAL (SELECT count, due_at, incident FROM resends WHERE outbox = o.n AND member = $1 OFFSET 0) r ON true
WHERE d.result IS NULL AND r.due_at IS NULL AND r.incident IS NOT TRUE
ORDER BY o.seq`,
};

const ORDER: SqlStatement = {
  name: 'order-resends',
  text: `
INSERT INTO resends AS r (outbox, member, lane, count, due_at, incident)
SELECT outbox, $2, $3, count, due_at, incident
FROM json_to_recordset($1::json) AS o(outbox bigint, count integer, due_at bigint, incident boolean)
ON CONFLICT (outbox, member) DO UPDATE SET count = excluded.count, due_at = excluded.due_at, incident = excluded.incident`,
};

type Ordered = Omit<BeatOutcome, 'held' | 'old'>;

export async function beat(
  { db }: Context,
  { from, sent, holds, waiting, refused, sentAt, at }: PeerBeat,
  receiptMs: number,
  most: number,
  jitter: (resends: number) => number,
): Promise<BeatOutcome> {
  return db.transaction(async (tx) => {
    if ((await tx.run(BEAT, [from, at, sentAt])).length === 0)
      return { old: true, resends: [], incidents: [], held: [] };
    await tellSent(tx, from, sent);
    const resends: string[] = [];
    const incidents: string[] = [];
    for (const { stream, upTo, missing } of holds) {
      if ((await tx.run(OURS, [stream.to, stream.lane, stream.epoch])).length === 0) continue;
      const lacking = missing.filter((seq) => seq <= upTo);
      await noteHeld(tx, from, stream, upTo, lacking, at, at + receiptMs);
      const ordered = await order(tx, from, stream, lacking, at, most, jitter);
      resends.push(...ordered.resends);
      incidents.push(...ordered.incidents);
    }
    return { old: false, resends, incidents, held: await noteStopped(tx, from, [...refused, ...waiting]) };
  });
}

async function noteHeld(
  tx: Transaction,
  from: Member,
  stream: Stream,
  upTo: number,
  lacking: readonly number[],
  at: number,
  dueAt: number,
): Promise<void> {
  const key = [from, stream.to, stream.lane, stream.epoch];
  const [before] = await tx.run<{ up_to: number; missing: readonly number[] }>(HOLDS, key);
  const lacks = new Set(lacking);
  // Only what is new since the last beat: numbers above its mark, and those it lacked and now holds. Its mark may have
  // sunk: then it says nothing of those above, which it lacks as before.
  const filled = (before?.missing ?? []).filter((seq) => seq <= upTo && !lacks.has(seq));
  const open = await tx.run<{ id: string }>(OPEN, [...key, before?.up_to ?? 0, upTo, filled, lacking]);
  if (open.length > 0) await tx.run(MARK_HELD, [from, open.map(({ id }) => id), at, dueAt]);
  await tx.run(CANCEL, [...key, upTo, lacking]);
  await tx.run(KEEP_HOLDS, [...key, upTo, JSON.stringify(lacking)]);
}

/**
 * Orders a resend of each number that is sent, not receipted and not ordered yet; after `most` of them an incident,
 * once.
 */
async function order(
  tx: Transaction,
  from: Member,
  stream: Stream,
  lacking: readonly number[],
  at: number,
  most: number,
  jitter: (resends: number) => number,
): Promise<Ordered> {
  if (lacking.length === 0) return { resends: [], incidents: [] };
  const rows = await tx.run<{ n: number; id: string; count: number }>(LACKING, [
    from,
    stream.to,
    stream.lane,
    stream.epoch,
    lacking,
  ]);
  if (rows.length === 0) return { resends: [], incidents: [] };
  const orders = rows.map(({ n, count }) =>
    count >= most
      ? { outbox: n, count, due_at: null, incident: true }
      : { outbox: n, count: count + 1, due_at: at + jitter(count), incident: false },
  );
  await tx.run(ORDER, [JSON.stringify(orders), from, stream.lane]);
  return {
    resends: rows.filter(({ count }) => count < most).map(({ id }) => id),
    incidents: rows.filter(({ count }) => count >= most).map(({ id }) => id),
  };
}

export async function speak(
  { db }: Context,
  holder: string,
  now: number,
  ttlMs: number,
): Promise<number | undefined> {
  const [row] = await db.run<{ dated: number }>(SPEAK, [holder, now, ttlMs]);
  return row?.dated;
}

export async function fallSilent({ db }: Context, holder: string): Promise<void> {
  await db.run(FALL_SILENT, [holder]);
}
