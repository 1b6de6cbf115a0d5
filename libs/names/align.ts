import type { JoinedWords, NameReading, NameWord } from './reading.js';
import { spokenFit, wordFit, type WordFit } from './word-fit.js';

/** Words of one name that agree with words of the other: one with one, or several that are written as one. */
export interface Pairing extends WordFit {
  readonly asked: readonly number[];
  readonly known: readonly number[];
}

/** Languages of short syllables, in which each letter tells. */
const STRICT: readonly unknown[] = ['VI', 'MY', 'ZH'];
const SYLLABLE = /^[^aeiouy]*[aeiouy]{1,3}[^aeiouy]{0,3}$/;
/** Written as one and as several, with the same letters: almost the same. */
const JOINED = 0.98;

/** Which words agree, the best first; each word stands in one pairing at most. */
export function alignWords(one: NameReading, other: NameReading): readonly Pairing[] {
  const strict = isStrict(one, other);
  const [asked, known] = [heardBeside(one, other), heardBeside(other, one)];
  const all: Pairing[] = [];
  asked.words.forEach((one, a) => {
    known.words.forEach((other, b) => {
      const cut = (asked.cut && a === asked.words.length - 1) || (known.cut && b === known.words.length - 1);
      const fit = wordFit(one, other, { strict, cut, machine: asked.cut || known.cut });
      if (fit !== undefined) all.push({ ...fit, asked: [a], known: [b] });
    });
  });
  for (const joined of asked.joined)
    known.words.forEach((word, b) => {
      const fit = joinedFit(joined, word, asked, known, strict);
      if (fit !== undefined) all.push({ ...fit, asked: places(joined), known: [b] });
    });
  for (const joined of known.joined)
    asked.words.forEach((word, a) => {
      const fit = joinedFit(joined, word, known, asked, strict);
      if (fit !== undefined) all.push({ ...fit, asked: [a], known: places(joined) });
    });
  const [whole, facing] = [wholeOf(asked), wholeOf(known)];
  if (whole !== undefined && facing !== undefined && whole.count !== facing.count) {
    const fit = spokenFit(whole, facing, strict, asked.words[0]?.script !== known.words[0]?.script);
    if (fit !== undefined)
      all.push({ ...fit, alike: fit.alike * JOINED, asked: places(whole), known: places(facing) });
  }
  return best(all, asked.words, known.words);
}

/** One of such a language, and both of single syllables. */
function isStrict(one: NameReading, other: NameReading): boolean {
  const short = ({ language, words }: NameReading): boolean =>
    STRICT.includes(language) || words.every(({ latin }) => SYLLABLE.test(latin));
  return (STRICT.includes(one.language) || STRICT.includes(other.language)) && short(one) && short(other);
}

/** Burmese and Mandarin syllables tell something only where one of the two names is read by that language. */
function heardBeside(name: NameReading, other: NameReading): NameReading {
  const isHeard = (sound: string): boolean =>
    (!sound.startsWith('~') || name.language === 'MY' || other.language === 'MY') &&
    (!sound.startsWith('=') || name.language === 'ZH' || other.language === 'ZH');
  const heard = <W extends { readonly sounds: readonly string[] }>(word: W): W =>
    word.sounds.every(isHeard) ? word : { ...word, sounds: word.sounds.filter(isHeard) };
  return { ...name, words: name.words.map(heard), joined: name.joined.map(heard) };
}

function joinedFit(
  joined: JoinedWords,
  word: NameWord,
  of: NameReading,
  other: NameReading,
  strict: boolean,
): WordFit | undefined {
  // A short word is easily the like of two others.
  if (word.latin.length < 4 && other.words.length > 1) return undefined;
  const fit = spokenFit(joined, word, strict, word.script !== of.words[joined.from]?.script);
  // Of short syllables two would be near too much.
  if (fit === undefined || (strict && fit.agreement === 'NEAR')) return undefined;
  return { ...fit, alike: fit.alike * JOINED };
}

function wholeOf({ joined, words }: NameReading): JoinedWords | undefined {
  return joined.find(({ count }) => count === words.length);
}

function places({ from, count }: JoinedWords): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}

/** The most alike first; of equals those that say most, then those in the same place. */
function best(all: Pairing[], asked: readonly NameWord[], known: readonly NameWord[]): Pairing[] {
  const letters = ({ asked: places }: Pairing): number =>
    places.reduce((sum, place) => sum + (asked[place]?.latin.length ?? 0), 0);
  const apart = (pairing: Pairing): number => Math.abs((pairing.asked[0] ?? 0) - (pairing.known[0] ?? 0));
  all.sort((a, b) => b.alike - a.alike || letters(b) - letters(a) || apart(a) - apart(b));
  const [left, free] = [new Set(asked.keys()), new Set(known.keys())];
  return all.filter((pairing) => {
    const isFree =
      pairing.asked.every((place) => left.has(place)) && pairing.known.every((place) => free.has(place));
    if (isFree) {
      for (const place of pairing.asked) left.delete(place);
      for (const place of pairing.known) free.delete(place);
    }
    return isFree;
  });
}
