import { HsuError, refKey, type Member, type MessageRef } from '#kernel';
import type { Content, OutgoingReceipt, StoredReceipt } from '#exchange';
import type { Selectable } from 'kysely';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { keysOf } from '../sql/keys.js';
import { packBytes } from '../sql/packed-bytes.js';
import { packJws, unpackJws } from './packed-jws.js';
import type { ReceiptTable } from '../schema/tables.js';
import { storableText } from '../sql/storable-text.js';

/** Receipts go beside urgency U, so that a backlog of routine messages does not hold them up. */
const RANK = 1;

const COLUMNS = `member text, id uuid, digest text, from_unit text, to_member text, to_unit text, of_member text, of_id uuid,
  of_digest text, level text, result text, unit text, part text, at text, errors text, entry smallint, first boolean,
  start integer, size integer`;

const NAMES =
  'member, id, digest, from_unit, to_member, to_unit, of_member, of_id, of_digest, level, result, unit, part, at, errors, entry, jws';
const VALUES = `member, id, digest, from_unit, to_member, to_unit, of_member, of_id, of_digest, level, result, unit, part, at,
  errors::json, entry, CASE WHEN entry = -1 THEN substring($2::bytea FROM start FOR size) END`;

/** The bytes of a CT_RECEIPTS stand once, however many entries it has. */
const LISTS = `INSERT INTO receipt_lists (member, id, digest, jws)
  SELECT member, id, digest, substring($2::bytea FROM start FOR size) FROM r WHERE first AND entry >= 0`;

/**
 * Own receipts with their outbox rows; in the order of their unique key, in which two transactions cannot block each
 * other.
 */
const QUEUE: SqlStatement = {
  name: 'queue-receipts',
  text: `
WITH j AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS j(${COLUMNS}, way text, destination text, lane text, epoch bigint, units text[],
    conversation text)
), numbered AS MATERIALIZED (
  SELECT id, nextval('outbox_n') AS n FROM j WHERE first
), r AS MATERIALIZED (
  SELECT numbered.n, j.* FROM j JOIN numbered USING (id)
), lists AS (
  ${LISTS}
), stored AS (
  INSERT INTO receipts (${NAMES}, way, queued) SELECT ${VALUES}, way::json, n FROM r ORDER BY of_id, of_member, member, level, unit, part
  ON CONFLICT DO NOTHING RETURNING id
), queued AS (
  INSERT INTO outbox (n, at, destination, lane, epoch, rank, receipt, id, conversation, units)
  SELECT n, $3::bigint, destination, lane, epoch, ${RANK}, true, id, conversation, units FROM r
  WHERE first AND id IN (SELECT id FROM stored) ORDER BY n
)
SELECT count(*) AS count FROM stored`,
};

/** Others' receipts; answers those that were new. */
const STORE: SqlStatement = {
  name: 'store-receipts',
  text: `
WITH r AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS r(${COLUMNS})
), stored AS (
  INSERT INTO receipts (${NAMES}) SELECT ${VALUES} FROM r
  ORDER BY of_id, of_member, member, level, unit, part
  ON CONFLICT DO NOTHING RETURNING member, id, entry
), lists AS (
  ${LISTS} AND id IN (SELECT id FROM stored) ON CONFLICT DO NOTHING
)
SELECT member, id, entry FROM stored`,
};

/** What new receipts of one member say of our deliveries to it. */
const NOTE: SqlStatement = {
  name: 'note-receipts',
  text: `
UPDATE deliveries SET result = CASE WHEN id = ANY($3::uuid[]) THEN 'REJECTED' ELSE 'RECEIPTED' END, held = NULL
WHERE id = ANY($2::uuid[]) AND destination = $1`,
};

const LOCK: SqlStatement = {
  name: 'lock-receipts',
  text: `
SELECT l.id FROM (
  SELECT DISTINCT r.id FROM unnest($1::uuid[], $2::text[]) AS k(id, member) CROSS JOIN LATERAL (
    SELECT id FROM receipts WHERE of_id = k.id AND of_member = k.member AND member = $3 AND level = 'GATEWAY' AND way IS NOT NULL
    OFFSET 0) r ORDER BY 1) a CROSS JOIN LATERAL (
  SELECT id FROM receipts WHERE id = a.id AND member = $3 ORDER BY entry FOR UPDATE) l`,
};

const QUEUE_AGAIN: SqlStatement = {
  name: 'queue-receipts-again',
  text: `
WITH due AS MATERIALIZED (
  SELECT DISTINCT ON (r.id) r.id, r.way FROM receipts r WHERE r.id = ANY($1::uuid[]) AND r.member = $2
    AND (SELECT o.sent_at FROM outbox o WHERE o.n = r.queued) IS NOT NULL
  ORDER BY r.id, r.entry
), r AS MATERIALIZED (
  SELECT nextval('outbox_n') AS n, id, way FROM due
), noted AS (
  UPDATE receipts SET queued = r.n FROM r WHERE receipts.id = r.id AND receipts.member = $2
)
INSERT INTO outbox (n, at, destination, lane, epoch, rank, receipt, id, conversation, units)
SELECT n, $3::bigint, way #>> '{route,stream,to}', way #>> '{route,stream,lane}', (way #>> '{route,stream,epoch}')::bigint, ${RANK},
  true, id, (way #>> '{conversation,member}') || '/' || (way #>> '{conversation,id}'),
  ARRAY(SELECT json_array_elements_text(way #> '{route,units}')) FROM r`,
};

