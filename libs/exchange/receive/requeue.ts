import { asHsuError, fromUtf8, HsuError, refKey, type Member, type MessageRef } from '#kernel';
import { brokenRule } from '#messages';
import type { LinkItem, ParcelMessage } from '#envelope';
import { judgeAll } from './judge-all.js';
import { hasArrived } from './has-arrived.js';
import type { Incoming } from './open-record.js';
import type { Ports, Store } from '../ports/ports.js';
import type { Judgement, QuarantineRow } from '../ports/judgement.js';
import type { ReceiveStore } from '../ports/receive-store.js';
import type { ReadStore } from '../ports/read-store.js';

const BATCH = 100;

/** Judges again what waited for this; the number of rows that found their place. */
export async function requeueDeferred(
  ports: Ports<ReceiveStore & ReadStore>,
  want: Parameters<Store['deferred']>[0],
): Promise<number> {
  let settled = 0;
  for (;;) {
    const rows = await ports.store.deferred(want, BATCH);
    const judgements = await requeueAll(ports, rows);
    settled += judgements.filter(({ outcome }) => outcome !== 'DEFERRED').length;
    settled += await requeueAwaited(ports, settledRefs(judgements));
    // Rows that wait for something else now are out of the way of those behind them. A batch in which nothing moved
    // would come again and again.
    const moved = judgements.some((one) => one.outcome !== 'DEFERRED' || one.wants.kind !== want.kind);
    if (rows.length < BATCH || !moved) return settled;
  }
}

/**
 * Judges again what waited for one of these messages, or for any (null), that has come by now; then what waited for
 * those, and so on. The number of rows that found their place.
 */
export async function requeueAwaited(
  ports: Ports<ReceiveStore & ReadStore>,
  refs: readonly MessageRef[] | null,
): Promise<number> {
  let settled = 0;
  const seen = new Set<string>();
  let next = refs;
  while (next === null || next.length > 0) {
    const rows = await ports.store.awaited(next, BATCH);
    // A row that comes back for the same message is left to the next poll: it must not go round here.
    const fresh = rows.filter((row) => !seen.has(tryOf(row)));
    for (const row of fresh) seen.add(tryOf(row));
    const judgements = await requeueAll(ports, fresh);
    settled += judgements.filter(({ outcome }) => outcome !== 'DEFERRED').length;
    const come = settledRefs(judgements);
    if (fresh.length === 0) return settled;
    if (next !== null) next = rows.length === BATCH ? [...next, ...come] : come;
  }
  return settled;
}

/**
 * After a record: judges again what waited for its messages, and those of its own that wait for a message which another
 * record brought at the same moment. What fails here is found by the next poll.
 */
export async function wake(
  ports: Ports<ReceiveStore & ReadStore>,
  judgements: readonly Judgement[],
): Promise<void> {
  const waited = judgements.flatMap((one) =>
    one.outcome === 'DEFERRED' && one.wants.kind === 'MESSAGE' ? [one.wants.message] : [],
  );
  try {
    await requeueAwaited(ports, [...settledRefs(judgements), ...waited]);
  } catch (error) {
    ports.notices.note({ kind: 'BACKGROUND', work: 'deferred', code: asHsuError(error).code });
  }
}

/** What can have come to others that wait: all but what is deferred itself, and what no message may wait for. */
function settledRefs(judgements: readonly Judgement[]): readonly MessageRef[] {
  return judgements.flatMap((judgement): MessageRef[] => {
    if (judgement.outcome === 'ACCEPTED') return [judgement.message.ref];
    if (judgement.outcome !== 'REJECTED') return [];
    return [{ member: judgement.receipt.receipt.of.member, id: judgement.id }];
  });
}

/**
 * Judges one quarantined row again, in its own transaction (an operator's request, or what it waited for came).
 * @throws HsuError E-NOT-FOUND; E-NOT-NOW: it has found its place or was refused for good, be it a moment ago; E-FORM:
 * a whole record that could not be opened has no message to judge
 */
export async function requeueRow(ports: Ports<ReceiveStore & ReadStore>, number: number): Promise<Judgement> {
  const row = await ports.store.quarantined(number);
  if (row === undefined) throw new HsuError('E-NOT-FOUND', 'no such row in quarantine');
  // What found its place has no bytes left here.
  if (row.state === 'RELEASED' || row.state === 'SETTLED') throw judgedBefore();
  const { judgement, settled } = await requeue(ports, row);
  if (!settled) throw judgedBefore();
  await wake(ports, [judgement]);
  return judgement;
}

function judgedBefore(): HsuError {
  return brokenRule('quarantine.judged-once');
}

async function requeueAll(
  ports: Ports<ReceiveStore & ReadStore>,
  rows: readonly QuarantineRow[],
): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  for (const row of rows) judgements.push((await requeue(ports, row)).judgement);
  return judgements;
}

/** `settled`: false where somebody else judged it meanwhile; nothing was done then. */
async function requeue(
  ports: Ports<ReceiveStore & ReadStore>,
  row: QuarantineRow,
): Promise<{ readonly judgement: Judgement; readonly settled: boolean }> {
  const { from, id } = row;
  if (from === null || row.whole) throw brokenRule('quarantine.opened');
  const [judgement] = await judgeAll(
    ports,
    [incomingOf(row, from)],
    row.state === 'DEFERRED' && id !== null ? { member: from, id } : null,
  );
  if (judgement === undefined) throw new HsuError('E-INTERNAL');
  // What waited counted as arrived. A peer is asked again for what cannot be read any more, or is a receipt by a key
  // revoked meanwhile.
  const gone = row.state === 'DEFERRED' && !hasArrived(judgement) ? row.item : null;
  const settled = await ports.store.settle(row.number, from, judgement, gone, ports.clock.now());
  return { judgement, settled };
}

/** The message as its link brought it; these bytes were written by `quarantined`. */
function incomingOf(row: QuarantineRow, from: Member): Incoming {
  const kept = JSON.parse(fromUtf8(row.bytes)) as { directory: number; item: LinkItem; entry: ParcelMessage };
  return { link: { from, directory: kept.directory }, item: kept.item, entry: kept.entry, at: row.at };
}

function tryOf({ number, wants }: QuarantineRow): string {
  return `${number} ${wants?.kind === 'MESSAGE' ? refKey(wants.message) : ''}`;
}
