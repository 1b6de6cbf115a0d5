import { refKey, SECOND, type MessageRef, type Unit } from '#kernel';
import { beyondEnd, type InboxEntry } from '#exchange';
import { arrange, type InboxOrder, type Entry, type Follower } from './inbox-order.js';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { isBeyondEnd, placeEntries } from './inbox-places.js';
import { keysOf } from '../sql/keys.js';
import { MESSAGE_COLUMNS, messageOf, type MessageColumns } from './message-rows.js';
import { CHANNEL } from '../people/subscriptions-signals.js';

/** The longest that an entry waits for `prev` (wire.md "Steps of a message", step 9). */
const HOLD_MS = 10 * SECOND;

/**
 * Whoever follows the inbox is told at the commit, and by the same commit; once for each unit, however many the
 * entries.
 */
const TELL = `pg_notify('${CHANNEL}', 'I ' || unit)`;

/** Entries are written without a place: they get it from `placeEntries` once they are committed. */
const ADD: SqlStatement = {
  name: 'add-inbox',
  text: `
INSERT INTO inbox (unit, member, id, prev, held_until)
SELECT i.unit, i.member, i.id, i.prev, i.held_until
FROM json_to_recordset($1::json) AS i(unit text, member text, id uuid, prev uuid, held_until bigint) RETURNING ${TELL}`,
};

/** A released entry is placed behind what it waited for, so it takes a later number. */
const RELEASED = `held_until = NULL, n = nextval('inbox_n')`;

/** Which of these have passed: here and not held for a unit, or refused for good. */
const PASSED: SqlStatement = {
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
const RELEASE: SqlStatement = {
  name: 'release-inbox',
  text: `
UPDATE inbox f SET ${RELEASED} FROM unnest($1::uuid[], $2::text[]) AS p(id, member)
WHERE f.held_until IS NOT NULL AND f.prev = p.id AND f.member = p.member
  AND NOT EXISTS (SELECT FROM inbox i WHERE i.held_until IS NOT NULL AND i.id = p.id AND i.member = p.member AND i.unit = f.unit)
RETURNING f.member, f.id, ${TELL}`,
};

/** One that is held for longer than anything is was held before the clock was set back. */
const RELEASE_DUE: SqlStatement = {
  name: 'release-inbox-due',
  text: `UPDATE inbox f SET ${RELEASED} WHERE f.held_until IS NOT NULL
  AND (f.held_until <= $1::bigint OR f.held_until > $1::bigint + ${HOLD_MS}) RETURNING f.member, f.id, ${TELL}`,
};

const READ: SqlStatement = {
  name: 'read-inbox',
  text: `
SELECT i.place, m.* FROM (
  SELECT place, member, id FROM inbox WHERE unit = $1 AND place > $2::bigint ORDER BY place LIMIT $3) i
CROSS JOIN LATERAL (SELECT at, ${MESSAGE_COLUMNS.join(', ')} FROM messages WHERE id = i.id AND member = i.member OFFSET 0) m
ORDER BY i.place`,
};

type InboxRow = MessageColumns & { readonly place: number; readonly at: number };

/**
 * Which entries of these messages can be shown at once, and which must wait. Reads under the lock of their
 * conversations, in which `prev` stands too: one that is being committed at this moment through another partition is
 * seen.
 */
export async function arrangeInbox(tx: Transaction, followers: readonly Follower[]): Promise<InboxOrder> {
  const prevs = followers.flatMap(({ prev }) => prev ?? []);
  if (prevs.length === 0) return arrange(followers, new Map());
  const rows = await tx.run<MessageRef & { here: boolean; held: Unit[] }>(PASSED, keysOf(prevs));
  return arrange(followers, new Map(rows.map((row) => [refKey(row), row])));
}

/** Adds the entries. What waited for them is freed by `release`, once all of the record is stored. */
export async function deliver(tx: Transaction, { shown, held }: InboxOrder, now: number): Promise<void> {
  const rows = [
    ...shown.map((entry) => ({ ...columnsOf(entry), prev: null, held_until: null })),
    ...held.map((entry) => ({ ...columnsOf(entry), held_until: now + HOLD_MS })),
  ];
  if (rows.length > 0) await tx.run(ADD, [JSON.stringify(rows)]);
}

function columnsOf({ unit, ref, prev }: Entry) {
  return { unit, ...ref, prev: prev?.id ?? null };
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
  const due = await db.run<MessageRef>(RELEASE_DUE, [now]);
  if (due.length > 0) await db.transaction((tx) => release(tx, due));
  await placeEntries(db, unit);
  const rows = await db.run<InboxRow>(READ, [unit, after ?? '0', limit]);
  if (rows.length === 0 && after !== undefined && (await isBeyondEnd(db, unit, after))) throw beyondEnd();
  return Promise.all(
    rows.map(async (row) => ({
      cursor: String(row.place),
      unit,
      message: await messageOf(content, row),
      at: row.at,
    })),
  );
}
