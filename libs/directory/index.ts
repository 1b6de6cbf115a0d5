export { readAnchor, writeAnchor, type Anchor } from './anchor.js';
export type { CalendarRegion, Holiday, MemberCalendar } from './calendar.js';
export { applyPulse } from './apply-pulse.js';
export { applyStatement } from './apply-statement.js';
export {
  startDirectory,
  type Directory,
  type DirectoryState,
  type Contested,
  type Listing,
  type PulseFacts,
} from './directory.js';
export {
  keyStatus,
  toListed,
  type DirectoryKey,
  type DirectoryKeyUse,
  type KeyStatus,
  type ListedKey,
} from './directory-key.js';
export {
  DAYS_AHEAD,
  readPulsePayload,
  writePulse,
  type PublishedSealingKey,
  type PulsePayload,
} from './pulse.js';
export {
  STATEMENT_LIFE_MS,
  readStatementPayload,
  writeStatement,
  type DirectoryUnit,
  type ListedMember,
  type PinnedSchema,
  type Statement,
  type UnitKind,
} from './statement.js';
