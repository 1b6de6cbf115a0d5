import type { NativeWord } from './native-word.js';

/**
 * Khmer into Latin: consonants of the first and second series decide the vowel (UNGEGN / Geographic Department 1995,
 * brought near the spellings that identity cards bear). `o` marks the second series.
 */
const CONSONANT: Readonly<Record<string, readonly [latin: string, series: 1 | 2]>> = Object.fromEntries(
  (
    'ក=k1 ខ=kh1 គ=k2 ឃ=kh2 ង=ng2 ច=ch1 ឆ=chh1 ជ=ch2 ឈ=chh2 ញ=nh2 ដ=d1 ឋ=th1 ឌ=d2 ឍ=th2 ណ=n1 ត=t1 ថ=th1 ទ=t2 ធ=th2 ន=n2 ' +
    'ប=b1 ផ=ph1 ព=p2 ភ=ph2 ម=m2 យ=y2 រ=r2 ល=l2 វ=v2 ស=s1 ហ=h1 ឡ=l1 អ=1 ឝ=s1 ឞ=s1'
  )
    .split(' ')
    .map((row) => [row.slice(0, 1), [row.slice(2, -1), row.endsWith('1') ? 1 : 2]]),
);
const FINAL: Readonly<Record<string, string>> = Object.fromEntries(
  'ក=k ខ=k គ=k ឃ=k ង=ng ច=ch ឆ=ch ជ=ch ឈ=ch ញ=nh ដ=t ឋ=t ឌ=t ឍ=t ណ=n ត=t ថ=t ទ=t ធ=t ន=n ប=p ផ=p ព=p ភ=p ម=m យ=y រ= ល=l វ=v ស=s ហ=h ឡ=l អ='
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(2)]),
);
/** Vowels of the first and the second series. */
const VOWEL: readonly (readonly [RegExp, first: string, second: string])[] = [
  [/^ុំ/, 'om', 'um'],
  [/^ាំ/, 'am', 'oam'],
  [/^ំ/, 'om', 'um'],
  [/^ះ/, 'ah', 'eah'],
  [/^ា/, 'a', 'ea'],
  [/^ិ/, 'e', 'i'],
  [/^ី/, 'ey', 'i'],
  [/^ឹ/, 'oe', 'ue'],
  [/^ឺ/, 'eu', 'eu'],
  [/^ុ/, 'o', 'u'],
  [/^ូ/, 'o', 'ou'],
  [/^ួ/, 'uo', 'uo'],
  [/^ើ/, 'aeu', 'eu'],
  [/^ឿ/, 'oeu', 'oeu'],
  [/^ៀ/, 'ie', 'ie'],
  [/^េ/, 'e', 'e'],
  [/^ែ/, 'ae', 'e'],
  [/^ៃ/, 'ai', 'ey'],
  [/^ោ/, 'ao', 'o'],
  [/^ៅ/, 'au', 'ov'],
];
const INDEPENDENT: Readonly<Record<string, string>> = {
  ឥ: 'e',
  ឦ: 'ey',
  ឧ: 'u',
  ឩ: 'u',
  ឪ: 'ov',
  ឫ: 'rue',
  ឬ: 'rue',
  ឯ: 'ae',
  ឱ: 'ao',
  ឲ: 'ao',
  ឳ: 'av',
};
const MARKS = /[\u17c8\u17cb\u17cc\u17ce-\u17d1]/g;

export function readKhmer(word: string): readonly NativeWord[] {
  const main = latinOf(word, 'a');
  const short = word.replace(/(?<=\u17d2[\u1780-\u17a2])[\u17b7\u17bb]$/, '');
  const readings = [
    main,
    latinOf(word, 'o'),
    main.replaceAll('ea', 'a'),
    main.replaceAll('ue', 'i'),
    latinOf(short, 'a'),
  ];
  return [{ text: word, latin: [...new Set(readings)] }];
}

/** @param inherent the vowel of a first-series consonant that has none written */
function latinOf(word: string, inherent: string): string {
  // A letter under toandakhiat is silent.
  const spelt = word.replace(/[\u1780-\u17a2](?:\u17b7|\u17bb)?\u17cd/g, '').replace(MARKS, '');
  let latin = '';
  let at = 0;
  let closable = false;
  while (at < spelt.length) {
    const letter = spelt[at] ?? '';
    const own = INDEPENDENT[letter];
    if (own !== undefined) {
      latin += own;
      closable = true;
      at += 1;
      continue;
    }
    const stack = /^[\u1780-\u17a2](?:[\u17c9\u17ca]?\u17d2[\u1780-\u17a2])*[\u17c9\u17ca]?/.exec(
      spelt.slice(at),
    )?.[0];
    if (stack === undefined) {
      at += 1;
      continue;
    }
    const rest = spelt.slice(at + stack.length);
    const vowel = VOWEL.find(([signs]) => signs.test(rest));
    const letters = Array.from(stack.replace(/[\u17c9\u17ca\u17d2]/g, ''));
    at += stack.length + (vowel?.[0].exec(rest)?.[0].length ?? 0);
    if (vowel === undefined && closable && !(isFollowed(rest) && letters.length === 1)) {
      // Without a vowel it closes the syllable before; what is stacked below is not said at the end.
      latin += FINAL[letters[0] ?? ''] ?? '';
      if (at < spelt.length && letters.length > 1) latin += onsetOf(letters.slice(1)) + inherent;
      closable = false;
      continue;
    }
    const series = seriesOf(stack, letters);
    const split =
      vowel !== undefined &&
      closable &&
      letters.length > 1 &&
      latin !== '' &&
      !/^[រលសយវ]/.test(letters[1] ?? '');
    latin += split ? (FINAL[letters[0] ?? ''] ?? '') + onsetOf(letters.slice(1)) : onsetOf(letters);
    latin += vowel === undefined ? (series === 1 ? inherent : 'o') : vowel[series];
    closable = vowel === undefined || !/^[ំះ]|ំ/.test(vowel[0].exec(rest)?.[0] ?? '');
  }
  return latin;
}

/** A consonant with nothing behind but the next syllable's may begin one itself. */
function isFollowed(rest: string): boolean {
  return /^[\u1780-\u17a2](?![\u17b6-\u17c5\u17d2\u17c6])/.test(rest) && rest.length > 1;
}

function onsetOf(letters: readonly string[]): string {
  return letters.map((letter) => CONSONANT[letter]?.[0] ?? '').join('');
}

/** Of the strongest consonant: the last that is no sonorant; muusikatoan and triisap change it. */
function seriesOf(stack: string, letters: readonly string[]): 1 | 2 {
  if (stack.includes('\u17c9')) return 1;
  if (stack.includes('\u17ca')) return 2;
  const strong = [...letters].reverse().find((letter) => !/[ងញនមយរលវ]/.test(letter)) ?? letters[0] ?? '';
  return CONSONANT[strong]?.[1] ?? 1;
}
