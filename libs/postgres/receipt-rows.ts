import { fromUtf8, utf8, type Member, type MessageRef } from '#kernel';
import type { Content, OutgoingReceipt, StoredReceipt } from '#exchange';
import type { Selectable } from 'kysely';
import type { Context } from './context.js';
import type { Statement, Transaction } from './database.js';
import { packBytes } from './packed-bytes.js';
import type { ReceiptTable } from './tables.js';
import { outsideText } from './outside-text.js';

/** Receipts go beside urgency U, so that a backlog of routine messages does not hold them up. */
const RANK = 1;

const COLUMNS = `member text, id uuid, digest text, from_unit text, to_member text, to_unit text, of_member text, of_id uuid,
  of_digest text, level text, result text, unit text, part text, at text, errors text, start integer, size integer`;

const NAMES =
  'member, id, digest, from_unit, to_member, to_unit, of_member, of_id, of_digest, level, result, unit, part, at, errors, jws';
const VALUES = `member, id, digest, from_unit, to_member, to_unit, of_member, of_id, of_digest, level, result, unit, part, at,
  errors::json, substring($2::bytea FROM start FOR size)`;

/** Own receipts with their outbox rows; in the order of their unique key, in which two transactions cannot block each other. */
const QUEUE: Statement = {
  name: 'queue-receipts',
  text: `
WITH r AS MATERIALIZED (
  SELECT nextval('outbox_n') AS n, r.* FROM json_to_recordset($1::json) AS r(${COLUMNS}, way text, destination text, lane text,
    epoch integer, units text[], conversation text)
), stored AS (
  INSERT INTO receipts (${NAMES}, way, queued) SELECT ${VALUES}, way::json, n FROM r ORDER BY of_id, of_member, member, level, unit, part
  ON CONFLICT DO NOTHING RETURNING id
), queued AS (
  INSERT INTO outbox (n, at, destination, lane, epoch, rank, receipt, id, conversation, units)
  SELECT n, $3::bigint, destination, lane, epoch, ${RANK}, true, id, conversation, units FROM r
)
SELECT count(*) AS count FROM stored`,
};

/** Others' receipts, with what they say of our deliveries. Answers those that were new. */
const STORE: Statement = {
  name: 'store-receipts',
  text: `
WITH stored AS (
  INSERT INTO receipts (${NAMES}) SELECT ${VALUES} FROM json_to_recordset($1::json) AS r(${COLUMNS})
  ORDER BY of_id, of_member, member, level, unit, part
  ON CONFLICT DO NOTHING RETURNING member, id, of_id, of_member, level, result
), noted AS (
  UPDATE deliveries d SET result = CASE s.result WHEN 'ACCEPTED' THEN 'RECEIPTED' ELSE 'REJECTED' END
  FROM stored s WHERE s.level = 'GATEWAY' AND s.of_member = $3 AND d.id = s.of_id AND d.destination = s.member
)
SELECT member, id FROM stored`,
};

const LOCK: Statement = {
  name: 'lock-receipts',
  text: `
SELECT r.member, r.id FROM receipts r
WHERE (r.of_id, r.of_member) IN (SELECT * FROM unnest($1::uuid[], $2::text[])) AND r.member = $3 AND r.level = 'GATEWAY' AND r.way IS NOT NULL
ORDER BY r.id FOR UPDATE`,
};

const QUEUE_AGAIN: Statement = {
  name: 'queue-receipts-again',
  text: `
WITH r AS MATERIALIZED (
  SELECT nextval('outbox_n') AS n, r.id, r.member, r.way FROM receipts r JOIN outbox o ON o.n = r.queued
  WHERE r.id = ANY($1::uuid[]) AND r.member = $2 AND o.sent_at IS NOT NULL
), marked AS (
  UPDATE receipts SET queued = r.n FROM r WHERE receipts.id = r.id AND receipts.member = r.member
)
INSERT INTO outbox (n, at, destination, lane, epoch, rank, receipt, id, conversation, units)
SELECT n, $3::bigint, way #>> '{route,stream,to}', way #>> '{route,stream,lane}', (way #>> '{route,stream,epoch}')::integer, ${RANK},
  true, id, (way #>> '{conversation,member}') || '/' || (way #>> '{conversation,id}'),
  ARRAY(SELECT json_array_elements_text(way #> '{route,units}')) FROM r`,
};

/** Stores own receipts and queues them; the number stored, where the place of one was not taken. */
export async function queueReceipts(
  tx: Transaction,
  content: Content,
  receipts: readonly OutgoingReceipt[],
  now: number,
): Promise<number> {
  const { bytes, spans } = await packed(
    content,
    receipts.map(({ receipt }) => receipt),
  );
  const rows = receipts.map(({ receipt, route, conversation }, index) => ({
    ...columnsOf(receipt),
    ...spans[index],
    way: JSON.stringify({ route, conversation: cleaned(conversation) }),
    destination: route.stream.to,
    lane: route.stream.lane,
    epoch: route.stream.epoch,
    units: route.units,
    conversation: `${outsideText(conversation.member)}/${outsideText(conversation.id)}`,
  }));
  const [stored] = await tx.run<{ count: number }>(QUEUE, [JSON.stringify(rows), bytes, now]);
  return stored?.count ?? 0;
}

/** Stores receipts of others; answers the references of those that were new. */
export async function storeReceipts(
  tx: Transaction,
  { content, member }: Pick<Context, 'content' | 'member'>,
  receipts: readonly StoredReceipt[],
): Promise<readonly MessageRef[]> {
  const { bytes, spans } = await packed(content, receipts);
  const rows = receipts.map((receipt, index) => ({ ...columnsOf(receipt), ...spans[index] }));
  return tx.run<MessageRef>(STORE, [JSON.stringify(rows), bytes, member]);
}

/**
 * Queues our GATEWAY receipts of these messages again, but not one that still waits. Two records with the same duplicate take
 * turns by the lock; the second sees what the first queued because its own statement begins after the lock is held.
 */
export async function queueReceiptsAgain(
  tx: Transaction,
  member: Member,
  of: readonly MessageRef[],
  now: number,
): Promise<void> {
  const found = await tx.run<MessageRef>(LOCK, [of.map(({ id }) => id), of.map((ref) => ref.member), member]);
  if (found.length > 0) await tx.run(QUEUE_AGAIN, [found.map(({ id }) => id), member, now]);
}

async function packed(
  content: Content,
  receipts: readonly StoredReceipt[],
): Promise<ReturnType<typeof packBytes>> {
  return packBytes(await Promise.all(receipts.map(({ jws }) => content.write(utf8(jws)))));
}

function columnsOf({ ref, digest, from, to, of, level, result, unit, part, at, errors }: StoredReceipt) {
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
  };
}

function cleaned({ member, id }: MessageRef): MessageRef {
  return { member: outsideText(member), id: outsideText(id) };
}

export async function receiptOf(content: Content, row: Selectable<ReceiptTable>): Promise<StoredReceipt> {
  return {
    ref: { member: row.member, id: row.id },
    jws: fromUtf8(await content.read(row.jws)),
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
  };
}
