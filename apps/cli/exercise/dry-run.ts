import { foldCase, shippedRules, type CaseMessage } from '#cases';
import type { JsonObject } from '#envelope';
import { entryOf, factsOf, unsentFaults } from '#exchange';
import { refKey, rfc3339, SECOND, type Clock, type MessageRef } from '#kernel';
import { conversationsOf, exerciseDraft } from './exercise-draft.js';
import { idOf, type Unfilled } from './placeholders.js';
import type { Scenario, ScenarioFault, Step } from './scenario.js';

/**
 * What would be refused of a scenario, by the check of every draft and by where its conversations would stand, before
 * anything is sent. Behind a step of an officer, who says what he likes, states are not judged.
 */
export function dryRun({ steps }: Scenario, run: string, clock: Clock): ScenarioFault[] {
  const now = clock.now();
  const faults: ScenarioFault[] = [];
  const told = new Map<string, CaseMessage[] | 'UNKNOWN'>();
  const refs = new Map<string, MessageRef>();
  for (const [at, step] of steps.entries()) {
    const ref = { member: step.by.member, id: idOf(run, now + at, step.step) };
    const before = new Map(refs);
    refs.set(step.step, ref);
    const conversation = conversationsOf(steps, refs).get(step.step) ?? ref;
    if (step.officer) {
      told.set(refKey(conversation), 'UNKNOWN');
      continue;
    }
    const fault = (field: string, text: string): void => void faults.push({ step: step.step, field, text });
    const unfilled: Unfilled[] = [];
    const draft = exerciseDraft(
      step,
      step.answers === undefined ? undefined : conversation,
      { run, startedAt: now, now, refs: before },
      unfilled,
    );
    for (const { path, text } of unfilled) fault(path, text);
    if (unfilled.length > 0) continue;
    const found = unsentFaults(draft, clock, step.by);
    for (const { code, path, text } of found) fault(path === '' ? '-' : path, text ?? code);
    if (found.length > 0) told.set(refKey(conversation), 'UNKNOWN');
    else place(step, draft, { ref, conversation, sentAt: now + at * SECOND }, told, fault);
  }
  return faults;
}

interface Place {
  readonly ref: MessageRef;
  readonly conversation: MessageRef;
  readonly sentAt: number;
}

const rules = shippedRules();

function place(
  { kind, by }: Step,
  draft: JsonObject,
  { ref, conversation, sentAt }: Place,
  told: Map<string, CaseMessage[] | 'UNKNOWN'>,
  fault: (field: string, text: string) => void,
): void {
  const key = refKey(conversation);
  const before = told.get(key) ?? [];
  if (before === 'UNKNOWN') return;
  const message = {
    ...draft,
    id: ref.id,
    version: kind.version,
    from: { ...by },
    conversation: { ...conversation },
    after: before.map((one) => ({ ...one.ref })),
    sentAt: rfc3339(sentAt),
  };
  const entries = [...before, entryOf(factsOf(message, '', '', kind.acts.facts))];
  const { crossed } = foldCase(conversation, entries, rules);
  if (!crossed.some((one) => refKey(one) === refKey(ref))) {
    told.set(key, entries);
    return;
  }
  const { state, lifecycles } = foldCase(conversation, before, rules);
  const stands = lifecycles.map((one) => `${one.lifecycle} ${one.state}`).join(', ');
  fault('kind', `a ${kind.type} does not fit where its conversation stands then: ${state} (${stands})`);
}
