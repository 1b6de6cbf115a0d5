import type { Member, MessageRef } from '#kernel';
import type { DeferredWant, QuarantineEntry, QuarantineRow, RecordPlace } from '#exchange';
import { sql, type Selectable } from 'kysely';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { keysOf } from '../sql/keys.js';
import { storableText } from '../sql/storable-text.js';
import { allEnded } from '../sql/all-ended.js';
import { countRefusals, trimSamples, type RefusedBy } from './refusals.js';
import { packBytes } from '../sql/packed-bytes.js';
import type { QuarantineTable } from '../schema/tables.js';
import { queries } from '../sql/queries.js';

/** What quarantine is to hold after a judgement took effect. */
export interface Kept {
  readonly entry: QuarantineEntry;
  readonly state: 'HELD' | 'DEFERRED' | 'SETTLED';
  readonly wants: DeferredWant | null;
}

const STORE: SqlStatement = {
  name: 'store-quarantine',
  text: `
INSERT INTO quarantine (topic, partition, "offset", at, state, code, path, member, sender, id, digest, whole, item, wants, wants_key,
  wants_version, wants_member, wants_id, tries, bytes)
SELECT $3, $4::integer, $5::bigint, $6::bigint, state, code, path, member, coalesce(member, $3), id, digest, whole, item::json, wants::json, wants_key,
  wants_version, wants_member, wants_id, 0, substring($2::bytea FROM start FOR size)
FROM json_to_recordset($1::json) AS q(state text, code text, path text, member text, id text, digest text, whole boolean, item text,
  wants text, wants_key text, wants_version bigint, wants_member text, wants_id uuid, start integer, size integer)`,
};

const LOCK: SqlStatement = {
  name: 'lock-quarantine',
  text: `SELECT state FROM quarantine WHERE number = $1::bigint FOR UPDATE`,
};

const LOCK_WAITING: SqlStatement = {
  name: 'lock-waiting',
  text: `
SELECT q.number FROM unnest($1::uuid[], $2::text[]) AS k(id, member) CROSS JOIN LATERAL (
  SELECT number FROM quarantine
  WHERE id = k.id::text AND member = k.member AND digest IS NOT NULL AND state = 'DEFERRED' OFFSET 0 FOR SHARE) q`,
};

const SETTLE: SqlStatement = {
  name: 'settle-quarantine',
  text: `
UPDATE quarantine SET bytes = CASE WHEN $2 = 'RELEASED' THEN ''::bytea ELSE bytes END, state = $2, code = coalesce($3, code), path = coalesce($4, path), digest = CASE WHEN $5 THEN $6 ELSE digest END,
  wants = $7::json, wants_key = $8, wants_version = $9::bigint, wants_member = $11, wants_id = $12::uuid, tries = tries + $10::integer
WHERE number = $1::bigint RETURNING sender, code`,
};

export async function storeQuarantine(
  tx: Transaction,
  { content }: Pick<Context, 'content'>,
  place: RecordPlace,
  kept: readonly Kept[],
  now: number,
): Promise<void> {
  if (kept.length === 0) return;
  const { bytes, spans } = packBytes(await Promise.all(kept.map(({ entry }) => content.write(entry.bytes))));
  const rows = kept.map(({ entry, state, wants }, index) => ({
    state,
    code: entry.code,
    path: storableText(entry.path),
    member: entry.from,
    id: entry.id === null ? null : storableText(entry.id),
    digest: entry.digest,
    whole: entry.whole,
    item: entry.item === null ? null : JSON.stringify(entry.item),
    ...wantColumns(wants),
    ...spans[index],
  }));
  await allEnded([
    tx.run(STORE, [JSON.stringify(rows), bytes, place.topic, place.partition, place.offset, now]),
    countRefusals(
      tx,
      kept.flatMap(({ entry, state }) =>
        state === 'DEFERRED' ? [] : [{ sender: entry.from ?? place.topic, code: entry.code }],
      ),
      now,
    ),
  ]);
}

