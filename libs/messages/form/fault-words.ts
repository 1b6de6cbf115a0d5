import type { ErrorCode } from '#kernel';
import { codeLists } from '../codes/code-lists.js';
import { ruleFault, type RuleFault } from '../rules/fault.js';
import type { RuleId } from '../rules/table.js';

const MOST_CODES = 12;

/** The rule of a constraint, by class-validator's name for it, and what it wants in words; never what it found. */
const WORDS: Readonly<Record<string, readonly [RuleId, (limits: readonly unknown[]) => string]>> = {
  isText: ['field.text', ([max]) => `a text of 1 to ${String(max)} characters, without control characters`],
  isUuid7: ['field.uuid7', () => 'a UUIDv7 in lower case'],
  isTime: ['field.time', () => 'a time in UTC, as 2026-11-24T03:00:00Z'],
  isPartialDate: ['field.partial-date', () => 'a Gregorian date, as 2026, 2026-11 or 2026-11-24'],
  isWhen: [
    'field.date-or-time',
    () => 'a date or time, as 2026, 2026-11, 2026-11-24 or 2026-11-24T03:00:00Z',
  ],
  isDigest: ['field.digest', () => 'a SHA-256 digest in base64url, 43 characters'],
  isMember: ['field.member', () => "a member's code, two capital letters, as TH"],
  isUnit: ['field.unit', () => "a unit's name, as ATU"],
  isCountry: ['field.country', () => 'a country in ISO 3166-1 alpha-3, as KHM, or XXA, XXB, XXC, XXX'],
  isCode: ['field.code', ([list]) => `a code of the list ${String(list)}${named(list)}`],
  isRecord: ['field.object', () => 'an object'],
  isAudience: [
    'field.addressees',
    ([max]) => `1 to ${String(max)} named units, or {"all": true, "except": []}`,
  ],
  isAbsent: ['field.absent', () => 'not in this kind of message'],
  isBoolean: ['field.flag', () => 'true or false'],
  isInt: ['field.whole', () => 'a whole number'],
  isNumber: ['field.number', () => 'a number'],
  isArray: ['field.list', () => 'a list'],
  arrayUnique: ['field.each-once', () => 'each entry once'],
  arrayMinSize: ['field.list-shortest', ([min]) => `at least ${String(min)} entries`],
  arrayMaxSize: ['field.list-longest', ([max]) => `at most ${String(max)} entries`],
  min: ['field.least', ([min]) => `at least ${String(min)}`],
  max: ['field.most', ([max]) => `at most ${String(max)}`],
  matches: ['field.pattern', () => 'in the form that the schema gives'],
  equals: ['field.constant', ([value]) => `exactly ${String(value)}`],
};

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
    ? ruleFault('field.schema', path, `wanted: ${name}`, code)
    : ruleFault(known[0], path, `wanted: ${known[1](limits)}`, code);
}

/** Whether a constraint has a rule and words of its own. */
export const hasWords = (name: string): boolean => Object.hasOwn(WORDS, name);
