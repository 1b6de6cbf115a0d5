import { asciiDigits, seen } from '#kernel';
import { rules, type RuleId } from '../rules/table.js';
import { ACCOUNTS } from './account-patterns.js';
import { HANDLES, ON_A_NETWORK } from './handle-patterns.js';
import { HARMLESS } from './harmless-numbers.js';
import { NRC, PATTERNS, type Leak } from './leak-patterns.js';
import { PLATES } from './plate-patterns.js';

/** The rule that each breaks. */
const RULES = {
  MRZ: 'leak.machine-readable-zone',
  PHONE: 'leak.phone',
  EMAIL: 'leak.email',
  DOCUMENT_NUMBER: 'leak.document-number',
  ACCOUNT: 'leak.account',
  HANDLE: 'leak.handle',
  PLATE: 'leak.plate',
} as const satisfies Readonly<Record<Leak, RuleId>>;

/** Rules that open text may break. */
export const TEXT_RULES = Object.values(RULES);

/**
 * Of whom a text tells. OF_VICTIMS: by what she is reached or was driven away somebody finds her. OF_ALERT: what an
 * alert looks for may stand in its own words.
 */
export type Telling = 'OF_VICTIMS' | 'OF_ALERT';

/**
 * A text as the scan reads it: ASCII digits, blanks and hyphens for their look-alikes, one blank for several (tabs and
 * line feeds are blanks), nothing invisible, no frames around characters (keycaps).
 */
export function folded(text: string): string {
  if (/^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(text)) return text;
  return (
    asciiDigits(seen(text.normalize('NFKC')))
      .replace(/\p{Me}/gu, '')
      .replace(/\s+/g, ' ')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      // The Burmese letter wa looks like the digit zero and is typed for it.
      .replace(/(?<![\u1000-\u103f])\u101d(?=\d)/g, '0')
  );
}

/** Each pattern needs one of these, or a network; most texts have none. */
const NEEDED = /[\d<@/]/;

const EVERYWHERE = [...NRC, ...PATTERNS, ...ACCOUNTS];
const OF_VICTIMS = [...EVERYWHERE, ...HANDLES, ...PLATES];

/** What in an open text looks like a person's data (INV-06); empty: nothing. */
export function leakScan(text: string, telling: Telling = 'OF_ALERT'): Leak[] {
  let rest = folded(text);
  const mayTell = NEEDED.test(rest) || (telling === 'OF_VICTIMS' && ON_A_NETWORK.test(rest));
  if (!mayTell) return [];
  if (/\d/.test(rest)) for (const harmless of HARMLESS) rest = rest.replace(harmless, '\u00b7');
  const patterns = telling === 'OF_VICTIMS' ? OF_VICTIMS : EVERYWHERE;
  return [...new Set(patterns.filter(([, pattern]) => pattern.test(rest)).map(([leak]) => leak))];
}

/** The first rule that an open text breaks, with all that would be right; undefined: it breaks none. */
export function brokenByLeak(
  text: string,
  telling: Telling = 'OF_ALERT',
): { readonly rule: RuleId; readonly right: string } | undefined {
  const broken = leakScan(text, telling).map((leak) => RULES[leak]);
  const [rule] = broken;
  return rule && { rule, right: broken.map((one) => rules[one].right).join(' ') };
}
