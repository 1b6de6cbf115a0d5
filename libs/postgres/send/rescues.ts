import type { Draft, RescueStore, StoredRescue } from '#exchange';
import { fromUtf8, utf8, type MessageRef } from '#kernel';
import type { Context } from '../sql/context.js';
import { referredFrom } from '../read/referred.js';
import type { SqlStatement } from '../sql/database.js';

interface Row {
  readonly id: string;
  readonly author: string;
  readonly unit: string;
  readonly role: StoredRescue['author']['role'];
  readonly at: number;
  readonly state: StoredRescue['state'];
  readonly ref: MessageRef | null;
  readonly refused: StoredRescue['refused'];
}
type Found<T> = T & Record<string, unknown>;

const OPEN: SqlStatement = {
  name: 'open-rescue',
  text: `
INSERT INTO rescues (id, author, unit, role, at, key, request, state, mass_rescue)
VALUES ($1::uuid, $2, $3, $4, $5::bigint, $6, $7, 'OPEN', $8) ON CONFLICT (unit, author, key) DO NOTHING RETURNING id`,
};
const ADD: SqlStatement = {
  name: 'add-rescue-referrals',
  text: `
INSERT INTO rescue_referrals (rescue, n, "row", state, draft)
SELECT $1::uuid, n, r, 'WAITING', d FROM unnest($2::integer[], $3::integer[], $4::bytea[]) AS t(n, r, d)`,
};
const EARLIER: SqlStatement = {
  name: 'earlier-rescue',
  text: `SELECT id, request FROM rescues WHERE unit = $1 AND author = $2 AND key = $3`,
};
/** What was refused is tried again where its draft is still there, and the mass rescue is sent or can be. */
const AGAIN: SqlStatement = {
  name: 'rescue-again',
  text: `
WITH able AS (
  SELECT id FROM rescues WHERE id = $1::uuid AND (ref IS NOT NULL OR mass_rescue IS NOT NULL) FOR UPDATE
), waits AS (
  UPDATE rescue_referrals SET state = 'WAITING', faults = NULL
  WHERE rescue IN (SELECT id FROM able) AND state = 'FAILED' AND draft IS NOT NULL RETURNING n
)
UPDATE rescues SET state = 'OPEN', refused = NULL, stuck_since = NULL WHERE id IN (SELECT id FROM able)
AND (EXISTS (SELECT FROM waits) OR EXISTS (SELECT FROM rescue_referrals WHERE rescue = $1::uuid AND state = 'WAITING'
  AND draft IS NOT NULL))`,
};
const ONE: SqlStatement = {
  name: 'rescue',
  text: `SELECT id, author, unit, role, at, state, ref, refused FROM rescues WHERE id = $1::uuid AND unit = $2`,
};
const UNFINISHED: SqlStatement = {
  name: 'unfinished-rescues',
  text: `
SELECT id, author, unit, role, at, state, ref, refused FROM rescues WHERE unit = $1 AND state IN ('OPEN', 'STOPPED')
ORDER BY id DESC LIMIT $2`,
};
const STUCK: SqlStatement = {
  name: 'rescue-stuck',
  text: `UPDATE rescues SET stuck_since = coalesce(stuck_since, $2::bigint) WHERE id = $1::uuid RETURNING stuck_since`,
};
const COUNTS: SqlStatement = {
  name: 'rescue-counts',
  text: `
SELECT count(*) AS total, count(*) FILTER (WHERE state = 'SENT') AS sent FROM rescue_referrals WHERE rescue = $1::uuid`,
};
const FAILED: SqlStatement = {
  name: 'rescue-failed',
  text: `SELECT "row", faults FROM rescue_referrals WHERE rescue = $1::uuid AND state = 'FAILED' ORDER BY n`,
};
const HOLD: SqlStatement = {
  name: 'hold-rescue',
  text: `
UPDATE rescues SET holder = $1, held_until = $2::bigint + $3::bigint WHERE id = (
  SELECT id FROM rescues r WHERE state = 'OPEN' AND (holder = $1 OR held_until < $2::bigint OR held_until > $2::bigint + $3::bigint)
    AND NOT EXISTS (SELECT FROM rescues o WHERE o.state = 'OPEN' AND o.unit = r.unit AND (o.ref IS NULL, o.id) < (r.ref IS NULL, r.id))
  ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING id, author, unit, role, ref, mass_rescue`,
};
const WAITING: SqlStatement = {
  name: 'rescue-waiting',
  text: `SELECT n, draft FROM rescue_referrals WHERE rescue = $1::uuid AND state = 'WAITING' ORDER BY n LIMIT $2`,
};
const BEGAN: SqlStatement = {
  name: 'rescue-began',
  text: `UPDATE rescues SET ref = $2::json, mass_rescue = NULL, stuck_since = NULL WHERE id = $1::uuid`,
};
const STOPPED: SqlStatement = {
  name: 'rescue-stopped',
  text: `UPDATE rescues SET state = 'STOPPED', refused = $2::json WHERE id = $1::uuid`,
};
const SETTLED: SqlStatement = {
  name: 'rescue-settled',
  text: `
UPDATE rescue_referrals SET state = CASE WHEN o.ref IS NULL THEN 'FAILED' ELSE 'SENT' END, ref = o.ref, faults = o.faults,
  draft = CASE WHEN o.ref IS NULL THEN draft END
FROM json_to_recordset($2::json) AS o(n integer, ref json, faults json)
WHERE rescue = $1::uuid AND rescue_referrals.n = o.n AND state = 'WAITING'`,
};
const ENDED: SqlStatement = {
  name: 'rescue-ended',
  text: `
UPDATE rescues SET state = CASE WHEN state = 'OPEN' AND NOT EXISTS (
  SELECT FROM rescue_referrals WHERE rescue = $1::uuid AND state = 'WAITING') THEN 'DONE' ELSE state END, stuck_since = NULL
WHERE id = $1::uuid`,
};
const FORGET: SqlStatement = {
  name: 'forget-rescues',
  text: `
WITH old AS (
  UPDATE rescues SET mass_rescue = NULL WHERE state <> 'OPEN' AND at < $1::bigint RETURNING id
)
UPDATE rescue_referrals SET draft = NULL WHERE rescue IN (SELECT id FROM old) AND draft IS NOT NULL`,
};

