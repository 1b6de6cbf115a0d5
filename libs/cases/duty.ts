import { refKey, sameUnit, type Member, type MessageRef, type UnitAddress } from '#kernel';
import type { CaseData, ClockName } from '#messages';
import type { CaseClock, CaseState } from './case.js';

/** The key under which a further addressee of an opening has a clock of its own. */
export function unitKey({ member, unit }: UnitAddress): string {
  return `${member}/${unit}`;
}

/** Whether a clock is that of a further addressee, beside the one of the unit that holds the ball. */
export function isBeside({ key, owner }: Pick<CaseClock, 'key' | 'owner'>): boolean {
  return key === unitKey(owner);
}

/**
 * The clocks that a kind ends for each addressee, where it does nothing else: what moves more has its place in the case
 * or none, and nobody brings it in by owing an acknowledgement.
 */
export function notedBy({ steps, starts, stops, ball }: CaseData): readonly ClockName[] {
  const isNote =
    starts.length + ball.length === 0 &&
    steps.every(({ lifecycle }) => lifecycle === 'referral') &&
    stops.every(({ eachAddressee }) => eachAddressee === true);
  return isNote ? stops.map(({ clock }) => clock) : [];
}

/** Whether a unit must act now, and when by. */
export interface Duty {
  readonly withMe: boolean;
  /** ms: the earliest due time of its running clocks, or of the holder's where it has nothing to do; null: none. */
  readonly dueAt: number | null;
}

/**
 * What a conversation asks of one unit that is party to it. With it: it holds the ball, or it is a further addressee of
 * the opening of which nobody has taken note yet. Both do at once what is theirs; neither waits for the other.
 */
export function dutyOf({ ball, clocks }: Pick<CaseState, 'ball' | 'clocks'>, unit: UnitAddress): Duty {
  const running = clocks.filter(({ stop }) => stop === null);
  const withMe =
    sameUnit(unit, ball) || running.some((clock) => isBeside(clock) && sameUnit(clock.owner, unit));
  const owed = running.filter(({ owner }) => sameUnit(owner, withMe ? unit : ball));
  return {
    withMe,
    dueAt: owed.length === 0 ? null : Math.min(...owed.map(({ dueAt }) => Date.parse(dueAt))),
  };
}

/**
 * Whether a clock rings at a member's gateway. Addressees of one opening are no side of what another of them owes: what
 * that one answers does not come to them, and they would count it late for ever.
 */
export function ringsAt(
  member: Member,
  { opener, counterpart }: Pick<CaseState, 'opener' | 'counterpart'>,
  clock: Pick<CaseClock, 'key' | 'owner' | 'startedBy'>,
  conversation: MessageRef,
): boolean {
  if (refKey(clock.startedBy) !== refKey(conversation)) return true;
  const sides = [clock.owner, opener, ...(isBeside(clock) ? [] : [counterpart])];
  return sides.some((side) => side?.member === member);
}
