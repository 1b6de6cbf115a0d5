import {
  waitingFirst,
  type Delivery,
  type ListStore,
  type QuarantineRow,
  type StoredMessage,
} from '#exchange';
import { refKey, type Member, type MessageRef } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { keysOf } from '../sql/keys.js';
import { MESSAGE_COLUMNS, messageOf, type MessageColumns } from '../rows/message-rows.js';
import type { Selectable } from 'kysely';
import { conversations } from './reading.js';
import type { QuarantineTable } from '../schema/tables.js';

/** Ids begin with their time, so this is newest first. */
const ALERTS: SqlStatement = {
  name: 'list-alerts',
  text: `SELECT ${MESSAGE_COLUMNS.join(', ')} FROM messages WHERE alert AND id < $1::uuid ORDER BY id DESC LIMIT $2`,
};

const OPENINGS: SqlStatement = {
  name: 'list-openings',
  text: `SELECT ${MESSAGE_COLUMNS.join(', ')} FROM messages WHERE opens AND urgency = 'P' AND type = ANY($3) AND id < $1::uuid
    ORDER BY id DESC LIMIT $2`,
};

const MESSAGES: SqlStatement = {
  name: 'list-messages',
  text: `
SELECT m.* FROM unnest($1::uuid[], $2::text[]) AS k(id, member) CROSS JOIN LATERAL (
  SELECT ${MESSAGE_COLUMNS.join(', ')} FROM messages WHERE id = k.id AND member = k.member OFFSET 0) m`,
};

/** The state is asked before the limit counts: a heap of sent ones hides none that still waits here. */
const UNANSWERED: SqlStatement = {
  name: 'list-unanswered',
  text: `
SELECT d.id, d.destination, d.received_at, d.due_at, d.held, x.*, m.type, m.version, m.member, m.from_unit, m.from_role, m.addressed
FROM deliveries d
CROSS JOIN LATERAL (SELECT o.destination AS way, o.lane, o.epoch, o.seq, o.sent_at,
  (SELECT count FROM resends r WHERE r.outbox = o.n AND r.member = d.destination) AS count,
  (SELECT incident FROM resends r WHERE r.outbox = o.n AND r.member = d.destination) AS incident
  FROM outbox o WHERE o.n = d.outbox AND ($1::text IS NULL OR (o.sent_at IS NULL) = ($1 = 'WAITING')) OFFSET 0) x
CROSS JOIN LATERAL (SELECT type, version, member, from_unit, from_role, addressed FROM messages WHERE id = d.id AND own OFFSET 0) m
WHERE d.result IS NULL AND (d.id, d.destination) > ($2::uuid, $3::text)
ORDER BY d.id, d.destination LIMIT $4`,
};

const STOPPED = `
SELECT number, topic, partition, "offset"::text AS "offset", at, state, code, path, member, id, digest, whole, item, wants, tries
FROM quarantine`;
const PARTS = {
  WAITING: {
    name: 'list-quarantine-waiting',
    text: `${STOPPED} WHERE state IN ('HELD', 'DEFERRED') AND number > coalesce($1::bigint, 0) ORDER BY number LIMIT $2`,
  },
  DONE: {
    name: 'list-quarantine-done',
    text: `${STOPPED} WHERE state NOT IN ('HELD', 'DEFERRED') AND ($1::bigint IS NULL OR number < $1::bigint) ORDER BY number DESC LIMIT $2`,
  },
} as const satisfies Record<string, SqlStatement>;

type StoppedRow = Omit<Selectable<QuarantineTable>, 'bytes' | 'offset'> & { readonly offset: string };

const COUNTS: SqlStatement = {
  name: 'count-unanswered',
  text: `SELECT destination, count(*) AS n FROM deliveries WHERE result IS NULL GROUP BY destination`,
};

interface Row extends MessageRef {
  readonly destination: Member;
  readonly type: string;
  readonly version: number;
  readonly from_unit: string;
  readonly from_role: string;
  readonly addressed: StoredMessage['to'];
  readonly way: string;
  readonly lane: Delivery['stream']['lane'];
  readonly epoch: number;
  readonly seq: number | null;
  readonly sent_at: number | null;
  readonly received_at: number | null;
  readonly due_at: number | null;
  readonly held: string | null;
  readonly count: number | null;
  readonly incident: boolean | null;
}

