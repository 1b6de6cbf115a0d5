import type { CaseMessage, CaseState } from '#cases';
import { MAX_PARENTS } from '#envelope';
import { refKey, type Member, type MessageRef, type UnitAddress } from '#kernel';
import { goesTo, isForAllOf, isPartyOf, namedUnits } from '#messages';
import { handlingOf } from './quoting.js';
import type { Conversation, StoredMessage } from '../ports/records.js';

/** What a conversation's record needs of a message. */
export type ThreadMessage = Pick<StoredMessage, 'ref' | 'status' | 'from' | 'to' | 'after' | 'facts'>;

/** What the fold needs of it besides. */
export type ThreadEntry = ThreadMessage &
  Pick<StoredMessage, 'type' | 'version' | 'urgency' | 'sentAt' | 'expiresAt'>;

/**
 * A conversation with these messages added. Parties are the units that signed or were addressed; owner, broadcaster and
 * status are the opening message's, whenever it comes (wire.md "Message").
 */
export function joinThread(
  ref: MessageRef,
  before: Conversation | undefined,
  added: readonly ThreadMessage[],
  standing: CaseState,
): Conversation {
  const opening = added.find((message) => refKey(message.ref) === refKey(ref));
  const opener = opening === undefined ? undefined : addressOf(opening.from);
  const parties = new Map((before?.parties ?? []).map((party) => [unitKey(party), party]));
  for (const { from, to } of added)
    for (const unit of [from, ...namedUnits(to)]) parties.set(unitKey(unit), addressOf(unit));
  return {
    ref,
    status: opening?.status ?? before?.status ?? added[0]?.status ?? 'ACTUAL',
    parties: [...parties.values()],
    owner: opener ?? before?.owner ?? null,
    broadcaster:
      opening !== undefined && 'all' in opening.to ? addressOf(opening.from) : (before?.broadcaster ?? null),
    handling: opening === undefined ? (before?.handling ?? null) : handlingOf(opening),
    standing,
  };
}

/** One that the next message comes after. */
export type HeadMessage = Pick<ThreadMessage, 'ref' | 'from' | 'to'>;

/**
 * What the next message of `unit` to `to` names in `after`: the ends of what the unit holds of the conversation and
 * every addressed member holds too, that is those messages that no other of them names. At most 8, the newest,
 * ascending by id. What an addressee was never sent is left out: it would wait for it for ever. None where an addressee
 * does not hold the opening.
 */
export function headsOf(
  conversation: MessageRef,
  messages: readonly ThreadMessage[],
  unit: UnitAddress,
  to: StoredMessage['to'],
): HeadMessage[] {
  const held = messages.filter((message) => holds(message, unit) && allHold(message, unit.member, to));
  const opening = messages.find(({ ref }) => refKey(ref) === refKey(conversation));
  if (opening === undefined || !allHold(opening, unit.member, to)) return [];
  const passed = new Set(held.flatMap(({ after }) => after.map(refKey)));
  return held
    .filter(({ ref }) => !passed.has(refKey(ref)))
    .sort(({ ref: a }, { ref: b }) => (a.id === b.id ? order(a.member, b.member) : order(a.id, b.id)))
    .slice(-MAX_PARENTS)
    .map(({ ref, from, to: addressed }) => ({ ref, from, to: addressed }));
}

/** Whether every member that `to` names holds this message of ours, or to us, or will. */
function allHold(
  message: Pick<ThreadMessage, 'from' | 'to'>,
  self: Member,
  to: StoredMessage['to'],
): boolean {
  if ('all' in to) {
    const { to: reached } = message;
    return (
      'all' in reached && reached.except.every((member) => member === self || to.except.includes(member))
    );
  }
  return to.every(({ member }) => member === self || memberHolds(message, member));
}

function memberHolds({ from, to }: Pick<ThreadMessage, 'from' | 'to'>, member: Member): boolean {
  return from.member === member || goesTo(to, member);
}

/** What the fold sees of a message. */
export function entryOf(message: ThreadEntry): CaseMessage {
  const { ref, after, type, version, from, to, urgency, sentAt, expiresAt, facts } = message;
  return {
    ref,
    after,
    type,
    version,
    from: addressOf(from),
    to: namedUnits(to).map(addressOf),
    urgency,
    sentAt,
    expiresAt,
    facts,
  };
}

/** The gateway holds what any unit of its member does. */
function holds(message: ThreadMessage, unit: UnitAddress): boolean {
  return isPartyOf(message, unit) || isForAllOf(message.to, unit.member);
}

function addressOf({ member, unit }: UnitAddress): UnitAddress {
  return { member, unit };
}

function unitKey({ member, unit }: UnitAddress): string {
  return `${member}/${unit}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
