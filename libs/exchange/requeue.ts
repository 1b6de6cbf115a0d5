import { fromUtf8, HsuError, refKey, type Member } from '#kernel';
import type { LinkItem, ParcelMessage } from '#envelope';
import type { Incoming } from './open-record.js';
import type { Ports } from './ports.js';
import { judgeAll } from './receive.js';
import type { DeferredWant, Judgement, QuarantineRow } from './records.js';

const BATCH = 100;

/** Judges again what waited for this; the number of rows that found their place. */
export async function requeueDeferred(ports: Ports, want: DeferredWant): Promise<number> {
  let settled = 0;
  for (;;) {
    const rows = await ports.store.deferred(want, BATCH);
    let moved = 0;
    for (const row of rows) if ((await requeue(ports, row)).outcome !== 'DEFERRED') moved += 1;
    settled += moved;
    // A batch in which nothing moved would come again and again.
    if (rows.length < BATCH || moved === 0) return settled;
  }
}

/**
 * Judges one quarantined row again, in its own transaction (an operator's request, or what it waited for came).
 * @throws HsuError E-NOT-FOUND; E-FORM: a whole record that could not be opened has no message to judge
 */
export async function requeueRow(ports: Ports, number: number): Promise<Judgement> {
  const row = await ports.store.quarantined(number);
  if (row === undefined) throw new HsuError('E-NOT-FOUND', 'no such row in quarantine');
  return requeue(ports, row);
}

async function requeue(ports: Ports, row: QuarantineRow): Promise<Judgement> {
  const { from } = row;
  if (from === null || row.whole)
    throw new HsuError('E-FORM', 'this record could not be opened: there is no message to judge');
  const [judgement] = await judgeAll(
    ports,
    [incomingOf(row, from)],
    row.state === 'DEFERRED' ? row.id : null,
  );
  if (judgement === undefined) throw new HsuError('E-INTERNAL');
  await ports.store.settle(row.number, from, judgement, ports.clock.now());
  return judgement;
}

/** The message as its link brought it; these bytes were written by `quarantined`. */
function incomingOf(row: QuarantineRow, from: Member): Incoming {
  const kept = JSON.parse(fromUtf8(row.bytes)) as { directory: number; item: LinkItem; entry: ParcelMessage };
  return { link: { from, directory: kept.directory }, item: kept.item, entry: kept.entry };
}

/** The conversations that these judgements opened: what waited for them can be judged now. */
export function opened(judgements: readonly Judgement[]): readonly DeferredWant[] {
  return judgements.flatMap((judgement): DeferredWant[] =>
    judgement.outcome === 'ACCEPTED' &&
    refKey(judgement.message.ref) === refKey(judgement.message.conversation)
      ? [{ kind: 'CONVERSATION', conversation: judgement.message.conversation }]
      : [],
  );
}
