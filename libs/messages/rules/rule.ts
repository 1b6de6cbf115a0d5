import type { ErrorCode } from '#kernel';

/** One rule by what it asks for: `right` says what holds where it is kept, for whoever has to mend a message. */
export interface RuleEntry {
  /** Code of the fault where it is broken; a field may have another one. */
  readonly code: ErrorCode;
  readonly right: string;
}

/** Rules by id, `<what>.<which>`. An id never changes its meaning: callers branch on it (docs/errors.md). */
export type RuleTable = Readonly<Record<string, RuleEntry>>;
