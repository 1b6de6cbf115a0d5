import type { CaseMessage } from '#cases';
import { refKey, type MessageRef, type UnitAddress } from '#kernel';
import {
  type Conversation,
  entryOf,
  type HeadMessage,
  headsOf,
  holdRoom,
  joinThread,
  type StoredMessage,
} from '#exchange';
import { wind } from './memory-cases.js';
import { keepAccount } from './memory-keeping.js';
import type { HeldConversation, MemoryState } from './memory-state.js';

/** The conversation with `message` in it. Throws what the fold throws; changes nothing. */
export function joined(
  state: MemoryState,
  message: StoredMessage,
): { held: HeldConversation; conversation: Conversation } {
  const ref = message.conversation;
  const held = state.conversations.get(refKey(ref)) ?? {
    ref,
    conversation: undefined,
    messages: [],
    last: new Map(),
  };
  if (held.conversation !== undefined) holdRoom(held.conversation, held.messages, [message]);
  const folded = state.fold(ref, [...held.messages, message].map(entryOf));
  return { held, conversation: joinThread(ref, held.conversation, [message], folded) };
}

export function keep(
  state: MemoryState,
  message: StoredMessage,
  { held, conversation }: ReturnType<typeof joined>,
  now: number,
): void {
  held.conversation = conversation;
  wind(state, conversation, now);
  held.messages.push(message);
  keepAccount(state, conversation, held.messages, state.self, now);
  state.conversations.set(refKey(held.ref), held);
}

export function conversations(state: MemoryState, refs: readonly MessageRef[]): Conversation[] {
  return refs.flatMap((ref) => state.conversations.get(refKey(ref))?.conversation ?? []);
}

export function heads(
  state: MemoryState,
  conversation: MessageRef,
  unit: UnitAddress,
  to: StoredMessage['to'],
): HeadMessage[] {
  return headsOf(conversation, state.conversations.get(refKey(conversation))?.messages ?? [], unit, to);
}

export function thread(
  state: MemoryState,
  ref: MessageRef,
): { conversation: Conversation; entries: readonly CaseMessage[] } | undefined {
  const held = state.conversations.get(refKey(ref));
  if (held?.conversation === undefined) return undefined;
  const entries = held.messages.map(entryOf).sort((a, b) => (a.ref.id < b.ref.id ? -1 : 1));
  return { conversation: held.conversation, entries };
}
