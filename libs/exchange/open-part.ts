import { fromUtf8, HsuError, type MessageRef } from '#kernel';
import type { JsonObject } from '#envelope';
import { findKind } from '#messages';
import { mayRead } from '#policy';
import type { Caller } from './draft.js';
import type { Ports } from './ports.js';
import { openedReceipt } from './receipts.js';

/**
 * The content of a sealed part for a unit that it names. The first opening by a unit is told to the sender by a signed receipt
 * of that unit, committed before the content is handed out. Anyone else hears `E-NOT-FOUND`, whether the part exists or not.
 */
export async function openPart(
  ports: Ports,
  caller: Caller,
  ref: MessageRef,
  part: string,
): Promise<JsonObject> {
  const { clock, self, store } = ports;
  const unit = { member: self.member, unit: caller.unit };
  const [kept, view] = await Promise.all([store.part(ref, part, unit), store.view(ref)]);
  if (kept === undefined || view === undefined) throw new HsuError('E-NOT-FOUND');
  const family = findKind(view.message.type, view.message.version)?.family ?? 'referral';
  if (mayRead({ reader: caller.role, relation: 'NAMED', family, section: 'SEALED' }) === undefined)
    throw new HsuError('E-NOT-FOUND');
  if (view.direction === 'IN') {
    const lane = view.lane;
    const receipt = await openedReceipt(
      ports,
      view.message,
      lane,
      { unit: caller.unit, role: caller.role },
      part,
    );
    await store.addReceipt(receipt, clock.now());
  }
  const { content } = JSON.parse(fromUtf8(kept.bytes)) as { content: JsonObject };
  return content;
}
