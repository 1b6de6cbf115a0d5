import type { NameReading, NameWord } from './reading.js';
import { classesOf, roughOf } from './sounds/coarse.js';

/**
 * A name as sets of sounds that are compared by equality alone, where nothing but keyed tokens of them is kept. Two
 * names agree where a `whole` of one is a `whole` or a `part` of the other.
 */
export interface NameSets {
  /** All words that tell, and all words with those that may be titles. */
  readonly whole: readonly string[];
  /** One word left out, or the father's name. */
  readonly part: readonly string[];
}

const MOST_WORDS = 6;
/** Readings of one word, and of one set. */
const [MOST_READINGS, MOST_SETS] = [4, 24];

export function nameSets({ words, joined }: NameReading): NameSets {
  const all = words
    .filter(({ role }) => role !== 'FILIATION' && role !== 'PARTICLE' && role !== 'INITIAL')
    .slice(0, MOST_WORDS);
  const told = all.filter(({ role }) => role !== 'TITLE');
  const own = told.filter(({ role }) => role !== 'FATHER');
  const wholes = distinctSets([told, all]);
  const parts = distinctSets([
    ...(own.length < told.length ? [own] : []),
    ...wholes.flatMap((set) =>
      set.length < 2 ? [] : set.map((_, left) => set.filter((_, at) => at !== left)),
    ),
    ...(own.length < told.length && own.length > 2
      ? own.map((_, left) => own.filter((_, at) => at !== left))
      : []),
  ]);
  const written = joined
    .filter(({ count }) => count === words.length)
    .flatMap(({ sounds }) => sounds.map(classesOf));
  const alone = words.length === 1 ? (words[0]?.sounds ?? []).map(classesOf) : [];
  const whole = [...wholes.flatMap(setsOf), ...[...written, ...alone].map((sound) => `=${sound}`)];
  // A part of one word would be everybody who bears it.
  const part = parts
    .filter((set) => set.length > 1 || (all.length === 2 && set[0]?.role !== 'FAMILY' && told.length === 1))
    .flatMap(setsOf);
  return { whole: [...new Set(whole)], part: [...new Set(part)] };
}

function setsOf(words: readonly NameWord[]): string[] {
  if (words.length === 0) return [];
  let sets: string[][] = [[]];
  for (const word of words)
    sets = sets.flatMap((before) => readingsOf(word).map((sound) => [...before, sound])).slice(0, MOST_SETS);
  return sets.map((set) => [...set].sort().join(' '));
}

/** Families by themselves: a Chinese one has a spelling in each community. */
function readingsOf({ sounds, families, role }: NameWord): readonly string[] {
  const spoken = [...new Set(sounds.map(roughOf))].slice(0, MOST_READINGS);
  return role === 'FAMILY' && families.length > 0
    ? [...spoken, ...families.slice(0, 2).map((family) => `#${family}`)]
    : spoken;
}

function distinctSets(sets: readonly (readonly NameWord[])[]): readonly (readonly NameWord[])[] {
  const seen = new Set<string>();
  return sets.filter((set) => {
    const key = set.map(({ latin }) => latin).join(' ');
    const isNew = set.length > 0 && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
