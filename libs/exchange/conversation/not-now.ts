import { foldCase, type CaseMessage, type FoldRules } from '#cases';
import type { JsonObject } from '#envelope';
import { refKey, type Fault, type MessageRef } from '#kernel';
import { type Kind, ruleFault } from '#messages';
import { factsOf } from './facts.js';
import { entryOf } from './thread.js';

/**
 * Why a message would change nothing where the conversation stands now, or undefined. The other side would take it and
 * show it as CROSSED; its sender is told before it is signed.
 */
export function notNow(
  conversation: MessageRef,
  before: readonly CaseMessage[],
  message: JsonObject,
  kind: Kind,
  rules: FoldRules,
): Fault | undefined {
  const entry = entryOf(factsOf(message, '', '', kind.acts.facts));
  const { crossed } = foldCase(conversation, [...before, entry], rules);
  if (!crossed.some((ref) => refKey(ref) === refKey(entry.ref))) return undefined;
  const { state, lifecycles } = foldCase(conversation, before, rules);
  const states = lifecycles.map((one) => `${one.lifecycle} ${one.state}`).join(', ');
  return ruleFault(
    'conversation.fits-state',
    '/type',
    `The kind fits where its conversation stands; this one is ${state} (${states}).`,
  );
}
