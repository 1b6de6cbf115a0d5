// What of a text nobody sees, and what is a digit: from Unicode's own properties, for every reader of text (T40).

/**
 * Characters that are drawn as nothing, or as a blank that is no blank: Default_Ignorable_Code_Point, format
 * characters, and those that Unicode leaves out of both (BRAILLE PATTERN BLANK, KHITAN FILLER, MUSICAL NULL NOTEHEAD).
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|\u2800|\u{16fe4}|\u{1d159}/gu;

/**
 * The invisible ones among letters, marks, digits and symbols, as the inside of a character class of a pattern that
 * stands in a published schema: fillers, joiners of marks, vowels that are never written, variation selectors.
 */
export const FILLERS = String.raw`\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ud81b\udfe4\ud834\udd59\udb40\udd00-\udb40\uddef`;

/** The text without what nobody sees. */
export const seen = (text: string): string => text.replace(INVISIBLE, '');

const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));
const values = new Map<string, string>();

/** Decimal digits stand in rows of ten, from nought to nine (Unicode Standard, section 4.6); some rows touch. */
function valueOf(digit: string): string {
  const known = values.get(digit);
  if (known !== undefined) return known;
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (isDigit(first - 1)) first -= 1;
  const value = String((code - first) % 10);
  values.set(digit, value);
  return value;
}

/** Decimal digits of every script as 0 to 9. */
export const asciiDigits = (text: string): string => text.replace(/(?![0-9])\p{Nd}/gu, valueOf);
