import { rules, type RuleId } from '#messages';

/** One sign in the place of another. Lines and positions count from 1. */
export interface Suggestion {
  readonly line: number;
  readonly position: number;
  readonly stands: string;
  readonly instead: string;
}

/** What of a question could not be read as it stands. Lines and positions count from 1. */
export interface Finding {
  /** What it breaks, of the published rules; `text`: what would be right. */
  readonly rule: RuleId;
  readonly text: string;
  /** Null: it is said of the whole question. Of a machine-readable zone the line is one of its own lines. */
  readonly line: number | null;
  readonly position: number | null;
  /** The sign that stands there. */
  readonly stands: string | null;
  /** What would make it hold, each alone. */
  readonly suggestions: readonly Suggestion[];
  /** Something was not asked, or asked as a guess: nothing found is then no NONE. */
  readonly isUnread: boolean;
}

type Place = Partial<Pick<Finding, 'text' | 'line' | 'position' | 'stands' | 'suggestions' | 'isUnread'>>;

export function finding(rule: RuleId, place: Place = {}): Finding {
  const nowhere = { line: null, position: null, stands: null, suggestions: [] };
  return { ...nowhere, text: rules[rule].right, isUnread: true, ...place, rule };
}

/** What was read, and what of it could not be. */
export interface Reading<T> {
  readonly read: T;
  readonly findings: readonly Finding[];
}
