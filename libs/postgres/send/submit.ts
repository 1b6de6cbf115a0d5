import { HsuError, type MessageRef } from '#kernel';
import {
  claimBytes,
  type Decision,
  type OutgoingReceipt,
  type Submission,
  type SubmitOutcome,
  type TogetherOutcome,
} from '#exchange';
import { arrange, type Follower } from '../rows/inbox-order.js';
import { releaseApproval } from '../people/approval-rows.js';
import { awaitIdentities, claimIdentities, decideConflict, holders } from '../rows/conflicts.js';
import { awaitConsents, refuseFeared, refuseWithdrawn, tellConsents } from '../rows/consents.js';
import type { Context } from '../sql/context.js';
import { joinConversations, type Last } from '../rows/conversations.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { deliver } from '../rows/inbox.js';
import { storeMessages } from '../rows/message-rows.js';
import { queueReceipts } from '../rows/receipt-rows.js';
import { allEnded } from '../sql/all-ended.js';
import { refuseTaken, takeUploads } from '../attach/carried.js';
import { takeKeys } from './idempotency.js';

/** Rows of one lane go by urgency, then by age (wire.md "Steps of a message", step 6). */
const RANK = { E: 0, U: 1, R: 2, P: 3 } as const;

/**
 * Rows of a conversation get their numbers while its lock is held, so they rise in the order in which they were
 * committed. Over different conversations they need not: a row with a smaller number may become visible later, and is
 * then sent later.
 */
const QUEUE: SqlStatement = {
  name: 'queue-messages',
  text: `
WITH r AS MATERIALIZED (
  SELECT nextval('outbox_n') AS n, r.* FROM json_to_recordset($1::json) AS r(id uuid, destination text, lane text, epoch bigint,
    rank smallint, prev uuid, units text[], members text[], bytes integer)
), queued AS (
  INSERT INTO outbox (n, at, destination, lane, epoch, rank, receipt, id, prev, units, bytes)
  SELECT n, $2::bigint, destination, lane, epoch, rank, false, id, prev, units, bytes FROM r
)
INSERT INTO deliveries (id, destination, outbox)
SELECT r.id, unnest(r.members), r.n FROM r`,
};

export async function submit(
  context: Context,
  batch: readonly Submission[],
  now: number,
): Promise<readonly SubmitOutcome[]> {
  const { told } = await submitWith(context, batch, now, false);
  return batch.map((one) => told.get(one) ?? { outcome: 'STORED' });
}

export async function submitTogether(
  context: Context,
  batch: readonly Submission[],
  now: number,
): Promise<readonly TogetherOutcome[]> {
  const { told, whole } = await submitWith(context, batch, now, true);
  return batch.map((one) => told.get(one) ?? { outcome: whole ? 'STORED' : 'WITHHELD' });
}

/** Stores those that nothing is told of; with `all`, only where nothing but REPLAY is told of the others. */
async function submitWith(
  context: Context,
  batch: readonly Submission[],
  now: number,
  all: boolean,
): Promise<{ readonly told: ReadonlyMap<Submission, SubmitOutcome>; readonly whole: boolean }> {
  for (const { message } of batch)
    if (message.ref.member !== context.member)
      throw new HsuError('E-INTERNAL', 'a message of another member');
  if (batch.length === 0) return { told: new Map(), whole: true };
  return context.db.transaction(async (tx) => {
    await awaitIdentities(tx, batch);
    await awaitConsents(tx, batch);
    const told = new Map<Submission, SubmitOutcome>();
    const left = (): Submission[] => batch.filter((one) => !told.has(one));
    for (const step of [refuseProtected, refuseWithdrawn, refuseFeared, refuseTaken, decide, takeKeys])
      for (const [one, outcome] of await step(tx, left(), now)) told.set(one, outcome);
    const whole = [...told.values()].every(({ outcome }) => outcome === 'REPLAY');
    const stored = left();
    if (all && !whole) tx.undo();
    else if (stored.length > 0) await store(tx, context, stored, now);
    return { told, whole };
  });
}

/**
 * Alerts for a victim whom this member holds by now: whoever checked before may have looked a moment too early
 * (INV-01).
 */
