import { KEEP_MS, SAMPLE_BYTES, SAMPLE_ROWS, type Refusals } from '#exchange';
import type { Member } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { allEnded } from '../sql/all-ended.js';

/** Whose refusal, under which code. */
export type RefusedBy = Pick<Refusals, 'sender' | 'code'>;

/**
 * Locks the counters in order: whoever stores refusals of the same senders in another record waits here, and trims
 * after us.
 */
const COUNT: SqlStatement = {
  name: 'count-refusals',
  text: `
INSERT INTO refusals AS r (sender, code, count, last_at)
SELECT sender, code, count(*), $3::bigint FROM unnest($1::text[], $2::text[]) AS k(sender, code) GROUP BY sender, code ORDER BY sender, code
ON CONFLICT (sender, code) DO UPDATE SET count = r.count + excluded.count, last_at = excluded.last_at`,
};

/** The newest rows of each sender and code stay, up to so many rows and bytes. */
const TRIM: SqlStatement = {
  name: 'trim-quarantine',
  text: `
DELETE FROM quarantine WHERE number IN (
  SELECT d.number FROM (SELECT DISTINCT sender, code FROM unnest($1::text[], $2::text[]) AS k(sender, code)) k CROSS JOIN LATERAL (
    SELECT number, row_number() OVER w AS nth, sum(octet_length(bytes)) OVER w AS size FROM quarantine
    WHERE sender = k.sender AND code = k.code AND state <> 'DEFERRED' WINDOW w AS (ORDER BY number DESC)) d
  WHERE d.nth > $3::integer OR (d.size > $4::bigint AND d.nth > 1))`,
};

const WAITING: SqlStatement = {
  name: 'waiting-of',
  text: `
SELECT count(*) AS rows, coalesce(sum(octet_length(bytes)), 0)::bigint AS bytes FROM quarantine WHERE member = $1 AND state = 'DEFERRED'`,
};

const GIVE_UP: SqlStatement = {
  name: 'give-up-waiting',
  text: `
UPDATE quarantine SET state = 'HELD', at = $1::bigint, digest = NULL, wants = NULL, wants_key = NULL, wants_version = NULL,
  wants_member = NULL, wants_id = NULL
WHERE number IN (SELECT number FROM quarantine WHERE at <= $2::bigint AND state = 'DEFERRED' ORDER BY at LIMIT 1000 FOR UPDATE)
RETURNING sender, code`,
};

const DELETE_OLD: SqlStatement = {
  name: 'delete-old-quarantine',
  text: `DELETE FROM quarantine WHERE at <= $1::bigint AND state <> 'DEFERRED'`,
};

const FORGET: SqlStatement = {
  name: 'forget-refusals',
  text: `DELETE FROM refusals WHERE last_at <= $1::bigint`,
};

const TELL: SqlStatement = {
  name: 'tell-refusals',
  text: `
WITH told AS (
  UPDATE refusals SET told = count WHERE count >= greatest($1::bigint, told * 10) RETURNING sender, code, count, last_at
) SELECT sender, code, count, last_at AS "lastAt" FROM told ORDER BY sender, code`,
};

/** Counts these refusals, whose rows are stored by the same transaction, and lets the oldest beyond the sample go. */
export async function countRefusals(
  tx: Transaction,
  refused: readonly RefusedBy[],
  now: number,
): Promise<void> {
  if (refused.length === 0) return;
  await allEnded([tx.run(COUNT, [...columns(refused), now]), trimSamples(tx, refused)]);
}

export async function trimSamples(tx: Transaction, refused: readonly RefusedBy[]): Promise<void> {
  await tx.run(TRIM, [...columns(refused), SAMPLE_ROWS, SAMPLE_BYTES]);
}

export async function waitingOf(
  { db }: Context,
  member: Member,
): Promise<{ readonly rows: number; readonly bytes: number }> {
  const [row] = await db.run<{ rows: number; bytes: number }>(WAITING, [member]);
  return row ?? { rows: 0, bytes: 0 };
}

export async function tendQuarantine({ db }: Context, now: number): Promise<readonly Refusals[]> {
  await db.transaction(async (tx) => {
    const given = await tx.run<RefusedBy>(GIVE_UP, [now, now - KEEP_MS]);
    await countRefusals(tx, given, now);
  });
  await db.run(DELETE_OLD, [now - KEEP_MS]);
  await db.run(FORGET, [now - KEEP_MS]);
  return db.run<Refusals>(TELL, [SAMPLE_ROWS]);
}

function columns(refused: readonly RefusedBy[]): [senders: string[], codes: string[]] {
  return [refused.map(({ sender }) => sender), refused.map(({ code }) => code)];
}
