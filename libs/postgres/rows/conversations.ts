import {
  entryOf,
  holdRoom,
  joinThread,
  lookupStandingOf,
  type Conversation,
  type StoredMessage,
  type ThreadEntry,
} from '#exchange';
import { refKey, type MessageRef } from '#kernel';
import type { Selectable } from 'kysely';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { keysOf } from '../sql/keys.js';
import type { MessageColumns } from './message-rows.js';
import { ReferenceTaken } from '../sql/reference-taken.js';
import type { ConversationTable } from '../schema/tables.js';
import { allEnded } from '../sql/all-ended.js';
import { writeClocks } from './clocks.js';
import { writeKeeping } from './keeping.js';
import { projectLookup } from './lookups.js';
import { writeWork, type Changed } from './work-rows.js';

/** Our last message in a conversation, by destination. */
export type Last = Readonly<Record<string, string>>;

/** Messages of one conversation that are about to be stored. */
interface Group<T extends { readonly message: StoredMessage }> {
  readonly ref: MessageRef;
  readonly added: readonly T[];
}

type Row = Selectable<ConversationTable>;

const COLUMNS = `member text, id uuid, status text, owner text, broadcast boolean, parties text, standing text, last text, handling text[]`;

const OPEN: SqlStatement = {
  name: 'open-conversations',
  text: `
INSERT INTO conversations (member, id, status, owner, broadcast, parties, standing, last, handling)
SELECT member, id, status, owner, broadcast, parties::json, standing::json, last::json, handling
FROM json_to_recordset($1::json) AS c(${COLUMNS}) ORDER BY id, member ON CONFLICT DO NOTHING RETURNING member, id`,
};

const LOCK: SqlStatement = {
  name: 'lock-conversations',
  text: `
SELECT c.* FROM unnest($1::uuid[], $2::text[]) AS k(id, member) CROSS JOIN LATERAL (
  SELECT member, id, status, owner, broadcast, parties, standing, last, handling FROM conversations
  WHERE id = k.id AND member = k.member FOR UPDATE) c`,
};

const UPDATE: SqlStatement = {
  name: 'update-conversations',
  text: `
INSERT INTO conversations (member, id, status, owner, broadcast, parties, standing, last, handling)
SELECT member, id, status, owner, broadcast, parties::json, standing::json, last::json, handling
FROM json_to_recordset($1::json) AS c(${COLUMNS})
ON CONFLICT (id, member) DO UPDATE SET status = excluded.status, owner = excluded.owner, broadcast = excluded.broadcast,
  parties = excluded.parties, standing = excluded.standing, last = excluded.last, handling = excluded.handling`,
};

const THREAD =
  'member, id, type, version, status, from_unit, from_role, addressed, after, urgency, sent_at, expires_at, facts, conversation_member, conversation';

/** What the fold and the heads need of the messages of conversations; openings by their own key. */
const THREADS: SqlStatement = {
  name: 'threads',
  text: `
WITH k AS (SELECT * FROM unnest($1::uuid[], $2::text[]) AS k(id, member))
SELECT m.* FROM k CROSS JOIN LATERAL (SELECT ${THREAD} FROM messages WHERE id = k.id AND member = k.member AND opens OFFSET 0) m
UNION ALL
SELECT m.* FROM k CROSS JOIN LATERAL (
  SELECT ${THREAD} FROM messages WHERE conversation = k.id AND conversation_member = k.member AND NOT opens OFFSET 0) m`,
};

/**
 * A conversation with its messages in one statement, which sees one moment: two would show a message that has not moved
 * it yet.
 */
const WHOLE: SqlStatement = {
  name: 'conversation-with-thread',
  text: `
SELECT c.member, c.id, c.status, c.owner, c.broadcast, c.parties, c.standing, c.handling, (
  SELECT coalesce(json_agg(m), '[]'::json) FROM (
    SELECT ${THREAD} FROM messages WHERE id = c.id AND member = c.member AND opens
    UNION ALL
    SELECT ${THREAD} FROM messages WHERE conversation = c.id AND conversation_member = c.member AND NOT opens) m) AS thread
FROM conversations c WHERE c.id = $1::uuid AND c.member = $2`,
};

type ThreadRow = Pick<
  MessageColumns,
  | 'member'
  | 'id'
  | 'type'
  | 'version'
  | 'status'
  | 'from_unit'
  | 'from_role'
  | 'addressed'
  | 'after'
  | 'urgency'
  | 'sent_at'
  | 'expires_at'
  | 'facts'
  | 'conversation_member'
  | 'conversation'
>;

/**
 * Opens or locks the conversations of these messages and writes them as they will be with the messages in; to be called
 * before the messages are stored. From here to the commit nobody else adds to any of them, so that `prev` has no fork
 * and the state no lost update. `pass` gets the messages of one conversation with our last ones before, and answers our
 * last ones after; it may be called twice, the second time with what counts. Throws `ReferenceTaken` where one of the
 * messages is stored already.
 */
