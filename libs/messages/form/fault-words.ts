import { codeLists } from '../codes/code-lists.js';

const MOST_CODES = 12;

/** What a constraint wants, in words for whoever wrote the message; never what it found. */
const WORDS: Readonly<Record<string, (limits: readonly unknown[]) => string>> = {
  isText: ([max]) => `a text of 1 to ${String(max)} characters, without control characters`,
  isUuid7: () => 'a UUIDv7 in lower case',
  isTime: () => 'a time in UTC, as 2026-11-24T03:00:00Z',
  isPartialDate: () => 'a Gregorian date, as 2026, 2026-11 or 2026-11-24',
  isWhen: () => 'a date or time, as 2026, 2026-11, 2026-11-24 or 2026-11-24T03:00:00Z',
  isDigest: () => 'a SHA-256 digest in base64url, 43 characters',
  isMember: () => "a member's code, two capital letters, as TH",
  isUnit: () => "a unit's name, as ATU",
  isCountry: () => 'a country in ISO 3166-1 alpha-3, as KHM, or XXA, XXB, XXC, XXX',
  isCode: ([list]) => `a code of the list ${String(list)}${named(list)}`,
  isRecord: () => 'an object',
  isAudience: ([max]) => `1 to ${String(max)} named units, or {"all": true, "except": []}`,
  isAbsent: () => 'not in this kind of message',
  isBoolean: () => 'true or false',
  isInt: () => 'a whole number',
  isNumber: () => 'a number',
  isArray: () => 'a list',
  arrayUnique: () => 'each entry once',
  arrayMinSize: ([min]) => `at least ${String(min)} entries`,
  arrayMaxSize: ([max]) => `at most ${String(max)} entries`,
  min: ([min]) => `at least ${String(min)}`,
  max: ([max]) => `at most ${String(max)}`,
  matches: () => 'in the form that the schema gives',
  equals: ([value]) => `exactly ${String(value)}`,
};

function named(list: unknown): string {
  const codes = Object.entries(codeLists).find(([name]) => name === list)?.[1] ?? [];
  return codes.length > 0 && codes.length <= MOST_CODES ? `: ${codes.join(', ')}` : '';
}

/** `wanted: …` for a constraint by class-validator's name for it; a constraint without words is told by that name. */
export function wanted(name: string, limits: readonly unknown[]): string {
  const words = WORDS[name];
  return `wanted: ${words === undefined ? name : words(limits)}`;
}
