/**
 * Khmer by ALA-LC Romanization Tables (2012), letter by letter, marks left out. ICU has no transform of Khmer. An
 * inherent vowel is written between consonants and not at the end of a word.
 */
const CONSONANTS: Readonly<Record<string, string>> = Object.fromEntries(
  'ក k ខ kh គ g ឃ gh ង ng ច c ឆ ch ជ j ឈ jh ញ n ដ t ឋ th ឌ d ឍ dh ណ n ត t ថ th ទ d ធ dh ន n ប p ផ ph ព b ភ bh ម m យ y រ r ល l វ v ឝ s ឞ s ស s ហ h ឡ l អ a'
    .split(' ')
    .flatMap((one, at, all) => (at % 2 === 0 ? [[one, all[at + 1] ?? '']] : [])),
);
const VOWELS: Readonly<Record<string, string>> = Object.fromEntries(
  'ា a ិ i ី i ឹ y ឺ y ុ u ូ u ួ ua ើ oe ឿ ya ៀ ia េ e ែ ae ៃ ai ោ o ៅ au ំ am ះ ah ៈ a'
    .split(' ')
    .flatMap((one, at, all) => (at % 2 === 0 ? [[one, all[at + 1] ?? '']] : [])),
);
const INDEPENDENT: Readonly<Record<string, string>> = {
  ឥ: 'i',
  ឦ: 'i',
  ឧ: 'u',
  ឯ: 'e',
  ឱ: 'o',
  ឫ: 'r',
  រិ: 'ri',
};
const [COENG, SILENT] = ['\u17d2', /[\u17c9-\u17d1\u17d3]/g];

export function khmerByLetters(native: string): string {
  const letters = Array.from(native.replace(SILENT, ''));
  return letters
    .map((letter, at) => {
      const next = letters[at + 1];
      if (letter === COENG) return '';
      const vowel = VOWELS[letter];
      if (vowel !== undefined) return vowel;
      const consonant = CONSONANTS[letter];
      if (consonant === undefined) return INDEPENDENT[letter] ?? letter;
      const carries = next === undefined || next === COENG || VOWELS[next] !== undefined;
      // The letter of the empty onset is written by its vowel alone.
      if (consonant === 'a') return carries && next !== undefined ? '' : 'a';
      return carries ? consonant : `${consonant}a`;
    })
    .join('');
}
