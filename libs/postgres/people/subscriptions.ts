import type { Subscription, SubscriptionStore } from '#exchange';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { inboxEnd } from '../rows/inbox-places.js';
import { owedEvents } from './owed-events.js';

interface Row {
  readonly id: string;
  readonly unit: string;
  readonly author: string;
  readonly role: Subscription['role'];
  readonly url: Buffer;
  readonly filter: Subscription['filter'];
  readonly at: number;
  readonly cursor: string;
  readonly taken_at: number | null;
  readonly failing_since: number | null;
  readonly dead: number;
  readonly dead_at: number | null;
  readonly secret: Buffer;
  readonly pauses: number;
}

const FIELDS =
  'id, unit, author, role, url, filter, at, cursor, taken_at, failing_since, dead, dead_at, secret, pauses';

/** Two posts at once could both see one place free; the lock makes them take turns. */
const LOCK: SqlStatement = {
  name: 'lock-subscriptions',
  text: `SELECT pg_advisory_xact_lock(hashtext('subscriptions ' || $1))`,
};
const ADD: SqlStatement = {
  name: 'add-subscription',
  text: `
INSERT INTO subscriptions (id, unit, author, role, url, filter, at, cursor, dead, secret)
SELECT $1::uuid, $2, $3, $4, $5, $6::json, $7::bigint, $8, 0, $9
WHERE (SELECT count(*) FROM subscriptions WHERE unit = $2) < $10 RETURNING id`,
};
const LIST: SqlStatement = {
  name: 'subscriptions',
  text: `SELECT ${FIELDS} FROM subscriptions WHERE $1::text IS NULL OR unit = $1 ORDER BY id`,
};
const ONE: SqlStatement = {
  name: 'subscription',
  text: `SELECT ${FIELDS} FROM subscriptions WHERE id = $1::uuid`,
};
const REMOVE: SqlStatement = {
  name: 'remove-subscription',
  text: `
WITH removed AS (DELETE FROM subscriptions WHERE id = $1::uuid AND unit = $2 RETURNING id),
events AS (DELETE FROM owed_events WHERE subscription IN (SELECT id FROM removed))
SELECT id FROM removed`,
};
const NOTE: SqlStatement = {
  name: 'note-delivery',
  text: `
UPDATE subscriptions SET
  taken_at = CASE WHEN $2 = 'TAKEN' THEN $3::bigint ELSE taken_at END,
  failing_since = CASE WHEN $2 = 'TAKEN' THEN NULL ELSE coalesce(failing_since, $3::bigint) END,
  dead = dead + CASE WHEN $2 = 'DEAD' THEN 1 ELSE 0 END,
  dead_at = CASE WHEN $2 = 'DEAD' THEN $3::bigint ELSE dead_at END,
  pauses = CASE WHEN $2 = 'TAKEN' THEN 0 ELSE pauses END,
  paused_until = CASE WHEN $2 = 'TAKEN' THEN 0 ELSE paused_until END
WHERE id = $1::uuid`,
};

/**
 * Subscriptions in the member's database. Addresses may carry a receiver's own secrets, so they are content like the
 * secret.
 */
export function subscriptionStore(context: Context): SubscriptionStore {
  const { db, content } = context;
  const read = async (row: Row): Promise<Subscription> => ({
    id: row.id,
    unit: row.unit,
    author: row.author,
    role: row.role,
    url: Buffer.from(await content.read(row.url)).toString(),
    filter: row.filter,
    at: row.at,
    cursor: row.cursor,
    takenAt: row.taken_at,
    failingSince: row.failing_since,
    dead: row.dead,
    deadAt: row.dead_at,
    pauses: row.pauses,
  });
  return {
    inboxEnd: (unit) => inboxEnd(context, unit),
    addSubscription: async ({ id, unit, author, role, url, filter, at, cursor }, secret, most) => {
      const [address, kept] = await Promise.all([Buffer.from(url), secret].map((one) => content.write(one)));
      const values = [id, unit, author, role, address, JSON.stringify(filter), at, cursor, kept, most];
      return db.transaction(async (tx) => {
        await tx.run(LOCK, [unit]);
        return (await tx.run(ADD, values)).length > 0;
      });
    },
    subscriptions: async (unit) => Promise.all((await db.run<Row & Columns>(LIST, [unit ?? null])).map(read)),
    subscription: async (id) => {
      const [row] = await db.run<Row & Columns>(ONE, [id]);
      return row && { subscription: await read(row), secret: await content.read(row.secret) };
    },
    removeSubscription: async (id, unit) => (await db.run(REMOVE, [id, unit])).length > 0,
    ...owedEvents(context),
    noteDelivery: async (id, outcome, now) => {
      await db.run(NOTE, [id, outcome, now]);
    },
  };
}

type Columns = Record<string, unknown>;
