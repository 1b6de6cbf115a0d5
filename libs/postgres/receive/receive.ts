import { asHsuError, HsuError, refKey, type Member, type MessageRef } from '#kernel';
import {
  repeated,
  type Arrival,
  type Judgement,
  type Known,
  type QuarantineEntry,
  type RecordPlace,
} from '#exchange';
import { countArrivals, missAgain, noteArrivals } from './arrivals.js';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { isLocal } from '../sql/faults.js';
import { release } from '../rows/inbox.js';
import { known } from '../rows/known-messages.js';
import { lockQuarantined, lockWaiting, settleQuarantined, storeQuarantine, type Kept } from './quarantine.js';
import { queueReceiptsAgain } from '../rows/receipt-rows.js';
import { effect } from './apply-judgements.js';
import { ReferenceTaken } from '../sql/reference-taken.js';
import { allEnded } from '../sql/all-ended.js';

const MOVE_OFFSET: SqlStatement = {
  name: 'move-offset',
  text: `
UPDATE offsets SET next = next + 1 WHERE topic = $1 AND partition = $2::integer AND next = $3::bigint RETURNING true AS moved`,
};

/**
 * The stored offset is the fence: the first statement of the transaction moves it, and so locks it. Another replica
 * with the same record waits here, finds another offset there, and drops the record.
 */
export async function moveOffset(
  tx: Transaction,
  { topic, partition, offset }: RecordPlace,
): Promise<boolean> {
  return (await tx.run(MOVE_OFFSET, [topic, partition, offset])).length > 0;
}

export async function commitRecord(
  context: Context,
  place: RecordPlace,
  from: Member | null,
  arrivals: readonly Arrival[],
  judgements: readonly Judgement[],
  now: number,
): Promise<boolean> {
  return context.db.transaction(async (tx) => {
    if (!(await moveOffset(tx, place))) {
      tx.undo();
      return false;
    }
    const copied = repeated(judgements);
    if (copied.length > 0) await lockWaiting(tx, copied);
    const kept = (await takeAll(tx, context, judgements, now)).flatMap((one) => one ?? []);
    await allEnded([
      storeQuarantine(tx, context, place, kept, now),
      from === null ? undefined : noteArrivals(tx, from, arrivals),
    ]);
    if (copied.length > 0) await stillKnown(tx, context.member, copied);
    // After quarantine: what follows a refused message looks for it there.
    await release(tx, passedBy(judgements, kept));
    return true;
  });
}

export async function settle(
  context: Context,
  row: number,
  from: Member,
  judgement: Judgement,
  gone: Arrival | null,
  now: number,
): Promise<boolean> {
  return context.db.transaction(async (tx) => {
    if (!(await lockQuarantined(tx, row))) return false;
    const result = await takeOne(tx, context, judgement, now);
    if ('again' in result) await queueReceiptsAgain(tx, context.member, [result.again], now);
    const kept = 'again' in result ? undefined : result.kept;
    await settleQuarantined(tx, row, kept, now);
    await release(tx, passedBy([judgement], kept === undefined ? [] : [kept]));
    if (gone !== null) {
      // Its number arrived with the record that brought the row, or a copy; only what is counted can be taken back.
      await countArrivals(tx);
      await missAgain(tx, from, gone);
    }
    return true;
  });
}

/**
 * A copy counts for what it repeats, its number and all. What waited may have been taken back since the copy was
 * judged: the copy would count for it, and nobody would ask for the number again.
 */
async function stillKnown(tx: Transaction, self: Member, copied: readonly MessageRef[]): Promise<void> {
  const found = new Set((await known(tx, self, copied)).map(({ ref }) => refKey(ref)));
  if (!copied.every((ref) => found.has(refKey(ref))))
    throw new HsuError('E-NOT-NOW', 'what this repeats is not here any more');
}

/** All at once under one savepoint; only where that fails, each under its own. */
async function takeAll(
  tx: Transaction,
  context: Context,
  judgements: readonly Judgement[],
  now: number,
): Promise<readonly (Kept | undefined)[]> {
  if (judgements.length === 0) return [];
  try {
    return await under(tx, () => effect(tx, context, judgements, now));
  } catch (error) {
    if (!isLocal(error)) throw error;
  }
  const kept: (Kept | undefined)[] = judgements.map(() => undefined);
  const duplicates: MessageRef[] = [];
  for (const { judgement, index } of inLockOrder(judgements)) {
    const result = await takeOne(tx, context, judgement, now);
    if ('again' in result) duplicates.push(result.again);
    else kept[index] = result.kept;
  }
  if (duplicates.length > 0) await queueReceiptsAgain(tx, context.member, duplicates, now);
  return kept;
}

