import type { NativeWord } from './native-word.js';

/**
 * Thai into Latin by the Royal Thai General System of Transcription (RTGS, 1999), so that everyday spellings, which
 * keep to its sounds, meet it. Tones are not written; letters under thanthakhat are silent.
 */
const INITIAL: Readonly<Record<string, string>> = table(
  'ก=k ข=kh ฃ=kh ค=kh ฅ=kh ฆ=kh ง=ng จ=ch ฉ=ch ช=ch ซ=s ฌ=ch ญ=y ฎ=d ฏ=t ฐ=th ฑ=th ฒ=th ณ=n ด=d ต=t ถ=th ท=th ธ=th น=n บ=b ' +
    'ป=p ผ=ph ฝ=f พ=ph ฟ=f ภ=ph ม=m ย=y ร=r ล=l ว=w ศ=s ษ=s ส=s ห=h ฬ=l อ= ฮ=h ฤ=rue',
);
const FINAL: Readonly<Record<string, string>> = table(
  'ก=k ข=k ค=k ฆ=k ง=ng จ=t ช=t ซ=t ฌ=t ญ=n ฎ=t ฏ=t ฐ=t ฑ=t ฒ=t ณ=n ด=t ต=t ถ=t ท=t ธ=t น=n บ=p ป=p พ=p ฟ=p ภ=p ม=m ย=i ร=n ล=n ว=o ' +
    'ศ=t ษ=t ส=t ฬ=n',
);
/** Vowels behind the consonant, with what stands before it and whether a final may follow. */
const LEADING = 'เแโใไ';
const TITLES = /^(?:นางสาว|นาย|นาง|น\.ส\.|เด็กชาย|เด็กหญิง|ด\.[ชญ]\.|คุณ)(?=[ก-ฮเ-ไ].{2})/;
const CLUSTER = /^(?:[กขคตปพ]ร|[กขคปผพ]ล|[กขค]ว)/;
const LETTER = /[ก-ฮฤ]/;
/** Consonants under vowels that stand above, below or behind. */
const SIGN = /[ะัาิีึืุู็ํำ\ue000\ue001]/;

function table(rows: string): Record<string, string> {
  return Object.fromEntries(rows.split(' ').map((row) => [row.slice(0, 1), row.slice(2)]));
}

export function readThai(word: string): readonly NativeWord[] {
  const title = TITLES.exec(word)?.[0];
  const rest = title === undefined ? word : word.slice(title.length);
  const one = (text: string): NativeWord => ({ text, latin: latinOf(text) });
  return title === undefined
    ? [one(word)]
    : [{ text: title, latin: [TITLE_LATIN[title.replaceAll('.', '')] ?? 'nai'] }, one(rest)];
}

const TITLE_LATIN: Readonly<Record<string, string>> = {
  นางสาว: 'nangsao',
  นาย: 'nai',
  นาง: 'nang',
  นส: 'nangsao',
  เด็กชาย: 'dekchai',
  เด็กหญิง: 'dekying',
  ดช: 'dekchai',
  ดญ: 'dekying',
  คุณ: 'khun',
};

/** Signs of our own for vowels that are written with consonants: อ and ว between two. */
const [AW, UA] = ['\ue000', '\ue001'];

