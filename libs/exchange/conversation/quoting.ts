import type { CaseMessage } from '#cases';
import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import { refKey, type Fault } from '#kernel';
import { codeLists } from '#messages';
import { keepsHandling, type HandlingCode } from '#policy';
import type { Conversation, StoredMessage } from '../ports/records.js';

/** Kept of every message beside what its kind names: codes, never personal. */
export const HANDLING = '/handling';

/** The handling codes of a message as it is stored; none counts as the strictest (`keepsHandling`). */
export function handlingOf({ facts }: Pick<StoredMessage, 'facts'>): readonly HandlingCode[] {
  const codes = facts[HANDLING];
  return Array.isArray(codes) ? codes.filter(isHandlingCode) : [];
}

/**
 * Faults of a message that is written in the conversation of another: it quotes the opening, so it keeps every
 * restriction that the opening has (INV-08). A kind without handling codes says nothing that could be passed on.
 */
export function openingFaults(
  { handling }: Pick<Conversation, 'handling'>,
  message: JsonObject,
): readonly Fault[] {
  const own = codesOf(message['handling']);
  return handling === null || own === undefined ? [] : keepsHandling(own, handling);
}

/**
 * For its author, who holds them: the messages of the conversation that it answers, replaces or refers to count as
 * well.
 */
export function handlingFaults(
  conversation: Conversation,
  entries: readonly CaseMessage[],
  message: JsonObject,
): readonly Fault[] {
  const faults = openingFaults(conversation, message);
  const own = codesOf(message['handling']);
  if (faults.length > 0 || own === undefined) return faults;
  const { inReplyTo, supersedes, references } = message;
  const more: readonly JsonValue[] = Array.isArray(references) ? references : [];
  const named = [inReplyTo, supersedes, ...more].flatMap(keyOf);
  const quoted = entries.filter(({ ref }) => named.includes(refKey(ref)));
  return keepsHandling(own, ...quoted.map(handlingOf));
}

function codesOf(value: JsonValue | undefined): readonly HandlingCode[] | undefined {
  return Array.isArray(value) ? value.filter(isHandlingCode) : undefined;
}

function isHandlingCode(code: unknown): code is HandlingCode {
  return typeof code === 'string' && (codeLists['handlingCode'] ?? []).includes(code);
}

function keyOf(value: JsonValue | undefined): string[] {
  if (!isJsonObject(value)) return [];
  const { member, id } = value;
  return typeof member === 'string' && typeof id === 'string' ? [refKey({ member, id })] : [];
}
