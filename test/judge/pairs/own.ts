import type { Group, Pair, Person } from './pair.js';
import { DIFFERENT, SAME } from './own-names.js';

const YEAR = 1991;
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}\p{P}\p{N}\s]+$/u.test(text);

/** Pairs that were written by hand: what people meet at desks. */
export const OWN_PAIRS: readonly Pair[] = [...read(SAME, true), ...read(DIFFERENT, false)];

function read(text: string, same: boolean): Pair[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [language = '', ...pairs] = line.split('|').map((part) => part.trim());
      return pairs.map((pair) => {
        const [one = '', other = ''] = pair.split(' = ').map((name) => name.trim());
        if (other === '') throw new Error(`no pair: ${pair}`);
        return {
          language,
          source: 'own' as const,
          group: groupOf(one, other),
          way: 'by hand',
          alert: person(one),
          asked: person(other),
          same,
        };
      });
    });
}

function groupOf(one: string, other: string): Group {
  return isLatin(one) && isLatin(other) ? 'spelling' : 'native';
}

function person(name: string): Person {
  return { name, birthYear: YEAR, sex: null };
}
