import type { NativeWord } from './native-word.js';

/**
 * Tamil letters by ISO 15919, without its marks, in the spelling of Malaysia's and Singapore's registers: a stop that
 * Tamil writes by one letter is voiced between vowels and behind a nasal (Schiffman, A Reference Grammar of Spoken
 * Tamil, 1999, chapter 1), `th` for the dental, `oo` and `ee` as one vowel.
 */
const CONSONANTS: Readonly<Record<string, string>> = Object.fromEntries(
  'க=k ங=ng ச=s ஞ=n ட=t ண=n த=th ந=n ப=p ம=m ய=y ர=r ல=l வ=v ழ=l ள=l ற=r ன=n ஜ=j ஶ=s ஷ=sh ஸ=s ஹ=h'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(2)]),
);
const VOICED: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b', th: 'th', s: 's' };
const SIGNS: Readonly<Record<string, string>> = Object.fromEntries(
  '\u0bbe=a \u0bbf=i \u0bc0=i \u0bc1=u \u0bc2=u \u0bc6=e \u0bc7=e \u0bc8=ai \u0bca=o \u0bcb=o \u0bcc=au'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(2)]),
);
const VOWELS: Readonly<Record<string, string>> = Object.fromEntries(
  'அ=a ஆ=a இ=i ஈ=i உ=u ஊ=u எ=e ஏ=e ஐ=ai ஒ=o ஓ=o ஔ=au'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(2)]),
);
const [VIRAMA, AYTAM] = ['\u0bcd', 'ஃ'];
/** Two letters that are one sound. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/ss|ts/g, 'tch'],
  [/ns/g, 'nj'],
  [/rr/g, 'tr'],
  [/nr/g, 'ndr'],
  [/ksh/g, 'ksh'],
  [/iy(?=[aeou])/g, 'i'],
  [/([kpt])\1/g, '$1'],
  [/thth|tth/g, 'th'],
];
/** Sanskrit and Arabic names have clusters that Tamil parts by a vowel, which Latin spellings leave out. */
const CLUSTERS: readonly (readonly [RegExp, string])[] = [
  [/^([ao])(?=$)/, '$1'],
  [/(?<=[kgpbt]|th|d)iru(?=sh|sn|t)/g, 'ri'],
  [/(?<=[kgpbtd]|th)[iu](?=r[aeiou])/g, ''],
  [/^i(?=r[aeiou]|l[aeiou])/, ''],
];

export function readTamil(word: string): readonly NativeWord[] {
  const said = TOGETHER.reduce((text, [pattern, sound]) => text.replace(pattern, sound), lettersOf(word));
  const joined = CLUSTERS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), said);
  const hard = said.replace(/g/g, 'k').replace(/b/g, 'p').replace(/ngk/g, 'ng');
  return [{ text: word, latin: [...new Set([joined, said, hard])] }];
}

function lettersOf(word: string): string {
  let latin = '';
  const letters = Array.from(word);
  letters.forEach((letter, at) => {
    const consonant = CONSONANTS[letter];
    if (consonant === undefined) {
      latin += VOWELS[letter] ?? SIGNS[letter] ?? '';
      return;
    }
    const [before = '', next] = [letters[at - 1], letters[at + 1]];
    if (before === AYTAM && letter === 'ப') latin += 'f';
    else latin += isVoiced(latin, before, letter, next) ? (VOICED[consonant] ?? consonant) : consonant;
    if (next !== VIRAMA && SIGNS[next ?? ''] === undefined) latin += 'a';
  });
  return latin.replace(/nng|ngg/g, 'ng');
}

/** Between two vowels, or behind a nasal; a doubled stop never is. */
function isVoiced(latin: string, before: string, letter: string, next: string | undefined): boolean {
  if (latin === '' || next === VIRAMA) return false;
  return before === VIRAMA ? /[nm]g?$/.test(latin) : before !== letter && /[aeiou]$/.test(latin);
}
