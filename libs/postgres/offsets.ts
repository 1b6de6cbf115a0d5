import type { RecordPlace } from '#exchange';
import { sql } from 'kysely';
import type { Context } from './context.js';
import type { Statement } from './database.js';
import { moveOffset } from './receive.js';
import { queries } from './queries.js';

/** A start does nothing where a row stands: another replica may have begun there already, and read on. */
const START: Statement = {
  name: 'start-offset',
  text: `
WITH started AS (
  INSERT INTO offsets (topic, partition, next) VALUES ($1, $2::integer, $3::bigint) ON CONFLICT DO NOTHING RETURNING next
)
INSERT INTO offset_decisions (topic, partition, next, reason, at) SELECT $1, $2::integer, next, 'START', $4::bigint FROM started`,
};

const DECIDE: Statement = {
  name: 'decide-offset',
  text: `
WITH decided AS (
  INSERT INTO offsets (topic, partition, next) VALUES ($1, $2::integer, $3::bigint)
  ON CONFLICT (topic, partition) DO UPDATE SET next = excluded.next
)
INSERT INTO offset_decisions (topic, partition, next, reason, at) VALUES ($1, $2::integer, $3::bigint, $5, $4::bigint)`,
};

/** Never back: another replica may have passed the hole, and read on. */
const PASS_HOLE: Statement = {
  name: 'pass-hole',
  text: `
WITH passed AS (
  UPDATE offsets SET next = $3::bigint WHERE topic = $1 AND partition = $2::integer AND next < $3::bigint RETURNING next
)
INSERT INTO offset_decisions (topic, partition, next, reason, at) SELECT $1, $2::integer, next, 'HOLE', $4::bigint FROM passed`,
};

const KEEP_RECORD: Statement = {
  name: 'keep-directory-record',
  text: `
INSERT INTO directory_records (topic, partition, "offset", at, value) VALUES ($1, $2::integer, $3::bigint, $4::bigint, $5::bytea)`,
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

export async function directoryRecords({
  db,
}: Context): Promise<readonly { place: RecordPlace; value: Uint8Array }[]> {
  const rows = await db.all(
    queries
      .selectFrom('directory_records')
      .select(['topic', 'partition', 'value', sql<string>`"offset"::text`.as('place_offset')])
      .orderBy('topic')
      .orderBy('partition')
      .orderBy('offset'),
  );
  return rows.map(({ topic, partition, place_offset, value }) => ({
    place: { topic, partition, offset: place_offset },
    value,
  }));
}

export async function addDirectoryRecord(
  { db }: Context,
  place: RecordPlace,
  value: Uint8Array,
  now: number,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const moved = await moveOffset(tx, place);
    if (moved) await tx.run(KEEP_RECORD, [place.topic, place.partition, place.offset, now, value]);
    return moved;
  });
}
