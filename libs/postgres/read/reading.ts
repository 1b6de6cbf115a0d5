import type { CaseMessage } from '#cases';
import {
  headsOf,
  type Conversation,
  type HeadMessage,
  type Peer,
  type SentMessage,
  type StoredMessage,
  type StoredPart,
  type Stream,
  entryOf,
} from '#exchange';
import { isUuid7, refKey, type MessageRef, type UnitAddress } from '#kernel';
import type { Context } from '../sql/context.js';
import { conversationOf, threads, wholeConversation } from '../rows/conversations.js';
import type { SqlStatement } from '../sql/database.js';
import { keysOf } from '../sql/keys.js';
import { partOf } from '../rows/message-rows.js';
import { queries } from '../sql/queries.js';

const CONVERSATIONS: SqlStatement = {
  name: 'conversations',
  text: `
SELECT c.* FROM unnest($1::uuid[], $2::text[]) AS k(id, member) CROSS JOIN LATERAL (
  SELECT member, id, status, owner, broadcast, parties, standing, handling FROM conversations
  WHERE id = k.id AND member = k.member OFFSET 0) c`,
};

const SENT: SqlStatement = {
  name: 'sent-messages',
  text: `
SELECT m.id, m.digest, m.addressed AS "to", ARRAY(SELECT d.destination FROM deliveries d WHERE d.id = m.id ORDER BY d.destination) AS destinations,
  coalesce((SELECT json_agg(json_build_object('part', p.part, 'units', p.units) ORDER BY p.part) FROM parts p
    WHERE p.id = m.id AND p.member = m.member), '[]') AS parts
FROM messages m WHERE m.id = ANY($1::uuid[]) AND m.member = $2 ORDER BY m.id`,
};

/** Those that beat, and those of which anything arrived. */
const PEERS: SqlStatement = {
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
    queries
      .selectFrom('streams_out')
      .select(['destination', 'lane', 'epoch', 'last'])
      .orderBy('destination')
      .orderBy('lane')
      .orderBy('epoch'),
  );
  return rows.map(({ destination: to, lane, epoch, last }) => ({ stream: { to, lane, epoch }, sent: last }));
}
