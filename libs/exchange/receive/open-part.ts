import { HsuError, type MessageRef } from '#kernel';
import { readMessage, type JsonObject } from '#envelope';
import { codeLists, findKind, brokenRule } from '#messages';
import { mayRead } from '#policy';
import { contentOf, withoutRecalled } from '../conversation/quotes-recalled.js';
import { isUnreadable } from '../conversation/recalled.js';
import type { AuditStore } from '../ports/people/audit-port.js';
import { mayUseFor } from '../protect/leave.js';
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
  asked: PartRequest,
): Promise<JsonObject> {
  return (await opened(ports, audit, caller, asked)).content;
}

/**
 * The same, for whoever needs the exact bytes that the message committed to: a copy of several messages of which one is
 * recalled is not to be had in these.
 */
export async function openPartBytes(
  ports: Ports<SendStore & ReadStore>,
  audit: Pick<AuditStore, 'note'>,
  caller: Caller,
  asked: PartRequest,
): Promise<Uint8Array> {
  return (await opened(ports, audit, caller, asked, 'WHOLE')).bytes;
}

interface Opened {
  readonly bytes: Uint8Array;
  /** Without what is recalled of the messages that it quotes. */
  readonly content: JsonObject;
}

async function opened(
  ports: Ports<SendStore & ReadStore>,
  audit: Pick<AuditStore, 'note'>,
  caller: Caller,
  { ref, part, purpose: asked, route }: PartRequest,
  how?: 'WHOLE',
): Promise<Opened> {
  const { clock, self, store } = ports;
  const { name, unit, role } = caller;
  const [kept, view] = await Promise.all([
    store.part(ref, part, { member: self.member, unit }),
    store.view(ref),
  ]);
  if (kept === undefined || view === undefined || isUnreadable(view.conversation, view.message, clock.now()))
    throw new HsuError('E-NOT-FOUND');
  const kind = findKind(view.message.type, view.message.version);
  const whole = contentOf(kept.bytes);
  const content = kind?.quotes === undefined ? whole : await withoutRecalled(store, whole, clock.now());
  if (content === undefined || (how === 'WHOLE' && content !== whole)) throw new HsuError('E-NOT-FOUND');
  const family = kind?.family ?? 'referral';
  if (mayRead({ reader: role, relation: 'NAMED', family, section: 'SEALED' }) === undefined)
    throw new HsuError('E-NOT-FOUND');
  const { from, conversation } = view.message;
  const allowed =
    asked !== undefined &&
    (await mayUseFor(store, conversation, { ...ref, from }, { member: self.member, unit }, asked));
  const purpose = purposeOf(readMessage(view.message.jws).json, asked, allowed);
  const opening = { caller: name, unit, role, purpose, route, of: ref, part, code: null };
  await audit.note([{ act: 'OPENED', ...opening }], clock.now());
  if (view.direction === 'IN') {
    const receipt = await openedReceipt(ports, view.message, view.lane, { unit, role }, part);
    await store.addReceipt(receipt, clock.now());
  }
  return { bytes: kept.bytes, content };
}

function purposeOf({ purpose: own }: JsonObject, asked: string | undefined, allowed: boolean): string | null {
  const path = '/query/purpose';
  if (asked !== undefined && codeLists['purpose']?.includes(asked) !== true)
    throw brokenRule('opening.purpose', path);
  if (typeof own !== 'string') return asked ?? null;
  // For another one the originator has given leave, or nobody opens it.
  if (asked !== undefined && allowed) return asked;
  if (asked !== undefined && asked !== own) throw brokenRule('opening.same-purpose');
  return own;
}
