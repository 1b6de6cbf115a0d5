import { fieldsOf, type Check, type Field } from '../form/field-metadata.js';
import type { Form } from '../form/nesting.js';

/** A field as a `.proto` file says it. */
export interface ProtoField {
  /** lower_snake_case; its JSON name is the class's own. */
  readonly name: string;
  readonly label: 'repeated' | 'optional' | undefined;
  /** A scalar, `google.protobuf.Struct`, or the name of a message. */
  readonly type: string;
  /** What the type cannot say, for the reader. */
  readonly note: string | undefined;
}

/** An object whose members no class names. */
export const STRUCT = 'google.protobuf.Struct';

/** What one constraint tells. */
interface Said {
  readonly type?: string;
  readonly note?: string;
}

const NOTHING: Said = {};
const INT32 = 2 ** 31;

/**
 * One converter a constraint; a constraint without one fails the build (docs/decisions/0017-proto.md). `to` has none:
 * it is the envelope's.
 */
const converters: Readonly<Record<string, (constraint: unknown, among: readonly Check[]) => Said>> = {
  isText: (max) => ({ type: 'string', note: `at most ${String(max)} characters` }),
  isUuid7: () => ({ type: 'string', note: 'UUIDv7' }),
  isTime: () => ({ type: 'string', note: 'RFC 3339 UTC' }),
  isPartialDate: () => ({ type: 'string', note: 'YYYY[-MM[-DD]]' }),
  isWhen: () => ({ type: 'string', note: 'RFC 3339 UTC, or YYYY[-MM[-DD]]' }),
  isDigest: () => ({ type: 'string', note: 'SHA-256, base64url' }),
  isMember: () => ({ type: 'string' }),
  isUnit: () => ({ type: 'string' }),
  isCountry: () => ({ type: 'string', note: 'ISO 3166-1 alpha-3' }),
  isIssuer: () => ({ type: 'string', note: 'ISO 3166-1 alpha-3, or another issuer of ICAO 9303-3' }),
  isSubdivision: () => ({ type: 'string', note: 'ISO 3166-2' }),
  isCode: (list) => ({ type: 'string', note: `code-lists/${String(list)}.json` }),
  isRecord: () => ({ type: STRUCT }),
  isBoolean: () => ({ type: 'bool' }),
  isInt: (_, among) => ({ type: fitsInt32(among) ? 'int32' : 'int64' }),
  isNumber: () => ({ type: 'double' }),
  isPast: () => NOTHING,
  min: () => NOTHING,
  max: () => NOTHING,
  isArray: () => NOTHING,
  arrayMinSize: () => NOTHING,
  arrayMaxSize: () => NOTHING,
  arrayUnique: () => NOTHING,
  equals: (value) => ({ ...literal(value), note: `always ${String(value)}` }),
  matches: () => ({ type: 'string' }),
};

function literal(value: unknown): Said {
  if (typeof value === 'string') return { type: 'string' };
  if (typeof value === 'boolean') return { type: 'bool' };
  throw new Error(`no converter for equals ${typeof value}`);
}

/** A whole number without bounds may be any up to 2^53. */
function fitsInt32(among: readonly Check[]): boolean {
  const bound = (name: string) => among.find((check) => check.name === name)?.constraints[0];
  const [min, max] = [bound('min'), bound('max')];
  return typeof min === 'number' && min >= -INT32 && typeof max === 'number' && max < INT32;
}

function convert(check: Check, among: readonly Check[]): Said {
  const converter = converters[check.name];
  if (converter === undefined) throw new Error(`no proto converter for ${check.name}`);
  return converter(check.constraints[0], among);
}

/** What a class nests, in the order of declaration, each once. */
export function nestedForms(form: Form): Form[] {
  return [...new Set(present(form).flatMap(({ nesting }) => [nesting?.one, nesting?.item]))].filter(
    (nested) => nested !== undefined,
  );
}

/** The fields of a class, base class first. @throws Error naming the field, where a decorator has no converter */
export function protoFields(form: Form): ProtoField[] {
  return present(form).map((field) => {
    try {
      return protoField(field);
    } catch (error) {
      throw new Error(`${form.name}.${field.name}: ${(error as Error).message}`, { cause: error });
    }
  });
}

function present(form: Form): Field[] {
  return fieldsOf(form).filter((field) => !field.absent);
}

function protoField({ name, required, checks, nesting }: Field): ProtoField {
  const repeated = checks.some((check) => check.name === 'isArray');
  const said = checks.map((check) => ({ ...convert(check, checks), each: check.each }));
  // Of a list only what judges its items tells their type.
  const forms = said.filter(({ type, each }) => type !== undefined && (each ? repeated : !repeated));
  const types = new Set(forms.map(({ type }) => type));
  const nested = nesting?.one ?? nesting?.item;
  const [type] = nested === undefined ? types : [nested.name];
  if (type === undefined || types.size > 1) throw new Error('not of one type');
  return {
    name: snakeCase(name),
    label: repeated ? 'repeated' : required ? undefined : 'optional',
    type,
    note: forms.find(({ note }) => note !== undefined)?.note,
  };
}

/** So that protobuf's own JSON name (lowerCamelCase) is the class's name again. */
function snakeCase(name: string): string {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) throw new Error('not a lowerCamelCase name');
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
