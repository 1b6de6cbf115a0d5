import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsNumber,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import type { ErrorCode } from '#kernel';
import type { CodeListName } from '../codes/code-lists.js';
import type { RuleId } from '../rules/table.js';
import * as is from './constraints.js';
import { nest, type Form } from './nesting.js';

// The words message classes are written in; each is a bundle of class-validator decorators.

interface FieldOptions {
  /** Code of the fault where it is not E-SCHEMA-INVALID. */
  readonly fault?: ErrorCode;
}

interface ListOptions extends FieldOptions {
  readonly min: number;
  readonly max: number;
}

function all(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, name) => decorators.forEach((decorate) => decorate(target, name));
}

function coded({ fault }: FieldOptions): ValidationOptions {
  return fault === undefined ? {} : { context: { fault } };
}

export const present = (_: unknown, value: unknown): boolean => value !== undefined;
export const always = (): boolean => true;

/** May be absent. `null` is not absent, so it is refused. */
export const Optional = () => ValidateIf(present);

export const Uuid7 = () => is.IsUuid7();
export const Time = () => is.IsTime();
export const PartialDate = () => is.IsPartialDate();
export const When = () => is.IsWhen();
/** A date or time that lies behind the sender when the message is sent; `rule` where the kind has one of its own. */
export const Past = (rule: RuleId = 'date.past') => is.IsPast(rule);
export const Digest = () => is.IsDigest();
export const MemberCode = () => is.IsMember();
export const UnitName = () => is.IsUnit();
export const Country = (options: FieldOptions = {}) => is.IsCountry(coded(options));
/** Who issues documents: a state, or an organisation of ICAO 9303 part 3, section 5. */
export const Issuer = () => is.IsIssuer();
/** ISO 3166-2; that it lies in the country of the same object, a rule of every message holds. */
export const Subdivision = () => is.IsSubdivision();
export const Code = (list: CodeListName) => is.IsCode(list);
export const Flag = () => IsBoolean();
export const Whole = (min: number, max: number) => all(IsInt(), Min(min), Max(max));
export const Measure = (min: number, max: number) => all(IsNumber(), Min(min), Max(max));

/** Free text of a person: 1 to `max` characters. Every such field of the open message is leak-scanned (INV-06). */
export const Text = (max: number) => is.IsText(max);

/** Text of a fixed form that is no free text: numbers, references, telephones. */
export const Token = (pattern: RegExp) => Matches(is.withoutFillers(pattern));

const sized = ({ min, max, ...rest }: ListOptions) =>
  all(IsArray(coded(rest)), ArrayMinSize(min, coded(rest)), ArrayMaxSize(max, coded(rest)));

export const Codes = (list: CodeListName, size: ListOptions) =>
  all(sized(size), ArrayUnique(), is.IsCode(list, { each: true }));

export const Tokens = (pattern: RegExp, size: ListOptions) =>
  all(sized(size), Matches(is.withoutFillers(pattern), { each: true }));

export const MemberCodes = (size: ListOptions) =>
  all(sized(size), ArrayUnique(), is.IsMember({ each: true }));

const nesting =
  (one: Form | undefined, item: Form | undefined): PropertyDecorator =>
  (target, name) =>
    nest(target, String(name), { ...(one && { one }), ...(item && { item }) });

export const Nested = (form: Form) => all(is.IsRecord(), ValidateNested(), nesting(form, undefined));

export const List = (form: Form, size: ListOptions) =>
  all(sized(size), is.IsRecord({ each: true }), ValidateNested({ each: true }), nesting(undefined, form));

/** `to`: a list of named units, or everyone. */
export const Audience = (unit: Form, everyone: Form, max: number) =>
  all(is.IsAudience(max), ValidateNested(), nesting(everyone, unit));
