import type { Kind } from '#messages';
import { GATEWAY_UNIT, type Fault, type MessageRef, type UnitAddress } from '#kernel';
import type { Conversation } from './records.js';

/**
 * Why a unit may not write this kind in a conversation, or undefined. A unit may write only where it signed or was addressed;
 * to a broadcast's owner, anyone may (design.md section 3, "Message"). A kind that only the owner may send comes from the unit
 * that opened the conversation (domain.md INV-15). ACTUAL, EXERCISE and TEST never mix (INV-18).
 */
export function partyFault(
  conversation: Conversation,
  from: UnitAddress,
  kind: Pick<Kind, 'ownerOnly'> | undefined,
  status: string,
): Fault | undefined {
  // The gateway speaks for the units of its member, and its kinds are closed to others (design.md section 3, step 10).
  const isParty = conversation.parties.some(
    (party) => party.member === from.member && (party.unit === from.unit || from.unit === GATEWAY_UNIT),
  );
  if (!isParty && conversation.broadcaster === null)
    return {
      code: 'E-NOT-PARTY',
      path: '/conversation',
      text: 'this unit neither signed nor was addressed here',
    };
  if (
    kind?.ownerOnly === true &&
    !(conversation.owner?.member === from.member && conversation.owner.unit === from.unit)
  )
    return {
      code: 'E-NOT-PERMITTED',
      path: '/conversation',
      text: 'only the unit that opened it may send this kind',
    };
  if (conversation.status !== status)
    return { code: 'E-STATUS-MIX', path: '/status', text: `this conversation is ${conversation.status}` };
  return undefined;
}

/** True when a message opens its own conversation. */
export function opens(ref: MessageRef, conversation: MessageRef): boolean {
  return ref.member === conversation.member && ref.id === conversation.id;
}