export async function joinConversations<T extends { readonly message: StoredMessage }>(
  tx: Transaction,
  context: Pick<Context, 'content' | 'fold' | 'member'>,
  entries: readonly T[],
  pass: (added: readonly T[], last: Last) => Last,
  now: number,
): Promise<void> {
  const { fold } = context;
  const groups = groupsOf(entries);
  if (groups.length === 0) return;
  // Most messages open a conversation, so the row is written as if it were new. Locks are taken in key order, here as
  // below: two batches that took the same conversations in opposite orders would wait for each other.
  const fresh = groups.map(({ ref, added }) => {
    const folded = fold(
      ref,
      added.map(({ message }) => entryOf(message)),
    );
    const joined = joinThread(
      ref,
      undefined,
      added.map(({ message }) => message),
      folded,
    );
    return { conversation: joined, added: added.map(({ message }) => message), last: pass(added, {}) };
  });
  const rows = JSON.stringify(fresh.map(({ conversation, last }) => columnsOf(conversation, last)));
  const opened = new Set((await tx.run<MessageRef>(OPEN, [rows])).map(refKey));
  const existing = groups.filter(({ ref }) => !opened.has(refKey(ref)));
  const changed: Changed[] = fresh.filter(({ conversation: { ref } }) => opened.has(refKey(ref)));
  if (existing.length > 0) changed.push(...(await joinExisting(tx, fold, existing, pass)));
  await allEnded([
    writeWork(tx, context, changed, now),
    writeClocks(tx, context, changed, now),
    writeKeeping(tx, context, changed, now),
    projectLookup(
      tx,
      context,
      changed.map(({ conversation }) => lookupStandingOf(conversation)),
      changed.flatMap(({ added }) => added),
      now,
    ),
  ]);
}

async function joinExisting<T extends { readonly message: StoredMessage }>(
  tx: Transaction,
  fold: Context['fold'],
  groups: readonly Group<T>[],
  pass: (added: readonly T[], last: Last) => Last,
): Promise<readonly Changed[]> {
  const keys = keysOf(groups.map(({ ref }) => ref));
  // The messages are read by a statement that begins after the lock is held: its snapshot has what the holder before
  // added.
  const rows = new Map((await tx.run<Row>(LOCK, keys)).map((row) => [refKey(row), row]));
  const threads = groupThreads(await tx.run<ThreadRow>(THREADS, keys));
  const changed = groups.map(({ ref, added }) => {
    const row = rows.get(refKey(ref));
    const before = threads.get(refKey(ref)) ?? [];
    const stored = new Set(before.map((one) => refKey(one.ref)));
    if (added.some(({ message }) => stored.has(refKey(message.ref)))) throw new ReferenceTaken();
    const messages = added.map(({ message }) => message);
    if (row !== undefined) holdRoom(conversationOf(row), before, messages);
    const folded = fold(ref, [...before, ...messages].map(entryOf));
    const conversation = joinThread(ref, row && conversationOf(row), messages, folded);
    return { conversation, added: messages, last: pass(added, row?.last ?? {}) };
  });
  const columns = changed.map(({ conversation, last }) => columnsOf(conversation, last));
  await tx.run(UPDATE, [JSON.stringify(columns)]);
  return changed;
}

/** Messages of these conversations, by conversation. */
export async function threads(
  db: Pick<Transaction, 'run'>,
  refs: readonly MessageRef[],
): Promise<ReadonlyMap<string, readonly ThreadEntry[]>> {
  return groupThreads(await db.run<ThreadRow>(THREADS, keysOf(refs)));
}

/** A conversation as it stands, with the messages that made it stand so. */
export async function wholeConversation(
  db: Pick<Transaction, 'run'>,
  ref: MessageRef,
): Promise<{ readonly conversation: Conversation; readonly thread: readonly ThreadEntry[] } | undefined> {
  const [[id], [member]] = keysOf([ref]);
  if (id === undefined) return undefined;
  const [row] = await db.run<Row & { readonly thread: readonly ThreadRow[] }>(WHOLE, [id, member]);
  return row && { conversation: conversationOf(row), thread: row.thread.map(threadEntryOf) };
}

function groupThreads(rows: readonly ThreadRow[]): Map<string, ThreadEntry[]> {
  const threads = new Map<string, ThreadEntry[]>();
  for (const row of rows) {
    const key = refKey({ member: row.conversation_member, id: row.conversation });
    const thread = threads.get(key) ?? [];
    thread.push(threadEntryOf(row));
    threads.set(key, thread);
  }
  return threads;
}

function threadEntryOf(row: ThreadRow): ThreadEntry {
  return {
    ref: { member: row.member, id: row.id },
    type: row.type,
    version: row.version,
    status: row.status,
    from: { member: row.member, unit: row.from_unit, role: row.from_role },
    to: row.addressed,
    after: row.after,
    urgency: row.urgency,
    sentAt: row.sent_at,
    expiresAt: row.expires_at,
    facts: row.facts,
  };
}

function groupsOf<T extends { readonly message: StoredMessage }>(entries: readonly T[]): Group<T>[] {
  const groups = new Map<string, { ref: MessageRef; added: T[] }>();
  for (const one of entries) {
    const ref = one.message.conversation;
    const group = groups.get(refKey(ref));
    if (group === undefined) groups.set(refKey(ref), { ref, added: [one] });
    else group.added.push(one);
  }
  return [...groups.values()].sort((a, b) => inKeyOrder(a.ref, b.ref));
}

/** As the server orders keys: a uuid by its bytes, which is as its lower-case text. */
function inKeyOrder(a: MessageRef, b: MessageRef): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.member < b.member ? -1 : a.member > b.member ? 1 : 0;
}

function columnsOf(conversation: Conversation, last: Last) {
  const { ref, status, owner, broadcaster, handling, parties, standing } = conversation;
  return {
    ...ref,
    status,
    owner: owner?.unit ?? null,
    broadcast: broadcaster !== null,
    parties: JSON.stringify(parties),
    standing: JSON.stringify(standing),
    last: JSON.stringify(last),
    handling,
  };
}

/** Who opens a conversation is of the member that its reference names, so a row keeps only the unit. */
export function conversationOf(row: Omit<Row, 'last'>): Conversation {
  const { member, id, status, handling, parties, standing } = row;
  const owner = row.owner === null ? null : { member, unit: row.owner };
  return {
    ref: { member, id },
    status,
    parties,
    owner,
    broadcaster: row.broadcast ? owner : null,
    handling,
    standing,
  };
}
