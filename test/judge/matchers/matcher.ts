import type { Person } from '../pairs/pair.js';

/** How a matcher compares two persons. What it reads of each is kept, so that nothing is read twice. */
export interface Matcher<R = unknown> {
  readonly name: string;
  /** A score at which it counts as found; none: the judge sets it where it finds as much falsely as ours. */
  readonly found?: number;
  readonly read: (person: Person) => R;
  /** 0 to 100. */
  readonly score: (asked: R, alert: R) => number;
}

/** Letters as every matcher of others gets them: lower case, without marks, so that none loses by an accent. */
export function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Hides the type of what is read: the judge only hands it back. */
export function anyMatcher<R>(matcher: Matcher<R>): Matcher {
  return {
    ...matcher,
    score: (asked, alert) => matcher.score(asked as R, alert as R),
  };
}
