import type { MessageRef } from '#kernel';
import { isAnswer, type Kind } from '#messages';
import type { Caller } from '../send/draft.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore } from '../ports/read-store.js';
import type { MessageView, OutgoingReceipt } from '../ports/records.js';
import type { SendStore } from '../ports/send-store.js';
import { unitReceipt } from './receipts.js';

type Level = 'UNIT' | 'ANSWERED';
/** Who reads or writes for a unit. An auditor reads about it, and the gateway says GATEWAY. */
const OF_A_UNIT: readonly string[] = ['POLICE_SYSTEM', 'ANALYST', 'LIAISON', 'SUPERVISOR'];

/** Whether the sender still waits to hear this of the caller's unit. Broadcasts are answered at level GATEWAY only. */
function isOwed({ direction, message, units, receipts }: MessageView, caller: Caller, level: Level): boolean {
  return (
    direction === 'IN' &&
    OF_A_UNIT.includes(caller.role) &&
    units.includes(caller.unit) &&
    !('all' in message.to) &&
    !receipts.some((one) => one.level === level && one.unit === caller.unit)
  );
}

/**
 * Tells the senders that the caller's unit has read their messages. Called before they are handed out, so that nothing
 * is read untold. Answers how many receipts were queued.
 */
export async function tellRead(
  ports: Ports<SendStore>,
  caller: Caller,
  views: readonly MessageView[],
): Promise<number> {
  const now = ports.clock.now();
  let told = 0;
  for (const view of views.filter((one) => isOwed(one, caller, 'UNIT'))) {
    const receipt = await unitReceipt(ports, view.message, view.lane, caller, 'UNIT');
    if (await ports.store.addReceipt(receipt, now)) told += 1;
  }
  return told;
}

/**
 * The receipt of level ANSWERED that a message of this kind makes due: for what it names in `inReplyTo`, else for the
 * opening of its conversation. It is committed with the message.
 */
export async function answeredBy(
  ports: Ports<ReadStore>,
  caller: Caller,
  kind: Kind,
  named: { readonly inReplyTo: MessageRef | undefined; readonly conversation: MessageRef },
): Promise<OutgoingReceipt | null> {
  if (!isAnswer(kind.acts)) return null;
  const view = await ports.store.view(named.inReplyTo ?? named.conversation);
  if (view === undefined || !isOwed(view, caller, 'ANSWERED')) return null;
  return unitReceipt(ports, view.message, view.lane, caller, 'ANSWERED');
}
