import { refKey, SECOND, type MessageRef, type Unit } from '#kernel';
import type { InboxEntry } from '#exchange';
import { arrange, type Arrangement, type Entry, type Follower } from './arrangement.js';
import type { Context } from './context.js';
import type { Statement, Transaction } from './database.js';
import { keysOf } from './keys.js';
import { MESSAGE_COLUMNS, messageOf, type MessageColumns } from './message-rows.js';
import { CHANNEL } from './subscriptions-signals.js';

/** The longest that an entry waits for `prev` (design.md section 3, step 9). */
const HOLD_MS = 10 * SECOND;

/**
 * Whoever follows the inbox is told at the commit, and by the same commit; once for each unit, however many the entries. They
 * look a little later again: what is shown waits for older transactions, which tell nobody when they end.
 */
const TELL = `pg_notify('${CHANNEL}', 'I ' || unit)`;

/**
 * Entries have an order of their own, (place, n), by which readers go on: `place` is the transaction that made the entry visible.
 * A transaction that is still open may yet add entries, so nothing at or above the oldest open one is shown: otherwise a reader
 * would pass a place that is filled after it. (n alone, like any number drawn before the commit, is not the order of becoming
 * visible.) Transactions get their ids when they begin to write, not when they get the conversation's lock; an entry therefore
 * never gets a lower place than its conversation has, or an answer could stand before what it answers. That keeps the rule: while
 * its own, older transaction is open, the higher place is not shown either.
 * Ids rise with the cluster: after a logical restore into another one, set every place to '0'.
 */
const ADD: Statement = {
  name: 'add-inbox',
  text: `
INSERT INTO inbox (unit, place, member, id, prev, held_until)
SELECT i.unit, greatest(pg_current_xact_id(),
  (SELECT c.place FROM conversations c WHERE c.id = i.conversation AND c.member = i.conversation_member)), i.member, i.id, i.prev, i.held_until
FROM json_to_recordset($1::json) AS i(unit text, member text, id uuid, conversation_member text, conversation uuid, prev uuid,
  held_until bigint) RETURNING ${TELL}`,
};

/** A new place for an entry that is released: readers have passed the old one. */
const RELEASED = `
held_until = NULL, n = nextval('inbox_n'), place = greatest(pg_current_xact_id(), (
  SELECT (SELECT c.place FROM conversations c WHERE c.id = m.conversation AND c.member = m.conversation_member)
  FROM messages m WHERE m.id = f.id AND m.member = f.member))`;

/** Which of these have passed: here and not held for a unit, or refused for good. */
const PASSED: Statement = {
  name: 'inbox-passed',
  text: `
SELECT p.member, p.id,
  (SELECT true FROM messages m WHERE m.id = p.id AND m.member = p.member) IS NOT NULL
    OR (SELECT true FROM quarantine q WHERE q.id = p.id::text AND q.member = p.member AND q.digest IS NOT NULL AND q.state = 'SETTLED'
      LIMIT 1) IS NOT NULL AS here,
  ARRAY(SELECT i.unit FROM inbox i WHERE i.held_until IS NOT NULL AND i.id = p.id AND i.member = p.member) AS held
FROM unnest($1::uuid[], $2::text[]) AS p(id, member)`,
};

/** Shows what waited for these, except where the one waited for is itself held. */
const RELEASE: Statement = {
  name: 'release-inbox',
  text: `
UPDATE inbox f SET ${RELEASED} FROM unnest($1::uuid[], $2::text[]) AS p(id, member)
WHERE f.held_until IS NOT NULL AND f.prev = p.id AND f.member = p.member
  AND NOT EXISTS (SELECT FROM inbox i WHERE i.held_until IS NOT NULL AND i.id = p.id AND i.member = p.member AND i.unit = f.unit)
RETURNING f.member, f.id, ${TELL}`,
};

const RELEASE_DUE: Statement = {
  name: 'release-inbox-due',
  text: `UPDATE inbox f SET ${RELEASED} WHERE f.held_until IS NOT NULL AND f.held_until <= $1::bigint RETURNING f.member, f.id, ${TELL}`,
};

const READ: Statement = {
  name: 'read-inbox',
  text: `
SELECT i.place::text AS place, i.n, m.* FROM (
  SELECT place, n, member, id FROM inbox
  WHERE unit = $1 AND held_until IS NULL AND (place, n) > ($2::xid8, $3::bigint) AND place < pg_snapshot_xmin(pg_current_snapshot())
  ORDER BY place, n LIMIT $4) i
CROSS JOIN LATERAL (SELECT at, ${MESSAGE_COLUMNS.join(', ')} FROM messages WHERE id = i.id AND member = i.member OFFSET 0) m
ORDER BY i.place, i.n`,
};

type InboxRow = MessageColumns & { readonly place: string; readonly n: number; readonly at: number };

/**
 * Which entries of these messages can be shown at once, and which must wait. Reads under the lock of their conversations, in
 * which `prev` stands too: one that is being committed at this moment through another partition is seen.
 */
export async function arrangeInbox(tx: Transaction, followers: readonly Follower[]): Promise<Arrangement> {
  const prevs = followers.flatMap(({ prev }) => prev ?? []);
  if (prevs.length === 0) return arrange(followers, new Map());
  const rows = await tx.run<MessageRef & { here: boolean; held: Unit[] }>(PASSED, keysOf(prevs));
  return arrange(followers, new Map(rows.map((row) => [refKey(row), row])));
}

/** Adds the entries. What waited for them is freed by `release`, once all of the record is stored. */
export async function deliver(tx: Transaction, { shown, held }: Arrangement, now: number): Promise<void> {
  const rows = [
    ...shown.map((entry) => ({ ...columnsOf(entry), prev: null, held_until: null })),
    ...held.map((entry) => ({ ...columnsOf(entry), held_until: now + HOLD_MS })),
  ];
  if (rows.length > 0) await tx.run(ADD, [JSON.stringify(rows)]);
}

function columnsOf({ unit, ref, conversation, prev }: Entry) {
  return {
    unit,
    ...ref,
    conversation_member: conversation.member,
    conversation: conversation.id,
    prev: prev?.id ?? null,
  };
}

/** Shows what waited for these, and in turn what waited for that. */
export async function release(tx: Transaction, refs: readonly MessageRef[]): Promise<void> {
  let freed = refs;
  while (freed.length > 0) freed = await tx.run<MessageRef>(RELEASE, keysOf(freed));
}

export async function inbox(
  { content, db }: Context,
  unit: Unit,
  after: string | undefined,
  limit: number,
  now: number,
): Promise<readonly InboxEntry[]> {
  const [place = '0', n = '0'] = after?.split('.') ?? [];
  const due = await db.run<MessageRef>(RELEASE_DUE, [now]);
  if (due.length > 0) await db.transaction((tx) => release(tx, due));
  const rows = await db.run<InboxRow>(READ, [unit, place, n, limit]);
  return Promise.all(
    rows.map(async (row) => ({
      cursor: `${row.place}.${row.n}`,
      unit,
      message: await messageOf(content, row),
      at: row.at,
    })),
  );
}
