import { nextRung, ringsAt, type CaseClock } from '#cases';
import type { Escalation, RingingClock } from '#exchange';
import type { MessageRef } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { keysOf } from '../sql/keys.js';
import { allEnded } from '../sql/all-ended.js';
import { CHANNEL } from '../people/subscriptions-signals.js';
import type { Changed } from './work-rows.js';

/**
 * `next_*`: the first rung of a new clock. `later_*`: the rung after now, where its due time has moved (a pause has
 * ended).
 */
const WRITE: SqlStatement = {
  name: 'write-clocks',
  text: `
INSERT INTO clocks (member, id, clock, key, started_by, due_at, running, state, next_at, next_level)
SELECT member, id, clock, key, started_by, due_at, running, state::json, next_at, next_level
FROM json_to_recordset($1::json) AS c(member text, id uuid, clock text, key text, started_by uuid, due_at text, running boolean, state text,
  next_at bigint, next_level integer) ORDER BY id, member, clock, key, started_by
ON CONFLICT (id, member, clock, key, started_by) DO UPDATE SET running = excluded.running, state = excluded.state,
  due_at = excluded.due_at,
  next_at = CASE WHEN clocks.due_at = excluded.due_at THEN clocks.next_at
    ELSE (SELECT l.later_at FROM json_to_recordset($2::json) AS l(member text, id uuid, clock text, key text, started_by uuid, later_at bigint, later_level integer)
      WHERE l.id = excluded.id AND l.member = excluded.member AND l.clock = excluded.clock AND l.key = excluded.key AND l.started_by = excluded.started_by) END,
  next_level = CASE WHEN clocks.due_at = excluded.due_at THEN clocks.next_level
    ELSE (SELECT l.later_level FROM json_to_recordset($2::json) AS l(member text, id uuid, clock text, key text, started_by uuid, later_at bigint, later_level integer)
      WHERE l.id = excluded.id AND l.member = excluded.member AND l.clock = excluded.clock AND l.key = excluded.key AND l.started_by = excluded.started_by) END`,
};

/** A message that came late may have crossed the one that started a clock: then there never was such a clock. */
const DROP: SqlStatement = {
  name: 'drop-clocks',
  text: `
UPDATE clocks c SET running = false FROM unnest($2::uuid[], $3::text[]) AS k(id, member)
WHERE c.id = k.id AND c.member = k.member AND c.running AND NOT EXISTS (
  SELECT FROM json_to_recordset($1::json) AS r(member text, id uuid, clock text, key text, started_by uuid)
  WHERE r.id = c.id AND r.member = c.member AND r.clock = c.clock AND r.key = c.key AND r.started_by = c.started_by)`,
};

/**
 * The clocks of live conversations, in the transaction that changes them. EXERCISE and TEST have clocks on screens but
 * none that ring.
 */
export async function writeClocks(
  tx: Transaction,
  { member }: Pick<Context, 'member'>,
  changed: readonly Changed[],
  now: number,
): Promise<void> {
  const rows = changed.flatMap(({ conversation: { ref, status, standing } }) =>
    status === 'ACTUAL'
      ? standing.clocks
          .filter((clock) => ringsAt(member, standing, clock, ref))
          .map((clock) => rowOf(ref, clock, now))
      : [],
  );
  const live = changed.flatMap(({ conversation: { ref, status } }) => (status === 'ACTUAL' ? [ref] : []));
  if (live.length === 0) return;
  const json = JSON.stringify(rows);
  await allEnded([tx.run(DROP, [json, ...keysOf(live)]), tx.run(WRITE, [json, json])]);
}

function rowOf(ref: MessageRef, clock: CaseClock, now: number) {
  const first = nextRung(clock, Date.parse(clock.startedAt));
  const later = nextRung(clock, now);
  return {
    ...ref,
    clock: clock.clock,
    key: clock.key,
    started_by: clock.startedBy.id,
    due_at: clock.dueAt,
    // A pause ends by itself at its review date; the next rung lies behind it.
    running: clock.stop === null,
    state: JSON.stringify(clock),
    next_at: Date.parse(first.at),
    next_level: first.level,
    later_at: Date.parse(later.at),
    later_level: later.level,
  };
}

interface ClockRow extends MessageRef {
  readonly state: CaseClock;
  readonly next_at: number;
  readonly next_level: number;
}

const RINGING: SqlStatement = {
  name: 'ringing-clocks',
  text: `SELECT member, id, state, next_at, next_level FROM clocks WHERE running AND next_at <= $1::bigint ORDER BY next_at LIMIT $2`,
};

export async function ringing({ db }: Context, now: number, limit: number): Promise<readonly RingingClock[]> {
  const rows = await db.run<ClockRow & Record<string, unknown>>(RINGING, [now, limit]);
  return rows.map(({ member, id, state, next_at, next_level }) => ({
    conversation: { member, id },
    clock: state,
    level: next_level,
    at: next_at,
  }));
}

