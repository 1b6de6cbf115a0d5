import type { ErrorCode } from '#kernel';
import { codeLists } from '../codes/code-lists.js';
import { patternInWords } from './constraints.js';
import { ruleFault, type RuleFault } from '../rules/fault.js';
import type { RuleId } from '../rules/table.js';

const MOST_CODES = 12;

/**
 * The rule of a constraint, by class-validator's name for it, and what is right in words; never what it found. Officers
 * read them beside a victim's form, so no sentence says "wanted".
 */
const WORDS: Readonly<Record<string, readonly [RuleId, (limits: readonly unknown[]) => string]>> = {
  isText: [
    'field.text',
    ([max]) =>
      `Write a text of 1 to ${String(max)} characters with a letter, digit or sign to see, without control characters.`,
  ],
  isUuid7: ['field.uuid7', () => 'Write a UUIDv7 in lower case.'],
  isTime: ['field.time', () => 'Write a time in UTC, as 2026-11-24T03:00:00Z.'],
  isPartialDate: ['field.partial-date', () => 'Write a Gregorian date, as 2026, 2026-11 or 2026-11-24.'],
  isWhen: [
    'field.date-or-time',
    () => 'Write a date or time, as 2026, 2026-11, 2026-11-24 or 2026-11-24T03:00:00Z.',
  ],
  isPast: ['date.past', () => 'Write a date or time that has come.'],
  isDigest: ['field.digest', () => 'Write a SHA-256 digest in base64url, 43 characters.'],
  isMember: ['field.member', () => "Write a member's code, two capital letters, as TH."],
  isUnit: ['field.unit', () => "Write a unit's name, as ATU."],
  isCountry: [
    'field.country',
    () => 'Write a country in ISO 3166-1 alpha-3, as KHM, or XXA, XXB, XXC or XXX where there is none.',
  ],
  isIssuer: [
    'field.issuer',
    () => 'Write who issued it: a state in ISO 3166-1 alpha-3, as KHM, or an organisation, as UNO.',
  ],
  isSubdivision: ['field.subdivision', () => 'Write a code of ISO 3166-2 that exists, as TH-10.'],
  isCode: ['field.code', ([list]) => `Write a code of the list ${String(list)}${named(list)}.`],
  isRecord: ['field.object', () => 'Write a JSON object.'],
  isAudience: [
    'field.addressees',
    ([max]) => `Name 1 to ${String(max)} units, or write {"all": true, "except": []}.`,
  ],
  isAbsent: ['field.absent', () => 'This kind of message does not hold this member: leave it out.'],
  isBoolean: ['field.flag', () => 'Write true or false.'],
  isInt: ['field.whole', () => 'Write a whole number.'],
  isNumber: ['field.number', () => 'Write a number.'],
  isArray: ['field.list', () => 'Write a list.'],
  arrayUnique: ['field.each-once', () => 'Write each entry once.'],
  arrayMinSize: ['field.list-shortest', ([min]) => `Write at least ${entries(min)}.`],
  arrayMaxSize: ['field.list-longest', ([max]) => `Write at most ${entries(max)}.`],
  min: ['field.least', ([min]) => `Write a number that is at least ${String(min)}.`],
  max: ['field.most', ([max]) => `Write a number that is at most ${String(max)}.`],
  matches: ['field.pattern', ([pattern]) => `Write a text of the pattern ${patternOf(pattern)}.`],
  equals: ['field.constant', ([value]) => `Write ${String(value)}: this member has no other value.`],
};

const entries = (count: unknown): string => (count === 1 ? 'one entry' : `${String(count)} entries`);

const patternOf = (pattern: unknown): string =>
  pattern instanceof RegExp ? patternInWords(pattern) : String(pattern);

function named(list: unknown): string {
  const codes = Object.entries(codeLists).find(([name]) => name === list)?.[1] ?? [];
  return codes.length > 0 && codes.length <= MOST_CODES ? `: ${codes.join(', ')}` : '';
}

/**
 * The fault of a constraint that does not hold; a constraint without words is told by its name.
 * @param code the field's, where it is not the rule's
 */
export function unmet(name: string, limits: readonly unknown[], path: string, code?: ErrorCode): RuleFault {
  const known = WORDS[name];
  return known === undefined
    ? ruleFault('field.schema', path, `Write a value that the schema of the kind allows: ${name}.`, code)
    : ruleFault(known[0], path, known[1](limits), code);
}

/** Whether a constraint has a rule and words of its own. */
export const hasWords = (name: string): boolean => Object.hasOwn(WORDS, name);
