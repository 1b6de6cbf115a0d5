import type { JoinedWords, NameHint, NameReading, NameWord, WordRole } from './reading.js';
import { markedText, plainText } from './scripts/plain-text.js';
import { readScript, scriptOf } from './scripts/read-script.js';
import { coarseOf } from './sounds/coarse.js';
import { burmeseSounds } from './sounds/burmese.js';
import { soundsOf } from './sounds/latin.js';
import { FAMILIES_SPELT } from './words/families.js';
import { USUAL_FORM } from './words/forms.js';
import { joinedMandarin, mandarinSounds, mayBeMandarin } from './sounds/mandarin.js';
import { BY_SCRIPT, languageOf, VIETNAMESE_FAMILIES } from './words/language.js';
import { asLetters } from './words/misread.js';
import { FILIATION, ONLY_TITLE, PARTICLES, SEX_WORDS, TITLE } from './words/titles.js';

/** Of a longer name those in front. */
export const MOST_WORDS = 12;
const MOST_SOUNDS = 8;
/** Languages that have no particles before a family name. */
const SYLLABIC: readonly unknown[] = ['ZH', 'VI', 'MY', 'KM', 'LO', 'TH'];

/** A word as it stands, before its place tells what it may be. */
interface RawWord {
  readonly text: string;
  readonly marked: string;
  readonly script: string | null;
  /** Latin readings, the likeliest first. */
  readonly latin: readonly string[];
  readonly isFamily: boolean;
  /** Families known by their characters. */
  readonly families: readonly string[];
}

/** Reads a name once; pure. No text is refused: what has no letters has no words. */
export function readName(text: string, hint: NameHint = {}): NameReading {
  const raw = rawWords(text).slice(0, MOST_WORDS);
  const latin = raw.map((word) => word.latin[0] ?? word.text);
  const scripts = raw.flatMap(({ script }) => (script === null ? [] : [script]));
  const byScript = scripts[0] === undefined ? undefined : BY_SCRIPT[scripts[0]];
  const language =
    byScript ??
    languageOf(
      latin,
      raw.map(({ marked }) => marked),
      hint.nationality,
    );
  const roles = rolesOf(raw, language);
  const heard = { burmese: mayBeBurmese(raw, language), mandarin: mayBeChinese(raw, language) };
  const words = raw.map((word, index): NameWord => {
    const role = roles[index] ?? 'NAME';
    const sounds = allSounds(word, heard);
    const main = word.latin[0] ?? word.text;
    return {
      text: word.text,
      marked: word.marked,
      latin: main,
      script: word.script,
      role,
      sex: (role === 'TITLE' ? TITLE.get(main) : (FILIATION.get(main) ?? SEX_WORDS.get(main))) ?? null,
      sounds,
      coarse: distinct(sounds.map(coarseOf)),
      families: word.families.length > 0 ? word.families : (FAMILIES_SPELT.get(main) ?? []),
    };
  });
  return {
    shown: text,
    plain: words.map((word) => word.text).join(' '),
    words,
    language,
    marked: words.some(({ script, marked, text }) => script === null && marked !== text),
    sex: hint.sex ?? null,
    cut: hint.cut ?? isOfMachine(text),
    joined: joinedWords(words),
  };
}

/** All in capitals, as machine-readable zones and old registers write, which cut what is too long for their fields. */
function isOfMachine(text: string): boolean {
  return /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text);
}

/** `A<<B` of a machine-readable zone and `A, B` name the family first. */
function rawWords(text: string): RawWord[] {
  const [family, given] = parted(text);
  const behind = wordsOf(given, false);
  return given === '' ? wordsOf(family, false) : [...wordsOf(family, true), ...behind];
}

function parted(text: string): readonly [string, string] {
  const zone = /^\s*([^<]+(?:<[^<]+)*)<<+(.*)$/s.exec(text);
  if (zone !== null) return [(zone[1] ?? '').replaceAll('<', ' '), (zone[2] ?? '').replaceAll('<', ' ')];
  const comma = /^([^,،]+)[,،](.+)$/s.exec(text.replaceAll('<', ' '));
  return comma === null
    ? [text.replaceAll('<', ' '), '']
    : [comma[1] ?? '', (comma[2] ?? '').replace(/[,،]/g, ' ')];
}

