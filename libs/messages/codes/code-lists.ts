import { alertCodes } from './codes-alert.js';
import { attachedCodes } from './codes-attached.js';
import { capacityCodes } from './codes-capacity.js';
import { crimeCodes } from './codes-crime.js';
import { caseCodes } from './codes-case.js';
import { cooperationCodes } from './codes-cooperation.js';
import { envelopeCodes } from './codes-envelope.js';
import { hitCodes } from './codes-hit.js';
import { keepingCodes } from './codes-keeping.js';
import { languageCodes } from './codes-language.js';
import { leaveCodes } from './codes-leave.js';
import { personCodes } from './codes-person.js';
import { referralCodes } from './codes-referral.js';
import { thingCodes } from './codes-thing.js';
import { scriptCodes } from './codes-script.js';
import { victimCodes } from './codes-victim.js';
import { subdivisionCodes } from './iso/subdivisions.js';

const lists = {
  ...envelopeCodes,
  ...personCodes,
  ...victimCodes,
  ...alertCodes,
  ...attachedCodes,
  ...thingCodes,
  ...caseCodes,
  ...referralCodes,
  ...hitCodes,
  ...capacityCodes,
  ...crimeCodes,
  ...scriptCodes,
  ...languageCodes,
  ...subdivisionCodes,
  ...cooperationCodes,
  ...keepingCodes,
  ...leaveCodes,
};

export type CodeListName = keyof typeof lists;

/** The union of a list's codes. */
export type CodeOf<L extends CodeListName> = Extract<keyof (typeof lists)[L], string>;

/** A list changes only with its version; a code never changes its meaning. */
const VERSION = 1;

export const codeListNames = Object.keys(lists) as CodeListName[];

/** The codes of a list with what each means, in English, in the list's order. */
export function codeMeanings(name: CodeListName): [code: string, meaning: string][] {
  const entries = Object.entries<string>(lists[name]);
  // JavaScript puts keys that look like numbers ("10") before the others ("00"): number lists are sorted by code.
  return entries.some(([code]) => /^\d+$/.test(code))
    ? entries.sort(([a], [b]) => (a < b ? -1 : 1))
    : entries;
}

/** Every code list that a kind here uses (written to code-lists/): name → codes, in the order of the list. */
export const codeLists: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  codeListNames.map((name) => [name, codeMeanings(name).map(([code]) => code)]),
);

/** Lists too long to stand in every schema: a schema gives the form of their codes, `x-codes` the list's name. */
export const longLists: Readonly<Partial<Record<CodeListName, string>>> = { language: '^[a-z]{3}$' };

export function isCodeListName(name: unknown): name is CodeListName {
  return typeof name === 'string' && Object.hasOwn(lists, name);
}

/** What a code means, in English; undefined where the list has no such code. */
export function meaningOf(name: CodeListName, code: string): string | undefined {
  const list: Readonly<Record<string, string>> = lists[name];
  return Object.hasOwn(list, code) ? list[code] : undefined;
}

export function isCodeOf<L extends CodeListName>(name: L, value: unknown): value is CodeOf<L> {
  return typeof value === 'string' && Object.hasOwn(lists[name], value);
}

/** The exact bytes of `code-lists/<name>.json`. */
export function writeCodeList(name: CodeListName): string {
  const codes = codeMeanings(name).map(([code, meaning]) => ({ code, meaning }));
  return `${JSON.stringify({ name, version: VERSION, codes }, null, 2)}\n`;
}
