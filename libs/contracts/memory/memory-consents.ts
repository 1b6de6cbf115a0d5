import type { StoredMessage, Submission, SubmitOutcome } from '#exchange';
import { fearsOf, personOf, tellsFear, wordsOf } from '#exchange';
import { refKey, type MessageRef } from '#kernel';
import { withWords, type ConsentWord } from '#messages';
import { againstConsent } from '#policy';
import type { MemoryState } from './memory-state.js';

export function consents(
  state: MemoryState,
  persons: readonly string[],
  status: StoredMessage['status'],
): readonly ConsentWord[] {
  return (state.consents.get(status) ?? []).filter(({ person }) => persons.includes(person));
}

/** Lets what a message tells of consent count from here on. */
export function tell(state: MemoryState, message: StoredMessage): void {
  const words = wordsOf(message);
  if (words.length > 0)
    state.consents.set(message.status, withWords(state.consents.get(message.status) ?? [], words));
}

/** Why a submission may not be stored; what others of its batch tell counts too. */
export function refused(
  state: MemoryState,
  { sharing, message: { status } }: Submission,
  batch: readonly Submission[],
): SubmitOutcome | undefined {
  if (sharing === null) return undefined;
  const beside = batch.filter(({ message }) => message.status === status);
  const known = withWords(
    consents(state, sharing.persons, status),
    beside.flatMap(({ message }) => wordsOf(message)),
  );
  const words = againstConsent(sharing, known);
  return words.length === 0 ? undefined : { outcome: 'WITHDRAWN', words };
}

/** Whether more is known by now of a feared return than when the submission was checked. */
export function isFearChanged(state: MemoryState, one: Submission, batch: readonly Submission[]): boolean {
  const {
    fears,
    message: { status },
  } = one;
  if (fears === null) return false;
  const { persons, known } = fears;
  const beside = batch.slice(0, batch.indexOf(one)).map(({ message }) => message);
  if (
    beside.some((told) => tellsFear(told) && told.status === status && persons.includes(personOf(told) ?? ''))
  )
    return true;
  return (
    fearsOf(concernsAbout(state, persons, status), consents(state, persons, status)).join() !== known.join()
  );
}

export function concernsAbout(
  { conversations }: MemoryState,
  persons: readonly string[],
  status: StoredMessage['status'],
): readonly MessageRef[] {
  return [...conversations.values()]
    .flatMap(({ messages }) => messages)
    .filter((one) => one.status === status && persons.includes(personOf(one) ?? ''))
    .filter(tellsFear)
    .map(({ ref }) => ref)
    .sort(byId);
}

export function forwardsOf(
  { messages, self }: MemoryState,
  ids: readonly string[],
  status: StoredMessage['status'],
): readonly MessageRef[] {
  return [...messages.values()]
    .map(({ message }) => message)
    .filter(({ ref, conversation }) => refKey(ref) === refKey(conversation))
    .filter(({ facts }) => facts['/body/of/member'] === self && ids.some((id) => facts['/body/of/id'] === id))
    .filter((one) => one.status === status)
    .map(({ ref }) => ref)
    .sort(byId);
}

export function withDigest({ messages }: MemoryState, beginning: string): readonly MessageRef[] {
  return [...messages.values()]
    .filter(({ message }) => message.digest.startsWith(beginning))
    .map(({ message }) => message.ref)
    .sort(byId);
}

const byId = (a: MessageRef, b: MessageRef): number =>
  `${a.id} ${a.member}` < `${b.id} ${b.member}` ? -1 : 1;

export function conversationsAbout(
  { conversations }: MemoryState,
  person: string,
  status: StoredMessage['status'],
): readonly MessageRef[] {
  return [...conversations.values()]
    .filter(({ messages }) => messages.some((one) => one.status === status && personOf(one) === person))
    .map(({ ref }) => ref)
    .sort(byId);
}
