/**
 * How far two sounds are from each other (codes of latin.ts). A row is a group that spellings of one name confuse, with
 * the price of taking one for the other; 1 is another letter altogether. Prices were set on the Thai and Khmer lists
 * and on pairs of our own; Lao and Indonesian were left out.
 */
const CONFUSED: readonly (readonly [price: number, sounds: string])[] = [
  // Written by one letter or the other in most systems.
  [0.15, 'iY'],
  [0.2, 'pb'],
  [0.2, 'td'],
  [0.2, 'kg'],
  [0.2, 'nN'],
  [0.2, 'sz'],
  [0.15, 'sX'],
  [0.25, 'vW'],
  // Vowels that neighbour each other.
  [0.25, 'ei'],
  [0.25, 'ou'],
  [0.25, 'oW'],
  [0.35, 'ao'],
  [0.3, 'ae'],
  [0.35, 'aW'],
  [0.35, 'uW'],
  [0.4, 'au'],
  [0.45, 'oe'],
  [0.45, 'eu'],
  [0.45, 'iu'],
  [0.6, 'ai'],
  // Consonants of one place.
  [0.35, 'CX'],
  [0.4, 'Cs'],
  [0.4, 'Cz'],
  [0.45, 'Ct'],
  [0.45, 'nG'],
  [0.45, 'NG'],
  [0.4, 'lr'],
  [0.35, 'fp'],
  [0.5, 'fv'],
  [0.5, 'bv'],
  [0.5, 'ln'],
  [0.6, 'Ck'],
  [0.6, 'mn'],
  [0.5, 'hk'],
];
const OTHER_VOWEL = 0.7;
const OTHER = 1.6;
/** Said alike at the end of a Thai, Lao or Khmer word. */
const FINALS = 'tsCXzd';
const FINAL = 0.2;
const VOWELS = 'aeiouWY';
const LEFT_OUT = { h: 0.2, Y: 0.25, r: 0.45, v: 0.5, vowel: 0.45, twin: 0.2, consonant: 1.2 } as const;
/** Of two words with few sounds each counts more: Tun and Tin are two names, Somchit and Somchet may be one. */
const SHORT = 4;

const prices = new Map<string, number>();
for (const [price, sounds] of CONFUSED) {
  const [a = '', b = ''] = sounds;
  prices.set(a + b, price).set(b + a, price);
}

/** 0: the same, 1: nothing in common. @param strict of languages of short syllables, where each letter tells */
export function soundDistance(one: string, other: string, strict = false): number {
  if (one === other) return 0;
  const length = (one.length + other.length) / 2;
  // No need to count what cannot come near.
  if (Math.abs(one.length - other.length) > length / 2) return 1;
  const cost = editCost(one, other);
  const factor = strict ? (length <= 5 ? 3 : 2) : length <= SHORT ? 1.7 : 1.25;
  return Math.min(1, (cost * factor) / length);
}

function editCost(one: string, other: string): number {
  let row = [0];
  for (let j = 1; j <= other.length; j += 1) row.push((row[j - 1] ?? 0) + leftOut(other, j - 1));
  for (let i = 1; i <= one.length; i += 1) {
    const next = [(row[0] ?? 0) + leftOut(one, i - 1)];
    for (let j = 1; j <= other.length; j += 1) {
      const same =
        (row[j - 1] ?? 0) +
        exchanged(one[i - 1] ?? '', other[j - 1] ?? '', i === one.length && j === other.length);
      const less = (row[j] ?? 0) + leftOut(one, i - 1);
      const more = (next[j - 1] ?? 0) + leftOut(other, j - 1);
      next.push(Math.min(same, less, more));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

function exchanged(a: string, b: string, isEnd: boolean): number {
  if (a === b) return 0;
  if (isEnd && FINALS.includes(a) && FINALS.includes(b)) return FINAL;
  const price = prices.get(a + b);
  if (price !== undefined) return price;
  return VOWELS.includes(a) && VOWELS.includes(b) ? OTHER_VOWEL : OTHER;
}

function leftOut(sounds: string, at: number): number {
  const sound = sounds[at] ?? '';
  if (sound === sounds[at - 1] || sound === sounds[at + 1]) return LEFT_OUT.twin;
  if (sound === 'h' || sound === 'Y' || sound === 'r' || sound === 'v')
    return at === 0 && sound !== 'h' ? 0.7 : LEFT_OUT[sound];
  return VOWELS.includes(sound) ? LEFT_OUT.vowel : LEFT_OUT.consonant;
}
