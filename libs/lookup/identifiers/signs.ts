import { asciiDigits, seen } from '#kernel';
import { finding, type Finding, type Reading } from './finding.js';

/**
 * Capitals of other alphabets that look like a Latin one, each before the Latin one: `В7654321` is typed, or sent on
 * purpose, for `B7654321`. Small letters are made capital first, for numbers are written so.
 */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY ԚQ ԜW ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** Latin letters without a decomposition. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['Đ', 'D'],
  ['Ð', 'D'],
  ['Ø', 'O'],
  ['Ł', 'L'],
]);

/** What is printed between the letters and digits of a number, and tells nothing. */
const BETWEEN = /^[\p{Z}\t\r\n\p{Pd}.,:;/\\()[\]{}'’"#№_*+&|·•∙@−<]$/u;

const bare = (letter: string): string =>
  letter
    .normalize('NFD')
    // Only marks of European scripts: in Thai, Lao, Khmer and Burmese a mark is a vowel.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/**
 * The letters and digits of an identifier as they are compared: capitals, digits of every script as 0-9, Latin letters
 * without their marks, nothing between them. Whatever else stands there is named: a letter that only looks like
 * another, and a sign that is neither letter nor digit nor stands between them.
 */
export function readSigns(text: string): Reading<string> {
  const findings: Finding[] = [];
  let read = '';
  let line = 1;
  let position = 0;
  for (const sign of text) {
    position += 1;
    const shown = asciiDigits(seen(sign.normalize('NFKC'))).toUpperCase();
    for (const letter of bare(shown)) {
      const latin = LOOKALIKES.get(letter);
      if (latin !== undefined) {
        findings.push(
          finding('query.lookalike', {
            ...{ line, position, stands: sign, isUnread: false },
            suggestions: [{ line, position, stands: sign, instead: latin }],
          }),
        );
        read += latin;
      } else if (/^[\p{L}\p{M}\p{Nd}]$/u.test(letter)) read += PLAIN.get(letter) ?? letter;
      else if (!BETWEEN.test(letter)) findings.push(finding('query.sign', { line, position, stands: sign }));
    }
    if (sign === '\n') [line, position] = [line + 1, 0];
  }
  return { read: read.normalize('NFC'), findings };
}

/** The same for what an alert says: its kind has judged the text, so there is nobody to tell. */
export function comparedSigns(text: string): string {
  return readSigns(text).read;
}
