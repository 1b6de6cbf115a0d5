import { asciiDigits } from '#kernel';

/**
 * A Myanmar registration card's number, `12/OUKAMA(N)123456` or `၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆`: state or region, three letters
 * of the township, what the holder is, six digits (five on the oldest cards).
 *
 * A township is three Burmese letters. Latin spells each as a syllable, and the spellings are not one: some letters
 * sound alike (စ and ဆ, ယ and ရ, ဗ and ဘ) and some have two spellings (ဥ is OU, AU or U). So the Latin forms of a
 * letter are one, and of two cards in Burmese the letters themselves are compared too.
 */
export interface MyanmarCard {
  /** As it is compared in either script: `12/OUKAMA(N)123456`. */
  readonly number: string;
  /** The township's letters where it was written in Burmese; null: in Latin. */
  readonly township: string | null;
}

/** Burmese letter, and the syllable by which it is compared; ၀ is typed for ဝ. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'ကKA ခKHA ဂGA ဃGA ငNGA စSA ဆSA ဇZA ဈZA ညNYA ဉNYA ဋTA ဌHTA ဍDA ဎDA ဏNA တTA ထHTA ဒDA ဓDA နNA ပPA ဖPHA ဗBA ဘBA ' +
    'မMA ယYA ရYA လLA ဝWA 0WA သTHA ဟHA ဠLA အAH ဥOU ဦOU ဧAY ဩAW'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

/** Spellings of one syllable, the longest first; without its vowel in the short form, `OKM`. */
const SYLLABLES: readonly (readonly [spelling: RegExp, syllable: string])[] = [
  ['KH', 'KHA'],
  ['GH', 'GA'],
  ['NG', 'NGA'],
  ['NY', 'NYA'],
  ['HS', 'SA'],
  ['SH', 'SA'],
  ['HT', 'HTA'],
  ['TH', 'THA'],
  ['PH', 'PHA'],
  ['BH', 'BA'],
  ['DH', 'DA'],
  ['K', 'KA'],
  ['G', 'GA'],
  ['S', 'SA'],
  ['Z', 'ZA'],
  ['T', 'TA'],
  ['D', 'DA'],
  ['N', 'NA'],
  ['P', 'PA'],
  ['F', 'PHA'],
  ['B', 'BA'],
  ['M', 'MA'],
  ['Y', 'YA'],
  ['R', 'YA'],
  ['L', 'LA'],
  ['W', 'WA'],
  ['H', 'HA'],
].map(([letters = '', syllable = '']) => [new RegExp(`^${letters}(?:AR(?![AEIOU])|A|(?=$|[^A]))`), syllable]);
const VOWELS: readonly (readonly [spelling: RegExp, syllable: string])[] = [
  [/^(?:OU|AU|U|O)/, 'OU'],
  [/^A[YE]|^E/, 'AY'],
  [/^AW/, 'AW'],
  [/^AH?/, 'AH'],
];

/** What the holder is, as cards write it. */
const HOLDERS: readonly (readonly [written: string, holder: string])[] = [
  ['NAING', 'N'],
  ['နိုင်', 'N'],
  ['နိုုင်', 'N'],
  ['ဧည့်', 'E'],
  ['ဧည်', 'E'],
  ['ပြု', 'P'],
  ['သာသနာ', 'T'],
  ['ယာယီ', 'Y'],
  ['စ', 'S'],
  ['EH', 'E'],
  ['PYU', 'P'],
  ['THARTHANAR', 'T'],
  ['THATHANA', 'T'],
  ...'NEPTYSCR'.split('').map((letter) => [letter, letter] as const),
];

const MARKED = /^([1-9]|1[0-4])[/-]([^/()]{1,16})\(([^()]{1,14})\)([0-9]{5,6})$/u;
const BARE = /^([1-9]|1[0-4])([\p{L}\p{M}]{4,24})([0-9]{5,6})$/u;

/** Undefined: the text is no number of such a card. @param text as printed, in either script */
export function myanmarCard(text: string): MyanmarCard | undefined {
  const plain = asciiDigits(text.normalize('NFKC'))
    .toUpperCase()
    .replace(/[\s\u200b-\u200d\u2060.]/g, '')
    .replace(/\uff0f|\\/g, '/')
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')');
  const marked = MARKED.exec(plain);
  if (marked !== null) {
    const [, state = '', township = '', holder = '', digits = ''] = marked;
    return cardOf(state, township, holderOf(holder), digits);
  }
  const [, state = '', middle = '', digits = ''] = BARE.exec(plain.replace(/[/()-]/g, '')) ?? [];
  for (const [written, holder] of HOLDERS) {
    if (!middle.endsWith(written)) continue;
    const card = cardOf(state, middle.slice(0, -written.length), holder, digits);
    if (card !== undefined) return card;
  }
  return undefined;
}

function cardOf(
  state: string,
  township: string,
  holder: string | undefined,
  digits: string,
): MyanmarCard | undefined {
  const isBurmese = /\p{Script=Myanmar}/u.test(township);
  const syllables = isBurmese
    ? Array.from(township).map((letter) => LETTERS.get(letter) ?? '')
    : syllablesOf(township.replace(/[^A-Z]/g, ''));
  if (holder === undefined || syllables?.length !== 3 || syllables.includes('')) return undefined;
  return {
    number: `${state}/${syllables.join('')}(${holder})${digits}`,
    township: isBurmese ? township.replaceAll('0', 'ဝ') : null,
  };
}

function holderOf(text: string): string | undefined {
  const plain = text.replace(/[^\p{L}\p{M}]/gu, '');
  return HOLDERS.find(([written]) => written === plain || written.normalize('NFC') === plain)?.[1];
}

/** Undefined where the text is not all syllables. */
function syllablesOf(text: string): string[] | undefined {
  const found: string[] = [];
  let rest = text;
  while (rest !== '' && found.length < 4) {
    const next = [...SYLLABLES, ...VOWELS].find(([spelling]) => spelling.test(rest));
    if (next === undefined) return undefined;
    const [spelling, syllable] = next;
    rest = rest.replace(spelling, '');
    found.push(syllable);
  }
  return found;
}
