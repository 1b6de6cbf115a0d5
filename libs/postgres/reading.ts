import { unopened, type CaseMessage } from '#cases';
import {
  headsOf,
  type Conversation,
  type Delivery,
  type HeadMessage,
  type MessageView,
  type Peer,
  type SentMessage,
  type StoredMessage,
  type StoredPart,
  type StoredReceipt,
  type Stream,
  entryOf,
} from '#exchange';
import { isUuid7, refKey, type MessageRef, type UnitAddress } from '#kernel';
import type { Context } from './context.js';
import { conversationOf, threads, wholeConversation } from './conversations.js';
import type { Statement } from './database.js';
import { keysOf } from './keys.js';
import { MESSAGE_COLUMNS, messageOf, partOf } from './message-rows.js';
import { receiptOf as readReceipt } from './receipt-rows.js';
import { queries } from './queries.js';

const CONVERSATIONS: Statement = {
  name: 'conversations',
  text: `
SELECT c.* FROM unnest($1::uuid[], $2::text[]) AS k(id, member) CROSS JOIN LATERAL (
  SELECT member, id, status, owner, broadcast, parties, standing, handling FROM conversations
  WHERE id = k.id AND member = k.member OFFSET 0) c`,
};

const SENT: Statement = {
  name: 'sent-messages',
  text: `
SELECT m.id, m.digest, ARRAY(SELECT d.destination FROM deliveries d WHERE d.id = m.id) AS destinations
FROM messages m WHERE m.id = ANY($1::uuid[]) AND m.member = $2`,
};

/** Those that beat, and those of which anything arrived. */
const PEERS: Statement = {
  name: 'peers',
  text: `
SELECT member, max(beat_at) AS "beatAt" FROM (
  SELECT member, beat_at FROM peers UNION ALL SELECT member, NULL FROM streams_in UNION ALL SELECT member, NULL FROM arrived
) p GROUP BY member ORDER BY member`,
};

export async function conversations(
  { db }: Context,
  refs: readonly MessageRef[],
): Promise<readonly Conversation[]> {
  const rows = await db.run<Parameters<typeof conversationOf>[0]>(CONVERSATIONS, keysOf(refs));
  return rows.map(conversationOf);
}

export async function sentMessages(
  { db, member }: Context,
  ids: readonly string[],
): Promise<readonly SentMessage[]> {
  return db.run<SentMessage>(SENT, [ids.filter(isUuid7), member]);
}

export async function heads(
  { db }: Context,
  conversation: MessageRef,
  unit: UnitAddress,
  to: StoredMessage['to'],
): Promise<readonly HeadMessage[]> {
  return headsOf(conversation, (await threads(db, [conversation])).get(refKey(conversation)) ?? [], unit, to);
}

export async function conversation(
  context: Context,
  ref: MessageRef,
): Promise<{ conversation: Conversation; entries: readonly CaseMessage[] } | undefined> {
  const found = await wholeConversation(context.db, ref);
  if (found === undefined) return undefined;
  const entries = found.thread.map(entryOf).sort((a, b) => (a.ref.id < b.ref.id ? -1 : 1));
  return { conversation: found.conversation, entries };
}

export async function view(context: Context, ref: MessageRef): Promise<MessageView | undefined> {
  if (!isUuid7(ref.id)) return undefined;
  const { content, db } = context;
  const row = await db.first(
    queries
      .selectFrom('messages')
      .select([...MESSAGE_COLUMNS, 'own', 'lane', 'at', 'units'])
      .where('id', '=', ref.id)
      .where('member', '=', ref.member),
  );
  if (row === undefined) return undefined;
  const [message, [thread], deliveries, receipts, parts] = await Promise.all([
    messageOf(content, row),
    conversations(context, [{ member: row.conversation_member, id: row.conversation }]),
    row.own ? deliveriesOf(context, ref) : [],
    receiptsOf(context, ref),
    db.all(
      queries
        .selectFrom('parts')
        .select(['part', 'units'])
        .where('id', '=', ref.id)
        .where('member', '=', ref.member)
        .orderBy('part'),
    ),
  ]);
  return {
    direction: row.own ? 'OUT' : 'IN',
    lane: row.lane,
    message,
    units: row.own ? [] : row.units,
    at: row.at,
    conversation: thread?.standing ?? unopened,
    deliveries,
    receipts,
    parts,
  };
}

async function deliveriesOf({ db }: Context, { id }: MessageRef): Promise<Delivery[]> {
  const rows = await db.all(
    queries
      .selectFrom('deliveries as d')
      .innerJoin('outbox as o', 'o.n', 'd.outbox')
      .leftJoin('resends as r', (join) =>
        join.onRef('r.outbox', '=', 'd.outbox').onRef('r.member', '=', 'd.destination'),
      )
      .select(['d.destination', 'd.result', 'd.received_at', 'd.due_at', 'd.held'])
      .select(['o.destination as to', 'o.lane', 'o.epoch', 'o.seq', 'o.sent_at', 'r.count', 'r.incident'])
      .where('d.id', '=', id)
      .orderBy('d.destination'),
  );
  return rows.map(
    ({ destination, result, received_at, due_at, held, to, lane, epoch, seq, sent_at, count, incident }) => ({
      destination,
      state: result ?? (sent_at === null ? 'WAITING' : 'SENT'),
      stream: { to, lane, epoch },
      seq,
      sentAt: sent_at,
      receivedAt: received_at,
      dueAt: due_at,
      resends: count ?? 0,
      incident: incident ?? false,
      held,
    }),
  );
}

async function receiptsOf({ content, db }: Context, of: MessageRef): Promise<StoredReceipt[]> {
  const rows = await db.all(
    queries
      .selectFrom('receipts')
      .selectAll()
      .where('of_id', '=', of.id)
      .where('of_member', '=', of.member)
      .orderBy('id'),
  );
  return Promise.all(rows.map((row) => readReceipt(content, row)));
}

export async function receiptOf(
  context: Context,
  of: MessageRef,
  level: StoredReceipt['level'],
): Promise<StoredReceipt | undefined> {
  if (!isUuid7(of.id)) return undefined;
  return (await receiptsOf(context, of)).find((receipt) => receipt.level === level);
}

export async function part(
  { content, db }: Context,
  { member, id }: MessageRef,
  name: string,
  unit: UnitAddress,
): Promise<StoredPart | undefined> {
  if (!isUuid7(id)) return undefined;
  const row = await db.first(
    queries
      .selectFrom('parts')
      .select(['part', 'units', 'commitment', 'bytes'])
      .where('id', '=', id)
      .where('member', '=', member)
      .where('part', '=', name),
  );
  const isNamed = row?.units.some((one) => one.member === unit.member && one.unit === unit.unit) === true;
  return row === undefined || !isNamed ? undefined : partOf(content, row);
}

export async function peers({ db }: Context): Promise<readonly Peer[]> {
  return db.run<Peer>(PEERS, []);
}

export async function sent({ db }: Context): Promise<readonly { stream: Stream; sent: number }[]> {
  const rows = await db.all(
    queries.selectFrom('streams_out').select(['destination', 'lane', 'epoch', 'last']),
  );
  return rows.map(({ destination: to, lane, epoch, last }) => ({ stream: { to, lane, epoch }, sent: last }));
}
