import { ADDRESS_HELD_MS, type OwedEvent, type SubscriptionStore } from '#exchange';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';

const RANK = { E: 0, U: 1, R: 2, P: 3 } as const;
const URGENCY = ['E', 'U', 'R', 'P'] as const;
/** Events of this rank and below are urgent. */
const URGENT = RANK.U;

const MOVE: SqlStatement = {
  name: 'move-subscription',
  text: 'UPDATE subscriptions SET cursor = $3 WHERE id = $1::uuid AND cursor = $2 RETURNING id',
};
const ADD: SqlStatement = {
  name: 'add-owed-events',
  text: `
INSERT INTO owed_events (subscription, cursor, rank, made_at, next_at, tries, event)
SELECT $1::uuid, e.cursor, e.rank, $2::bigint, $2::bigint, 0, e.event::json
FROM json_to_recordset($3::json) AS e(cursor bigint, rank smallint, event text)`,
};
const HASTEN: SqlStatement = {
  name: 'hasten-subscription',
  text: 'UPDATE subscriptions SET paused_until = $2::bigint WHERE id = $1::uuid AND paused_until > $2::bigint',
};
/** Nobody's: its holder's time is over, or it ends later than any could, for the clock was set back. */
function isFree(now: `$${number}`): string {
  return `(held_until <= ${now}::bigint OR held_until > ${now}::bigint + ${ADDRESS_HELD_MS})`;
}

const OWING: SqlStatement = {
  name: 'owing-subscriptions',
  text: `
SELECT s.id FROM subscriptions s CROSS JOIN LATERAL (
  SELECT e.rank FROM owed_events e WHERE e.subscription = s.id AND e.next_at <= $1::bigint ORDER BY e.rank, e.cursor LIMIT 1) first
WHERE s.paused_until <= $1::bigint AND ${isFree('$1')} ORDER BY first.rank > ${URGENT}, s.id`,
};
const HOLD: SqlStatement = {
  name: 'hold-subscription',
  text: `
UPDATE subscriptions SET holder = $2, held_until = $4::bigint
WHERE id = $1::uuid AND (holder = $2 OR ${isFree('$3')}) RETURNING id`,
};
const OWED: SqlStatement = {
  name: 'owed-events',
  text: `
SELECT cursor, rank, made_at, tries, event FROM owed_events
WHERE subscription = $1::uuid AND next_at <= $2::bigint ORDER BY rank, cursor LIMIT $3`,
};
const SETTLE: SqlStatement = {
  name: 'settle-owed-event',
  text: 'DELETE FROM owed_events WHERE subscription = $1::uuid AND cursor = $2::bigint',
};
const PUT_OFF: SqlStatement = {
  name: 'put-off-owed-event',
  text: `UPDATE owed_events SET next_at = $3::bigint, tries = tries + 1 WHERE subscription = $1::uuid AND cursor = $2::bigint`,
};
const PAUSE: SqlStatement = {
  name: 'pause-subscription',
  text: `UPDATE subscriptions SET paused_until = $2::bigint, pauses = pauses + 1 WHERE id = $1::uuid`,
};

interface Row {
  readonly cursor: number;
  readonly rank: 0 | 1 | 2 | 3;
  readonly made_at: number;
  readonly tries: number;
  readonly event: OwedEvent['event'];
}

type OwedEvents = Pick<
  SubscriptionStore,
  'addEvents' | 'owing' | 'holdSubscription' | 'owed' | 'settleEvent' | 'putOffEvent' | 'pauseSubscription'
>;

/** What webhooks still owe; see `SubscriptionStore`. */
export function owedEvents({ db }: Context): OwedEvents {
  return {
    addEvents: async (id, from, to, events, now, soonMs) => {
      const rows = events.map(({ cursor, urgency, event }) => ({
        cursor,
        rank: RANK[urgency],
        event: JSON.stringify(event),
      }));
      return db.transaction(async (tx) => {
        if ((await tx.run(MOVE, [id, from, to])).length === 0) {
          tx.undo();
          return false;
        }
        if (rows.length > 0) await tx.run(ADD, [id, now, JSON.stringify(rows)]);
        if (rows.some(({ rank }) => rank <= URGENT)) await tx.run(HASTEN, [id, now + soonMs]);
        return true;
      });
    },
    owing: async (now) => (await db.run<{ id: string }>(OWING, [now])).map(({ id }) => id),
    holdSubscription: async (id, holder, now, until) =>
      (await db.run(HOLD, [id, holder, now, until])).length > 0,
    owed: async (id, now, limit) =>
      (await db.run<Row & Record<string, unknown>>(OWED, [id, now, limit])).map(
        ({ cursor, rank, made_at, tries, event }) => ({
          cursor: String(cursor),
          urgency: URGENCY[rank],
          madeAt: made_at,
          tries,
          event,
        }),
      ),
    settleEvent: async (id, cursor) => {
      await db.run(SETTLE, [id, cursor]);
    },
    putOffEvent: async (id, cursor, until) => {
      await db.run(PUT_OFF, [id, cursor, until]);
    },
    pauseSubscription: async (id, until) => {
      await db.run(PAUSE, [id, until]);
    },
  };
}
