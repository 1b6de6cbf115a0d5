/**
 * The part of JSON Schema that the kinds' schemas use (written by `libs/messages`): objects, lists, codes, patterns,
 * flags, numbers.
 */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  /** Code list of which the pattern gives no more than the form of its codes. */
  readonly 'x-codes'?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
}

export interface KindSchema extends Schema {
  readonly title: string;
  readonly $defs: Readonly<Record<string, Schema>>;
  readonly 'x-parts'?: Readonly<Record<string, Schema>>;
}

/** How a member is asked for. */
export type Shape =
  | 'object'
  | 'list'
  | 'codes'
  | 'words'
  | 'code'
  | 'country'
  | 'text'
  | 'longText'
  | 'flag'
  | 'number'
  | 'moment'
  | 'day'
  | 'unit'
  | 'reference'
  | 'uuid'
  | 'fixed';

export type Defs = Readonly<Record<string, Schema>>;

export function resolved(schema: Schema, defs: Defs): Schema {
  if (schema.$ref === undefined) return schema;
  return defs[schema.$ref.replace('#/$defs/', '')] ?? {};
}

const LONG = 300;
/** Code lists that stand in no schema; parts of countries are typed, for those of other states are in no list. */
const CHOSEN_LISTS: readonly string[] = ['language'];

function holdsCode({ enum: codes, 'x-codes': list }: Schema): boolean {
  return codes !== undefined || (list !== undefined && CHOSEN_LISTS.includes(list));
}

/** The list of countries is the only one that holds both. */
const isCountries = (codes: readonly string[]): boolean => codes.includes('KHM') && codes.includes('ZWE');

export function shapeOf(schema: Schema): Shape {
  const { type, enum: codes = [], pattern = '', format, maxLength = 0, properties, items, anyOf } = schema;
  if (schema.const !== undefined) return 'fixed';
  if (holdsCode(schema)) return isCountries(codes) ? 'country' : 'code';
  if (anyOf?.some((one) => one.pattern !== undefined) || /\)\?\)\?\$$/.test(pattern)) return 'day';
  if (type === 'array')
    return items !== undefined && holdsCode(items) ? 'codes' : items?.type === 'string' ? 'words' : 'list';
  if (properties !== undefined) return shapeOfObject(Object.keys(properties));
  if (type === 'boolean') return 'flag';
  if (type === 'integer' || type === 'number') return 'number';
  if (format === 'date-time') return 'moment';
  if (pattern.startsWith('^[0-9a-f]{8}-')) return 'uuid';
  return maxLength > LONG ? 'longText' : 'text';
}

function shapeOfObject(names: readonly string[]): Shape {
  if (names.length !== 2 || !names.includes('member')) return 'object';
  return names.includes('unit') ? 'unit' : names.includes('id') ? 'reference' : 'object';
}
