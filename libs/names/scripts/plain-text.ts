import { asciiDigits, seen } from '#kernel';
import { oneSpelling } from './one-spelling.js';

/** Letters without a decomposition, and Cyrillic and Greek ones that look like Latin (T40). Lower case. */
const LOOKALIKES = new Map(
  (
    'đ=d ð=d ø=o ł=l ı=i æ=ae œ=oe ß=ss þ=th ' +
    'а=a в=b е=e к=k м=m н=h о=o р=p с=c т=t у=y х=x і=i ј=j ѕ=s ' +
    'α=a ε=e ι=i κ=k ν=v ο=o ρ=p τ=t υ=y χ=x'
  )
    .split(' ')
    .map((one): [string, string] => [one.slice(0, 1), one.slice(2)]),
);

/**
 * A text for matching only; what is shown stays as it was entered (T40). NFKC, lower case, digits of every script as
 * 0-9, Latin letters without their marks, nothing invisible (zero width, bidirectional controls, variation selectors),
 * one spelling for what looks alike.
 */
export function plainText(text: string): string {
  return bare(cleanText(text).toLowerCase());
}

/** As plainText, with the marks of Latin letters kept: tones and diacritics. */
export function markedText(text: string): string {
  return asciiDigits(cleanText(text).toLowerCase().normalize('NFC'));
}

function cleanText(text: string): string {
  return oneSpelling(
    seen(text.normalize('NFKC')).replace(/\p{Cc}/gu, (sign) => (/\s/.test(sign) ? ' ' : '')),
  );
}

function bare(lower: string): string {
  // Only marks of European scripts: in Thai, Lao, Khmer and Burmese a mark is a vowel.
  const unmarked = lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return asciiDigits(unmarked).replace(/[^\p{ASCII}]/gu, (letter) => LOOKALIKES.get(letter) ?? letter);
}
