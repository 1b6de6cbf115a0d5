import { plain, type Matcher } from './matcher.js';
import { numbered, shared } from './shared-numbers.js';

/**
 * `similarity` of PostgreSQL's pg_trgm, as its documentation defines it; test/medium/judge-trigram.spec.ts compares it
 * with the real one.
 */
export const trigram: Matcher<Int32Array> = {
  name: 'pg_trgm',
  read: ({ name }) => trigrams(plain(name)),
  score: (asked, alert) => 100 * likeness(asked, alert),
};

/** Runs of three letters, two blanks before a word and one behind. */
export function trigrams(text: string): Int32Array {
  return numbered(
    text.split(' ').flatMap((word) => {
      const letters = Array.from(`  ${word} `);
      return letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''));
    }),
  );
}

/** Runs in common of all runs, 0 to 1. */
export function likeness(one: Int32Array, other: Int32Array): number {
  const common = shared(one, other);
  return common === 0 ? 0 : common / (one.length + other.length - common);
}
