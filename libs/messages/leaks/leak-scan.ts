import { asciiDigits, seen } from '#kernel';
import { rules, type RuleId } from '../rules/table.js';

export type Leak = 'MRZ' | 'PHONE' | 'EMAIL' | 'DOCUMENT_NUMBER';

/** The rule that each breaks. */
const RULES: Readonly<Record<Leak, RuleId>> = {
  MRZ: 'leak.machine-readable-zone',
  PHONE: 'leak.phone',
  EMAIL: 'leak.email',
  DOCUMENT_NUMBER: 'leak.document-number',
};

/**
 * A text as the scan reads it: ASCII digits, blanks and hyphens for their look-alikes, one blank for several (tabs and
 * line feeds are blanks), nothing invisible, no frames around characters (keycaps).
 */
export function folded(text: string): string {
  if (/^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(text)) return text;
  return asciiDigits(seen(text.normalize('NFKC')))
    .replace(/\p{Me}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** Long numbers that name no person. Cut out first, so that what is left may be judged strictly. */
const HARMLESS = [
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, // UUID
  /\bHSU-[A-Z]{2}-\d{4}-\d{6}(?:-[A-Z])?\b/gi, // case number
  /(?<![\d-])\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/g, // ISO date and time
  /(?<![\d.\-/])\d{1,2}[.\-/]\d{1,2}[.\-/](?:\d{2}|\d{4})(?![\d.\-/]*\d)/g, // written date
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g, // time of day
  /\bMMSI[ :]{0,3}\d{9}\b/gi,
  /\bIMO[ :]{0,3}\d{7}\b/gi,
];

/** Each pattern needs one of these; most texts have none. */
const NEEDED = /[\d<@]/;

// No quantifier stands inside another that can match the same text: time stays linear in the text (T38).
const PATTERNS: readonly (readonly [Leak, RegExp])[] = [
  ['MRZ', /(?<![A-Z0-9<])(?=[A-Z0-9]*<)[A-Z0-9<]{25}|[A-Z]<<[A-Z]/i],
  ['EMAIL', /(?<=[^\s@<>,;:])@[^\s@<>,;:]{1,128}\.[a-z]{2,24}/i], // looks for the @ first: most texts have none
  ['PHONE', /\+ ?\d(?:[ ()._·•∙-]{0,2}\d){7,14}(?!\d)/],
  ['PHONE', /(?<![\d.,-])\(?0\d(?:[ ()._·•∙-]{0,2}\d){7,13}(?!\d)/],
  ['DOCUMENT_NUMBER', /(?<![a-z0-9])[a-z]{1,2}[ -]?\d{6,8}[a-z]?(?![a-z0-9])/i], // passports, SG NRIC
  ['DOCUMENT_NUMBER', /(?<![\d.,])\d{9,19}(?![\d]|[.,]\d)/], // KH, VN, TH, ID numbers without separators
  ['DOCUMENT_NUMBER', /(?<!\d)\d[ -]\d{4}[ -]\d{5}[ -]\d{2}[ -]\d(?!\d)/], // TH
  ['DOCUMENT_NUMBER', /(?<!\d)\d{6}[ -]\d{2}[ -]\d{4}(?!\d)/], // MY
  ['DOCUMENT_NUMBER', /(?<!\d)\d{4}[ -]\d{4}[ -]\d{4}(?:[ -]\d{4})?(?!\d)/], // PH, ID
  ['DOCUMENT_NUMBER', /(?<![\d-])\d{2}-\d{6}(?![\d-])/], // BN
  ['DOCUMENT_NUMBER', /(?<!\d)\d{1,2}\/[a-z]{3,9} ?\([a-z]\) ?\d{6}(?!\d)/i], // MM
];

/** What in an open text looks like a person's data (INV-06); empty: nothing. */
export function leakScan(text: string): Leak[] {
  let rest = folded(text);
  if (!NEEDED.test(rest)) return [];
  if (/\d/.test(rest)) for (const harmless of HARMLESS) rest = rest.replace(harmless, '\u00b7');
  return [...new Set(PATTERNS.filter(([, pattern]) => pattern.test(rest)).map(([leak]) => leak))];
}

/** The first rule that an open text breaks, with all that would be right; undefined: it breaks none. */
export function brokenByLeak(text: string): { readonly rule: RuleId; readonly right: string } | undefined {
  const broken = leakScan(text).map((leak) => RULES[leak]);
  const [rule] = broken;
  return rule && { rule, right: broken.map((one) => rules[one].right).join(' ') };
}
