import type { Matcher } from '../matchers/matcher.js';
import type { Pair } from '../pairs/pair.js';

/** The score that a matcher gives each pair, in the order of the pairs. */
export function scores(matcher: Matcher, pairs: readonly Pair[]): Float32Array {
  return Float32Array.from(pairs, ({ alert, asked }) => {
    const [one, other] = [matcher.read(alert), matcher.read(asked)];
    return matcher.score(other, one);
  });
}

/** Part of the pairs that reach a score, 0 to 1; NaN of none. */
export function recall(given: readonly number[], found: number): number {
  return given.filter((score) => score >= found).length / given.length;
}
