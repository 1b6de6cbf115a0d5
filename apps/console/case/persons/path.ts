import type { Case, Lifecycle } from '../../api/types-case.js';

export interface Step {
  readonly state: string;
  readonly where: 'done' | 'here' | 'ahead';
}

export interface Waiting {
  /** The state that would come next. */
  readonly to: string;
  /** The kind of message that would bring it. */
  readonly type: string;
  readonly mine: boolean;
}

const STRAIGHT = [
  'INTAKE',
  'ASSISTED',
  'NATIONALITY_PENDING',
  'VERIFIED',
  'REPATRIATION_READY',
  'PLAN_SENT',
  'PLAN_ACCEPTED',
  'HANDED_OVER',
  'ARRIVED',
  'FOLLOW_UP',
  'CLOSED',
];
/** Where a path leaves the straight one, and after which step (docs/lifecycles.md, path). */
const ASIDE: Readonly<Record<string, string>> = {
  REFUTED: 'NATIONALITY_PENDING',
  STATELESS_PROCEDURE: 'NATIONALITY_PENDING',
  PROTECTED: 'ASSISTED',
  STAYS_IN_HOST: 'ASSISTED',
  RESETTLED_ELSEWHERE: 'ASSISTED',
  // Many paths are closed at the arrival: follow-up is no step that each goes through.
  FOLLOW_UP: 'ARRIVED',
  FOLLOWED_UP: 'ARRIVED',
};

/** The way of one person, from being taken in to being home. */
export function stepsOf(state: string): readonly Step[] {
  const turn = ASIDE[state];
  if (turn !== undefined) {
    const done = STRAIGHT.slice(0, STRAIGHT.indexOf(turn) + 1);
    return [...done.map((one) => ({ state: one, where: 'done' as const })), { state, where: 'here' }];
  }
  const here = STRAIGHT.indexOf(state);
  if (here < 0) return [{ state, where: 'here' }];
  return STRAIGHT.map((one, i) => ({ state: one, where: i < here ? 'done' : i === here ? 'here' : 'ahead' }));
}

/**
 * What the next step waits for: the message that would bring it, and who can send it. Closing ends a path and is no
 * step of it.
 */
export function waitingFor({ next, state }: Lifecycle, { acts }: Case): readonly Waiting[] {
  const here = STRAIGHT.indexOf(state);
  return next
    .filter(({ to }) => to !== 'CLOSED' || state === 'ARRIVED' || ASIDE[state] === 'ARRIVED')
    .toSorted((a, b) => distance(a.to, here) - distance(b.to, here))
    .slice(0, 3)
    .map(({ to, type }) => ({ to, type, mine: acts.some((one) => one.type === type) }));
}

function distance(state: string, here: number): number {
  const place = STRAIGHT.indexOf(state);
  return place < 0 ? STRAIGHT.length : Math.abs(place - here);
}
