/**
 * First code points of digit rows that NFKC leaves alone: Arabic, Persian, Thai, Lao, Myanmar, Shan, Khmer, Balinese,
 * Javanese.
 */
const ZEROS = [0x660, 0x6f0, 0xe50, 0xed0, 0x1040, 0x1090, 0x17e0, 0x1b50, 0xa9d0] as const;

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
  const bare = text
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .toLowerCase()
    .normalize('NFD')
    // Only marks of European scripts: in Thai, Lao, Khmer and Burmese a mark is a vowel.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return bare
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[^\p{ASCII}]/gu, (letter) => LOOKALIKES.get(letter) ?? letter);
}

function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? sign : String(code - zero);
}
