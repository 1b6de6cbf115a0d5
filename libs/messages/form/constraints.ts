import { ValidateBy, type ValidationOptions } from 'class-validator';
import { FILLERS, isDigest, isMember, isUnit, isUuid7, parseRfc3339 } from '#kernel';
import { isCodeOf, type CodeListName } from '../codes/code-lists.js';
import type { RuleId } from '../rules/table.js';
import { isCountry, isIssuer } from './countries.js';
import { isSubdivision } from './subdivisions.js';

// Constraints that class-validator lacks or counts differently from JSON Schema. Each has a converter in
// json-schema.ts.

/** No control characters but tab and line feed, and something to see: a letter, a digit, a sign. */
export const TEXT_PATTERN = String.raw`^(?=[\s\S]*(?![${FILLERS}])[\p{L}\p{N}\p{P}\p{S}])[^\u0000-\u0008\u000b-\u001f\u007f-\u009f]*$`;
const CONTROL = /(?![\t\n])\p{Cc}/u;
const SEEN = new RegExp(String.raw`(?![${FILLERS}])[\p{L}\p{N}\p{P}\p{S}]`, 'u');
/** `TEXT_PATTERN` in two steps that stop early: as one expression it goes through the text three times. */
const isWritten = (value: string): boolean => SEEN.test(value) && !CONTROL.test(value);

const NO_FILLERS = String.raw`(?!.*[${FILLERS}])`;
/** A pattern that lets letters or marks of any script in takes none that nobody sees. */
export const withoutFillers = (pattern: RegExp): RegExp =>
  /\\p\{[LM]/.test(pattern.source)
    ? new RegExp(pattern.source.replace(/^\^/, `^${NO_FILLERS}`), pattern.flags)
    : pattern;
/** The pattern as a writer is told it: that nothing may hide is told apart. */
export const patternInWords = (pattern: RegExp): string =>
  pattern.source.startsWith(`^${NO_FILLERS}`)
    ? `${pattern.source.replace(NO_FILLERS, '')}, all of it visible`
    : pattern.source;

/** Code points, as JSON Schema counts; class-validator's own MaxLength leaves out variation selectors. */
function codePoints(value: string): number {
  let count = value.length;
  for (let i = 0; i < value.length - 1; i++)
    if (value.charCodeAt(i) >> 10 === 0x36 && value.charCodeAt(i + 1) >> 10 === 0x37) count--;
  return count;
}

export const PARTIAL_DATE_PATTERN = '^(18|19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$';
const partialDate = new RegExp(PARTIAL_DATE_PATTERN, 'u');

function isPartialDate(value: unknown): boolean {
  if (typeof value !== 'string' || !partialDate.test(value)) return false;
  return value.length < 10 || parseRfc3339(`${value}T00:00:00Z`) !== undefined;
}

function by(
  name: string,
  holds: (value: unknown) => boolean,
  options: ValidationOptions = {},
  constraints: readonly unknown[] = [],
): PropertyDecorator {
  return ValidateBy({ name, constraints: [...constraints], validator: { validate: holds } }, options);
}

export const IsText = (max: number, options?: ValidationOptions) =>
  by(
    'isText',
    (v) =>
      typeof v === 'string' &&
      v.length <= 2 * max &&
      (v.length <= max || codePoints(v) <= max) &&
      isWritten(v),
    options,
    [max],
  );

export const IsUuid7 = (options?: ValidationOptions) => by('isUuid7', isUuid7, options);

/** RFC 3339 UTC with `Z` (wire.md "Numbers, names and times"). */
export const IsTime = (options?: ValidationOptions) =>
  by('isTime', (v) => parseRfc3339(v) !== undefined, options);

/** `YYYY[-MM[-DD]]`, Gregorian, 1800 to 2199: a Buddhist-era year is no date here. */
export const IsPartialDate = (options?: ValidationOptions) => by('isPartialDate', isPartialDate, options);

/** A time where it is known, else as much of the date as is known. */
export const IsWhen = (options?: ValidationOptions) =>
  by('isWhen', (v) => isPartialDate(v) || parseRfc3339(v) !== undefined, options);

/** 43 characters of base64url; its last character holds four bits only. */
export const IsDigest = (options?: ValidationOptions) => by('isDigest', isDigest, options);

export const IsMember = (options?: ValidationOptions) => by('isMember', isMember, options);

export const IsUnit = (options?: ValidationOptions) => by('isUnit', isUnit, options);

export const IsCountry = (options?: ValidationOptions) => by('isCountry', isCountry, options);

export const IsIssuer = (options?: ValidationOptions) => by('isIssuer', isIssuer, options);

export const IsSubdivision = (options?: ValidationOptions) => by('isSubdivision', isSubdivision, options);

export const IsCode = (list: CodeListName, options?: ValidationOptions) =>
  by('isCode', (v) => isCodeOf(list, v), options, [list]);

/** Always holds here: the rule named is held over the whole message, beside its sentAt (past.ts). */
export const IsPast = (rule: RuleId) => by('isPast', () => true, {}, [rule]);

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A JSON object: class-validator's own nested check also takes arrays and, in lists, null. */
export const IsRecord = (options?: ValidationOptions) => by('isRecord', isRecord, options);

/** A list of 1 to `max` JSON objects, or one JSON object: the two forms of `to`. */
export const IsAudience = (max: number) =>
  by(
    'isAudience',
    (v) => (Array.isArray(v) ? v.length >= 1 && v.length <= max && v.every(isRecord) : isRecord(v)),
    {},
    [max],
  );

/** Always false: the member may not stand in this kind. */
export const IsAbsent = () => by('isAbsent', (v) => v === undefined);
