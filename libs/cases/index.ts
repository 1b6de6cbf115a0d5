export {
  unopened,
  UNOPENED,
  type CaseClock,
  type CaseMessage,
  type CaseState,
  type LifecycleState,
} from './case.js';
export { shippedRules } from './engine.js';
export { foldCase, type ActingKind, type FoldRules, type Starting } from './fold.js';
export { calendarOf } from './calendar.js';
export { audience, ladder, nextRung, type Level, type Rung } from './due.js';
