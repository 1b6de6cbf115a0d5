import type { NativeWord } from './native-word.js';

/**
 * Burmese into Latin as names are written every day, which is neither the Myanmar Language Commission's transcription
 * nor BGN/PCGN 1970 but takes from both. Each syllable is a word, as in `Khin Mar Lwin`.
 */
const INITIAL: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'က=k ခ=kh ဂ=g ဃ=g င=ng စ=s ဆ=s ဇ=z ဈ=z ဉ=ny ည=ny ဋ=t ဌ=ht ဍ=d ဎ=d ဏ=n တ=t ထ=ht ဒ=d ဓ=d န=n ပ=p ဖ=ph ဗ=b ဘ=b မ=m ယ=y ရ=y လ=l ' +
    'ဝ=w သ=th ဟ=h ဠ=l အ= ဿ=th'
  )
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(2)]),
);
/** Vowel signs and the final under asat, then the rhyme; the first that fits. `w`: medial wa, which changes some. */
const RHYMES: readonly (readonly [RegExp, string])[] = [
  [/^w$/, 'wa'],
  [/^wိုင်/, 'waing'],
  [/^wန်|^wမ်|^wံ/, 'un'],
  [/^wတ်|^wပ်/, 'ut'],
  [/^w(?=ယ်|ေ|ဲ|င်|ါ|ာ|က်|ီ)/, 'w'],
  [/^ောင်/, 'aung'],
  [/^ောက်/, 'auk'],
  [/^ော်?/, 'aw'],
  [/^ိုင်/, 'aing'],
  [/^ိုက်/, 'aik'],
  [/^ိုယ်|^ို/, 'o'],
  [/^ိန်|^ိမ်|^ိံ/, 'ein'],
  [/^ိတ်|^ိပ်/, 'eik'],
  [/^ုန်|^ုမ်|^ုံ/, 'on'],
  [/^ုတ်|^ုပ်/, 'ok'],
  [/^က်/, 'et'],
  [/^င်|^ဉ်/, 'in'],
  [/^စ်/, 'it'],
  [/^ည်/, 'i'],
  [/^တ်|^ပ်/, 'at'],
  [/^န်|^မ်|^ံ|^ဏ်/, 'an'],
  [/^ယ်/, 'e'],
  [/^ေ/, 'e'],
  [/^ဲ/, 'e'],
  [/^ာ/, 'ar'],
  [/^ိ|^ီ/, 'i'],
  [/^ု|^ူ/, 'u'],
  [/^သ်/, 'at'],
  [/^လ်/, 'al'],
  [/^ဇ်/, 'it'],
];
/** Syllables that names write their own way. */
const USUAL: Readonly<Record<string, string>> = {
  yint: 'yint',
  myin: 'myint',
  kyi: 'kyi',
  so: 'soe',
  mo: 'moe',
  pho: 'phoe',
  o: 'oo',
};
const SYLLABLE =
  /[\u1000-\u1021\u103f\u1023-\u102a](?:\u1039[\u1000-\u1021])?[\u103b-\u103e]*[\u102b-\u1032\u1036]*(?:[\u1000-\u1021]\u103a[\u1037\u1038]*(?!\u1039))?(?:\u103a)?[\u1036-\u1038\u1032]*/g;
const INDEPENDENT: Readonly<Record<string, string>> = {
  ဥ: 'u',
  ဦ: 'u',
  ဣ: 'i',
  ဤ: 'i',
  ဧ: 'e',
  ဩ: 'aw',
  ဪ: 'aw',
};
const TITLES = new Set(['ဒေါ်', 'ဒော်', 'ဦး', 'ဦ']);

export function readBurmese(word: string): readonly NativeWord[] {
  // A stacked letter is the next syllable's; the one above it closes the one before.
  const flat = word
    .replace(/\u1037\u103a/g, '\u103a\u1037')
    .replace(/\u1039/g, '\u103a')
    .replace(/\u103a\u103a/g, '\u103a');
  const syllables = flat.match(SYLLABLE) ?? [];
  if (syllables.length === 0) return [{ text: word, latin: [word] }];
  return syllables.map((text) => ({ text: text.replace(/[\u1037\u1038]/g, ''), latin: latinOf(text) }));
}

function latinOf(syllable: string): readonly string[] {
  if (TITLES.has(syllable)) return [syllable.startsWith('ဒ') ? 'daw' : 'u'];
  const plain = syllable.replace(/[\u1037\u1038]/g, '');
  const first = plain[0] ?? '';
  const own = INDEPENDENT[first];
  if (own !== undefined) return [own];
  const medials = /^[\u103b-\u103e]*/.exec(plain.slice(1))?.[0] ?? '';
  const rest = plain.slice(1 + medials.length);
  const [y, w, h] = [/[\u103b\u103c]/.test(medials), medials.includes('\u103d'), medials.includes('\u103e')];
  const onset = onsetOf(first, y, h);
  const rhyme = rhymeOf(rest, w);
  const main = onset + rhyme;
  const usual = USUAL[main];
  const nasal = plain.includes('ဉ်') || (/င်/.test(rest) && /\u1037/.test(syllable)) ? [`${main}t`] : [];
  const open = /[\u1031\u1032]$/.test(plain) && !/\u103e|ဆ/.test(plain) ? [main.replace(/e$/, 'ay')] : [];
  const soft = first === 'ဘ' ? [main.replace(/^b/, 'ph')] : [];
  return [...(usual === undefined ? [] : [usual]), ...nasal, main, ...open, ...soft];
}

function onsetOf(letter: string, y: boolean, h: boolean): string {
  const base = INITIAL[letter] ?? '';
  if (h && (letter === 'ရ' || letter === 'ယ' || letter === 'သ' || (letter === 'လ' && y))) return 'sh';
  const first = h ? `h${base}` : base;
  return y ? `${first}y` : first;
}

function rhymeOf(rest: string, w: boolean): string {
  if (w) {
    const joined = RHYMES.find(([signs]) => signs.test(`w${rest}`) && signs.source.startsWith('^w'));
    if (joined !== undefined && joined[1] !== 'w') return joined[1];
    return `w${rhymeOf(rest, false)}`;
  }
  return rest === '' ? 'a' : (RHYMES.find(([signs]) => signs.test(rest))?.[1] ?? 'a');
}
