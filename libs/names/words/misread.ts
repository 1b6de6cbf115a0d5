/** What a machine reads for a letter of a machine-readable zone (ICAO 9303-3, table of characters likely confused). */
const DIGITS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
};
const LETTERS = 'ef il it oq od cg uv vy hn kx mn pf bh bp jl rp lt gq';

const TAKEN_FOR: ReadonlyMap<string, readonly string[]> = LETTERS.split(' ').reduce(
  (taken, [one = '', other = '']) =>
    taken.set(one, [...(taken.get(one) ?? []), other]).set(other, [...(taken.get(other) ?? []), one]),
  new Map<string, readonly string[]>(),
);
const confused = new Set(LETTERS.split(' ').flatMap((pair) => [pair, Array.from(pair).reverse().join('')]));

/** A word of letters with the digits in it as the letters that they were: `W0NGSUK`. */
export function asLetters(word: string): string {
  return /[a-z]/.test(word) ? word.replace(/[0-8]/g, (digit) => DIGITS[digit] ?? digit) : word;
}

/** Of a shorter word one letter is too much of it, where no machine is known to have read it. */
const LEAST_LETTERS = 4;

/** The same but for one letter that machines take for another. */
export function isMisread(one: string, other: string, least = LEAST_LETTERS): boolean {
  if (one.length !== other.length || one.length < least) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return confused.has((one[at] ?? '') + (other[at] ?? '')) && one.slice(at + 1) === other.slice(at + 1);
}

/** Words in which a slip of the pen is told from another name; shorter ones have too many neighbours. */
const SLIP_LETTERS = 6;

/** A word with one letter as a machine takes it; or, of a longer one, with neighbours exchanged or one letter less. */
export function onceMiswritten(word: string, machine: boolean): readonly string[] {
  const letters = Array.from(word);
  const at = (place: number, letter: string): string => word.slice(0, place) + letter + word.slice(place + 1);
  const misread =
    word.length < (machine ? 2 : LEAST_LETTERS)
      ? []
      : letters.flatMap((letter, place) => (TAKEN_FOR.get(letter) ?? []).map((other) => at(place, other)));
  if (word.length < SLIP_LETTERS) return misread;
  const exchanged = letters.flatMap((letter, place) => {
    const next = letters[place + 1];
    return next === undefined || next === letter
      ? []
      : [word.slice(0, place) + next + letter + word.slice(place + 2)];
  });
  return [...misread, ...exchanged, ...letters.map((_, place) => at(place, ''))];
}
