/**
 * The sound of a word with what spellings confuse left out: the same for as many spellings of a name as can be, so that
 * an index finds it by equality. Two words with one coarse sound may be different names: the comparison tells.
 */
const CLASSES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'Ppb',
    'Ff',
    'Ttd',
    'Kkgq',
    'CCj',
    'SszXx',
    'Vvw',
    'Llr',
    'Mm',
    'NnNG',
    'Hh',
    'YY',
    'Aa',
    'Iiey',
    'UuoW',
  ].flatMap((row) => Array.from(row.slice(1)).map((sound) => [sound, row.slice(0, 1)] as const)),
);
const VOWEL = /[AIU]/;
/** With as many consonants a word is told by them; a shorter one needs its vowels. */
const TELLING = 3;

/**
 * Coarser still, for what is compared by equality alone: of a long word its consonants, with those taken together that
 * systems write for each other.
 */
export function roughOf(sound: string): string {
  const coarse = coarseOf(sound);
  if (VOWEL.test(coarse) || isSyllable(sound)) return coarse;
  return coarse
    .replace(/[CS]/g, 'T')
    .replace(/F/g, 'P')
    .replace(/(.)\1+/g, '$1')
    .slice(0, MOST_ROUGH);
}
const MOST_ROUGH = 6;

/** Burmese and Mandarin syllables, by codes of their own: nothing of them is confused. */
export function isSyllable(sound: string): boolean {
  return sound.startsWith('~') || sound.startsWith('=');
}

export function coarseOf(sound: string): string {
  const classes = classesOf(sound);
  const consonants = Array.from(classes).filter((one) => !VOWEL.test(one));
  return consonants.length >= TELLING ? consonants.join('').replace(/(.)\1+/g, '$1') : classes;
}

/** The same with all its vowels. */
export function classesOf(sound: string): string {
  if (isSyllable(sound)) return sound;
  return (
    Array.from(sound)
      .map((one) => CLASSES[one] ?? one)
      .join('')
      // A glide behind a consonant, and an h that is not first, are often not written.
      .replace(/(?<=[^AIU])Y/g, '')
      .replace(/(?!^)H/g, '')
      // At the end Thai, Lao and Khmer say one sound for many letters.
      .replace(/[CS]$/, 'T')
      .replace(/([AIU])[AIUY]+/g, '$1')
      .replace(/(.)\1+/g, '$1')
  );
}

/** The consonants alone. */
export function consonantsOf(sound: string): string {
  return classesOf(sound)
    .replace(/[AIUY]/g, '')
    .replace(/[CS]/g, 'T')
    .replace(/F/g, 'P')
    .replace(/(.)\1+/g, '$1');
}
