import type { Fault } from '#kernel';
import type { CodeOf } from '../codes/code-lists.js';
import { ruleFault } from '../rules/fault.js';
import { unmet } from './fault-words.js';
import { compiled, Faults } from './compiled-check.js';
import type { Doubt, Kind, Report, Rule } from './kind.js';
import { messageRules } from './message-rules.js';
import type { Message } from './message.js';
import type { Form } from './nesting.js';
import { pastOf } from './past.js';
import { placesOf } from './places.js';

export type Checked = { readonly message: Message } | { readonly faults: readonly Fault[] };

const rules = new Map<Kind, readonly Rule[]>();

function rulesOf(kind: Kind): readonly Rule[] {
  const kept = rules.get(kind) ?? messageRules(kind);
  rules.set(kind, kept);
  return kept;
}

function structure(form: Form, value: unknown, faults: Faults): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    faults.add(unmet('isRecord', [], ''));
  else compiled(form)(value, '', faults);
  return faults.list.length === 0;
}

const reporter =
  (faults: Faults): Report =>
  (rule, path, text) =>
    faults.add(ruleFault(rule, path, text));

/**
 * Judges a message by what it says alone: structure, then the rules of its kind. No clock, no directory.
 * @param json value from the strict JSON parser; comes back as `message`, neither copied nor changed
 * @returns every fault (at most 50) with its JSON pointer; never throws
 */
export function checkMessage(json: unknown, kind: Kind): Checked {
  const faults = new Faults();
  if (!structure(kind.form, json, faults)) return { faults: faults.list };
  const message = json as Message;
  const report = reporter(faults);
  // Another file under the same number is a tampered or incompatible schema (T36, T37).
  if (message.schema !== kind.schema) report('message.schema', '/schema');
  for (const rule of rulesOf(kind)) rule.check(message, report);
  return faults.list.length === 0 ? { message } : { faults: faults.list };
}

/** What may be a slip in a message that `checkMessage` takes. */
export function doubtsOf(kind: Kind, message: object): readonly Doubt[] {
  return kind.doubts?.(message as Message) ?? [];
}

/**
 * Judges the content of a sealed part.
 * @param content member `content` of the part's plaintext
 * @param sentAt of its message; without it no date is held to lie behind the sender
 * @returns faults with pointers into the content; empty: it holds
 */
export function checkPartContent(
  kind: Kind,
  name: string,
  content: unknown,
  status: CodeOf<'status'>,
  sentAt?: string,
): readonly Fault[] {
  const faults = new Faults();
  const part = Object.hasOwn(kind.parts, name) ? kind.parts[name] : undefined;
  if (part === undefined) return [ruleFault('sealed.part-of-kind', '')];
  if (part.statistical && status === 'ACTUAL') faults.add(ruleFault('status.no-statistics', ''));
  if (structure(part.form, content, faults)) {
    placesOf(part.form)(content, reporter(faults));
    if (sentAt !== undefined) pastOf(part.form)(content, sentAt, reporter(faults));
    for (const rule of part.rules) rule.check(content, reporter(faults), status, sentAt);
  }
  return faults.list;
}

/**
 * Holds the content of a sealed part against its message: what is sealed and what is told openly are one person.
 * @param message one that `checkMessage` has passed @param content one that `checkPartContent` has passed
 * @returns faults with pointers into the message; the texts do not repeat what is sealed
 */
export function checkBeside(kind: Kind, message: Message, name: string, content: unknown): readonly Fault[] {
  const faults = new Faults();
  const part = Object.hasOwn(kind.parts, name) ? kind.parts[name] : undefined;
  if (part !== undefined && typeof content === 'object' && content !== null)
    part.beside?.(content, message, reporter(faults));
  return faults.list;
}
