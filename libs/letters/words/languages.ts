import { burmese } from './burmese.js';
import { filipino } from './filipino.js';
import { indonesian } from './indonesian.js';
import { khmer } from './khmer.js';
import { lao } from './lao.js';
import type { LetterWords } from './letter-words.js';
import { malay } from './malay.js';
import { portuguese } from './portuguese.js';
import { thai } from './thai.js';
import { vietnamese } from './vietnamese.js';

/** Beside English, by the code that a message says of its language (ISO 639-3). */
const LANGUAGES: Readonly<Record<string, LetterWords>> = {
  tha: thai,
  khm: khmer,
  lao,
  mya: burmese,
  vie: vietnamese,
  ind: indonesian,
  zsm: malay,
  msa: malay,
  fil: filipino,
  tgl: filipino,
  por: portuguese,
};

/** The language of state; of a state whose offices write English, none. */
const OF_MEMBER: Readonly<Record<string, string>> = {
  BN: 'zsm',
  ID: 'ind',
  KH: 'khm',
  LA: 'lao',
  MM: 'mya',
  MY: 'zsm',
  PH: 'fil',
  TH: 'tha',
  TL: 'por',
  VN: 'vie',
};

/** The words that stand beside the English ones, and the codes that a translation in that language may have. */
export interface BesideEnglish {
  readonly words: LetterWords;
  readonly codes: readonly string[];
}

/**
 * The sender's language: what the message was written in where a letter can speak it, else that of the sender's state.
 * Undefined: English stands alone.
 */
export function besideEnglish(member: string, written: unknown): BesideEnglish | undefined {
  const code = typeof written === 'string' && Object.hasOwn(LANGUAGES, written) ? written : OF_MEMBER[member];
  const words = code === undefined ? undefined : LANGUAGES[code];
  if (words === undefined) return undefined;
  return { words, codes: Object.keys(LANGUAGES).filter((each) => LANGUAGES[each] === words) };
}
