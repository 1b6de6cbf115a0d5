import type { NameReading, NameWord } from '../reading.js';
import { GIVEN_SIGNS, MANDARIN_OF, mandarinPair } from '../words/given-signs.js';

/** Marks a sound that is a Mandarin syllable, or two, in Hanyu Pinyin. */
const MARK = '=';
const MOST_JOINED = 6;

export function mayBeMandarin(word: string): boolean {
  return MANDARIN_OF.has(word) || mandarinPair(word) !== undefined;
}

/**
 * The Mandarin syllables that a word may stand for, each marked: those of a character, or of a syllable as any
 * community spells it, or two syllables of Pinyin written as one.
 */
export function mandarinSounds(text: string, latin: string): readonly string[] {
  const [own] = GIVEN_SIGNS.get(text) ?? [];
  if (own !== undefined) return [MARK + own];
  const pair = mandarinPair(latin);
  return [...(MANDARIN_OF.get(latin) ?? []), ...(pair === undefined ? [] : [pair.join('')])].map(
    (one) => MARK + one,
  );
}

/** Two syllables as they would be written as one: `Siew Lan`, `Xiulan`. */
export function joinedMandarin(words: readonly NameWord[]): readonly string[] {
  if (words.length !== 2) return [];
  const [first = [], second = []] = words.map(({ sounds }) =>
    sounds.filter((sound) => sound.startsWith(MARK)).map((sound) => sound.slice(MARK.length)),
  );
  return first.flatMap((one) => second.map((other) => MARK + one + other)).slice(0, MOST_JOINED);
}

/** Ways of a name by which it is found, at most. */
const MOST_SETS = 40;

/** A whole Chinese name by its families and Mandarin syllables, in an order that tells nothing. */
export function mandarinKeys({ words }: NameReading): readonly string[] {
  return mandarinSets(words);
}

/** Words by their families and Mandarin syllables; none where one is no such syllable, or there is one alone. */
export function mandarinSets(words: readonly NameWord[]): readonly string[] {
  const slots = words.flatMap(({ latin, script, families, sounds }): (readonly string[])[] => {
    const pair = script === null && families.length === 0 ? mandarinPair(latin) : undefined;
    if (pair !== undefined) return pair.map((syllable) => [MARK + syllable]);
    const marked = sounds.filter((sound) => sound.startsWith(MARK));
    return [[...families.map((family) => `#${family}`), ...marked]];
  });
  if (slots.length < 2) return [];
  let sets: string[][] = [[]];
  for (const slot of slots)
    sets = slot.flatMap((one) => sets.map((set) => [...set, one])).slice(0, MOST_SETS);
  return [...new Set(sets.map((set) => [...set].sort().join(' ')))];
}
