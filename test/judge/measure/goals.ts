import type { Language } from '../languages/language.js';

/** What is asked of every language with a script of its own. */
export const NATIVE_RECALL = 0.8;
/** Against the better of pg_trgm and Jaro-Winkler, where they find as much falsely as ours. */
export const BETTER = 1.3;
const FALSE_ALARMS = 50;

export function mostFalseAlarms({ falseAlarms = FALSE_ALARMS }: Language): number {
  return falseAlarms;
}

/** A figure beside what is asked of it. */
export interface Goal {
  readonly what: string;
  readonly is: number;
  readonly least?: number;
  readonly most?: number;
}

export function isMet({ is, least = -Infinity, most = Infinity }: Goal): boolean {
  // A figure of nothing has shown nothing.
  return is >= least && is <= most;
}

/** As `0.93 (≥ 0.90 met)`. */
export function shown(goal: Goal, digits = 2): string {
  const { is, least, most } = goal;
  const asked =
    least !== undefined ? `≥ ${least.toFixed(digits)}` : most !== undefined ? `≤ ${most.toFixed(0)}` : '';
  return `${is.toFixed(digits)} (${asked} ${isMet(goal) ? 'met' : 'NOT MET'})`;
}
