import type { NameReading, NameWord } from './reading.js';
import { usualRarity } from './rarity.js';
import { classesOf, consonantsOf, isSyllable, roughOf } from './sounds/coarse.js';
import { soundsOf } from './sounds/latin.js';
import { mandarinSets } from './sounds/mandarin.js';
import { SHORT_OF } from './words/forms.js';
import { onceMiswritten } from './words/misread.js';

/**
 * A name as keys that are compared by equality alone, where nothing but keyed tokens of them is kept: one side is HELD,
 * the other ASKED, and two names agree where they share a key. What only one side may lack has a key that the other
 * side makes of its whole name: what is lacking on both sides meets nobody.
 */
export type NameSide = 'HELD' | 'ASKED';

export interface NameKeys {
  /** Names that agree in all that they tell: a birth year near the other is enough. */
  readonly firm: readonly string[];
  /** Names that agree in part, or after a slip: the birth year has to be the same. */
  readonly loose: readonly string[];
}

/** Readings of one word, of one set, and of one where a word is changed: what is beyond is the less likely. */
const [MOST_READINGS, MOST_SETS, MOST_BESIDE] = [4, 36, 4];
/** Words of so much weight together are not left to chance where a year is one off. */
const FIRM = 1.6;
const LEAST_WEIGHT = 0.25;
/** Names of short syllables, of which many share two. */
const SYLLABIC: readonly unknown[] = ['MY', 'ZH', 'VI', 'KM'];
/** Of so many words two may be left out; of more there would be too many ways. */
const TWO_OF: readonly number[] = [4, 5];

export function nameKeys(name: NameReading, side: NameSide): NameKeys {
  const [mine, theirs] = side === 'HELD' ? ['H', 'A'] : ['A', 'H'];
  const wholes = wholeSets(name);
  const firm = wholes.flatMap(setsOf).flatMap((set) => [`W ${set}`, `${theirs} ${set}`]);
  firm.push(...writtenAsOne(name).map((sound) => `= ${sound}`));
  const loose: string[] = [];
  for (const part of partSets(wholes, name))
    (isFirm(part, wholes, name) ? firm : loose).push(...setsOf(part).map((set) => `${mine} ${set}`));
  for (const whole of wholes) {
    loose.push(...begun(whole, name).map((set) => `${mine}B ${set}`));
    if (side === 'ASKED') loose.push(...slips(whole, name).map((set) => `W ${set}`));
  }
  loose.push(...withJoined(name).flatMap((set) => spokenSets(set, readingsOf).map((one) => `W ${one}`)));
  const isNative = name.words.some(({ script }) => script !== null && script !== 'Han');
  for (const set of wholes.flatMap(consonantSets)) {
    loose.push(`${theirs}C ${set}`);
    if (isNative) loose.push(`${mine}C ${set}`);
  }
  loose.push(...beginning(name).map((set) => `${theirs}B ${set}`));
  const [before, after] = married(name);
  loose.push(...before.map((set) => `${mine}M ${set}`), ...after.map((set) => `${theirs}M ${set}`));
  return { firm: [...new Set(firm)], loose: [...new Set(loose)] };
}

type Words = readonly NameWord[];

/** All words that tell, and all with those that may be titles; a particle written as one with what follows it too. */
function wholeSets(name: NameReading): readonly Words[] {
  const own = name.words.filter(({ role }) => !['FILIATION', 'PARTICLE', 'INITIAL'].includes(role));
  return distinctSets([own.filter(({ role }) => role !== 'TITLE'), own, withParticles(name)]);
}

/** `de la Cruz` as the one word that others write. */
function withParticles({ words }: NameReading): Words {
  const joined: NameWord[] = [];
  let before = '';
  for (const word of words) {
    if (word.role === 'PARTICLE') before += word.latin;
    else if (word.role !== 'TITLE' && word.role !== 'INITIAL' && word.role !== 'FILIATION') {
      const latin = before + word.latin;
      joined.push(before === '' ? word : { ...word, latin, sounds: soundsOf(latin) });
      before = '';
    }
  }
  return joined;
}

/** Two neighbours written as one word, the others as they are. */
function withJoined({ words, joined }: NameReading): readonly Words[] {
  const own = words.filter(({ role }) => role !== 'FILIATION' && role !== 'INITIAL');
  if (own.length < words.length) return [];
  return joined
    .filter(({ count }) => count === 2 && words.length > 2)
    .flatMap(({ from, latin, sounds }) => {
      const [word] = words.slice(from);
      return word === undefined
        ? []
        : [[...words.slice(0, from), { ...word, latin, sounds }, ...words.slice(from + 2)]];
    });
}

/** One word left out, or the father's name, or of many words two. */
function partSets(wholes: readonly Words[], { words }: NameReading): readonly Words[] {
  const without = (set: Words, ...left: number[]): Words => set.filter((_, at) => !left.includes(at));
  const parts = wholes.flatMap((set) => {
    const own = set.filter(({ role }) => role !== 'FATHER');
    const one = set.map((_, at) => without(set, at));
    const two = !TWO_OF.includes(set.length)
      ? []
      : set.flatMap((_, at) => set.slice(at + 1).map((__, next) => without(set, at, at + 1 + next)));
    const ofOwn = own.length < set.length && own.length > 2 ? own.map((_, at) => without(own, at)) : [];
    return [...one, ...two, ...(own.length < set.length ? [own] : []), ...ofOwn];
  });
  const titled = wholes.length > 1 && wholes[0]?.length === 1;
  // A part of one word would be everybody who bears it.
  return distinctSets(parts).filter(
    (set) => set.length > 1 || (titled && words.length === 2 && set[0]?.role !== 'FAMILY'),
  );
}

