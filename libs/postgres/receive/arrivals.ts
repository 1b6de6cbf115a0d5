import {
  addArrived,
  takeBack,
  type NumberRange,
  MOST_EPOCHS,
  type Arrival,
  type Arrivals,
  type Stream,
} from '#exchange';
import type { Member } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { allEnded } from '../sql/all-ended.js';
import { queries } from '../sql/queries.js';

const NOTE: SqlStatement = {
  name: 'note-arrivals',
  text: `
INSERT INTO arrived (member, destination, lane, epoch, numbers)
SELECT $2, "to", lane, epoch, numbers FROM json_to_recordset($1::json) AS a("to" text, lane text, epoch bigint, numbers json)`,
};

const TAKE: SqlStatement = {
  name: 'take-arrivals',
  text: `DELETE FROM arrived RETURNING member, destination, lane, epoch, numbers`,
};

const OPEN: SqlStatement = {
  name: 'open-streams-in',
  text: `
INSERT INTO streams_in (member, destination, lane, epoch)
SELECT member, destination, lane, epoch FROM json_to_recordset($1::json) AS a(member text, destination text, lane text, epoch bigint)
ORDER BY member, destination, lane, epoch ON CONFLICT DO NOTHING`,
};

const LOCK: SqlStatement = {
  name: 'lock-streams-in',
  text: `
SELECT s.member, s.destination, s.lane, s.epoch, s.up_to, s.ahead FROM streams_in s
WHERE (s.member, s.destination, s.lane, s.epoch) IN (
  SELECT member, destination, lane, epoch FROM json_to_recordset($1::json) AS a(member text, destination text, lane text, epoch bigint))
ORDER BY s.member, s.destination, s.lane, s.epoch FOR UPDATE`,
};

const COUNT: SqlStatement = {
  name: 'count-arrivals',
  text: `
UPDATE streams_in s SET up_to = a.up_to, ahead = a.ahead
FROM json_to_recordset($1::json) AS a(member text, destination text, lane text, epoch bigint, up_to bigint, ahead json)
WHERE s.member = a.member AND s.destination = a.destination AND s.lane = a.lane AND s.epoch = a.epoch`,
};

const TELL: SqlStatement = {
  name: 'tell-streams-in',
  text: `
INSERT INTO streams_in AS s (member, destination, lane, epoch, told)
SELECT $2, "to", lane, epoch, sent FROM json_to_recordset($1::json) AS a("to" text, lane text, epoch bigint, sent bigint)
ORDER BY "to", lane, epoch
ON CONFLICT (member, destination, lane, epoch) DO UPDATE SET told = greatest(s.told, excluded.told)`,
};

const KEEP_FEW: SqlStatement = {
  name: 'keep-highest-epochs',
  text: `
DELETE FROM streams_in s WHERE s.member = ANY($1::text[]) AND s.epoch < (
  SELECT min(epoch) FROM (SELECT DISTINCT epoch FROM streams_in WHERE member = s.member ORDER BY epoch DESC LIMIT ${MOST_EPOCHS}) e)`,
};

interface Row {
  readonly member: Member;
  readonly destination: Stream['to'];
  readonly lane: Stream['lane'];
  readonly epoch: number;
}

type Counted = Row & { readonly up_to: number; readonly ahead: readonly NumberRange[] };

/**
 * Notes numbers that arrived with a record, as a row of its own. Every partition of a lane carries the same stream:
 * were they counted into its one row here, each record would wait for the commit of the one before, and for its disk.
 */
export async function noteArrivals(
  tx: Transaction,
  from: Member,
  arrivals: readonly Arrival[],
): Promise<void> {
  if (arrivals.length === 0) return;
  const streams = new Map<string, Stream & { readonly numbers: number[] }>();
  for (const { stream, seq } of arrivals) {
    const key = `${stream.to} ${stream.lane} ${stream.epoch}`;
    const noted = streams.get(key) ?? { ...stream, numbers: [] };
    noted.numbers.push(seq);
    streams.set(key, noted);
  }
  await tx.run(NOTE, [JSON.stringify([...streams.values()]), from]);
}

/** The highest number that a peer says it sent, per stream. */
export async function tellSent(
  tx: Transaction,
  from: Member,
  sent: readonly { readonly stream: Stream; readonly sent: number }[],
): Promise<void> {
  if (sent.length === 0) return;
  await allEnded([
    tx.run(TELL, [
      JSON.stringify(sent.map(({ stream, sent: highest }) => ({ ...stream, sent: highest }))),
      from,
    ]),
    tx.run(KEEP_FEW, [[from]]),
  ]);
}

/** Counts what was noted, then answers every stream of every peer. */
export async function arrivals({ db }: Context): Promise<readonly Arrivals[]> {
  await db.transaction(countArrivals);
  const rows = await db.all(
    queries
      .selectFrom('streams_in')
      .selectAll()
      .orderBy('member')
      .orderBy('destination')
      .orderBy('lane')
      .orderBy('epoch'),
  );
  return rows.map(({ member, destination, lane, epoch, up_to, ahead, told }) => ({
    from: member,
    stream: { to: destination, lane, epoch },
    upTo: up_to,
    ahead,
    told,
  }));
}

/**
 * Two replicas that count at once do not count twice: a noted row is deleted by one of them, and the streams are locked
 * in order.
 */
export async function countArrivals(tx: Transaction): Promise<void> {
  const noted = await tx.run<Row & { numbers: number[] }>(TAKE, []);
  if (noted.length === 0) return;
  const streams = new Map<string, Row & { numbers: number[] }>();
  for (const row of noted) {
    const stream = streams.get(keyOf(row)) ?? { ...row, numbers: [] };
    stream.numbers = [...stream.numbers, ...row.numbers];
    streams.set(keyOf(row), stream);
  }
  const keys = JSON.stringify([...streams.values()]);
  // The rows must stand before they are locked: two that found none would both write a first one, and one would be
  // lost.
  const [, rows] = await allEnded([tx.run(OPEN, [keys]), tx.run<Counted>(LOCK, [keys])]);
  const before = new Map(rows.map((row) => [keyOf(row), row]));
  const counted = [...streams].map(([key, { member, destination, lane, epoch, numbers }]) => {
    const row = before.get(key);
    const { upTo, ahead } = addArrived({ upTo: row?.up_to ?? 0, ahead: row?.ahead ?? [] }, numbers);
    return { member, destination, lane, epoch, up_to: upTo, ahead };
  });
  await allEnded([
    tx.run(COUNT, [JSON.stringify(counted)]),
    tx.run(KEEP_FEW, [[...new Set(counted.map(({ member }) => member))]]),
  ]);
}

/** Takes back a number that is counted: it is missing from here on. Nothing where its stream is not kept. */
export async function missAgain(tx: Transaction, from: Member, { stream, seq }: Arrival): Promise<void> {
  const { to, lane, epoch } = stream;
  const key = { member: from, destination: to, lane, epoch };
  const [before] = await tx.run<Counted>(LOCK, [JSON.stringify([key])]);
  if (before === undefined) return;
  const { upTo, ahead } = takeBack({ upTo: before.up_to, ahead: before.ahead }, seq);
  await tx.run(COUNT, [JSON.stringify([{ ...key, up_to: upTo, ahead }])]);
}

function keyOf({ member, destination, lane, epoch }: Row): string {
  return `${member} ${destination} ${lane} ${epoch}`;
}
