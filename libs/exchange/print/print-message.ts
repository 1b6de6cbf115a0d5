import { asOf } from '#cases';
import { LETTER_TYP, printLetter, type Letter } from '#letters';
import { GATEWAY_UNIT, HsuError, refKey, type Member, type MessageRef } from '#kernel';
import { brokenRule, findKind } from '#messages';
import { isHeldBack } from '../check/asked-action.js';
import { objectionHere, objectionsOf } from '../check/objections.js';
import { isRecalled } from '../conversation/recalled.js';
import type { AuditStore } from '../ports/people/audit-port.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore } from '../ports/read-store.js';
import type { MessageView } from '../ports/records.js';
import type { SendStore } from '../ports/send-store.js';
import { openPartBytes } from '../receive/open-part.js';
import type { Caller } from '../send/draft.js';

export interface PrintRequest {
  readonly ref: MessageRef;
  /** Sealed parts to print, by name. */
  readonly parts: readonly string[];
  /** For which the parts are opened; undefined: the message's own. */
  readonly purpose: string | undefined;
  /** The interface it is asked by, for the audit. */
  readonly route: string;
}

/**
 * A message that the caller may read, as a letter. Sealed parts are opened as ever: noted, told to the sender, and for
 * nobody else there. The printing itself is noted for the auditor before the letter is handed out. Refused where the
 * message no longer counts: paper cannot be called back. @throws HsuError E-NOT-NOW (`letter.in-force`), E-NOT-FOUND,
 * E-NOT-PERMITTED, E-EXPIRED
 */
export async function printMessage(
  ports: Ports<SendStore & ReadStore>,
  audit: Pick<AuditStore, 'note'>,
  caller: Caller,
  { ref, parts, purpose, route }: PrintRequest,
): Promise<Letter> {
  const { clock, conflicts, directory, keys, self, store } = ports;
  const { name, unit, role } = caller;
  const view = await store.view(ref);
  if (view === undefined) throw new HsuError('E-NOT-FOUND');
  // Asked of every conversation alike, so that the time of the answer tells nothing (T56).
  const suppressed = await conflicts.suppressed([view.message.conversation]);
  if (suppressed.length > 0 || !countsNow(view, self.member, clock.now()))
    throw brokenRule('letter.in-force');
  const opened = new Map<string, Uint8Array>();
  for (const part of parts)
    opened.set(part, await openPartBytes(ports, audit, caller, { ref, part, purpose, route }));
  const { jws } = view.message;
  const at = clock.now();
  const letter = await printLetter(
    { network: directory.current().network, by: self.member, at, jws, parts: opened },
    (payload) => keys.sign(GATEWAY_UNIT, 'sign', LETTER_TYP, payload, ref.id),
  );
  const noted = {
    caller: name,
    unit,
    role,
    purpose: purpose ?? null,
    route,
    of: ref,
    part: null,
    code: null,
  };
  await audit.note([{ act: 'OPENED', ...noted }], at);
  return letter;
}

/**
 * Whether it still counts at this member, `now` ms: not taken back, replaced or over, and neither contested nor
 * objected to here.
 */
export function countsNow(
  { message, conversation }: Pick<MessageView, 'message' | 'conversation'>,
  self: Member,
  now: number,
): boolean {
  const { ref, type, version } = message;
  const { crossed, inForce } = conversation;
  const is = (one: MessageRef): boolean => refKey(one) === refKey(ref);
  const standing = asOf(conversation, now);
  if (!standing.open || isHeldBack(standing) || isRecalled(conversation, ref) || crossed.some(is))
    return false;
  if (objectionHere(objectionsOf(conversation), self, now) !== null) return false;
  const isVersion = is(message.conversation) || findKind(type, version)?.replaces !== undefined;
  return !isVersion || (inForce !== null && is(inForce));
}
