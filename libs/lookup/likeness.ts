import type { ReadName, Word } from './name.js';

const ALIKE_SOUND = 0.95;
const ONE_SLIP = 0.82;
/** In shorter words one letter makes another name: An, Anh. */
const SLIP_LENGTH = 5;
const JOINED = 95;
/** Two words of less likeness are two different words. */
const SAME_WORD = 0.6;
/** A word that only one of the two names has: often a middle or a family name left out. */
const LEFT_OUT = 0.4;
/** A word on either side that the other contradicts. */
const CONTRADICTED = 1.3;

/** How alike two names are, 0 to 100, in any order of their words. 100: the same words. */
export function nameLikeness(one: ReadName, other: ReadName): number {
  // Only where they are parted otherwise: the words themselves tell more.
  const joinedAlike = one.words.length !== other.words.length && shares(one.joined(), other.joined());
  return Math.round(Math.max(byWords(one.words, other.words), joinedAlike ? JOINED : 0));
}

function byWords(words: readonly Word[], others: readonly Word[]): number {
  const left = [...words];
  const free = [...others];
  let agreed = 0;
  let possible = 0;
  // The best match first: names are short.
  for (;;) {
    const best = bestMatch(left, free);
    if (best === undefined) break;
    const [a, b] = [left[best.a], free[best.b]];
    left.splice(best.a, 1);
    free.splice(best.b, 1);
    const weight = Math.max(a?.weight ?? 0, b?.weight ?? 0);
    agreed += weight * best.likeness;
    possible += weight;
  }
  if (possible === 0) return 0;
  const [mine, theirs] = [weightOf(left), weightOf(free)];
  const contradicted = Math.min(mine, theirs);
  const leftOut = Math.max(mine, theirs) - contradicted;
  return (100 * agreed) / (possible + CONTRADICTED * contradicted + LEFT_OUT * leftOut);
}

function bestMatch(
  words: readonly Word[],
  others: readonly Word[],
): { a: number; b: number; likeness: number } | undefined {
  let best: { a: number; b: number; likeness: number } | undefined;
  words.forEach((word, a) => {
    others.forEach((other, b) => {
      const likeness = wordLikeness(word, other);
      if (likeness >= SAME_WORD && likeness > (best?.likeness ?? 0)) best = { a, b, likeness };
    });
  });
  return best;
}

/** 1: the same; less for the same sound, one slip of the pen, or many letters in common. */
function wordLikeness(one: Word, other: Word): number {
  if (one.text === other.text) return 1;
  if (shares(one.sounds, other.sounds)) return ALIKE_SOUND;
  const length = Math.min(one.text.length, other.text.length);
  if (length >= SLIP_LENGTH && isOneSlip(one.text, other.text)) return ONE_SLIP;
  return trigramLikeness(one.text, other.text);
}

/** One letter more, less, other, or two neighbours exchanged. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

/** Common part of the words' runs of three letters, two blanks before and one behind, as pg_trgm counts them. */
export function trigramLikeness(one: string, other: string): number {
  const [a, b] = [trigrams(one), trigrams(other)];
  const common = [...a].filter((run) => b.has(run)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

function trigrams(text: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const word of text.split(' ')) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) runs.add(padded.slice(at, at + 3));
  }
  return runs;
}

function shares(some: readonly string[], others: readonly string[]): boolean {
  return some.some((sound) => others.includes(sound));
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
