import type { Caller, MessageView } from '#exchange';
import { HsuError, isMember, isUuid7, refKey, type Member, type MessageRef, type Unit } from '#kernel';
import type { Gateway } from './gateway.js';

/** A unit sees what it signed or was addressed by; a broadcast is for every unit (domain.md 4.8). */
export function maySee({ message }: Pick<MessageView, 'message'>, self: Member, unit: Unit): boolean {
  const { from, to } = message;
  if (from.member === self && from.unit === unit) return true;
  return 'all' in to || to.some((one) => one.member === self && one.unit === unit);
}

/** The message a caller asks for. @throws HsuError E-NOT-FOUND, the same for what is not there and what is not for it (T46) */
export async function seenBy(gateway: Gateway, caller: Caller, ref: MessageRef): Promise<MessageView> {
  const { store, self } = gateway.ports;
  const view = await store.view(ref);
  if (view === undefined) throw new HsuError('E-NOT-FOUND');
  if (!maySee(view, self.member, caller.unit)) {
    gateway.log.warn({ caller: caller.name, unit: caller.unit, of: refKey(ref) }, 'denied');
    throw new HsuError('E-NOT-FOUND');
  }
  return view;
}

/**
 * Refuses a draft for a conversation that its unit may not write in, in the words of one that does not exist: the exchange
 * itself would tell the two apart, and so tell who guesses ids what is there (T46).
 */
export async function refuseHiddenConversation(
  gateway: Gateway,
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