/** What is written and not said, and vowels that are written with consonants, in this order. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  // Tones.
  [/[\u0e48-\u0e4b]/g, ''],
  // Letters under thanthakhat, with what belongs to them.
  [/กษณ?์/g, 'ก'],
  [/ญจน์/g, 'ญ'],
  [/([ก-ฮ])[ตทด]ร์/g, '$1'],
  [/([ตทด])ร์/g, '$1'],
  [/[ก-ฮ][ิุ]?์/g, ''],
  [/ียรติ/g, 'ียต'],
  // r behind a final consonant: chak, phet, mit.
  [/(?<=ั)(ก)ร(?=$|[ก-ฮเ-ไ])|(?<=[ัิีุูา]|เ[ก-ฮ])(ต)ร(?=$|[ก-ฮเ-ไ])|(?<=เ[ก-ฮ])(ช)ร(?=$|[ก-ฮเ-ไ])/g, '$1$2$3'],
  [/^ทร(?=ง|[ัา])/g, 'ซ'],
  [/(?<=[ิุู])ทร$/g, 'ท'],
  [/รร(?=[ก-ฮ](?![ะัาิีุูเ-ไ]))/g, 'ั'],
  [/รร/g, 'ัน'],
  [/\u0e4d\u0e32/g, 'ำ'],
  [/^ฤท/g, 'ริท'],
  [/(?<=[กตทปศสหม])ฤ/g, 'ริ'],
  [/ฤ/g, 'รึ'],
  [/(?<=[ก-ฮ])อ(?![ะัาิีึืุู็ำ])/g, AW],
  [/(?<=[ก-ฮ])ว(?=[ก-ฮ](?![ะัาิีึืุู็ำ\ue000]))/g, UA],
  [/[ๆฺ]/g, ''],
];

/**
 * The reading by final consonants, that in which each of them also begins a short syllable (วัฒนา: watthana), and that
 * without the last short vowel, which many names do not say (วุฒิ: wut).
 */
function latinOf(word: string): readonly string[] {
  const spelt = SPELT.reduce((text, [written, said]) => text.replace(written, said), word);
  const readings = [read(spelt, false), read(spelt, true)];
  if (/[ตฒธ][ิุ]$/.test(spelt)) readings.push(read(spelt.slice(0, -1), false));
  return [...new Set(readings)];
}

function read(word: string, doubled: boolean): string {
  let latin = '';
  let at = 0;
  // The open syllable before: what follows may close it.
  let open = false;
  while (at < word.length) {
    const bare = bareRun(word, at);
    if (bare > 0) {
      const run = word.slice(at, at + bare);
      latin += readBare(run, open, at + bare === word.length, doubled, latin.slice(-1));
      at += bare;
      open = false;
      continue;
    }
    const syllable = readSyllable(word, at);
    latin += syllable.latin;
    at += Math.max(1, syllable.length);
    open = syllable.open;
  }
  return latin;
}

/** How many consonants without a vowel stand here, up to the one that has the next vowel. */
function bareRun(word: string, from: number): number {
  let at = from;
  while (at < word.length && LETTER.test(word[at] ?? '') && word[at] !== 'ฤ') at += 1;
  if (at >= word.length) return at - from;
  const next = word[at] ?? '';
  if (LEADING.includes(next) || next === 'ฤ') return at - from;
  // The last consonants carry the vowel sign: one, or a cluster.
  const onset = onsetBefore(word, from, at);
  return at - from - onset;
}

function onsetBefore(word: string, from: number, at: number): number {
  const two = word.slice(at - 2, at);
  if (at - 2 >= from && (CLUSTER.test(two) || /^ห[งญนมยรลว]|^อย|^[ศส]ร|^ทร/.test(two))) return 2;
  return at - from >= 1 ? 1 : 0;
}

function readBare(run: string, open: boolean, isEnd: boolean, doubled: boolean, closedBy: string): string {
  const letters = Array.from(run);
  let latin = '';
  if (open && (!isEnd || letters.length !== 2)) {
    const first = letters.shift() ?? '';
    const more = !(isEnd && letters.length === 0);
    // y after i, and r, begin a syllable where they do not close one.
    const begins = more && ((doubled && first === 'ร') || (first === 'ย' && closedBy === 'i'));
    latin += begins ? '' : (FINAL[first] ?? '');
    if (begins || (doubled && more)) latin += `${INITIAL[first] ?? ''}a`;
  }
  // Two by two from the end: khon; one left over is short: kha-chon.
  const last = doubled && !isEnd && letters.length === 3 ? letters.pop() : undefined;
  if (letters.length % 2 === 1) {
    const first = letters.shift() ?? '';
    latin +=
      isEnd && letters.length === 0 && latin !== ''
        ? ''
        : `${INITIAL[first] ?? ''}${first === 'อ' ? 'o' : 'a'}`;
  }
  for (let i = 0; i + 1 < letters.length; i += 2) {
    const [first = '', second = ''] = [letters[i], letters[i + 1]];
    if (/[วย]/.test(second)) latin += `${INITIAL[first] ?? ''}a${INITIAL[second] ?? ''}a`;
    else latin += `${INITIAL[first] ?? ''}o${FINAL[second] ?? ''}`;
    if (doubled && !isEnd && last === undefined) latin += `${INITIAL[second] ?? ''}a`;
  }
  return last === undefined ? latin : `${latin}${INITIAL[last] ?? ''}a`;
}

