import type { NativeWord } from './native-word.js';

/**
 * Lao into Latin by the BGN/PCGN system of 1966 without its hyphens; vowels are always written, so a consonant without
 * one closes the syllable before it.
 */
const INITIAL: Readonly<Record<string, string>> = table(
  'ກ=k ຂ=kh ຄ=kh ງ=ng ຈ=ch ສ=s ຊ=s ຍ=ny ດ=d ຕ=t ຖ=th ທ=th ນ=n ບ=b ປ=p ຜ=ph ຝ=f ພ=ph ຟ=f ມ=m ຢ=y ຣ=r ລ=l ວ=v ຫ=h ອ= ຮ=h ໜ=n ໝ=m',
);
const FINAL: Readonly<Record<string, string>> = table(
  'ກ=k ງ=ng ຍ=y ດ=t ຕ=t ທ=t ຖ=t ນ=n ບ=p ປ=p ພ=p ມ=m ວ=o ຣ=n ລ=n ສ=t ຊ=t ຈ=t ຄ=k',
);
const LEADING = 'ເແໂໃໄ';
const TITLES = /^(?:ທ້າວ|ທາວ|ນາງສາວ|ນາງ|ທ່ານ)(?=[ກ-ຮເ-ໄ]{2})/;
const TITLE_LATIN: Readonly<Record<string, string>> = {
  ທ້າວ: 'thao',
  ທາວ: 'thao',
  ນາງສາວ: 'nangsao',
  ນາງ: 'nang',
  ທ່ານ: 'thao',
};

/** Before the consonant, behind it, vowel. */
const VOWELS: readonly (readonly [lead: string, signs: RegExp, vowel: string])[] = [
  ['ເ', /^ົາ/, 'ao'],
  ['ເ', /^າະ/, 'o'],
  ['ເ', /^[ຶື]ອ/, 'ua'],
  ['ເ', /^ັຍ|^ຍ/, 'ia'],
  ['ເ', /^[ິີ]/, 'eu'],
  ['ເ', /^[ັະ]?/, 'e'],
  ['ແ', /^[ັະ]?/, 'e'],
  ['ໂ', /^ະ?/, 'o'],
  ['ໃ', /^/, 'ai'],
  ['ໄ', /^/, 'ai'],
  ['', /^ັວ|^ົວ|^ວ(?=[ກ-ຮ])/, 'oua'],
  ['', /^ັຍ/, 'ai'],
  ['', /^ໍາ/, 'am'],
  ['', /^ັ|^ະ|^າ/, 'a'],
  ['', /^[ິີ]/, 'i'],
  ['', /^[ຶື]/, 'eu'],
  ['', /^ຸ/, 'u'],
  ['', /^ູ/, 'ou'],
  ['', /^ົ/, 'o'],
  ['', /^ໍ/, 'o'],
  ['', /^ອ/, 'o'],
  ['', /^ຽ/, 'ia'],
];

function table(rows: string): Record<string, string> {
  return Object.fromEntries(rows.split(' ').map((row) => [row.slice(0, 1), row.slice(2)]));
}

export function readLao(word: string): readonly NativeWord[] {
  const title = TITLES.exec(word)?.[0];
  const rest = title === undefined ? word : word.slice(title.length);
  const name = { text: rest, latin: [latinOf(rest)] };
  return title === undefined ? [name] : [{ text: title, latin: [TITLE_LATIN[title] ?? 'thao'] }, name];
}

function latinOf(word: string): string {
  const spelt = word
    .replace(/[\u0ec8-\u0ecc]/g, '')
    .replace(/[ກ-ຮ]\u0ecc/g, '')
    .replace(/ຫ(?=[ງຍນມຣລວ][ະັາິີຶືຸູົໍຽອ])/g, '')
    .replace(/ຼ/g, 'ລ');
  let latin = '';
  let at = 0;
  while (at < spelt.length) {
    const lead = LEADING.includes(spelt[at] ?? '') ? (spelt[at] ?? '') : '';
    const from = at + lead.length;
    const letter = spelt[from] ?? '';
    const cluster = /^[ກຂຄຕປພຜ][ຣລວ]/.test(spelt.slice(from)) && /[ະັາິີຶືຸູົໍຽ]/.test(spelt[from + 2] ?? '') ? 2 : 1;
    const rest = spelt.slice(from + cluster);
    const vowel = VOWELS.find(([before, signs]) => before === lead && signs.test(rest));
    const signs = vowel?.[1].exec(rest)?.[0] ?? '';
    const onset = Array.from(spelt.slice(from, from + cluster), (one) => INITIAL[one] ?? '').join('');
    // Without a vowel of its own it closes the syllable before.
    latin +=
      vowel === undefined && lead === ''
        ? (FINAL[letter] ?? INITIAL[letter] ?? '')
        : onset + (vowel?.[2] ?? '');
    at = from + cluster + signs.length;
  }
  return latin;
}
