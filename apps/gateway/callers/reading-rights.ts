import type { Directory } from '#directory';
import type { Caller, Conversation, MessageView, StoredMessage } from '#exchange';
import { HsuError, isMember, isUuid7, refKey, type Member, type MessageRef } from '#kernel';
import { findKind, type Kind } from '#messages';
import { mayRead, relationsOf } from '#policy';
import type { Gateway } from '../gateway.js';

/** What the question needs of the gateway: who it is, and which of its units is the national desk. */
export interface OwnMember {
  readonly self: Member;
  readonly directory: Pick<Directory, 'unit'>;
}

export function ownMember({ ports }: Pick<Gateway, 'ports'>): OwnMember {
  return { self: ports.self.member, directory: ports.directory.current() };
}

/** Whatever has a message: by whom it is, for whom, and of which kind. */
interface Addressed {
  readonly message: Pick<StoredMessage, 'type' | 'version' | 'from' | 'to'>;
}

/** Of a kind that this build does not know, the narrowest family: a referral. */
export function familyOf({ type, version }: Pick<StoredMessage, 'type' | 'version'>): Kind['family'] {
  return findKind(type, version)?.family ?? 'referral';
}

/** Whether the caller may read the open message, by the one policy (docs/reading.md). */
export function maySee(view: Addressed, stand: OwnMember, caller: Pick<Caller, 'unit' | 'role'>): boolean {
  const family = familyOf(view.message);
  const { self, directory } = stand;
  const isDesk = directory.unit({ member: self, unit: caller.unit })?.kind === 'DESK';
  return relationsOf(view.message, { self, unit: caller.unit, isDesk }).some(
    (relation) => mayRead({ reader: caller.role, relation, family, section: 'OPEN' }) !== undefined,
  );
}

/** Whether the opening of a conversation leaves the caller's unit out: then nothing of it is there for it. */
export function isLeftOut(
  { standing }: Pick<Conversation, 'standing'>,
  { self }: Pick<OwnMember, 'self'>,
  { unit }: Pick<Caller, 'unit'>,
): boolean {
  return standing.leftOut?.includes(`${self}/${unit}`) === true;
}

/**
 * The message a caller asks for. @throws HsuError E-NOT-FOUND, the same for what is not there and what is not for it
 * (T46)
 */
export async function seenBy(gateway: Gateway, caller: Caller, ref: MessageRef): Promise<MessageView> {
  const view = await gateway.ports.store.view(ref);
  if (view === undefined) throw new HsuError('E-NOT-FOUND');
  const stand = ownMember(gateway);
  const [conversation] = await gateway.ports.store.conversations([view.message.conversation]);
  if (
    !maySee(view, stand, caller) ||
    (conversation !== undefined && isLeftOut(conversation, stand, caller))
  ) {
    gateway.log.warn({ caller: caller.name, unit: caller.unit, of: refKey(ref) }, 'denied');
    throw new HsuError('E-NOT-FOUND');
  }
  return view;
}

/**
 * Refuses a draft for a conversation that its unit may not write in, in the words of one that does not exist: the
 * exchange itself would tell the two apart, and so tell who guesses ids what is there (T46).
 */
export async function refuseHiddenConversation(
  gateway: Pick<Gateway, 'ports' | 'log'>,
  caller: Caller,
  conversation: unknown,
): Promise<void> {
  if (typeof conversation !== 'object' || conversation === null) return;
  const { member, id } = conversation as Record<string, unknown>;
  if (!isMember(member) || !isUuid7(id)) return;
  const { store, self } = gateway.ports;
  const [found] = await store.conversations([{ member, id }]);
  const isParty =
    found !== undefined &&
    (found.broadcaster !== null ||
      found.parties.some((party) => party.member === self.member && party.unit === caller.unit));
  if (isParty) return;
  if (found !== undefined)
    gateway.log.warn({ caller: caller.name, unit: caller.unit, of: `${member}/${id}` }, 'denied');
  throw new HsuError('E-NOT-FOUND', 'no such conversation', { path: '/conversation' });
}

/** @throws HsuError E-NOT-FOUND where these are no reference at all */
export function refOf(member: string, id: string): MessageRef {
  if (!isMember(member) || !isUuid7(id)) throw new HsuError('E-NOT-FOUND');
  return { member, id };
}

export function hrefOf({ member, id }: MessageRef): string {
  return `/v1/messages/${member}/${id}`;
}