interface Syllable {
  readonly latin: string;
  readonly length: number;
  readonly open: boolean;
}

function readSyllable(word: string, from: number): Syllable {
  let at = from;
  const lead = LEADING.includes(word[at] ?? '') ? (word[at] ?? '') : '';
  if (lead !== '') at += 1;
  const onset = onsetAt(word, at, lead !== '');
  at += onset.length;
  const rest = word.slice(at);
  const [pattern, vowel, closed] = (VOWELS.find(
    ([before, signs]) => before === lead && signs.test(rest),
  )?.slice(1) as [RegExp, string, boolean] | undefined) ?? [/^/, lead === '' ? '' : 'e', false];
  const signs = pattern.exec(rest)?.[0] ?? '';
  return { latin: onset.latin + vowel, length: at + signs.length - from, open: !closed };
}

function onsetAt(
  word: string,
  at: number,
  hasLead: boolean,
): { readonly latin: string; readonly length: number } {
  const [one = '', two = '', three = ''] = [word[at], word[at + 1], word[at + 2]];
  const cluster = one + two;
  const isPair = LETTER.test(two) && (SIGN.test(three) || (hasLead && three !== ''));
  if (/^ห[งญนมยรลว]/.test(cluster) && (isPair || hasLead)) return { latin: INITIAL[two] ?? '', length: 2 };
  if (cluster === 'อย' && isPair) return { latin: 'y', length: 2 };
  if (/^[ศส]ร/.test(cluster) && isPair && at === 0) return { latin: 's', length: 2 };
  if (cluster === 'ทร' && at === 0 && isPair) return { latin: 's', length: 2 };
  if (CLUSTER.test(cluster) && isPair)
    return { latin: (INITIAL[one] ?? '') + (INITIAL[two] ?? ''), length: 2 };
  return { latin: INITIAL[one] ?? '', length: one === '' ? 0 : 1 };
}

/** What stands before the consonant, what behind it, the vowel, and whether nothing can close it. */
const VOWELS: readonly (readonly [lead: string, signs: RegExp, vowel: string, closed: boolean])[] = [
  ['เ', /^ีย(?:ะ)?/, 'ia', false],
  ['เ', /^ื[อ\ue000]ะ?/, 'uea', false],
  ['เ', /^าะ/, 'o', true],
  ['เ', /^า/, 'ao', true],
  ['เ', /^ย(?![ะาิีุู])/, 'oei', true],
  ['เ', /^[อ\ue000]/, 'oe', false],
  ['เ', /^ิ/, 'oe', false],
  ['เ', /^[็ะ]?/, 'e', false],
  ['แ', /^[็ะ]?/, 'ae', false],
  ['โ', /^ะ?/, 'o', false],
  ['ใ', /^/, 'ai', true],
  ['ไ', /^ย?(?![ะาิีุู])/, 'ai', true],
  ['ไ', /^/, 'ai', true],
  ['', /^ัว(?:ะ)?/, 'ua', false],
  ['', /^ัย/, 'ai', true],
  ['', /^ั/, 'a', false],
  ['', /^ะ/, 'a', true],
  ['', /^ำ/, 'am', true],
  ['', /^าย(?![ะัาิีุู])/, 'ai', true],
  ['', /^าว(?![ะัาิีุู])/, 'ao', true],
  ['', /^า/, 'a', false],
  ['', /^ิว(?![ะัาิีุู])/, 'io', true],
  ['', /^[ิี]/, 'i', false],
  ['', /^ื[อ\ue000]?/, 'ue', false],
  ['', /^ึ/, 'ue', false],
  ['', /^[ุู]/, 'u', false],
  ['', /^็อ/, 'o', false],
  ['', /^็?\ue000/, 'o', false],
  ['', /^\ue001/, 'ua', false],
];