const MOVE: SqlStatement = {
  name: 'move-rung',
  text: `
UPDATE clocks SET next_at = $7::bigint, next_level = $8 WHERE id = $1::uuid AND member = $2 AND clock = $3 AND key = $4 AND started_by = $5::uuid
  AND next_at = $6::bigint AND running RETURNING state`,
};

const RECORD: SqlStatement = {
  name: 'record-escalation',
  text: `
INSERT INTO escalations (id, member, clock, key, started_by, level, at, state, tell, tell_at)
VALUES ($1::uuid, $2, $3, $4, $5::uuid, $6, $7::bigint, $8::json, $9, $7::bigint)`,
};

const TELL: SqlStatement = { name: 'tell-rung', text: `SELECT pg_notify('${CHANNEL}', $1)` };

export async function ring(
  { db, member }: Context,
  { conversation, clock, level, at }: RingingClock,
  next: { readonly level: number; readonly at: number },
): Promise<boolean> {
  const key = [conversation.id, conversation.member, clock.clock, clock.key, clock.startedBy.id];
  return db.transaction(async (tx) => {
    const [moved] = await tx.run<{ state: CaseClock }>(MOVE, [...key, at, next.at, next.level]);
    if (moved === undefined) {
      tx.undo();
      return false;
    }
    const { owner } = moved.state;
    await tx.run(RECORD, [
      ...key,
      level,
      at,
      JSON.stringify(moved.state),
      level >= 100 && owner.member === member,
    ]);
    if (owner.member === member)
      await tx.run(TELL, [`W ${owner.unit} ${conversation.member}/${conversation.id}`]);
    return true;
  });
}

interface EscalationRow extends MessageRef {
  readonly state: CaseClock;
  readonly level: number;
  readonly at: number;
}

const UNTOLD: SqlStatement = {
  name: 'untold-escalations',
  text: `SELECT member, id, state, level, at FROM escalations WHERE tell AND tell_at <= $1::bigint ORDER BY tell_at, id, member, clock, key, started_by, at LIMIT $2`,
};
const TOLD: SqlStatement = {
  name: 'told-escalation',
  text: `UPDATE escalations SET tell = false WHERE id = $1::uuid AND member = $2 AND clock = $3 AND key = $4 AND started_by = $5::uuid AND at = $6::bigint`,
};
const PUT_OFF: SqlStatement = {
  name: 'put-off-escalation',
  text: `UPDATE escalations SET tell_at = $7::bigint WHERE id = $1::uuid AND member = $2 AND clock = $3 AND key = $4 AND started_by = $5::uuid AND at = $6::bigint`,
};
const OF: SqlStatement = {
  name: 'escalations-of',
  text: `SELECT member, id, state, level, at FROM escalations WHERE id = $1::uuid AND member = $2 ORDER BY at, clock, key, started_by`,
};

/** Asked by an auditor now and then, of a table that holds rungs alone: no index is kept for it. */
const OVERDUE: SqlStatement = {
  name: 'became-overdue',
  text: `SELECT member, id, e.state, level, at FROM escalations e JOIN clocks c USING (id, member, clock, key, started_by)
WHERE clock = $1 AND level = 100 AND at >= $2::bigint
  AND (c.running OR (c.state->'stop'->>'at')::timestamptz >= to_timestamp(at / 1000.0))
ORDER BY at DESC, id, member, key, started_by LIMIT $3`,
};

export async function becameOverdue(
  { db }: Context,
  clock: string,
  since: number,
  limit: number,
): Promise<readonly Escalation[]> {
  const rows = await db.run<EscalationRow & Record<string, unknown>>(OVERDUE, [clock, since, limit]);
  return rows.map(escalationOf);
}

export async function untold({ db }: Context, now: number, limit: number): Promise<readonly Escalation[]> {
  return (await db.run<EscalationRow & Record<string, unknown>>(UNTOLD, [now, limit])).map(escalationOf);
}

export async function told({ db }: Context, escalation: Escalation): Promise<void> {
  await db.run(TOLD, keyOf(escalation));
}

export async function putOff({ db }: Context, escalation: Escalation, until: number): Promise<void> {
  await db.run(PUT_OFF, [...keyOf(escalation), until]);
}

function keyOf({ conversation, clock, at }: Escalation): readonly unknown[] {
  return [conversation.id, conversation.member, clock.clock, clock.key, clock.startedBy.id, at];
}

export async function escalations({ db }: Context, ref: MessageRef): Promise<readonly Escalation[]> {
  return (await db.run<EscalationRow & Record<string, unknown>>(OF, [ref.id, ref.member])).map(escalationOf);
}

function escalationOf({ member, id, state, level, at }: EscalationRow): Escalation {
  return { conversation: { member, id }, clock: state, level, at };
}