const OLDEST = '00000000-0000-0000-0000-000000000000';
const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

async function messagesOf({ db, content }: Context, refs: readonly MessageRef[]): Promise<StoredMessage[]> {
  if (refs.length === 0) return [];
  const rows = await db.run<MessageColumns & Record<string, unknown>>(MESSAGES, keysOf(refs));
  return Promise.all(rows.map((row) => messageOf(content, row)));
}

export function listStore(context: Context): ListStore {
  const { db, content } = context;
  return {
    alerts: async (after, limit) => {
      const rows = await db.run<MessageColumns & Record<string, unknown>>(ALERTS, [after ?? NEWEST, limit]);
      const openings = await Promise.all(rows.map((row) => messageOf(content, row)));
      const held = await conversations(
        context,
        openings.map(({ ref }) => ref),
      );
      const byRef = new Map(held.map((one) => [refKey(one.ref), one]));
      const messages = new Map(openings.map((one) => [refKey(one.ref), one]));
      const corrections = held.flatMap(({ standing: { inForce } }) =>
        inForce === null || messages.has(refKey(inForce)) ? [] : [inForce],
      );
      for (const one of await messagesOf(context, corrections)) messages.set(refKey(one.ref), one);
      return openings.flatMap((opening) => {
        const conversation = byRef.get(refKey(opening.ref));
        if (conversation === undefined) return [];
        const { inForce } = conversation.standing;
        return [
          { conversation, opening, inForce: inForce === null ? undefined : messages.get(refKey(inForce)) },
        ];
      });
    },
    openings: async (types, after, limit) => {
      const values = [after ?? NEWEST, limit, types];
      const rows = await db.run<MessageColumns & Record<string, unknown>>(OPENINGS, values);
      const openings = await Promise.all(rows.map((row) => messageOf(content, row)));
      const refs = openings.map(({ ref }) => ref);
      const held = new Map((await conversations(context, refs)).map((one) => [refKey(one.ref), one]));
      return openings.flatMap((opening) => {
        const conversation = held.get(refKey(opening.ref));
        return conversation === undefined ? [] : [{ conversation, opening }];
      });
    },
    unanswered: async (state, after, limit) => {
      const [id, member] = after?.split('.') ?? [OLDEST, ''];
      const rows = await db.run<Row & Record<string, unknown>>(UNANSWERED, [
        state ?? null,
        id,
        member,
        limit,
      ]);
      return rows.map((row) => ({
        ref: { member: row.member, id: row.id },
        type: row.type,
        version: row.version,
        from: { member: row.member, unit: row.from_unit, role: row.from_role },
        to: row.addressed,
        delivery: {
          destination: row.destination,
          state: row.sent_at === null ? 'WAITING' : 'SENT',
          stream: { to: row.way, lane: row.lane, epoch: row.epoch },
          seq: row.seq,
          sentAt: row.sent_at,
          receivedAt: row.received_at,
          dueAt: row.due_at,
          resends: row.count ?? 0,
          incident: row.incident ?? false,
          held: row.held,
        },
      }));
    },
    stopped: (after, limit) =>
      waitingFirst(after, limit, async (part, key, most) =>
        (await db.run<StoppedRow & Record<string, unknown>>(PARTS[part], [key ?? null, most])).map(stoppedOf),
      ),
    unansweredCounts: async () =>
      new Map(
        (await db.run<{ destination: Member; n: number }>(COUNTS, [])).map(({ destination, n }) => [
          destination,
          n,
        ]),
      ),
  };
}

function stoppedOf(row: StoppedRow): Omit<QuarantineRow, 'bytes'> {
  const {
    number,
    topic,
    partition,
    offset,
    at,
    state,
    code,
    path,
    member,
    id,
    digest,
    whole,
    item,
    wants,
    tries,
  } = row;
  return {
    number,
    place: { topic, partition, offset },
    at,
    state,
    code,
    path,
    from: member,
    id,
    digest,
    whole,
    item,
    wants,
    tries,
  };
}