/** Only what is often left out is: the father's name, or words that everybody bears; or what is left tells enough. */
function isFirm(part: Words, wholes: readonly Words[], { language }: NameReading): boolean {
  const rarity = ({ sounds: [sound = ''] }: NameWord): number => usualRarity(sound);
  const isLittle = (word: NameWord): boolean => word.role === 'FATHER' || rarity(word) === 0;
  const left = wholes[0]?.filter((word) => !part.includes(word)) ?? [];
  if (left.every(isLittle)) return true;
  const weight = part.reduce((sum, word) => sum + LEAST_WEIGHT + (1 - LEAST_WEIGHT) * rarity(word), 0);
  return !SYLLABIC.includes(language) && weight >= FIRM;
}

function writtenAsOne({ words, joined }: NameReading): readonly string[] {
  const all = joined.filter(({ count }) => count === words.length).flatMap(({ sounds }) => sounds);
  return [...all, ...(words.length === 1 ? (words[0]?.sounds ?? []) : [])].map(classesOf);
}

/** Each word as whoever cut it, or wrote its first letter alone, would have it beside the others. */
function begun(whole: Words, { joined }: NameReading): readonly string[] {
  if (whole.length < 2 || joined.length === 0) return [];
  return whole.flatMap(({ latin }, at) => {
    const beside = setsOf(whole.filter((_, other) => other !== at)).slice(0, MOST_BESIDE);
    const beginnings = Array.from({ length: latin.length - 1 }, (_, length) => latin.slice(0, length + 1));
    return beginnings.flatMap((beginning) => beside.map((set) => `${set} | ${beginning}`));
  });
}

/** The other side of it: a name with an initial, or cut at its end. */
function beginning({ words, cut }: NameReading): readonly string[] {
  const last = words.length - 1;
  return words.flatMap((word, at) => {
    const isBeginning = word.role === 'INITIAL' || (cut && at === last && word.latin.length > 1);
    const others = words.filter(
      ({ role }, other) => other !== at && !['FILIATION', 'PARTICLE', 'INITIAL', 'TITLE'].includes(role),
    );
    if (!isBeginning || others.length === 0) return [];
    return setsOf(others)
      .slice(0, MOST_BESIDE)
      .map((set) => `${set} | ${word.latin}`);
  });
}

/** One word as a slip of the pen or a machine would make it: the other side has it right, or the other way round. */
function slips(whole: Words, { cut }: NameReading): readonly string[] {
  if (whole.length < 2) return [];
  return whole.flatMap((word, at) => {
    if (word.script !== null) return [];
    const own = readingsOf(word);
    const beside = setsOf(whole.filter((_, other) => other !== at)).slice(0, MOST_BESIDE);
    const slipped = onceMiswritten(word.latin, cut).map((latin) => roughOf(soundsOf(latin)[0] ?? latin));
    return [...new Set(slipped)]
      .filter((sound) => !own.includes(sound))
      .flatMap((sound) => beside.map((set) => ordered([...set.split(' '), sound])));
  });
}

/** A Filipino name as the one before marriage, and as the one after it (married.ts). */
function married({ words, language, sex }: NameReading): readonly [readonly string[], readonly string[]] {
  const own = words.filter(({ role }) => role === 'NAME' || role === 'FAMILY');
  if (sex === 'M' || (language !== 'FIL' && language !== null) || own.length < 3) return [[], []];
  return [setsOf([...own.slice(0, -2), ...own.slice(-1)]), setsOf(own.slice(0, -1))];
}

function setsOf(words: Words): string[] {
  return [...spokenSets(words, readingsOf), ...mandarinSets(words)];
}

function spokenSets(words: Words, readings: (word: NameWord) => readonly string[]): string[] {
  if (words.length === 0) return [];
  let sets: string[][] = [[]];
  for (const word of words)
    sets = readings(word)
      .flatMap((sound) => sets.map((before) => [...before, sound]))
      .slice(0, MOST_SETS);
  return [...new Set(sets.map(ordered))];
}

/** Another script's vowels are read in many ways: beside it the consonants alone tell. */
function consonantSets(words: Words): string[] {
  const consonants = ({ sounds }: NameWord): readonly string[] =>
    [...new Set(sounds.filter((sound) => !isSyllable(sound)).map(consonantsOf))].slice(0, MOST_READINGS);
  return spokenSets(words, consonants);
}

function ordered(sounds: readonly string[]): string {
  return [...sounds].sort().join(' ');
}

function readingsOf({ latin, sounds }: NameWord): readonly string[] {
  const whole = SHORT_OF.get(latin);
  const spoken = [
    ...(whole === undefined ? [] : soundsOf(whole)),
    ...sounds.filter((sound) => !sound.startsWith('=')),
  ];
  const [first = ''] = sounds;
  return [...new Set([...spoken.slice(0, MOST_READINGS), withoutR(first)].map(roughOf))];
}

/** Beside another consonant an r is often written and not said, or said and not written: `Chart`, `Sri`. */
function withoutR(sound: string): string {
  return sound.replace(/(?<=[aeiouWY])r(?=[^aeiouWY]|$)|(?<=[^aeiouWY])r/g, '');
}

function distinctSets(sets: readonly Words[]): readonly Words[] {
  const seen = new Set<string>();
  return sets.filter((set) => {
    const key = set.map(({ latin }) => latin).join(' ');
    const isNew = set.length > 0 && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
