import { codeLists, longLists, type CodeListName } from '../codes/code-lists.js';
import { PARTIAL_DATE_PATTERN, TEXT_PATTERN } from './constraints.js';
import { countryCodes, issuerCodes } from './countries.js';
import { fieldsOf, type Check, type Field } from './field-metadata.js';
import type { Form } from './nesting.js';
import { SUBDIVISION_PATTERN } from './subdivisions.js';

type Schema = Record<string, unknown>;

const TIME = {
  type: 'string',
  format: 'date-time',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,3})?Z$',
};
const PARTIAL_DATE = {
  type: 'string',
  pattern: PARTIAL_DATE_PATTERN,
  anyOf: [{ maxLength: 9 }, { format: 'date' }],
};

/** One converter a constraint; a constraint without one fails the build (ARCHITECTURE.md "A new kind of message"). */
const converters: Readonly<Record<string, (...constraints: readonly unknown[]) => Schema>> = {
  isText: (max) => ({ type: 'string', minLength: 1, maxLength: max, pattern: TEXT_PATTERN }),
  isUuid7: () => ({
    type: 'string',
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
  }),
  isTime: () => TIME,
  isPartialDate: () => PARTIAL_DATE,
  isWhen: () => ({ anyOf: [PARTIAL_DATE, TIME] }),
  isDigest: () => ({ type: 'string', pattern: '^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$' }),
  isMember: () => ({ type: 'string', pattern: '^[A-Z]{2}$' }),
  isUnit: () => ({ type: 'string', pattern: '^[A-Z][A-Z0-9-]{1,19}$' }),
  isCountry: () => ({ type: 'string', enum: countryCodes }),
  isCode: (list) => code(list as CodeListName),
  isSubdivision: () => ({ type: 'string', pattern: SUBDIVISION_PATTERN, 'x-codes': 'subdivision' }),
  isPast: () => ({ 'x-past': true }),
  isIssuer: () => ({ type: 'string', enum: issuerCodes }),
  isRecord: () => ({ type: 'object' }),
  isBoolean: () => ({ type: 'boolean' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  min: (minimum) => ({ minimum }),
  max: (maximum) => ({ maximum }),
  isArray: () => ({ type: 'array' }),
  arrayMinSize: (minItems) => ({ minItems }),
  arrayMaxSize: (maxItems) => ({ maxItems }),
  arrayUnique: () => ({ uniqueItems: true }),
  equals: (value) => ({ const: value }),
  matches: (pattern) => ({ type: 'string', pattern: patternText(pattern) }),
};

function code(list: CodeListName): Schema {
  const pattern = longLists[list];
  return pattern === undefined
    ? { type: 'string', enum: codeLists[list] }
    : { type: 'string', pattern, 'x-codes': list };
}

function patternText(pattern: unknown): string {
  if (!(pattern instanceof RegExp) || pattern.flags.replace('u', '') !== '')
    throw new Error('a pattern without flags');
  return pattern.source;
}

function convert(check: Check): Schema {
  const converter = converters[check.name];
  if (converter === undefined) throw new Error(`no converter for ${check.name}`);
  return converter(...check.constraints);
}

/** Writes JSON Schema from the metadata of message classes; classes met on the way are named in `definitions`. */
export class SchemaWriter {
  readonly definitions: Schema = {};

  reference(form: Form): Schema {
    if (!(form.name in this.definitions)) {
      this.definitions[form.name] = {};
      this.definitions[form.name] = this.object(form);
    }
    return { $ref: `#/$defs/${form.name}` };
  }

  object(form: Form): Schema {
    const fields = fieldsOf(form).filter((field) => !field.absent);
    return {
      type: 'object',
      required: fields.filter((field) => field.required).map((field) => field.name),
      properties: Object.fromEntries(fields.map((field) => [field.name, this.field(field)])),
      additionalProperties: false,
    };
  }

  private field({ checks, nesting }: Field): Schema {
    const audience = checks.find((check) => check.name === 'isAudience');
    if (audience !== undefined && nesting?.one !== undefined && nesting.item !== undefined) {
      const list = {
        type: 'array',
        minItems: 1,
        maxItems: audience.constraints[0],
        items: this.reference(nesting.item),
      };
      return { oneOf: [list, this.reference(nesting.one)] };
    }
    if (nesting?.one !== undefined) return this.reference(nesting.one);
    const own = Object.assign({}, ...checks.filter((check) => !check.each).map(convert)) as Schema;
    const items = Object.assign({}, ...checks.filter((check) => check.each).map(convert)) as Schema;
    if (nesting?.item !== undefined) return { ...own, items: this.reference(nesting.item) };
    return Object.keys(items).length > 0 ? { ...own, items } : own;
  }
}