/** `a/l` and its like stay whole; an apostrophe joins (D'Souza, Ma'ruf), every other sign parts. */
function wordsOf(text: string, isFamily: boolean): RawWord[] {
  return markedText(text)
    .replace(/\b([ads])\s*\/\s*([lpo])\b/g, ' $1/$2 ')
    .replace(/['’ʼ`´]/g, '')
    .split(/[^\p{L}\p{M}\p{Nd}/]+/u)
    .flatMap((word) => (FILIATION.has(word) ? [word] : word.split('/')))
    .filter((word) => word !== '')
    .flatMap((marked): RawWord[] => {
      const script = scriptOf(marked);
      if (script !== null)
        return readScript(script, plainText(marked)).map(({ text, latin, families = [] }) => ({
          text,
          marked: text,
          script,
          latin,
          isFamily,
          families,
        }));
      const plain = plainText(marked);
      return [
        {
          text: plain,
          marked: toneLast(marked),
          script: null,
          latin: [asLetters(plain)],
          isFamily,
          families: [],
        },
      ];
    });
}

/** The tone behind the word: Hoà and Hòa are one spelling. */
function toneLast(marked: string): string {
  const tones =
    marked
      .normalize('NFD')
      .match(/[\u0300\u0301\u0303\u0309\u0323]/g)
      ?.join('') ?? '';
  return (
    marked
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
      .normalize('NFC') + tones
  );
}

/** Languages whose spellings a name may follow, though another is likelier. */
interface Heard {
  readonly burmese: boolean;
  readonly mandarin: boolean;
}

function allSounds({ text, latin, script }: RawWord, heard: Heard): readonly string[] {
  const [main = text] = latin;
  const form = USUAL_FORM.get(main);
  const readings = [...latin, ...(form === undefined ? [] : [form])];
  const burmese = heard.burmese ? latin.flatMap(burmeseSounds) : [];
  const mandarin = heard.mandarin ? mandarinSounds(script === null ? main : text, main) : [];
  return distinct([...soundsOf(main), ...burmese, ...mandarin, ...readings.flatMap(soundsOf)]).slice(
    0,
    MOST_SOUNDS,
  );
}

/** All of its words are such as Burmese names have; another name in Latin letters may then be the same in Burmese. */
function mayBeBurmese(raw: readonly RawWord[], language: NameReading['language']): boolean {
  return (
    language === 'MY' ||
    (language !== 'VI' &&
      raw.every(
        ({ script, latin }) => script === null && latin.some((word) => burmeseSounds(word).length > 0),
      ))
  );
}

function mayBeChinese(raw: readonly RawWord[], language: NameReading['language']): boolean {
  return (
    language === 'ZH' ||
    raw.every(
      ({ script, latin }) =>
        script === null && latin.some((word) => FAMILIES_SPELT.has(word) || mayBeMandarin(word)),
    )
  );
}

/** What each word may be, by its place. */
function rolesOf(raw: readonly RawWord[], language: NameReading['language']): WordRole[] {
  const latin = raw.map((word) => word.latin[0] ?? word.text);
  let father = false;
  let first = 0;
  const isTitle = (word: string): boolean =>
    language === 'ZH' || language === 'VI' ? ONLY_TITLE.has(word) : TITLE.has(word);
  while (first < raw.length - 1 && isTitle(latin[first] ?? '') && latin[first] !== latin[first + 1])
    first += 1;
  return latin.map((word, at): WordRole => {
    const isLast = at === raw.length - 1;
    if (at < first) return 'TITLE';
    if (at > first && !isLast && FILIATION.has(word)) {
      father = true;
      return 'FILIATION';
    }
    if (father) return TITLE.has(word) && !isLast ? 'TITLE' : 'FATHER';
    if (
      !isLast &&
      PARTICLES.has(word) &&
      word !== latin[at + 1] &&
      (at > 0 || raw.length > 1) &&
      !SYLLABIC.includes(language)
    )
      return 'PARTICLE';
    if (/^[a-z]$/.test(word) && raw.length > 1 && raw[at]?.script === null) return 'INITIAL';
    const closed =
      language === 'VI' ? VIETNAMESE_FAMILIES.has(word) : language === 'ZH' && FAMILIES_SPELT.has(word);
    if (raw[at]?.isFamily === true || (raw[at]?.families.length ?? 0) > 0) return 'FAMILY';
    if (closed && (at === first || isLast)) return 'FAMILY';
    return language === 'VI' && at > first && !isLast ? 'MIDDLE' : 'NAME';
  });
}

function joinedWords(words: readonly NameWord[]): JoinedWords[] {
  const joined: JoinedWords[] = [];
  for (const count of [2, 3, words.length])
    for (let from = 0; from + count <= words.length; from += 1) {
      if (count < 2 || (count === words.length && joined.some((one) => one.count === count))) continue;
      const latin = words
        .slice(from, from + count)
        .map((word) => word.latin)
        .join('');
      const parts = words.slice(from, from + count);
      const sounds = distinct([...joinedMandarin(parts), ...soundsOf(latin)]).slice(0, MOST_SOUNDS);
      joined.push({ from, count, latin, sounds, coarse: distinct(sounds.map(coarseOf)) });
    }
  return joined;
}

function distinct(some: readonly string[]): string[] {
  return [...new Set(some)];
}
