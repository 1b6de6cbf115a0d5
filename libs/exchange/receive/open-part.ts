import { fromUtf8, HsuError, type MessageRef } from '#kernel';
import { readMessage, type JsonObject } from '#envelope';
import { codeLists, findKind, brokenRule } from '#messages';
import { mayRead } from '#policy';
import { isRecalled } from '../conversation/recalled.js';
import type { AuditStore } from '../ports/audit-port.js';
import type { Caller } from '../send/draft.js';
import type { Ports } from '../ports/ports.js';
import { openedReceipt } from './receipts.js';
import type { SendStore } from '../ports/send-store.js';
import type { ReadStore } from '../ports/read-store.js';

export interface PartRequest {
  readonly ref: MessageRef;
  readonly part: string;
  /** A code of the list purpose; undefined: the message's own. */
  readonly purpose: string | undefined;
  /** The interface it is asked by, for the audit. */
  readonly route: string;
}

/**
 * The content of a sealed part for a unit that it names. The opening is noted for the auditor, and the first one by a
 * unit told to the sender by a signed receipt of that unit, both committed before the content is handed out. Anyone
 * else hears `E-NOT-FOUND`, whether the part exists or not. `E-NOT-PERMITTED`: for another purpose than that of the
 * message (docs/reading.md), which must be asked for first.
 */
export async function openPart(
  ports: Ports<SendStore & ReadStore>,
  audit: Pick<AuditStore, 'note'>,
  caller: Caller,
  { ref, part, purpose: asked, route }: PartRequest,
): Promise<JsonObject> {
  const { clock, self, store } = ports;
  const { name, unit, role } = caller;
  const [kept, view] = await Promise.all([
    store.part(ref, part, { member: self.member, unit }),
    store.view(ref),
  ]);
  if (kept === undefined || view === undefined || isRecalled(view.conversation, ref))
    throw new HsuError('E-NOT-FOUND');
  const family = findKind(view.message.type, view.message.version)?.family ?? 'referral';
  if (mayRead({ reader: role, relation: 'NAMED', family, section: 'SEALED' }) === undefined)
    throw new HsuError('E-NOT-FOUND');
  const purpose = purposeOf(readMessage(view.message.jws).json, asked);
  const opening = { caller: name, unit, role, purpose, route, of: ref, part, code: null };
  await audit.note([{ act: 'OPENED', ...opening }], clock.now());
  if (view.direction === 'IN') {
    const receipt = await openedReceipt(ports, view.message, view.lane, { unit, role }, part);
    await store.addReceipt(receipt, clock.now());
  }
  const { content } = JSON.parse(fromUtf8(kept.bytes)) as { content: JsonObject };
  return content;
}

function purposeOf({ purpose: own }: JsonObject, asked: string | undefined): string | null {
  const path = '/query/purpose';
  if (asked !== undefined && codeLists['purpose']?.includes(asked) !== true)
    throw brokenRule('opening.purpose', path);
  if (typeof own !== 'string') return asked ?? null;
  if (asked !== undefined && asked !== own) throw brokenRule('opening.same-purpose');
  return own;
}
