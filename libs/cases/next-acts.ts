import { sameUnit, type UnitAddress } from '#kernel';
import type { Actor, CaseStep, ClockPause } from '#messages';
import type { CaseState } from './case.js';
import { isBeside, notedBy } from './duty.js';
import type { ActingKind } from './rules.js';

/**
 * Whether a message of this kind by this unit could change something where the conversation stands now. What its body
 * says is not known yet: of transitions that hang on it one must be possible, of the others all. `submit` judges the
 * message itself.
 */
export function mayAct(
  standing: CaseState,
  family: ActingKind['family'],
  { acts, ownerOnly }: ActingKind,
  unit: UnitAddress,
): boolean {
  if (ownerOnly && !sameUnit(standing.opener, unit)) return false;
  const here = acts.steps.filter((step) => (step.family ?? family) === family);
  // A conversation that has ended takes only what leads out of its end, and what a person says of her consent.
  if (acts.consents !== undefined) return true;
  if (!standing.open && !here.some((step) => step.lifecycle === family && couldApply(standing, step, unit)))
    return false;
  // A kind whose transitions are all of the other family has no place here.
  if (acts.steps.length > 0 && here.length === 0) return false;
  if (acts.pauses !== undefined && !couldPause(standing, acts.pauses, unit)) return false;
  const noted = notedBy(acts);
  if (
    standing.clocks.some(
      (one) =>
        one.stop === null && isBeside(one) && one.owner.member === unit.member && noted.includes(one.clock),
    )
  )
    return true;
  const binding = here.filter((step) => !step.soft);
  const always = binding.filter(({ when }) => when === undefined);
  const sometimes = binding.filter(({ when }) => when !== undefined);
  return (
    always.every((step) => couldApply(standing, step, unit)) &&
    (sometimes.length === 0 || sometimes.some((step) => couldApply(standing, step, unit)))
  );
}

/** The states that a lifecycle may go to from where it stands, and the kinds that lead there. */
export function awaited(
  standing: CaseState,
  lifecycle: string,
  key: string,
  kinds: readonly (ActingKind & { readonly type: string })[],
): readonly { readonly to: string; readonly type: string }[] {
  const state = standing.lifecycles.find((one) => one.lifecycle === lifecycle && one.key === key)?.state;
  const found = kinds.flatMap(({ type, acts }) =>
    acts.steps
      .filter(
        (step) => step.lifecycle === lifecycle && step.from.includes(state ?? null) && step.to !== state,
      )
      .map(({ to }) => ({ to, type })),
  );
  return found.filter(
    (one, i) => found.findIndex(({ to, type }) => to === one.to && type === one.type) === i,
  );
}

function couldPause({ clocks, ...standing }: CaseState, { also }: ClockPause, unit: UnitAddress): boolean {
  return clocks.some(
    ({ clock, owner, stop }) =>
      stop === null &&
      (sameUnit(owner, unit) ||
        (also?.[clock] ?? []).some((actor) => isActor({ ...standing, clocks }, actor, unit))),
  );
}

function couldApply(standing: CaseState, { lifecycle, key, from, by }: CaseStep, unit: UnitAddress): boolean {
  if (by !== undefined && !by.some((actor) => isActor(standing, actor, unit))) return false;
  const states = standing.lifecycles.filter((one) => one.lifecycle === lifecycle).map(({ state }) => state);
  // A key of its own always begins anew; without a key there is one instance or none yet.
  if (key !== undefined && from.includes(null)) return true;
  return states.length === 0 ? from.includes(null) : states.some((state) => from.includes(state));
}

function isActor(standing: CaseState, actor: Actor, unit: UnitAddress): boolean {
  switch (actor) {
    case 'OPENER':
      return sameUnit(standing.opener, unit);
    case 'COUNTERPART':
      return sameUnit(standing.counterpart, unit);
    case 'HOLDER':
      return sameUnit(standing.ball, unit);
    case 'SENDER':
    case 'ADDRESSEE':
    case 'OTHER':
      return true;
  }
}
