import type { NameReading, NameWord } from '../reading.js';
import { GIVEN_SIGNS, MANDARIN_OF, mandarinPair } from '../words/given-signs.js';

/** Marks a sound that is a Mandarin syllable, or two, in Hanyu Pinyin. */
const MARK = '=';
const MOST_JOINED = 6;

export function mayBeMandarin(word: string): boolean {
  return MANDARIN_OF.has(word) || mandarinPair(word) !== undefined;
}

/**
 * The Mandarin syllables that a word may stand for, each marked: those of a character, or of a syllable as any community
 * spells it, or two syllables of Pinyin written as one.
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
const MOST_KEYS = 40;

/**
 * A Chinese name by its families and Mandarin syllables, however its community spells them; none where a word is no such
 * syllable. Order tells nothing here.
 */
export function mandarinKeys({ words }: NameReading): readonly string[] {
  const slots = words.flatMap(({ latin, script, families, sounds }): string[][] => {
    const pair = script === null ? mandarinPair(latin) : undefined;
    if (pair !== undefined && families.length === 0) return pair.map((syllable) => [MARK + syllable]);
    const marked = sounds.filter((sound) => sound.startsWith(MARK));
    return [[...families.map((family) => `#${family}`), ...marked]];
  });
  if (slots.length < 2) return [];
  let keys: string[][] = [[]];
  for (const slot of slots)
    keys = slot.flatMap((one) => keys.map((key) => [...key, one])).slice(0, MOST_KEYS);
  return [...new Set(keys.map((key) => [...key].sort().join(' ')))];
}