async function refuseProtected(
  tx: Transaction,
  batch: readonly Submission[],
): Promise<[Submission, SubmitOutcome][]> {
  const found: [Submission, SubmitOutcome][] = [];
  for (const one of batch) {
    const { identity, message } = one;
    if (identity?.side !== 'SOUGHT' || message.status !== 'ACTUAL') continue;
    const units = await holders(tx, identity.tokens);
    if (units.length > 0) found.push([one, { outcome: 'PROTECTED', units }]);
  }
  return found;
}

/**
 * Moves what the batch decides on; those that came too late. In one order, so that two batches wait in one direction
 * only.
 */
async function decide(tx: Transaction, batch: readonly Submission[]): Promise<[Submission, SubmitOutcome][]> {
  const late: [Submission, SubmitOutcome][] = [];
  const deciding = batch.flatMap((one) => (one.decision === null ? [] : [{ one, decision: one.decision }]));
  deciding.sort((a, b) => (thingOf(a.decision) < thingOf(b.decision) ? -1 : 1));
  for (const { one, decision } of deciding) {
    const first =
      decision.kind === 'RELEASE'
        ? await releaseApproval(tx, decision, one.message.ref)
        : await decideConflict(tx, decision.conflict, 'CHALLENGED');
    if (!first) late.push([one, { outcome: 'DECIDED' }]);
  }
  return late;
}

function thingOf(decision: Decision): string {
  return decision.kind === 'RELEASE' ? decision.approval : decision.conflict;
}

async function store(
  tx: Transaction,
  context: Context,
  stored: readonly Submission[],
  now: number,
): Promise<void> {
  const prevs = new Map<string, string | null>();
  await joinConversations(tx, context, stored, (added, last) => chain(added, last, prevs), now);
  const rows = stored.flatMap(({ message: { ref, urgency, jws }, parts, routes, destinations }) =>
    routes.map(({ stream: { to, lane, epoch }, units }) => ({
      id: ref.id,
      destination: to,
      lane,
      epoch,
      rank: RANK[urgency],
      prev: prevs.get(wayOf(ref, to)) ?? null,
      units,
      bytes: claimBytes(jws, parts, to),
      members: destinations
        .filter(({ stream }) => stream.to === to && stream.lane === lane && stream.epoch === epoch)
        .map(({ member }) => member),
    })),
  );
  const messages = stored.map(({ message, parts, routes, units }) => ({
    message,
    own: true,
    lane: routes[0]?.stream.lane ?? ('normal' as const),
    units,
    parts,
  }));
  await allEnded([
    storeMessages(tx, context.content, messages, now),
    tx.run(QUEUE, [JSON.stringify(rows), now]),
    deliver(tx, arrange(inOwnInboxes(stored), new Map()), now),
    claimIdentities(tx, stored, now),
    tellConsents(tx, stored),
    queueReceipts(
      tx,
      context.content,
      stored.flatMap(({ answered }) => answered ?? []),
      now,
    ),
    takeUploads(tx, stored, now),
  ]);
}

/** What own units are sent by own units waits for nothing: it was committed in its order. */
function inOwnInboxes(stored: readonly Submission[]): Follower[] {
  return stored.map(({ message, units }) => ({
    ref: message.ref,
    units,
    prev: null,
  }));
}

/** Fixes `prev` of each way of each message: the message before it to the same addressee, whatever its lane. */
function chain(added: readonly Submission[], last: Last, prevs: Map<string, string | null>): Last {
  const now: Record<string, string> = { ...last };
  for (const { message, routes } of added)
    for (const { stream } of routes) {
      prevs.set(wayOf(message.ref, stream.to), now[stream.to] ?? null);
      now[stream.to] = message.ref.id;
    }
  return now;
}

function wayOf(ref: MessageRef, to: string): string {
  return `${ref.id} ${to}`;
}

/** False, and nothing stored, where the receipt's place is taken. */
export async function addReceipt(
  { content, db }: Context,
  receipt: OutgoingReceipt,
  now: number,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    return (await queueReceipts(tx, content, [receipt], now)) > 0;
  });
}
