import { asciiDigits, seen } from '#kernel';

/** Letters without a decomposition, and Cyrillic and Greek ones that look like Latin (T40). Lower case. */
const LOOKALIKES = new Map(
  Object.entries({
    đ: 'd',
    ð: 'd',
    ø: 'o',
    ł: 'l',
    ı: 'i',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    þ: 'th',
    а: 'a',
    в: 'b',
    е: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'y',
    χ: 'x',
  }),
);

/**
 * A text for matching only; what is shown stays as it was entered (T40). NFKC, lower case, digits of every script as
 * 0-9, Latin letters without their marks, nothing invisible (zero width, bidirectional controls, variation selectors).
 */
export function plainText(text: string): string {
  const bare = seen(text.normalize('NFKC'))
    .replace(/\p{Cc}/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .toLowerCase()
    .normalize('NFD')
    // Only marks of European scripts: in Thai, Lao, Khmer and Burmese a mark is a vowel.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return asciiDigits(bare).replace(/[^\p{ASCII}]/gu, (letter) => LOOKALIKES.get(letter) ?? letter);
}