/**
 * One by one, conversations are locked in the order in which whole batches lock them, each with its messages in their
 * own order: two replicas with the same messages in two records would wait for each other otherwise.
 */
function inLockOrder(
  judgements: readonly Judgement[],
): { readonly judgement: Judgement; readonly index: number }[] {
  const keyOf = (one: Judgement): string =>
    one.outcome === 'ACCEPTED' ? `${one.message.conversation.id} ${one.message.conversation.member}` : '~';
  return judgements
    .map((judgement, index) => ({ judgement, index, key: keyOf(judgement) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
}

/** `again`: the message is stored already, with the same bytes; its receipt is to go again. */
type Taking = { readonly kept: Kept | undefined } | { readonly again: MessageRef };

/**
 * Lets one judgement take effect whole, or not at all: then its message is deferred as E-INTERNAL and its neighbours
 * stay.
 */
async function takeOne(tx: Transaction, context: Context, judged: Judgement, now: number): Promise<Taking> {
  const judgement = await answeredAlone(judged);
  try {
    const [kept] = await under(tx, () => effect(tx, context, [judgement], now));
    return { kept };
  } catch (error) {
    const ifNotStored = ifNotStoredOf(judgement);
    if (!isLocal(error) || ifNotStored === undefined) throw error;
    if (error instanceof ReferenceTaken) return taken(tx, context, judgement, ifNotStored);
    const { code, faults } = asHsuError(error);
    if (code === 'E-CONVERSATION-FULL')
      return {
        kept: {
          // Its id stays free: an officer may have it judged again.
          entry: { ...ifNotStored(), code, path: faults[0]?.path ?? '', digest: null },
          state: 'HELD',
          wants: null,
        },
      };
    context.fault(error);
    const entry = { ...ifNotStored(), code: 'E-INTERNAL', path: '' } as const;
    return { kept: { entry, state: 'DEFERRED', wants: { kind: 'INTERNAL' } } };
  }
}

/** What was signed for all of a record says too much where one of them does not take effect. */
async function answeredAlone(judgement: Judgement): Promise<Judgement> {
  if (judgement.outcome !== 'ACCEPTED' && judgement.outcome !== 'REJECTED') return judgement;
  const { alone } = judgement.receipt;
  return alone === undefined ? judgement : { ...judgement, receipt: await alone() };
}

async function under<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  try {
    const [, result] = await allEnded([tx.savepoint(), work()]);
    await tx.release();
    return result;
  } catch (error) {
    // A connection that is gone cannot roll back either; its error says enough.
    if (asHsuError(error).code !== 'E-UNAVAILABLE') await tx.rollBack();
    throw error;
  }
}

/** (member, id) is taken: the same bytes are a duplicate, other bytes an incident. */
async function taken(
  tx: Transaction,
  context: Pick<Context, 'member'>,
  judgement: Judgement,
  ifNotStored: () => QuarantineEntry,
): Promise<Taking> {
  const ref = refOf(judgement);
  const [earlier] = ref === undefined ? [] : await known(tx, context.member, [ref]);
  if (ref !== undefined && isSame(earlier, judgement)) return { again: ref };
  const entry = { ...ifNotStored(), code: 'E-DUPLICATE-CONFLICT', path: '/id', digest: null } as const;
  return { kept: { entry, state: 'HELD', wants: null } };
}

function isSame(earlier: Known | undefined, judgement: Judgement): boolean {
  if (judgement.outcome === 'ACCEPTED') return earlier?.digest === judgement.message.digest;
  if (judgement.outcome === 'REJECTED') return earlier?.digest === judgement.receipt.receipt.of.digest;
  return false;
}

function refOf(judgement: Judgement): MessageRef | undefined {
  if (judgement.outcome === 'ACCEPTED') return judgement.message.ref;
  if (judgement.outcome === 'REJECTED')
    return { member: judgement.receipt.receipt.of.member, id: judgement.id };
  return undefined;
}

function ifNotStoredOf(judgement: Judgement): (() => QuarantineEntry) | undefined {
  if (judgement.outcome === 'REJECTED') return () => judgement.entry;
  return 'ifNotStored' in judgement ? judgement.ifNotStored : undefined;
}

/** Messages for which nothing has to wait any more: those stored here, and those refused for good. */
function passedBy(judgements: readonly Judgement[], kept: readonly Kept[]): MessageRef[] {
  return [
    ...judgements.flatMap((one) => (one.outcome === 'ACCEPTED' ? [one.message.ref] : [])),
    ...kept.flatMap(({ entry: { from, id }, state }) =>
      state === 'SETTLED' && from !== null && id !== null ? [{ member: from, id }] : [],
    ),
  ];
}
