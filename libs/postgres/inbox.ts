import { refKey, SECOND, type MessageRef, type Unit } from '#kernel';
import type { InboxEntry } from '#exchange';
import { arrange, type Arrangement, type Follower } from './arrangement.js';
import type { Context } from './context.js';
import type { Statement, Transaction } from './database.js';
import { keysOf } from './keys.js';
import { messageOf, type MessageColumns } from './message-rows.js';

/** The longest that an entry waits for `prev` (design.md section 3, step 9). */
const HOLD_MS = 10 * SECOND;

/** Entries to be shown, in their order, then those that are held. */
const ADD: Statement = {
  name: 'add-inbox',
  text: `
INSERT INTO inbox (unit, member, id, prev, held_until)
SELECT unit, member, id, prev, held_until FROM json_to_recordset($1::json) AS i(unit text, member text, id uuid, prev uuid, held_until bigint)`,
};

/** Which of these have passed: here and not held for a unit, or refused for good. */
const PASSED: Statement = {
  name: 'inbox-passed',
  text: `
SELECT p.member, p.id,
  EXISTS (SELECT FROM messages m WHERE m.id = p.id AND m.member = p.member)
    OR EXISTS (SELECT FROM quarantine q WHERE q.id = p.id::text AND q.member = p.member AND q.digest IS NOT NULL AND q.state = 'SETTLED')
    AS here,
  ARRAY(SELECT i.unit FROM inbox i WHERE i.held_until IS NOT NULL AND i.id = p.id AND i.member = p.member) AS held
FROM unnest($1::uuid[], $2::text[]) AS p(id, member)`,
};

/** Shows what waited for these, except where the one waited for is itself held. A new place: readers have passed the old one. */
const RELEASE: Statement = {
  name: 'release-inbox',
  text: `
UPDATE inbox f SET held_until = NULL, xid = pg_current_xact_id(), n = nextval('inbox_n')
FROM unnest($1::uuid[], $2::text[]) AS p(id, member)
WHERE f.held_until IS NOT NULL AND f.prev = p.id AND f.member = p.member
  AND NOT EXISTS (SELECT FROM inbox i WHERE i.held_until IS NOT NULL AND i.id = p.id AND i.member = p.member AND i.unit = f.unit)
RETURNING f.member, f.id`,
};

const RELEASE_DUE: Statement = {
  name: 'release-inbox-due',
  text: `
UPDATE inbox SET held_until = NULL, xid = pg_current_xact_id(), n = nextval('inbox_n')
WHERE held_until IS NOT NULL AND held_until <= $1::bigint RETURNING member, id`,
};

/**
 * Entries in (xid, n) order. A transaction that is still open may yet add entries under its own xid, so nothing at or above the
 * oldest open one is shown: otherwise a reader would pass a place that is filled after it (numbers are drawn before the commit,
 * so their order alone is not the order of becoming visible). xids rise with the cluster: after a logical restore into another
 * cluster, set every xid to '0'.
 */
const READ: Statement = {
  name: 'read-inbox',
  text: `
SELECT i.xid::text AS xid, i.n, i.unit, m.at, m.member, m.id, m.digest, m.type, m.version, m.status, m.from_unit, m.from_role, m.addressed,
  m.after, m.conversation_member, m.conversation, m.urgency, m.sent_at, m.expires_at, m.jws
FROM inbox i JOIN messages m ON m.id = i.id AND m.member = i.member
WHERE i.unit = $1 AND i.held_until IS NULL AND (i.xid, i.n) > ($2::xid8, $3::bigint) AND i.xid < pg_snapshot_xmin(pg_current_snapshot())
ORDER BY i.xid, i.n LIMIT $4`,
};

type InboxRow = MessageColumns & {
  readonly xid: string;
  readonly n: number;
  readonly unit: Unit;
  readonly at: number;
};

/** Shows entries that wait for nothing. */
export async function showRows(
  tx: Transaction,
  entries: readonly { readonly unit: Unit; readonly ref: MessageRef }[],
): Promise<void> {
  if (entries.length === 0) return;
  await tx.run(ADD, [
    JSON.stringify(entries.map(({ unit, ref }) => ({ unit, ...ref, prev: null, held_until: null }))),
  ]);
}

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
    ...shown.map(({ unit, ref }) => ({ unit, ...ref, prev: null, held_until: null })),
    ...held.map(({ unit, ref, prev }) => ({
      unit,
      ...ref,
      prev: prev?.id ?? null,
      held_until: now + HOLD_MS,
    })),
  ];
  if (rows.length > 0) await tx.run(ADD, [JSON.stringify(rows)]);
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
  const [xid = '0', n = '0'] = after?.split('.') ?? [];
  const due = await db.run<MessageRef>(RELEASE_DUE, [now]);
  if (due.length > 0) await db.transaction((tx) => release(tx, due));
  const rows = await db.run<InboxRow>(READ, [unit, xid, n, limit]);
  return Promise.all(
    rows.map(async (row) => ({
      cursor: `${row.xid}.${row.n}`,
      unit: row.unit,
      message: await messageOf(content, row),
      at: row.at,
    })),
  );
}
