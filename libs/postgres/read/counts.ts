import type { Member } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';

/**
 * The first row of each queue, found by walking from one (destination, lane, rank) to the next, and the oldest of those
 * that are numbered and not marked, one claim at most: numbers go by urgency, so the first of them may be the youngest.
 */
const OLDEST: SqlStatement = {
  name: 'oldest-waiting',
  text: `
WITH RECURSIVE fresh(destination, lane, rank, at) AS (
  (SELECT destination, lane, rank, at FROM outbox WHERE seq IS NULL ORDER BY destination, lane, rank, n LIMIT 1)
  UNION ALL
  SELECT next.destination, next.lane, next.rank, next.at FROM fresh, LATERAL (
    SELECT o.destination, o.lane, o.rank, o.at FROM outbox o
    WHERE o.seq IS NULL AND (o.destination, o.lane, o.rank) > (fresh.destination, fresh.lane, fresh.rank)
    ORDER BY o.destination, o.lane, o.rank, o.n LIMIT 1) next
)
SELECT min(at) AS at FROM (
  SELECT at FROM fresh
  UNION ALL
  SELECT (SELECT min(o.at) FROM outbox o WHERE o.destination = s.destination AND o.lane = s.lane AND o.epoch = s.epoch AND o.seq > s.marked
    AND o.sent_at IS NULL)
  FROM streams_out s WHERE s.marked < s.last
) oldest`,
};

/** The same for the queues to one member and to all. */
const OLDEST_TO: SqlStatement = {
  name: 'oldest-waiting-to',
  text: `
WITH RECURSIVE fresh(destination, lane, rank, at) AS (
  SELECT first.* FROM unnest(ARRAY[$1, 'ALL']) AS d(destination), LATERAL (
    SELECT o.destination, o.lane, o.rank, o.at FROM outbox o WHERE o.seq IS NULL AND o.destination = d.destination
    ORDER BY o.lane, o.rank, o.n LIMIT 1) first
  UNION ALL
  SELECT next.* FROM fresh, LATERAL (
    SELECT o.destination, o.lane, o.rank, o.at FROM outbox o
    WHERE o.seq IS NULL AND o.destination = fresh.destination AND (o.lane, o.rank) > (fresh.lane, fresh.rank)
    ORDER BY o.lane, o.rank, o.n LIMIT 1) next
)
SELECT min(at) AS at FROM (
  SELECT at FROM fresh
  UNION ALL
  SELECT (SELECT min(o.at) FROM outbox o WHERE o.destination = s.destination AND o.lane = s.lane AND o.epoch = s.epoch AND o.seq > s.marked
    AND o.sent_at IS NULL)
  FROM streams_out s WHERE s.destination IN ($1, 'ALL') AND s.marked < s.last
) oldest`,
};

/** Each by the index of its own rows: those that found their place are many. */
const KEPT: SqlStatement = {
  name: 'count-quarantine',
  text: `
SELECT (SELECT count(*) FROM quarantine WHERE state = 'DEFERRED') AS deferred,
  (SELECT count(*) FROM quarantine WHERE state = 'HELD') AS held`,
};

export async function counts({
  db,
}: Context): Promise<{ deferred: number; held: number; oldestWaitingAt: number | null }> {
  const [[kept], [oldest]] = await Promise.all([
    db.run<{ deferred: number; held: number }>(KEPT, []),
    db.run<{ at: number | null }>(OLDEST, []),
  ]);
  return { deferred: kept?.deferred ?? 0, held: kept?.held ?? 0, oldestWaitingAt: oldest?.at ?? null };
}

export async function oldestTo({ db }: Context, member: Member): Promise<number | null> {
  const [oldest] = await db.run<{ at: number | null }>(OLDEST_TO, [member]);
  return oldest?.at ?? null;
}
