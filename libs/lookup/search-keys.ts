import { mandarinKeys, readName, type NameReading } from '#names';
import { bucketsOf, rangeBucket } from './identifier-keys.js';
import type { Term } from './term.js';

/**
 * Keys under which a term is found by equality. D: document number or bucket of a range. V: plate. I: another number of
 * a thing. Of a person by sound: F all words, J all written as one, M by
 * Mandarin syllables.
 */

const MOST_FULL = 8;

/** The keys of a term in an index, each once. */
export function indexKeys(term: Term): readonly string[] {
  switch (term.kind) {
    case 'DOCUMENT':
      return term.upTo === null
        ? [`D${term.number}`]
        : bucketsOf(term.number, term.upTo).map((one) => `D${one}`);
    case 'PLATE':
      return [`V${term.plate}`];
    case 'NUMBER':
      return [`I${term.number}`];
    case 'PERSON':
      return distinct(wholeKeys(readName(term.name)));
  }
}

/** The keys by which the database finds a term; names are found by an index of their own. */
export function exactKeys(term: Term): readonly string[] {
  return term.kind === 'PERSON' ? [] : indexKeys(term);
}

/** Keys that find a document by number: alone, or in a range. */
export function documentSearch(number: string): readonly string[] {
  return [`D${number}`, `D${rangeBucket(number)}`];
}

export function plateSearch(plate: string): readonly string[] {
  return [`V${plate}`];
}

/** Keys that find a vehicle, vessel or means of communication by any of these numbers. */
export function numberSearch(numbers: readonly string[]): readonly string[] {
  return numbers.map((number) => `I${number}`);
}

/** Keys of a whole name by its sounds: two names that share one sound alike in all their words. */
export function wholeKeys(name: NameReading): string[] {
  const { words, joined } = name;
  let full: string[][] = [[]];
  for (const { coarse } of words)
    full = full.flatMap((before) => coarse.map((sound) => [...before, sound])).slice(0, MOST_FULL);
  const only = words.length === 1 ? (words[0]?.coarse ?? []) : [];
  const together = joined.find(({ count }) => count === words.length)?.coarse ?? only;
  return [
    ...full.map((sounds) => `F${inOrder(sounds)}`),
    ...together.map((sound) => `J${sound}`),
    ...mandarinKeys(name).map((key) => `M${key}`),
  ];
}

function inOrder(sounds: readonly string[]): string {
  return [...sounds].sort().join(' ');
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
