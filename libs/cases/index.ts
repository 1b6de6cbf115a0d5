export {
  unopened,
  UNOPENED,
  type CaseClock,
  type CaseMessage,
  type CaseState,
  type Kept,
  type LifecycleState,
} from './case.js';
export { shippedRules } from './engine.js';
export { foldCase } from './fold.js';
export type { ActingKind, Calendars, FoldRules, Starting } from './rules.js';
export { calendarOf, type Calendar, type RestDay } from './calendar.js';
export { audience, ladder, nextRung, type Level, type Rung } from './due.js';
export { awaited, mayAct } from './next-acts.js';
export { asOf, hasExpired, isPaused } from './as-of.js';
export { inOrder } from './order.js';
export { holds } from './running.js';
