export {
  unopened,
  UNOPENED,
  type CaseClock,
  type CaseMessage,
  type CaseState,
  type Kept,
  type LifecycleState,
} from './case.js';
export { dutyOf, isBeside, ringsAt, type Duty } from './duty.js';
export { shippedRules } from './engine.js';
export { passedOnBy } from './keeping.js';
export { foldCase } from './fold.js';
export type { ActingKind, Calendars, FoldRules, Starting } from './rules.js';
export { lastsAt, URGENCIES } from './clock-lasts.js';
export { allTests, anyOf } from './condition-words.js';
export { calendarOf, type Calendar, type RestDay } from './calendar.js';
export { audience, ladder, nextRung, wasReached, type Level, type Rung } from './due.js';
export { awaited, mayAct } from './next-acts.js';
export { asOf, hasExpired, isPaused } from './as-of.js';
export { inOrder } from './order.js';
export { holds } from './running.js';
