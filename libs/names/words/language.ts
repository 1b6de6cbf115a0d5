import type { NameLanguage } from '../reading.js';
import { burmeseSounds } from '../sounds/burmese.js';
import { FAMILIES_SPELT } from './families.js';
import { MANDARIN_OF } from './given-signs.js';

const BY_STATE: Readonly<Record<string, NameLanguage>> = {
  THA: 'TH',
  LAO: 'LO',
  KHM: 'KM',
  MMR: 'MY',
  VNM: 'VI',
  CHN: 'ZH',
  TWN: 'ZH',
  HKG: 'ZH',
  IDN: 'MS',
  BRN: 'MS',
  PHL: 'FIL',
  TLS: 'PT',
};

export const BY_SCRIPT: Readonly<Record<string, NameLanguage>> = {
  Thai: 'TH',
  Lao: 'LO',
  Khmer: 'KM',
  Myanmar: 'MY',
  Han: 'ZH',
  Arabic: 'MS',
  Tamil: 'TA',
};

/** Vietnamese family names: 14 that nine of ten bear, and others (words/common.ts names the source). */
export const VIETNAMESE_FAMILIES: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong trinh doan dao luong luu mai cao ha ' +
    'phung to ta chau thai tang quach la lam vuong nghiem khuat dam tong bach thach kieu'
  ).split(' '),
);

/** Words of Portuguese family names, which Timor-Leste has and the Philippines have not. */
const PORTUGUESE: ReadonlySet<string> = new Set(
  'dos das da silva costa soares pereira carvalho alves noronha gusmao guterres ximenes belo amaral freitas sarmento moniz'.split(
    ' ',
  ),
);

/** Family names of the Khmer, who put them first and often bear the father's own name (the list of public names). */
const KHMER_FAMILIES: ReadonlySet<string> = new Set(
  (
    'sok sokh san som chan chea chhim chim keo kem kim heng hak ly leng lim long mao mam meas men nhem nuon noun nov ouk oum ' +
    'pech pen phal pheng pich prak prum ros sam sao sar seng sin sorn sou sun tep thach touch ung uk um van vong yim yi yin yon'
  ).split(' '),
);

/** Syllables and short names of the Burmese that hardly any other language has. */
const BURMESE_WORDS = new Set(
  (
    'aung kyaw htun tun htay htet hla hlaing hnin khin khaing khine kyi lwin lynn min moe mon mya myat myint myo naing nyan nyein nyo nyunt oo ' +
    'phyo phyu pyae sandar sein shwe soe su swe than thandar thant thaw thein thet thida thidar thiha thin thiri thu thura thuzar ' +
    'tint wai wut yadanar yamin yan ye yin zarni zaw zayar zin zeya ei mar nandar nwe nway ohn paing pwint sabai saw shein u daw ko mg'
  ).split(' '),
);

/**
 * The language that the Latin words of a name are read by; null where nothing tells. Only what changes the reading is
 * asked: short syllables where each letter tells, and family names with a place of their own.
 */
export function languageOf(
  words: readonly string[],
  marked: readonly string[],
  nationality: string | undefined,
): NameLanguage | null {
  if (words.some((word) => /^(?:a\/[lp]|[sd]\/o)$/.test(word))) return 'TA';
  if (words.slice(1, -1).some((word) => /^(?:bin|binti|binte|bte|bt|ibni)$/.test(word))) return 'MS';
  if (
    marked.some((word) =>
      /[ăâđêôơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]|\u0309|\u0323|^[^aeiou]*[uy][^aeiou]*\u0303$/.test(
        word,
      ),
    )
  )
    return 'VI';
  if (words.some((word) => PORTUGUESE.has(word)) || marked.some((word) => /ão|õe|ç/.test(word))) return 'PT';
  const own = nationality === undefined ? undefined : BY_STATE[nationality];
  if (own !== undefined && own !== 'ZH') return own;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  // One word that only the Burmese write, and none that they would not.
  if (
    words.some((word) => BURMESE_WORDS.has(word)) &&
    words.every((word) => burmeseSounds(word).length > 0 || BURMESE_WORDS.has(word))
  )
    return 'MY';
  const isVietnamese = (word: string): boolean => VIETNAMESE_FAMILIES.has(word);
  const syllables = words.every((word) => word.length <= 7 && /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(word));
  if (
    syllables &&
    words.length <= 5 &&
    (/^(?:nguyen|tran|pham|huynh|hoang|dang|bui|truong|trinh|dinh|phan)$/.test(first) ||
      words.includes('thi') ||
      (isVietnamese(first) && words.includes('van')) ||
      /^nguyen$/.test(last))
  )
    return 'VI';
  if (
    words.length >= 2 &&
    words.length <= 3 &&
    KHMER_FAMILIES.has(first) &&
    !words.slice(1).every((word) => FAMILIES_SPELT.has(word) || MANDARIN_OF.has(word))
  )
    return 'KM';
  if (words.length === 2 && words.every((word) => KHMER_FAMILIES.has(word))) return 'KM';
  const isChinese = (word: string): boolean => FAMILIES_SPELT.has(word);
  if (
    words.length >= 2 &&
    words.length <= 4 &&
    (isChinese(first) || isChinese(last)) &&
    words.every(isSyllables)
  )
    return 'ZH';
  return own ?? (marked.some((word) => /[áéíóúâêô]/.test(word)) ? 'PT' : null);
}

/** One or two syllables as Chinese names in Latin letters have them. */
function isSyllables(word: string): boolean {
  return (
    /^(?:[^aeiou]{0,3}[aeiouy]{1,3}(?:ng|n|h|m|k|t|p|w)?){1,2}$/.test(word) &&
    word.length <= 10 &&
    !/[aeiou]{4}/.test(word)
  );
}
