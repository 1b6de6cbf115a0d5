import { languagesAToC } from './iso/languages-a-c.js';
import { languagesDToJ } from './iso/languages-d-j.js';
import { languagesKToL } from './iso/languages-k-l.js';
import { languagesMToP } from './iso/languages-m-p.js';
import { languagesQToS } from './iso/languages-q-s.js';
import { languagesTToZ } from './iso/languages-t-z.js';

/** Languages that the region's units meet most often, in the order in which a form offers them. */
const first = {
  eng: 'English',
  tha: 'Thai',
  tts: 'Isan',
  nod: 'Northern Thai',
  mfa: 'Pattani Malay',
  lao: 'Lao',
  khm: 'Khmer',
  vie: 'Vietnamese',
  tyz: 'Tày',
  mya: 'Burmese',
  shn: 'Shan',
  ksw: "S'gaw Karen",
  kac: 'Jingpho',
  mnw: 'Mon',
  rhg: 'Rohingya',
  msa: 'Malay (macrolanguage)',
  zsm: 'Malay',
  kxd: 'Brunei Malay',
  ind: 'Indonesian',
  jav: 'Javanese',
  sun: 'Sundanese',
  mad: 'Madurese',
  min: 'Minangkabau',
  ban: 'Balinese',
  fil: 'Filipino',
  tgl: 'Tagalog',
  ceb: 'Cebuano',
  ilo: 'Ilocano',
  hil: 'Hiligaynon',
  tsg: 'Tausug',
  mdh: 'Maguindanao',
  cja: 'Western Cham',
  cjm: 'Eastern Cham',
  hmn: 'Hmong (macrolanguage)',
  mww: 'White Hmong',
  hmv: 'Dô Hmong',
  kjg: 'Khmu',
  cmn: 'Mandarin Chinese',
  yue: 'Cantonese',
  nan: 'Min Nan Chinese',
  tam: 'Tamil',
  ben: 'Bengali',
  hin: 'Hindi',
  npi: 'Nepali',
  urd: 'Urdu',
  amh: 'Amharic',
  swh: 'Swahili',
  ara: 'Arabic',
  tet: 'Tetum',
  por: 'Portuguese',
  und: 'Unknown or not listed',
};

const all = [languagesAToC, languagesDToJ, languagesKToL, languagesMToP, languagesQToS, languagesTToZ]
  .flatMap((part) => part.trim().split(/[|\n]/))
  .map((entry) => [entry.slice(0, 3), entry.slice(4)] as const);

/**
 * Every code of ISO 639-3 (SIL International, its registration authority, iso639-3.sil.org: the table of 2024,
 * unchanged), the region's first. Code → English name.
 */
export const languageCodes: { readonly language: Readonly<Record<string, string>> } = {
  language: { ...first, ...Object.fromEntries(all.filter(([code]) => !Object.hasOwn(first, code))) },
};
