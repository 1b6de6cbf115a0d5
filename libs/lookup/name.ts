import { COMMON, FILIATION, HONORIFICS, PARTICLES, USUAL_FORM } from './name-words.js';
import { plainText } from './plain-text.js';
import { soundsOf } from './sound.js';

/** One word of a name. `weight`: how much it tells, 0 to 1. */
export interface Word {
  readonly text: string;
  readonly sounds: readonly string[];
  readonly weight: number;
}

/** A name as it is compared. There is no family name: which word is one differs from people to people. */
export interface ReadName {
  /** The words that count, joined by one blank. */
  readonly plain: string;
  readonly words: readonly Word[];
  /** Sounds of all words written as one: `Sok Kha`, `Sokkha`. Made when asked for. */
  readonly joined: () => readonly string[];
}

/** The father's name tells less: many papers leave it out. */
const FATHER = 0.6;
const MOST_WORDS = 10;

export function readName(text: string): ReadName {
  const all = wordsOf(plainText(text));
  const words: Word[] = [];
  let father = false;
  for (const text of withoutHonorifics(all).slice(0, MOST_WORDS)) {
    if (FILIATION.has(text) && words.length > 0) {
      father = true;
      continue;
    }
    if (PARTICLES.has(text) && all.length > 1) continue;
    const form = USUAL_FORM.get(text) ?? text;
    words.push({
      text: form,
      sounds: soundsOf(form),
      weight: (COMMON.get(form) ?? 1) * (father ? FATHER : 1),
    });
  }
  const plain = words.map((word) => word.text).join(' ');
  return { plain, words, joined: () => soundsOf(plain.replaceAll(' ', '')) };
}

/** `a/l` and its like stay whole; an apostrophe joins (D'Souza, Ma'ruf), every other sign parts. */
function wordsOf(plain: string): string[] {
  return plain
    .replace(/['’ʼ`´]/g, '')
    .split(/[^\p{L}\p{M}\p{Nd}/]+/u)
    .flatMap((word) => (FILIATION.has(word) ? [word] : word.split('/')))
    .filter((word) => word !== '');
}

/** `Daw Khin` is Khin; `Ko Ko` and `Maung Maung` are names. */
function withoutHonorifics(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && HONORIFICS.has(words[from] ?? '') && words[from] !== words[from + 1])
    from += 1;
  return words.slice(from);
}
