import { bucketsOf, rangeBucket } from './identifier-keys.js';
import { readName, type ReadName, type Word } from './name.js';
import type { Term } from './term.js';

/**
 * Keys under which a term is found by equality: an index over them answers a look-up without reading names one by one.
 * D: document number or bucket of a range. V: plate. I: another number of a thing. Of a person, each by sound: F all
 * words, J all written as one, N one word, P two words, M the only word, B one word with a birth year, U words of
 * somebody whose birth year is not known. Y: birth year alone.
 */

const MOST_SOUNDS = 2;
const MOST_FULL = 8;
/** A wider estimate of the age tells too little to be a key. */
const MOST_YEARS = 12;
/** Words that tell less (`van`, `thi`) find nobody alone. */
const TELLING = 0.5;
/** A birth year is often wrong by one. */
const NEAR = 1;

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
    case 'PERSON': {
      const name = readName(term.name);
      const years = yearsOf(term.birthYears);
      const one = onlyWord(name);
      return distinct([
        ...wholeKeys(name),
        ...singles(name).map((sound) => `N${sound}`),
        ...pairs(name).map((pair) => `P${pair}`),
        ...one.map((sound) => `M${sound}`),
        ...years.flatMap((year) => [`Y${year}`, ...singles(name).map((sound) => `B${year} ${sound}`)]),
        ...(years.length === 0
          ? ['Y?', ...pairs(name).map((pair) => `U${pair}`), ...one.map((s) => `U${s}`)]
          : []),
      ]);
    }
  }
}

/** The spelling by which a term is found; null where it has none. */
export function nameSpelling(term: Term): string | null {
  return term.kind === 'PERSON' ? readName(term.name).plain : null;
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

/** Keys that find a person by the sound of a name. Without a birth year one word alone finds only names of one word. */
export function nameSearch(name: ReadName, birthYear: number | null): readonly string[] {
  const alone = singles(name);
  if (birthYear === null)
    return distinct([
      ...wholeKeys(name),
      ...pairs(name).map((pair) => `P${pair}`),
      ...alone.map((sound) => `M${sound}`),
      ...onlyWord(name).map((sound) => `N${sound}`),
    ]);
  return distinct([
    ...wholeKeys(name),
    ...nearYears(birthYear).flatMap((year) => alone.map((sound) => `B${year} ${sound}`)),
    ...[...pairs(name), ...alone].map((words) => `U${words}`),
  ]);
}

/**
 * Keys of everybody born in these years or in years unknown, to narrow a search by spelling; null: without a birth
 * year.
 */
export function yearSearch(birthYear: number | null): readonly string[] | null {
  return birthYear === null ? null : [...nearYears(birthYear).map((year) => `Y${year}`), 'Y?'];
}

function nearYears(year: number): number[] {
  return Array.from({ length: 2 * NEAR + 1 }, (_, i) => year - NEAR + i);
}

function yearsOf(range: readonly [number, number] | null): number[] {
  if (range === null) return [];
  const [from, to] = range;
  const span = to - from + 1;
  return span < 1 || span > MOST_YEARS ? [] : Array.from({ length: span }, (_, i) => from + i);
}

function telling({ words }: ReadName): readonly Word[] {
  const some = words.filter(({ weight }) => weight >= TELLING);
  return some.length > 0 ? some : words;
}

function singles(name: ReadName): string[] {
  return telling(name).flatMap(({ sounds }) => sounds);
}

function onlyWord({ words }: ReadName): readonly string[] {
  return words.length === 1 ? (words[0]?.sounds ?? []) : [];
}

function pairs(name: ReadName): string[] {
  const words = telling(name).map(({ sounds }) => sounds.slice(0, MOST_SOUNDS));
  return words.flatMap((some, i) =>
    words.slice(i + 1).flatMap((others) => some.flatMap((a) => others.map((b) => inOrder([a, b])))),
  );
}

function wholeKeys({ words, joined }: ReadName): string[] {
  let full: string[][] = [[]];
  for (const { sounds } of words)
    full = full.flatMap((before) => sounds.map((sound) => [...before, sound])).slice(0, MOST_FULL);
  return [...full.map((sounds) => `F${inOrder(sounds)}`), ...joined().map((sound) => `J${sound}`)];
}

function inOrder(sounds: readonly string[]): string {
  return [...sounds].sort().join(' ');
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
