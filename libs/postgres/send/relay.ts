import { fitting, RESEND_WAIT_MS, type Destination, type Lane, type Lease, type OutboxItem } from '#exchange';
import { HsuError } from '#kernel';
import { claimContents } from './claim-contents.js';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { allEnded } from '../sql/all-ended.js';

/** Whether a resend is due at this parameter (ms). */
function isDue(now: `$${number}`): string {
  return `(due_at <= ${now}::bigint OR due_at > ${now}::bigint + ${RESEND_WAIT_MS})`;
}

/**
 * Distinct leading columns of a queue are walked from one to the next; DISTINCT would read the whole queue. Backwards:
 * what was sent lately stands at a stream's beginning in the index until PostgreSQL tidies up, and all of it would be
 * passed each time.
 */
const WAITING: SqlStatement = {
  name: 'waiting',
  text: `
WITH RECURSIVE fresh(destination, lane) AS (
  (SELECT destination, lane FROM outbox WHERE seq IS NULL ORDER BY destination DESC, lane DESC LIMIT 1)
  UNION ALL
  SELECT next.destination, next.lane FROM fresh, LATERAL (
    SELECT o.destination, o.lane FROM outbox o
    WHERE o.seq IS NULL AND (o.destination, o.lane) < (fresh.destination, fresh.lane)
    ORDER BY o.destination DESC, o.lane DESC LIMIT 1) next
)
SELECT destination AS "to", lane FROM fresh
UNION
SELECT destination, lane FROM streams_out WHERE marked < last
UNION
SELECT member, lane FROM resends WHERE due_at IS NOT NULL AND ${isDue('$1')}
ORDER BY "to", lane`,
};

/**
 * A holder that has most of its time left need not write; with more than all of it left, the clock was set back since.
 */
const KEEP: SqlStatement = {
  name: 'keep-lease',
  text: `SELECT name, holder, fence FROM leases WHERE name = $1 AND holder = $2
  AND until > $3::bigint + $4::bigint / 2 AND until <= $3::bigint + $4::bigint`,
};

const TAKE: SqlStatement = {
  name: 'take-lease',
  text: `
INSERT INTO leases AS l (name, holder, fence, until) VALUES ($1, $2, 1, $3::bigint + $4::bigint)
ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until,
  fence = CASE WHEN l.holder = excluded.holder THEN l.fence ELSE l.fence + 1 END
WHERE l.holder = excluded.holder OR l.until <= $3::bigint OR l.until > $3::bigint + $4::bigint
RETURNING name, holder, fence`,
};

/**
 * Locks the lease for the transaction. Whoever takes it over must write the row, and waits for our commit; whoever took
 * it over before has raised the fence, and we find none. A check without the lock would let both number the same rows.
 */
const HOLD: SqlStatement = {
  name: 'hold-lease',
  text: `SELECT true AS held FROM leases WHERE name = $1 AND holder = $2 AND fence = $3::bigint FOR UPDATE`,
};

const NUMBERED: SqlStatement = {
  name: 'numbered',
  text: `
SELECT o.n, o.epoch, o.bytes FROM streams_out s CROSS JOIN LATERAL (
  SELECT n, epoch, seq, bytes FROM outbox
  WHERE destination = s.destination AND lane = s.lane AND epoch = s.epoch AND seq > s.marked AND sent_at IS NULL ORDER BY seq LIMIT $3) o
WHERE s.destination = $1 AND s.lane = $2 AND s.marked < s.last ORDER BY o.epoch, o.seq LIMIT $3`,
};

const PICK: SqlStatement = {
  name: 'pick',
  text: `SELECT n, epoch, bytes FROM outbox WHERE destination = $1 AND lane = $2 AND seq IS NULL ORDER BY rank, n LIMIT $3`,
};

const COUNT: SqlStatement = {
  name: 'count-stream',
  text: `
INSERT INTO streams_out AS s (destination, lane, epoch, last, marked) VALUES ($1, $2, $3::bigint, $4::bigint, 0)
ON CONFLICT (destination, lane, epoch) DO UPDATE SET last = s.last + excluded.last`,
};

/** In the order in which they were picked, up to the number that the counter now shows. */
const NUMBER: SqlStatement = {
  name: 'number',
  text: `
UPDATE outbox SET seq = array_position($4::bigint[], n) - cardinality($4::bigint[])
  + (SELECT s.last FROM streams_out s WHERE s.destination = $1 AND s.lane = $2 AND s.epoch = $3::bigint)
WHERE n = ANY($4::bigint[])`,
};

const DUE: SqlStatement = {
  name: 'resends-due',
  text: `
SELECT outbox AS n, 0 AS epoch, (SELECT bytes FROM outbox o WHERE o.n = resends.outbox) AS bytes FROM resends WHERE member = $1 AND lane = $2 AND due_at IS NOT NULL AND ${isDue('$3')} ORDER BY due_at, outbox LIMIT $4`,
};

const MARK: SqlStatement = {
  name: 'mark-sent',
  text: `UPDATE outbox SET sent_at = $2::bigint WHERE n = ANY($1::bigint[]) AND sent_at IS NULL`,
};