/** Stores own receipts and queues those whose place was not taken; how many that were. */
export async function queueReceipts(
  tx: Transaction,
  content: Content,
  receipts: readonly OutgoingReceipt[],
  now: number,
): Promise<number> {
  if (receipts.length === 0) return 0;
  const { bytes, spans } = await packed(
    content,
    receipts.map(({ receipt }) => receipt),
  );
  const first = firsts(receipts.map(({ receipt }) => receipt));
  const rows = receipts.map(({ receipt, route, conversation }, index) => ({
    ...columnsOf(receipt),
    ...spans[index],
    first: first.has(receipt),
    way: JSON.stringify({ route, conversation: cleaned(conversation) }),
    destination: route.stream.to,
    lane: route.stream.lane,
    epoch: route.stream.epoch,
    units: route.units,
    conversation: `${storableText(conversation.member)}/${storableText(conversation.id)}`,
  }));
  const [stored] = await tx.run<{ count: number }>(QUEUE, [JSON.stringify(rows), bytes, now]);
  return stored?.count ?? 0;
}

/** Stores receipts of others and notes them on our deliveries; answers the keys of those that were new. */
export async function storeReceipts(
  tx: Transaction,
  { content, member }: Pick<Context, 'content' | 'member'>,
  receipts: readonly StoredReceipt[],
): Promise<ReadonlySet<string>> {
  const { bytes, spans } = await packed(content, receipts);
  const first = firsts(receipts);
  const rows = receipts.map((receipt, index) => ({
    ...columnsOf(receipt),
    ...spans[index],
    first: first.has(receipt),
  }));
  const stored = new Set(
    (await tx.run<{ member: string; id: string; entry: number }>(STORE, [JSON.stringify(rows), bytes])).map(
      ({ member: by, id, entry }) => receiptKey({ ref: { member: by, id }, entry: entryOf(entry) }),
    ),
  );
  const told = receipts.filter(
    (one) => stored.has(receiptKey(one)) && one.level === 'GATEWAY' && one.of.member === member,
  );
  for (const by of new Set(told.map(({ from }) => from.member))) {
    const ofPeer = told.filter(({ from }) => from.member === by);
    const rejected = ofPeer.filter(({ result }) => result === 'REJECTED');
    await tx.run(NOTE, [by, ofPeer.map(({ of }) => of.id), rejected.map(({ of }) => of.id)]);
  }
  return stored;
}

/**
 * Queues our GATEWAY receipts of these messages again, but not one that still waits. Two records with the same
 * duplicate take turns by the lock; the second sees what the first queued because its own statement begins after the
 * lock is held.
 */
export async function queueReceiptsAgain(
  tx: Transaction,
  member: Member,
  of: readonly MessageRef[],
  now: number,
): Promise<void> {
  const keys = [...of].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const found = await tx.run<{ id: string }>(LOCK, [...keysOf(keys), member]);
  if (found.length > 0) await tx.run(QUEUE_AGAIN, [found.map(({ id }) => id), member, now]);
}

async function packed(
  content: Content,
  receipts: readonly StoredReceipt[],
): Promise<ReturnType<typeof packBytes>> {
  // Entries of one CT_RECEIPTS have the same bytes: only those of the first are written.
  const first = firsts(receipts);
  const nothing = new Uint8Array();
  return packBytes(
    await Promise.all(
      receipts.map(async (one) => (first.has(one) ? content.write(packJws(one.jws)) : nothing)),
    ),
  );
}

/** Of each CT_RECEIPTS the first entry here, and every CT_RECEIPT. */
function firsts(receipts: readonly StoredReceipt[]): ReadonlySet<StoredReceipt> {
  const seen = new Set<string>();
  return new Set(
    receipts.filter(({ ref, entry }) => entry === null || (!seen.has(refKey(ref)) && seen.add(refKey(ref)))),
  );
}

/** Names a receipt: entries of one CT_RECEIPTS have one reference. */
export function receiptKey({ ref, entry }: Pick<StoredReceipt, 'ref' | 'entry'>): string {
  return `${refKey(ref)} ${entry ?? ''}`;
}

const ALONE = -1;

function entryOf(column: number): number | null {
  return column === ALONE ? null : column;
}

function columnsOf({
  ref,
  digest,
  from,
  to,
  of,
  level,
  result,
  unit,
  part,
  at,
  errors,
  entry,
}: StoredReceipt) {
  return {
    ...ref,
    digest,
    level,
    result,
    unit,
    part,
    at,
    from_unit: from.unit,
    to_member: to.member,
    to_unit: to.unit,
    of_member: of.member,
    of_id: of.id,
    of_digest: of.digest,
    errors: JSON.stringify(errors),
    entry: entry ?? ALONE,
  };
}

function cleaned({ member, id }: MessageRef): MessageRef {
  return { member: storableText(member), id: storableText(id) };
}

/** `list`: the bytes of the CT_RECEIPTS that it is an entry of. */
export async function receiptOf(
  content: Content,
  row: Selectable<ReceiptTable> & { readonly list: Buffer | null },
): Promise<StoredReceipt> {
  const jws = row.jws ?? row.list;
  if (jws === null) throw new HsuError('E-INTERNAL', 'a receipt without its bytes');
  return {
    ref: { member: row.member, id: row.id },
    jws: unpackJws(await content.read(jws)),
    digest: row.digest,
    from: { member: row.member, unit: row.from_unit },
    to: { member: row.to_member, unit: row.to_unit },
    of: { member: row.of_member, id: row.of_id, digest: row.of_digest },
    level: row.level,
    result: row.result,
    unit: row.unit,
    part: row.part,
    at: row.at,
    errors: row.errors,
    entry: entryOf(row.entry),
  };
}
