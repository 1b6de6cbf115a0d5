import { lifecycles, mainLifecycle } from '#messages';
import type { CaseClock, CaseState, LifecycleState } from './case.js';
import type { LifecycleTables } from './transitions.js';

const MAINS: readonly string[] = Object.values(mainLifecycle);

/**
 * Where a conversation stands at `now` (ms): the fold, what clocks have caused that are due and not answered (an alert
 * whose challenge nobody answered is SUSPENDED), and what has ended by itself (an objection whose time is over). It is
 * for readers and never stored, so an answer that comes late, or is found to stand earlier in the order, undoes it by
 * itself.
 */
export function asOf(standing: CaseState, now: number, tables: LifecycleTables = lifecycles): CaseState {
  const overdue = standing.clocks.filter(({ stop, dueAt }) => stop === null && Date.parse(dueAt) <= now);
  const moved = standing.lifecycles.map((one) => {
    const { lifecycle, key, state, until } = one;
    const { clockSteps = [], lapses } = tables[lifecycle] ?? {};
    if (lapses !== undefined && until !== undefined && Date.parse(until) <= now)
      return { ...one, state: lapses };
    for (const { clock, from, to } of clockSteps) {
      const due = overdue.find((open) => open.clock === clock && (key === '' || open.key === key));
      if (due !== undefined && from.includes(state)) return { ...one, state: to, by: due.startedBy };
    }
    return one;
  });
  const expired = hasExpired(standing, now)
    ? moved.map((one) => ({ ...one, state: expiredState(one, tables) }))
    : moved;
  const open = standing.open && expired.every((one, i) => one.state === moved[i]?.state);
  return { ...standing, open, lifecycles: expired, state: mainOf(expired) ?? standing.state };
}

/** Whether the conversation's opening has expired at `now` (ms), whether or not anybody has told so (INV-14). */
export function hasExpired({ kept }: Pick<CaseState, 'kept'>, now: number): boolean {
  return kept !== undefined && Date.parse(kept.until) <= now;
}

function expiredState({ lifecycle, state }: LifecycleState, tables: LifecycleTables): string {
  const table = Object.hasOwn(tables, lifecycle) ? tables[lifecycle] : undefined;
  return table?.expiresTo === undefined || table.ends.includes(state) ? state : table.expiresTo;
}

function mainOf(states: readonly LifecycleState[]): string | undefined {
  return states.find(({ lifecycle }) => MAINS.includes(lifecycle))?.state;
}

/**
 * Whether a clock rests at `now` (ms). A pause ends by itself at its review date, which its due time counts already.
 */
export function isPaused({ pause }: Pick<CaseClock, 'pause'>, now: number): boolean {
  return pause !== null && !(pause.reviewAt !== null && Date.parse(pause.reviewAt) <= now);
}
