import type { JsonObject } from '#envelope';
import type { MessageRef } from '#kernel';
import { filled, type Known, type Unfilled } from './placeholders.js';
import type { Step } from './scenario.js';

/** So begins what a reader sees first, beside the banner of every screen. */
const PREFIX = 'EXERCISE: ';

/** The draft of a step: EXERCISE, whatever else it says. `conversation`: of what it answers. */
export function exerciseDraft(
  { kind, draft }: Step,
  conversation: MessageRef | undefined,
  known: Known,
  unfilled: Unfilled[],
): JsonObject {
  const said = filled(draft, known, unfilled);
  const { subjectEn } = said;
  return {
    originUserRef: 'exercise',
    ...said,
    ...(typeof subjectEn === 'string' && !subjectEn.startsWith(PREFIX)
      ? { subjectEn: `${PREFIX}${subjectEn}` }
      : {}),
    ...(conversation === undefined ? {} : { conversation: { ...conversation } }),
    type: kind.type,
    // Last, so that nothing before it can say otherwise: an exercise never meets a person (INV-18).
    status: 'EXERCISE',
  };
}

/** The conversation of each step, from where the steps went: that of what it answers, or its own. */
export function conversationsOf(
  steps: readonly Step[],
  refs: ReadonlyMap<string, MessageRef>,
): ReadonlyMap<string, MessageRef> {
  const found = new Map<string, MessageRef>();
  for (const { step, answers } of steps) {
    const ref = answers === undefined ? refs.get(step) : found.get(answers);
    if (ref !== undefined) found.set(step, ref);
  }
  return found;
}
