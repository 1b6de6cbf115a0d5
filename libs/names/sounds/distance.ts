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

/** What is farther than this is another word to whoever asks, and is not counted out. */
const FARTHEST = 0.3;

/** Of two sounds by their codes, `CODES * one + other`. Codes above are of scripts that nobody reads. */
const CODES = 128;
const PRICES = new Float64Array(CODES * CODES).fill(OTHER);
for (const a of VOWELS) for (const b of VOWELS) setPrice(a, b, OTHER_VOWEL);
for (const [price, [a = '', b = '']] of CONFUSED) setPrice(a, b, price);

function setPrice(a: string, b: string, price: number): void {
  PRICES[CODES * a.charCodeAt(0) + b.charCodeAt(0)] = price;
  PRICES[CODES * b.charCodeAt(0) + a.charCodeAt(0)] = price;
}

/**
 * 0: the same, 1: nothing in common, or too little.
 * @param strict of languages of short syllables, where each letter tells
 */
export function soundDistance(one: string, other: string, strict = false): number {
  if (one === other) return 0;
  const length = (one.length + other.length) / 2;
  // No need to count what cannot come near.
  if (Math.abs(one.length - other.length) > length / 2) return 1;
  const factor = strict ? (length <= 5 ? 3 : 2) : length <= SHORT ? 1.7 : 1.25;
  const cost = editCost(one, other, (FARTHEST * length) / factor);
  return Math.min(1, (cost * factor) / length);
}

const room = { row: new Float64Array(64), next: new Float64Array(64) };

/** Infinity: more than `most`. */
function editCost(one: string, other: string, most: number): number {
  if (other.length >= room.row.length)
    [room.row, room.next] = [new Float64Array(2 * other.length), new Float64Array(2 * other.length)];
  let { row, next } = room;
  const [ones, others] = [leftOut(one), leftOut(other)];
  row[0] = 0;
  for (let j = 1; j <= other.length; j += 1) row[j] = (row[j - 1] ?? 0) + (others[j - 1] ?? 0);
  for (let i = 1; i <= one.length; i += 1) {
    const [sound, left] = [one.charCodeAt(i - 1), ones[i - 1] ?? 0];
    let before = (row[0] ?? 0) + left;
    let least = before;
    next[0] = before;
    for (let j = 1; j <= other.length; j += 1) {
      const isEnd = i === one.length && j === other.length;
      const same = (row[j - 1] ?? 0) + exchanged(sound, other.charCodeAt(j - 1), isEnd);
      before = Math.min(same, (row[j] ?? 0) + left, before + (others[j - 1] ?? 0));
      next[j] = before;
      if (before < least) least = before;
    }
    // Whatever comes costs nothing back.
    if (least > most) return Infinity;
    [row, next] = [next, row];
  }
  return row[other.length] ?? 0;
}

function exchanged(a: number, b: number, isEnd: boolean): number {
  if (a === b) return 0;
  if (a >= CODES || b >= CODES) return OTHER;
  if (isEnd && FINALS.includes(String.fromCharCode(a)) && FINALS.includes(String.fromCharCode(b)))
    return FINAL;
  return PRICES[CODES * a + b] ?? OTHER;
}

/** Words come again and again: the price of each sound of a word that the other lacks. */
const known = new Map<string, Float64Array>();
const MOST_KNOWN = 20_000;

function leftOut(sounds: string): Float64Array {
  const before = known.get(sounds);
  if (before !== undefined) return before;
  const prices = Float64Array.from(sounds, (_, at) => priceOf(sounds, at));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(sounds, prices);
  return prices;
}

function priceOf(sounds: string, at: number): number {
  const sound = sounds[at] ?? '';
  if (sound === sounds[at - 1] || sound === sounds[at + 1]) return LEFT_OUT.twin;
  if (sound === 'h' || sound === 'Y' || sound === 'r' || sound === 'v')
    return at === 0 && sound !== 'h' ? 0.7 : LEFT_OUT[sound];
  return VOWELS.includes(sound) ? LEFT_OUT.vowel : LEFT_OUT.consonant;
}
