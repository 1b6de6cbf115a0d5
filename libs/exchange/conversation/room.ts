import { type Fault, type Member, type MessageRef } from '#kernel';
import { type Kind, ruleFault, brokenRule } from '#messages';
import type { Conversation } from '../ports/records.js';

/** Messages that a member other than the owner may add to a broadcast's conversation. */
export const STRANGER_MESSAGES = 200;
/** Messages that a member may add to any other conversation, and the owner to its broadcast's. */
const PARTY_MESSAGES = 2000;
/** More than those, for the kinds that only the owner may send: a full conversation can still be withdrawn. */
const OWNER_RESERVE = 100;
/**
 * A receiver takes this many more than a sender sends: drafts that are checked at the same moment do not count each
 * other.
 */
export const RECEIVER_SLACK = 300;

type Place = Pick<Conversation, 'ref' | 'broadcaster'>;

/**
 * Why a member may add no further message to a conversation, or undefined. Every message costs each holder a place in
 * the fold, so each member's share is bounded. The sender asks this before it signs. `written`: messages of this member
 * that are there.
 */
export function roomFault(
  place: Place,
  member: Member,
  written: number,
  kind: Pick<Kind, 'ownerOnly'>,
): Fault | undefined {
  const most = shareOf(place, member) + (kind.ownerOnly ? OWNER_RESERVE : 0);
  return written < most
    ? undefined
    : ruleFault(
        'conversation.share',
        '/conversation',
        `A member adds at most ${String(most)} messages to this conversation.`,
      );
}

/**
 * Throws E-CONVERSATION-FULL where a member adds more than any gateway that keeps to `roomFault` would send. Only such
 * a member meets it, so no message of an honest one is judged by what came before it.
 */
export function holdRoom(
  place: Place,
  before: readonly { readonly ref: MessageRef }[],
  added: readonly { readonly ref: MessageRef }[],
): void {
  for (const [member, own] of Map.groupBy(added, ({ ref }) => ref.member)) {
    const written = own.length + before.filter(({ ref }) => ref.member === member).length;
    if (written > shareOf(place, member) + RECEIVER_SLACK)
      throw brokenRule('conversation.share', '/conversation');
  }
}

function shareOf({ ref, broadcaster }: Place, member: Member): number {
  return broadcaster !== null && member !== ref.member ? STRANGER_MESSAGES : PARTY_MESSAGES;
}
