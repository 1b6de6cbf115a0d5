import { asHsuError, SECOND, type Unit } from '#kernel';
import type { Context } from '../sql/context.js';
import type { Database, SqlStatement } from '../sql/database.js';

/** More than a reader takes at once: a page is never short while entries wait for their place. */
const AT_ONCE = 1000;
/** As long as a look at readiness may wait for a lock that is held for milliseconds. */
const STALL_MS = SECOND;

/**
 * An entry gets its place, the number by which readers go on, after it was committed and by the first who reads: all
 * that the unit has without a place get the next ones, in the order in which they were written. The row of `inbox_ends`
 * is locked to the commit, so a reader that sees a place sees every lower one; writers wait for nobody, and no
 * transaction elsewhere matters. A conversation's entries keep their order: whoever writes the later one holds the
 * conversation's lock, and the number `n` is drawn under it. The statement's snapshot may be older than the lock: an
 * entry that was placed in between is left as it is, and its number stays unused. The unit is named once more where the
 * place is set: without it a plan may read what waits for every unit, and a unit that nobody reads for has much that
 * waits.
 */
function place(wait: '' | 'SKIP LOCKED'): string {
  return `
WITH e AS MATERIALIZED (SELECT last FROM inbox_ends WHERE unit = $1 FOR UPDATE ${wait}),
fresh AS MATERIALIZED (
  SELECT tid, row_number() OVER (ORDER BY n) AS r FROM (
    SELECT ctid AS tid, n FROM inbox WHERE unit = $1 AND place IS NULL AND held_until IS NULL ORDER BY n LIMIT ${AT_ONCE}) f),
placed AS (
  UPDATE inbox i SET place = e.last + fresh.r FROM e, fresh
  WHERE i.ctid = fresh.tid AND i.unit = $1 AND i.place IS NULL AND i.held_until IS NULL)
UPDATE inbox_ends SET last = last + (SELECT count(*) FROM fresh) WHERE unit = $1 AND EXISTS (SELECT FROM e)
RETURNING (SELECT count(*) FROM fresh) AS placed`;
}

const FRESH = 'SELECT FROM inbox WHERE unit = $1 AND place IS NULL AND held_until IS NULL';

const IS_FRESH: SqlStatement = { name: 'inbox-fresh', text: `SELECT EXISTS (${FRESH}) AS fresh` };
const BEGIN: SqlStatement = {
  name: 'begin-inbox-end',
  text: `INSERT INTO inbox_ends (unit, last) VALUES ($1, 0) ON CONFLICT DO NOTHING`,
};
/** Another reader that places them at this moment is not waited for. */
const PLACE: SqlStatement = { name: 'place-inbox', text: place('SKIP LOCKED') };
const PLACE_ALL: SqlStatement = { name: 'place-whole-inbox', text: place('') };
const END: SqlStatement = { name: 'inbox-end', text: 'SELECT last FROM inbox_ends WHERE unit = $1' };

/** From one unit to the next. */
const UNITS: SqlStatement = {
  name: 'fresh-inboxes',
  text: `
WITH RECURSIVE u(unit) AS (
  SELECT min(unit) FROM inbox WHERE place IS NULL AND held_until IS NULL
  UNION ALL
  SELECT (SELECT min(i.unit) FROM inbox i WHERE i.place IS NULL AND i.held_until IS NULL AND i.unit > u.unit) FROM u WHERE u.unit IS NOT NULL)
SELECT unit FROM u WHERE unit IS NOT NULL`,
};

/** Gives entries that wait their place, unless another does. */
export async function placeEntries(db: Database, unit: Unit): Promise<void> {
  const [found] = await db.run<{ fresh: boolean }>(IS_FRESH, [unit]);
  if (found?.fresh !== true) return;
  await db.run(BEGIN, [unit]);
  await db.run(PLACE, [unit]);
}

/** Whether this cursor was never given out by this inbox. Asked after its entries were read: its end only moves on. */
export async function isBeyondEnd(db: Database, unit: Unit, cursor: string): Promise<boolean> {
  const [end] = await db.run<{ last: number }>(END, [unit]);
  return BigInt(cursor) > BigInt(end?.last ?? 0);
}

/** The cursor of the last entry that is committed now. */
export async function inboxEnd({ db }: Context, unit: Unit): Promise<string> {
  await db.run(BEGIN, [unit]);
  for (;;) {
    const [placing] = await db.run<{ placed: number }>(PLACE_ALL, [unit]);
    if ((placing?.placed ?? 0) < AT_ONCE) break;
  }
  const [end] = await db.run<{ last: number }>(END, [unit]);
  return String(end?.last ?? 0);
}

/**
 * Units to whose inboxes something came that no reader can get, since the place it needs is locked by a session that
 * does not end.
 */
export async function stalledInboxes({ db }: Context): Promise<readonly Unit[]> {
  const waiting = await db.run<{ unit: Unit }>(UNITS, []);
  const stalled = await Promise.all(
    waiting.map(async ({ unit }) => ((await canPlace(db, unit)) ? [] : [unit])),
  );
  return stalled.flat();
}

async function canPlace(db: Database, unit: Unit): Promise<boolean> {
  try {
    await db.transaction(
      async (tx) => {
        await tx.run(BEGIN, [unit]);
        await tx.run(PLACE_ALL, [unit]);
      },
      { lockMs: STALL_MS },
    );
    return true;
  } catch (error) {
    if (asHsuError(error).code !== 'E-UNAVAILABLE') throw error;
    return false;
  }
}