/** Locks a row that can still be settled; false where it is settled already, or is none. */
export async function lockQuarantined(tx: Transaction, number: number): Promise<boolean> {
  const [row] = await tx.run<Pick<QuarantineRow, 'state'>>(LOCK, [number]);
  return row?.state === 'HELD' || row?.state === 'DEFERRED';
}

/** Keeps what waits of these as it is until the transaction ends; what is being settled is waited for. */
export async function lockWaiting(tx: Transaction, refs: readonly MessageRef[]): Promise<void> {
  await tx.run(LOCK_WAITING, keysOf(refs));
}

/** Writes what a judgement left of the row; undefined: its message found its place. */
export async function settleQuarantined(
  tx: Transaction,
  number: number,
  kept: Kept | undefined,
  now: number,
): Promise<void> {
  const { wants, wants_key, wants_version, wants_member, wants_id } = wantColumns(kept?.wants ?? null);
  const { code = null, path = null, digest = null } = kept?.entry ?? {};
  const [settled] = await tx.run<RefusedBy>(SETTLE, [
    number,
    kept?.state ?? 'RELEASED',
    code,
    path === null ? null : storableText(path),
    kept !== undefined,
    digest,
    wants,
    wants_key,
    wants_version,
    kept === undefined ? 0 : 1,
    wants_member,
    wants_id,
  ]);
  if (settled === undefined) return;
  if (kept !== undefined && kept.state !== 'DEFERRED') await countRefusals(tx, [settled], now);
  else await trimSamples(tx, [settled]);
}

/** Rows that wait for a message are found by its reference, the others by `wants_key` and the version. */
function wantColumns(wants: DeferredWant | null) {
  if (wants === null)
    return { wants: null, wants_key: null, wants_version: null, wants_member: null, wants_id: null };
  const text = JSON.stringify(wants).replaceAll('\\u0000', '\\ufffd');
  const version = wants.kind === 'DIRECTORY' || wants.kind === 'SCHEMA' ? wants.version : null;
  const message = wants.kind === 'MESSAGE' && keysOf([wants.message])[0].length > 0 ? wants.message : null;
  return {
    wants: text,
    wants_key: wantKey(wants),
    wants_version: version,
    wants_member: message?.member ?? null,
    wants_id: message?.id ?? null,
  };
}

function wantKey(wants: DeferredWant): string {
  switch (wants.kind) {
    case 'SCHEMA':
      return storableText(`SCHEMA ${wants.type}`);
    case 'DIRECTORY':
    case 'INTERNAL':
    case 'MESSAGE':
      return wants.kind;
  }
}

export async function deferred(
  { content, db }: Context,
  want: Exclude<DeferredWant, { kind: 'MESSAGE' }>,
  limit: number,
): Promise<readonly QuarantineRow[]> {
  let query = queries
    .selectFrom('quarantine')
    .selectAll()
    .select(offsetText)
    .where('state', '=', 'DEFERRED')
    .where('wants_key', '=', wantKey(want));
  if (want.kind === 'DIRECTORY') query = query.where('wants_version', '<=', want.version);
  if (want.kind === 'SCHEMA') query = query.where('wants_version', '=', want.version);
  // Those tried least first: rows that fail each time must not keep the others from their turn.
  const rows = await db.all(query.orderBy('tries').orderBy('number').limit(limit));
  return Promise.all(rows.map((row) => quarantineRow(content, row)));
}

/** Accepted or refused here: each has a receipt of ours, but for own messages. */
const COME = `
(EXISTS (SELECT FROM messages m WHERE m.id = q.wants_id AND m.member = q.wants_member)
  OR EXISTS (SELECT FROM receipts r WHERE r.of_id = q.wants_id AND r.of_member = q.wants_member AND r.member = $2 AND r.level = 'GATEWAY'))`;

