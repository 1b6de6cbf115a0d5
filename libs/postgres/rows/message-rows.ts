import { refKey, type Unit } from '#kernel';
import type { Content, Lane, StoredMessage, StoredPart } from '#exchange';
import { findKind } from '#messages';
import type { Selectable } from 'kysely';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { packBytes } from '../sql/packed-bytes.js';
import { packJws, unpackJws } from './packed-jws.js';
import type { MessageTable, PartTable } from '../schema/tables.js';

/** A message to be stored, in the inboxes of `units`. */
export interface MessageRow {
  readonly message: StoredMessage;
  readonly own: boolean;
  readonly lane: Lane;
  readonly units: readonly Unit[];
  readonly parts: readonly StoredPart[];
}

/** Messages and parts of a whole batch; their contents come packed in one parameter. */
const STORE_MESSAGES: SqlStatement = {
  name: 'store-messages',
  text: `
WITH m AS (
  SELECT * FROM json_to_recordset($1::json) AS m(member text, id uuid, own boolean, opens boolean, alert boolean, lane text, digest text, type text,
    version integer, status text, from_unit text, from_role text, addressed text, after text, conversation_member text,
    conversation uuid, urgency text, sent_at text, expires_at text, facts text, units text[], start integer, size integer)
), stored AS (
  INSERT INTO messages (member, id, own, opens, alert, lane, at, digest, type, version, status, from_unit, from_role, addressed, after,
    conversation_member, conversation, urgency, sent_at, expires_at, facts, units, jws)
  SELECT member, id, own, opens, alert, lane, $4::bigint, digest, type, version, status, from_unit, from_role, addressed::json, after::json,
    conversation_member, conversation, urgency, sent_at, expires_at, facts::json, units, substring($3::bytea FROM start FOR size)
  FROM m ORDER BY id, member
)
INSERT INTO parts (member, id, part, units, members, commitment, bytes)
SELECT member, id, part, units::json, members, commitment, substring($3::bytea FROM start FOR size)
FROM json_to_recordset($2::json) AS p(member text, id uuid, part text, units text, members text[], commitment text, start integer, size integer)`,
};

/** Stores all of them. A reference that is there already fails the statement. */
export async function storeMessages(
  tx: Transaction,
  content: Content,
  rows: readonly MessageRow[],
  now: number,
): Promise<void> {
  const sealed = rows.flatMap(({ message, parts }) => parts.map((part) => ({ ref: message.ref, part })));
  const contents = [
    ...rows.map(({ message }) => packJws(message.jws)),
    ...sealed.map(({ part }) => part.bytes),
  ];
  const { bytes, spans } = packBytes(await Promise.all(contents.map((one) => content.write(one))));
  const messages = rows.map((row, index) => ({ ...columnsOf(row), ...spans[index] }));
  const parts = sealed.map(({ ref, part }, index) => ({
    ...ref,
    ...partColumns(part),
    ...spans[rows.length + index],
  }));
  await tx.run(STORE_MESSAGES, [JSON.stringify(messages), JSON.stringify(parts), bytes, now]);
}

function columnsOf({ message, own, lane, units }: MessageRow) {
  const { ref, from, to, conversation, after } = message;
  const opens = refKey(ref) === refKey(conversation);
  return {
    member: ref.member,
    id: ref.id,
    own,
    opens,
    alert: opens && findKind(message.type, message.version)?.family === 'alert',
    lane,
    digest: message.digest,
    type: message.type,
    version: message.version,
    status: message.status,
    from_unit: from.unit,
    from_role: from.role,
    addressed: JSON.stringify(to),
    after: JSON.stringify(after),
    conversation_member: conversation.member,
    conversation: conversation.id,
    urgency: message.urgency,
    sent_at: message.sentAt,
    expires_at: message.expiresAt,
    facts: JSON.stringify(message.facts),
    units,
  };
}

function partColumns({ part, units, commitment }: StoredPart) {
  const members = [...new Set(units.map(({ member }) => member))];
  return { part, units: JSON.stringify(units), members, commitment };
}

/** Every column that a `StoredMessage` is read from. */
export const MESSAGE_COLUMNS = [
  'member',
  'id',
  'digest',
  'type',
  'version',
  'status',
  'from_unit',
  'from_role',
  'addressed',
  'after',
  'conversation_member',
  'conversation',
  'urgency',
  'sent_at',
  'expires_at',
  'facts',
  'jws',
] as const;

export type MessageColumns = Pick<Selectable<MessageTable>, (typeof MESSAGE_COLUMNS)[number]>;

export async function messageOf(content: Content, row: MessageColumns): Promise<StoredMessage> {
  return {
    ref: { member: row.member, id: row.id },
    jws: unpackJws(await content.read(row.jws)),
    digest: row.digest,
    type: row.type,
    version: row.version,
    status: row.status,
    from: { member: row.member, unit: row.from_unit, role: row.from_role },
    to: row.addressed,
    conversation: { member: row.conversation_member, id: row.conversation },
    after: row.after,
    urgency: row.urgency,
    sentAt: row.sent_at,
    expiresAt: row.expires_at,
    facts: row.facts,
  };
}

export async function partOf(
  content: Content,
  row: Pick<Selectable<PartTable>, 'part' | 'units' | 'commitment' | 'bytes'>,
): Promise<StoredPart> {
  const { part, units, commitment } = row;
  return { part, units, commitment, bytes: await content.read(row.bytes) };
}