/** Numbers up to `marked` need not be looked at again. */
const MARK_STREAM: SqlStatement = {
  name: 'mark-stream',
  text: `
UPDATE streams_out s SET marked = coalesce((
  SELECT min(o.seq) - 1 FROM outbox o
  WHERE o.destination = s.destination AND o.lane = s.lane AND o.epoch = s.epoch AND o.seq > s.marked AND o.sent_at IS NULL), s.last)
WHERE s.destination = $1 AND s.lane = $2 AND s.marked < s.last`,
};

const RESENT: SqlStatement = {
  name: 'resent',
  text: `UPDATE resends SET due_at = NULL WHERE outbox = ANY($1::bigint[]) AND member = $2`,
};

const POSTPONE: SqlStatement = {
  name: 'postpone-resends',
  text: `
UPDATE resends SET due_at = $3::bigint WHERE outbox = ANY($1::bigint[]) AND member = $2 AND due_at IS NOT NULL`,
};

export async function waiting(
  { db }: Context,
  now: number,
): Promise<readonly { to: Destination; lane: Lane }[]> {
  return db.run(WAITING, [now]);
}

export async function lease(
  { db }: Context,
  to: Destination,
  lane: Lane,
  holder: string,
  now: number,
  ttlMs: number,
): Promise<Lease | undefined> {
  const asked = [`${to} ${lane}`, holder, now, ttlMs];
  const [kept] = await db.run<Lease>(KEEP, asked);
  return kept ?? (await db.run<Lease>(TAKE, asked))[0];
}

export async function claim(
  context: Context,
  lease: Lease,
  limit: number,
  now: number,
): Promise<readonly OutboxItem[] | undefined> {
  const stream = streamOf(lease);
  return context.db.transaction(async (tx) => {
    // Sent at once, run in this order: each begins after the lease is locked, and sees what its last holder committed.
    const [held, numbered, picked, due] = await allEnded([
      holds(tx, lease),
      tx.run<Picked>(NUMBERED, [...stream, limit]),
      tx.run<Picked>(PICK, [...stream, limit]),
      tx.run<Picked>(DUE, [...stream, now, limit]),
    ]);
    const claimed = new Set(fitting([...numbered, ...picked, ...due].slice(0, limit), ({ bytes }) => bytes));
    const fresh = picked.filter((row) => claimed.has(row));
    const again = due.filter((row) => claimed.has(row));
    const first = [...numbered.filter((row) => claimed.has(row)), ...fresh].map(({ n }) => n);
    if (!held || first.length + again.length === 0) {
      tx.undo();
      return held ? [] : undefined;
    }
    const [, items] = await allEnded([
      number(tx, stream, fresh),
      claimContents(
        tx,
        context,
        first,
        again.map(({ n }) => n),
        stream[0],
      ),
    ]);
    return items;
  });
}

export async function markSent(
  { db }: Context,
  lease: Lease,
  items: readonly OutboxItem[],
  now: number,
): Promise<boolean> {
  const stream = streamOf(lease);
  const numbersOf = (resend: boolean): string[] =>
    items.filter((item) => item.resend === resend).map(({ outboxId }) => outboxId);
  const [sent, resent] = [numbersOf(false), numbersOf(true)];
  return db.transaction(async (tx) => {
    if (!(await holds(tx, lease))) {
      tx.undo();
      return false;
    }
    await allEnded([
      sent.length === 0 ? undefined : tx.run(MARK, [sent, now]),
      sent.length === 0 ? undefined : tx.run(MARK_STREAM, stream),
      resent.length === 0 ? undefined : tx.run(RESENT, [resent, stream[0]]),
    ]);
    return true;
  });
}

export async function postpone(
  { db }: Context,
  lease: Lease,
  items: readonly OutboxItem[],
  dueAt: number,
): Promise<boolean> {
  const rows = items.filter(({ resend }) => resend).map(({ outboxId }) => outboxId);
  return db.transaction(async (tx) => {
    if (!(await holds(tx, lease))) {
      tx.undo();
      return false;
    }
    await tx.run(POSTPONE, [rows, streamOf(lease)[0], dueAt]);
    return true;
  });
}

interface Picked {
  readonly n: number;
  readonly epoch: number;
  readonly bytes: number;
}

/**
 * Gives these rows the next numbers. The counter moves with the rows in this transaction, so a number is given with its
 * row or not at all; nobody else moves it, since the lease is locked.
 */
async function number(tx: Transaction, stream: readonly string[], picked: readonly Picked[]): Promise<void> {
  const epochs = [...new Set(picked.map(({ epoch }) => epoch))];
  await allEnded(
    epochs.flatMap((epoch) => {
      const rows = picked.filter((row) => row.epoch === epoch).map(({ n }) => n);
      return [tx.run(COUNT, [...stream, epoch, rows.length]), tx.run(NUMBER, [...stream, epoch, rows])];
    }),
  );
}

async function holds(tx: Transaction, { name, holder, fence }: Lease): Promise<boolean> {
  return (await tx.run(HOLD, [name, holder, fence])).length > 0;
}

/** The stream that a lease is for: its name, as `lease` gave it. */
function streamOf({ name }: Lease): [to: Destination, lane: string] {
  const [to, lane] = name.split(' ');
  if (to === undefined || lane === undefined) throw new HsuError('E-INTERNAL', 'not a lease of this store');
  return [to, lane];
}
