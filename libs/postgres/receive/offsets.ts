import type { RecordPlace } from '#exchange';
import { sql } from 'kysely';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { queries } from '../sql/queries.js';

/** A start does nothing where a row stands: another replica may have begun there already, and read on. */
const START: SqlStatement = {
  name: 'start-offset',
  text: `
WITH started AS (
  INSERT INTO offsets (topic, partition, next) VALUES ($1, $2::integer, $3::bigint) ON CONFLICT DO NOTHING RETURNING next
)
INSERT INTO offset_decisions (topic, partition, next, reason, at) SELECT $1, $2::integer, next, 'START', $4::bigint FROM started`,
};

const DECIDE: SqlStatement = {
  name: 'decide-offset',
  text: `
WITH decided AS (
  INSERT INTO offsets (topic, partition, next) VALUES ($1, $2::integer, $3::bigint)
  ON CONFLICT (topic, partition) DO UPDATE SET next = excluded.next
)
INSERT INTO offset_decisions (topic, partition, next, reason, at) VALUES ($1, $2::integer, $3::bigint, $5, $4::bigint)`,
};

/** Never back: another replica may have passed the hole, and read on. */
const PASS_HOLE: SqlStatement = {
  name: 'pass-hole',
  text: `
WITH passed AS (
  UPDATE offsets SET next = $3::bigint WHERE topic = $1 AND partition = $2::integer AND next < $3::bigint RETURNING next
)
INSERT INTO offset_decisions (topic, partition, next, reason, at) SELECT $1, $2::integer, next, 'HOLE', $4::bigint FROM passed`,
};

/**
 * From wherever it stood before: a record that the log never had holds up nothing. No row comes back where another
 * process was first.
 */
const MOVE_PAST: SqlStatement = {
  name: 'move-past',
  text: `
INSERT INTO offsets AS o (topic, partition, next) VALUES ($1, $2::integer, $3::bigint + 1)
ON CONFLICT (topic, partition) DO UPDATE SET next = excluded.next WHERE o.next <= $3::bigint RETURNING topic`,
};

const KEEP_RECORD: SqlStatement = {
  name: 'keep-directory-record',
  text: `
INSERT INTO directory_records (topic, partition, "offset", at, value) VALUES ($1, $2::integer, $3::bigint, $4::bigint, $5::bytea)`,
};

const KEEP_LAST: SqlStatement = {
  name: 'keep-last-directory-records',
  text: `
DELETE FROM directory_records WHERE topic = $1 AND n <= (
  SELECT n FROM directory_records WHERE topic = $1 ORDER BY n DESC OFFSET $2::integer LIMIT 1)`,
};

export async function offset({ db }: Context, topic: string, partition: number): Promise<string | undefined> {
  const row = await db.first(
    queries
      .selectFrom('offsets')
      .select(sql<string>`next::text`.as('next'))
      .where('topic', '=', topic)
      .where('partition', '=', partition),
  );
  return row?.next;
}

export async function setOffset(
  { db }: Context,
  topic: string,
  partition: number,
  next: string,
  reason: 'START' | 'GAP' | 'RECREATED' | 'HOLE',
  now: number,
): Promise<void> {
  if (reason === 'START') await db.run(START, [topic, partition, next, now]);
  else if (reason === 'HOLE') await db.run(PASS_HOLE, [topic, partition, next, now]);
  else await db.run(DECIDE, [topic, partition, next, now, reason]);
}

export async function directoryRecords(
  { db }: Context,
  after: string | undefined,
  limit: number,
): Promise<readonly { n: string; place: RecordPlace; value: Uint8Array }[]> {
  const rows = await db.all(
    queries
      .selectFrom('directory_records')
      .select([
        'topic',
        'partition',
        'value',
        sql<string>`n::text`.as('place_n'),
        sql<string>`"offset"::text`.as('place_offset'),
      ])
      .where('n', '>', sql<number>`${after ?? '0'}::bigint`)
      .orderBy('n')
      .limit(limit),
  );
  return rows.map(({ topic, partition, place_n, place_offset, value }) => ({
    n: place_n,
    place: { topic, partition, offset: place_offset },
    value,
  }));
}

export async function addDirectoryRecord(
  { db }: Context,
  { topic, partition, offset: at }: RecordPlace,
  value: Uint8Array | null,
  keep: number | null,
  now: number,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    if ((await tx.run(MOVE_PAST, [topic, partition, at])).length === 0) return false;
    if (value === null) return true;
    await tx.run(KEEP_RECORD, [topic, partition, at, now, value]);
    if (keep !== null) await tx.run(KEEP_LAST, [topic, keep]);
    return true;
  });
}