async function told({ db }: Context, row: Row): Promise<StoredRescue> {
  const { id, author: name, unit, role, at, state, ref, refused } = row;
  const [counts] = await db.run<{ total: number; sent: number }>(COUNTS, [id]);
  const failed = await db.run<Found<StoredRescue['failed'][number]>>(FAILED, [id]);
  const { total = 0, sent = 0 } = counts ?? {};
  return { id, author: { name, unit, role }, at, state, ref, refused, total, sent, failed };
}

/** Rescues in the member's database; drafts are content. */
export function rescueStore(context: Context): RescueStore {
  const { db, content } = context;
  const written = (draft: Draft) => content.write(utf8(JSON.stringify(draft)));
  const read = async (stored: Buffer) => JSON.parse(fromUtf8(await content.read(stored))) as Draft;
  return {
    open: async ({ id, author: { name, unit, role }, at, massRescue, referrals }, { key, request }) => {
      const own = await written(massRescue);
      const drafts = await Promise.all(referrals.map(({ draft }) => written(draft)));
      return db.transaction(async (tx) => {
        const taken = await tx.run(OPEN, [id, name, unit, role, at, key, request, own]);
        if (taken.length > 0) {
          const numbers = referrals.map((_, index) => index + 1);
          await tx.run(ADD, [id, numbers, referrals.map(({ row }) => row), drafts]);
          return id;
        }
        const [earlier] = await tx.run<{ id: string; request: string }>(EARLIER, [unit, name, key]);
        return earlier?.request === request ? earlier.id : undefined;
      });
    },
    again: async ({ name, unit }, { key, request }) => {
      const [earlier] = await db.run<{ id: string; request: string }>(EARLIER, [unit, name, key]);
      if (earlier?.request !== request) return undefined;
      await db.run(AGAIN, [earlier.id]);
      return earlier.id;
    },
    rescue: async (ofUnit, id) => {
      const [row] = await db.run<Found<Row>>(ONE, [id, ofUnit]);
      return row && (await told(context, row));
    },
    unfinished: async (ofUnit, limit) => {
      const rows = await db.run<Found<Row>>(UNFINISHED, [ofUnit, limit]);
      return Promise.all(rows.map((row) => told(context, row)));
    },
    stuck: async (id, now) =>
      (await db.run<{ stuck_since: number }>(STUCK, [id, now]))[0]?.stuck_since ?? now,
    hold: async (holder, now, leaseMs) => {
      const [row] = await db.run<Found<Row & { readonly mass_rescue: Buffer | null }>>(HOLD, [
        holder,
        now,
        leaseMs,
      ]);
      if (row === undefined) return undefined;
      const { id, author: name, unit, role, ref, mass_rescue: own } = row;
      return { id, author: { name, unit, role }, ref, massRescue: own === null ? null : await read(own) };
    },
    waiting: async (id, most) => {
      const rows = await db.run<{ n: number; draft: Buffer }>(WAITING, [id, most]);
      return Promise.all(rows.map(async ({ n, draft }) => ({ n, draft: await read(draft) })));
    },
    began: async (id, ref) => {
      await db.run(BEGAN, [id, JSON.stringify(ref)]);
    },
    stopped: async (id, faults) => {
      await db.run(STOPPED, [id, JSON.stringify(faults)]);
    },
    settled: (id, outcomes) =>
      db.transaction(async (tx) => {
        await tx.run(SETTLED, [id, JSON.stringify(outcomes)]);
        await tx.run(ENDED, [id]);
      }),
    referredFrom: (member, unit, times, after, limit) =>
      referredFrom(context, member, unit, times, after, limit),
    forget: async (before) => {
      await db.run(FORGET, [before]);
    },
  };
}
