import { type Addressed, isPartyOf, type Kind, ruleFault } from '#messages';
import { sameUnit, type Fault, type MessageRef, type UnitAddress } from '#kernel';
import type { KnownMessage } from '../ports/records.js';

/**
 * What a message says of itself by `conversation` and `after`: its conversation's opening, and the messages that it
 * comes after.
 */
export interface Named {
  readonly opening: Pick<KnownMessage, 'status'> & Addressed;
  /** Those that were accepted. */
  readonly parents: readonly Addressed[];
}

/**
 * Why a unit may not write this kind in a conversation, or undefined. A unit may write only where it signed or was
 * addressed, in the opening or in a message that it names in `after`; to a broadcast's owner, anyone may (wire.md
 * "Message"). Nothing else of the conversation counts: what a receiver holds besides depends on what has reached it by
 * now. A kind that only the owner may send comes from the unit that opened the conversation (INV-15). ACTUAL, EXERCISE
 * and TEST never mix (INV-18). What speaks for a state (an objection) comes from none that the opening leaves out.
 */
export function partyFault(
  { opening, parents }: Named,
  from: UnitAddress,
  kind: Pick<Kind, 'ownerOnly' | 'addressedOnly'>,
  status: string,
): Fault | undefined {
  if (!('all' in opening.to) && ![opening, ...parents].some((message) => isPartyOf(message, from)))
    return ruleFault('party.signed-or-addressed', '/conversation');
  if (kind.addressedOnly === true && 'all' in opening.to && opening.to.except.includes(from.member))
    return ruleFault('party.addressed-state', '/conversation');
  if (kind.ownerOnly && !sameUnit(opening.from, from)) return ruleFault('party.opened', '/conversation');
  if (opening.status !== status)
    return ruleFault(
      'status.as-conversation',
      '/status',
      `status is ${opening.status}, as in the whole conversation.`,
    );
  return undefined;
}

/** True when a message opens its own conversation. */
export function opens(ref: MessageRef, conversation: MessageRef): boolean {
  return ref.member === conversation.member && ref.id === conversation.id;
}