const AWAITED: SqlStatement = {
  name: 'awaited',
  text: `
SELECT q.*, q."offset"::text AS place_offset FROM quarantine q
WHERE q.state = 'DEFERRED' AND q.wants_id IS NOT NULL AND ${COME} ORDER BY q.number LIMIT $1`,
};

const AWAITED_OF: SqlStatement = {
  name: 'awaited-of',
  text: `
SELECT q.*, q."offset"::text AS place_offset FROM unnest($3::uuid[], $4::text[]) AS k(id, member)
JOIN quarantine q ON q.wants_id = k.id AND q.wants_member = k.member AND q.state = 'DEFERRED' AND q.wants_id IS NOT NULL
WHERE ${COME} ORDER BY q.number LIMIT $1`,
};

export async function awaited(
  { content, db, member }: Context,
  refs: readonly MessageRef[] | null,
  limit: number,
): Promise<readonly QuarantineRow[]> {
  const rows = await (refs === null
    ? db.run<Row>(AWAITED, [limit, member])
    : db.run<Row>(AWAITED_OF, [limit, member, ...keysOf(refs)]));
  return Promise.all(rows.map((row) => quarantineRow(content, row)));
}

export async function quarantine(
  { content, db }: Context,
  after: number,
  limit: number,
): Promise<readonly QuarantineRow[]> {
  const rows = await db.all(
    queries
      .selectFrom('quarantine')
      .selectAll()
      .select(offsetText)
      .where('number', '>', after)
      .orderBy('number')
      .limit(limit),
  );
  return Promise.all(rows.map((row) => quarantineRow(content, row)));
}

export async function quarantined(
  { content, db }: Context,
  number: number,
): Promise<QuarantineRow | undefined> {
  const row = await db.first(
    queries.selectFrom('quarantine').selectAll().select(offsetText).where('number', '=', number),
  );
  return row && quarantineRow(content, row);
}

function ofMember(state: 'HELD' | 'DEFERRED', member: Member) {
  return queries
    .selectFrom('quarantine')
    .select(['id', 'code'])
    .$narrowType<{ id: string }>()
    .where('state', '=', state)
    .where('member', '=', member)
    .where('id', 'is not', null);
}

export async function refused(
  { db }: Context,
  member: Member,
  since: number,
): Promise<readonly { id: string; code: string }[]> {
  return db.all(
    ofMember('HELD', member)
      .where('at', '>=', since)
      .orderBy('at', 'desc')
      .orderBy('number', 'desc')
      .limit(100),
  );
}

export async function deferredOf(
  { db }: Context,
  member: Member,
): Promise<readonly { id: string; code: string }[]> {
  return db.all(ofMember('DEFERRED', member).orderBy('number').limit(1000));
}

const UNJUDGED: SqlStatement = {
  name: 'unjudged',
  text: `
SELECT DISTINCT member FROM quarantine
WHERE state = 'DEFERRED' AND member IS NOT NULL AND (wants_member IS NULL OR wants_member = member) ORDER BY member`,
};

export async function unjudged({ db }: Context): Promise<readonly Member[]> {
  return (await db.run<{ member: Member }>(UNJUDGED, [])).map(({ member }) => member);
}

/** A 64-bit number; as text it is read whole. */
const offsetText = sql<string>`"offset"::text`.as('place_offset');

type Row = Selectable<QuarantineTable> & { readonly place_offset: string };

async function quarantineRow(content: Context['content'], row: Row): Promise<QuarantineRow> {
  const { number, at, state, code, path, member, id, digest, whole, item, wants, tries } = row;
  return {
    number,
    place: { topic: row.topic, partition: row.partition, offset: row.place_offset },
    at,
    state,
    code,
    path,
    from: member,
    id,
    digest,
    bytes: await content.read(row.bytes),
    whole,
    item,
    wants,
    tries,
  };
}
