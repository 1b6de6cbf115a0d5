import type { Judgement, OutgoingReceipt, StoredReceipt } from '#exchange';
import type { Context } from '../sql/context.js';
import type { InboxOrder } from '../rows/inbox-order.js';
import { awaitIdentities, claimIdentities } from '../rows/conflicts.js';
import { awaitConsents, tellConsents } from '../rows/consents.js';
import { joinConversations } from '../rows/conversations.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { arrangeInbox, deliver } from '../rows/inbox.js';
import { storeMessages, type MessageRow } from '../rows/message-rows.js';
import type { Kept } from './quarantine.js';
import { queueReceipts, queueReceiptsAgain, receiptKey, storeReceipts } from '../rows/receipt-rows.js';
import { awaitAttachments } from '../attach/carried.js';
import { ReferenceTaken } from '../sql/reference-taken.js';
import { allEnded } from '../sql/all-ended.js';

type Accepted = Extract<Judgement, { outcome: 'ACCEPTED' }>;
type Received = Extract<Judgement, { outcome: 'RECEIPT' | 'RECEIPTS' }>;

/** A stored receipt that holds the id or the place of one that was not new. */
const EARLIER: SqlStatement = {
  name: 'earlier-receipt',
  text: `
SELECT member, id, digest, result FROM receipts WHERE id = $2::uuid AND member = $1 AND entry = $8::smallint
UNION ALL
SELECT member, id, digest, result FROM receipts
WHERE of_id = $4::uuid AND of_member = $3 AND member = $1 AND level = $5 AND unit IS NOT DISTINCT FROM $6 AND part IS NOT DISTINCT FROM $7`,
};

/**
 * Lets these judgements take effect in a handful of statements; answers, for each, what quarantine is to hold. Throws
 * `ReferenceTaken` where a reference is stored already, and whatever makes a statement or the fold fail: then nothing
 * of it may stay.
 */
export async function effect(
  tx: Transaction,
  context: Context,
  judgements: readonly Judgement[],
  now: number,
): Promise<readonly (Kept | undefined)[]> {
  const accepted = judgements.filter((one): one is Accepted => one.outcome === 'ACCEPTED');
  const rejected = judgements.flatMap((one) => (one.outcome === 'REJECTED' ? [one.receipt] : []));
  const received = judgements.filter(
    (one): one is Received => one.outcome === 'RECEIPT' || one.outcome === 'RECEIPTS',
  );
  const duplicates = judgements.flatMap((one) => (one.outcome === 'DUPLICATE' ? [one.of] : []));

  const receipts = [...accepted.map(({ receipt }) => receipt), ...rejected];
  await awaitIdentities(tx, accepted);
  await awaitConsents(tx, accepted);
  const arrangement = await join(tx, context, accepted, now);
  const [, , , , , conflicts] = await allEnded([
    accepted.length === 0 ? undefined : storeMessages(tx, context.content, accepted.map(rowOf), now),
    claimIdentities(tx, accepted, now),
    tellConsents(tx, accepted),
    deliver(tx, arrangement, now),
    receipts.length === 0 ? undefined : answer(tx, context, receipts, now),
    receive(tx, context, received),
    duplicates.length === 0 ? undefined : queueReceiptsAgain(tx, context.member, duplicates, now),
    awaitAttachments(tx, accepted, now),
  ]);

  return judgements.map((one): Kept | undefined => {
    switch (one.outcome) {
      case 'RECEIPT':
        return conflicts.get(one);
      case 'RECEIPTS':
        return (
          conflicts.get(one) ??
          (one.refused === null ? undefined : { entry: one.refused, state: 'HELD', wants: null })
        );
      case 'REJECTED':
        return { entry: one.entry, state: 'SETTLED', wants: null };
      case 'DEFERRED':
        return { entry: one.entry, state: 'DEFERRED', wants: one.wants };
      case 'UNAUTHENTIC':
        return { entry: one.entry, state: 'HELD', wants: null };
      case 'ACCEPTED':
      case 'DUPLICATE':
        return undefined;
    }
  });
}

/** Writes the conversations; how the messages come into their inboxes. */
async function join(
  tx: Transaction,
  context: Context,
  accepted: readonly Accepted[],
  now: number,
): Promise<InboxOrder> {
  await joinConversations(tx, context, accepted, (_added, last) => last, now);
  return arrangeInbox(
    tx,
    accepted.map(({ message: { ref }, units, prev, express }) => ({
      ref,
      units,
      prev: express ? null : prev,
    })),
  );
}

function rowOf({ message, parts, units, receipt }: Accepted): MessageRow {
  return { message, own: false, lane: receipt.route.stream.lane, units, parts };
}

/**
 * The receipt's place is what takes a message's reference for ever: whoever judged the same message in another record,
 * accepting or refusing it, has put one there first, and this one waits for that commit.
 */
async function answer(
  tx: Transaction,
  { content }: Context,
  receipts: readonly OutgoingReceipt[],
  now: number,
): Promise<void> {
  if ((await queueReceipts(tx, content, receipts, now)) < receipts.length) throw new ReferenceTaken();
}

async function receive(
  tx: Transaction,
  context: Context,
  received: readonly Received[],
): Promise<ReadonlyMap<Received, Kept>> {
  if (received.length === 0) return new Map();
  const isNew = new Set(await storeReceipts(tx, context, received.flatMap(receiptsIn)));
  const conflicts = new Map<Received, Kept>();
  for (const one of received) {
    for (const receipt of receiptsIn(one)) {
      if (isNew.delete(receiptKey(receipt)) || conflicts.has(one)) continue;
      const path = await conflictOf(tx, receipt);
      if (path === undefined) continue;
      const entry = { ...one.ifNotStored(), code: 'E-DUPLICATE-CONFLICT', path, digest: null } as const;
      conflicts.set(one, { entry, state: 'HELD', wants: null });
    }
  }
  return conflicts;
}

function receiptsIn(one: Received): readonly StoredReceipt[] {
  return one.outcome === 'RECEIPT' ? [one.receipt] : one.receipts;
}

/** Where a receipt contradicts what is stored; undefined where it only says it again. */
async function conflictOf(
  tx: Transaction,
  { ref, digest, of, level, unit, part, result, entry }: StoredReceipt,
): Promise<string | undefined> {
  const earlier = await tx.run<Pick<StoredReceipt, 'digest' | 'result'> & { member: string; id: string }>(
    EARLIER,
    [ref.member, ref.id, of.member, of.id, level, unit, part, entry ?? -1],
  );
  const same = earlier.find(({ id }) => id === ref.id);
  if (same !== undefined) return same.digest === digest ? undefined : '/id';
  return earlier.some((one) => one.result !== result)
    ? entry === null
      ? '/body/result'
      : `/body/receipts/${entry}/result`
    : undefined;
}
