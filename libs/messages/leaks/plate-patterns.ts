import type { Leak } from './leak-patterns.js';
import { THAI_PROVINCES } from './thai-provinces.js';

/** Words that announce a plate, or a vehicle whose plate may follow. */
const ANNOUNCED =
  'plates?|number plate|licen[cs]e|registration|regn?\\.?|nopol|plat(?: nomor)?|nombor plat|pendaftaran|biển số|bks|plaka|matrícula|ทะเบียน|ป้ายทะเบียน|ทะเบียนรถ|ທະບຽນ|ស្លាកលេខ|ယာဉ်အမှတ်|ကားနံပါတ်';
const VEHICLE =
  'van|car|taxi|lorry|lori|truck|pick-?up|bus|jeepney|motorcycle|motorbike|kereta|mobil|motor|sasakyang?|xe|ô tô|รถ(?:ตู้|กระบะ|เก๋ง|ยนต์)?|ລົດ';
/** Letters and digits as plates of the region mix them, two digits at least. */
const LATIN =
  '(?:[A-Z]{1,3}[ .-]?\\d{1,4}(?:[ .-]?[A-Z]{1,3})?|\\d{1,3}[ .-]?[A-Z]{1,3}\\d?(?:[ ./-]\\d{3,5}(?:\\.\\d{2})?)?|\\d{2}-\\d{3})';
/** As NFKC parts their marks, which the scan reads. */
const PROVINCES = THAI_PROVINCES.normalize('NFKC')
  .split('|')
  .flatMap((province) => province.split(' ').slice(1))
  .join('|');
const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';

/** Plates: of a shape that nothing else has, or behind a word that announces one. */
export const PLATES: readonly (readonly [Leak, RegExp])[] = [
  [
    'PLATE',
    new RegExp(
      `${NO_LETTER_BEFORE}(?:${ANNOUNCED})(?: ?(?:no|number|nomor)\\.?)?(?: ng [a-z]{3,10})?[ :.]{1,3}${LATIN}(?![\\p{L}\\p{N}])`,
      'iu',
    ),
  ],
  [
    'PLATE',
    new RegExp(
      `${NO_LETTER_BEFORE}(?:${VEHICLE})(?: \\p{Ll}{2,10})?[ :,]{1,2}(?:[A-Z]{3}[ -]?\\d{1,4}(?: ?[A-Z])?|[A-Z]{1,2} \\d{1,4} [A-Z]{2,3}|[A-Z]{1,3}-\\d[A-Z]-\\d{4}|\\d{2}[A-Z]\\d?-\\d{3})(?![\\p{L}\\p{N}])`,
      'u',
    ),
  ],
  ['PLATE', /(?<![\p{L}\p{N}-])\d{2}[A-Z]\d?-\d{3}\.?\d{2}(?![\d.])/u], // VN
  ['PLATE', /(?<![\p{L}\p{N}-])\d[A-Z]{1,2}-\d{4}(?![\d-])/u], // KH
  ['PLATE', /(?<![\p{L}\p{N}-])(?:[A-Z]{3}-)?\d[A-Z][-/]\d{4}(?![\d-])/u], // MM
  ['PLATE', /\d[က-အ] ?[/-] ?\d{4}(?!\d)/u],
  ['PLATE', /(?<![\p{L}\p{N}])S[A-Z]{2} \d{1,4} ?[A-HJ-MPRSTUXYZ](?![\p{L}\p{N}])/u], // SG
  ['PLATE', /(?<![\p{L}\p{M}\p{N}])\d[ก-ฮ]{2}[ -]?\d{1,4}(?!\d)/u], // TH
  ['PLATE', new RegExp(`(?<![\\p{L}\\p{M}])[ก-ฮ]{1,3}[ -]?\\d{1,4} (?:${PROVINCES})`, 'u')],
  ['PLATE', /(?:ทะเบียน|ทะเบียนรถ)[ :]{0,2}\d?[ก-ฮ]{1,3}[ -]?\d{1,4}(?!\d)/u],
  ['PLATE', /(?:ລົດ|ທະບຽນ)[ :]{0,2}[ກ-ຮ]{2}[ -]?\d{4}(?!\d)/u],
  ['PLATE', /ស្លាកលេខ[^\d]{0,20}\d[A-Z]{1,2}-\d{4}/u],
];
