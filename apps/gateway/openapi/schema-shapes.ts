import type { JsonObject } from '#envelope';
import { ERROR_CODES, type ErrorCode, type Member } from '#kernel';
import { codeLists, type CodeListName, type CodeOf } from '#messages';
import type { Schema } from './draft-schema.js';

declare const VALUE: unique symbol;

/** A schema, and for the compiler the values that it takes. */
export type SchemaOf<Value> = Schema & { readonly [VALUE]?: Value };

/** The values that a schema takes; of one that does not say: anything. */
export type ValueOf<Of> = Of extends { readonly [VALUE]?: infer Value } ? Value : unknown;

type Properties = Readonly<Record<string, Schema>>;

/** As one type: the compiler then names members in its errors. */
type Plain<Members> = { [Name in keyof Members]: Members[Name] };

type Members<Of extends Properties, Optional extends keyof Of> = Plain<
  { readonly [Name in Exclude<keyof Of, Optional>]: ValueOf<Of[Name]> } & {
    readonly [Name in Optional]?: ValueOf<Of[Name]>;
  }
>;

// The pieces that schemas of answers are put together of.

export const text: SchemaOf<string> = { type: 'string' };
export const whole: SchemaOf<number> = { type: 'integer' };
export const flag: SchemaOf<boolean> = { type: 'boolean' };
export const time: SchemaOf<string> = { type: 'string', format: 'date-time' };
export const timeOrNull: SchemaOf<string | null> = { type: ['string', 'null'], format: 'date-time' };
export const textOrNull: SchemaOf<string | null> = { type: ['string', 'null'] };
export const wholeOrNull: SchemaOf<number | null> = { type: ['integer', 'null'] };
export const code: SchemaOf<ErrorCode> = { type: 'string', enum: Object.keys(ERROR_CODES) };
export const member: SchemaOf<Member> = { type: 'string', pattern: '^[A-Z]{2}$' };
export const id: SchemaOf<string> = { type: 'string', format: 'uuid' };
export const uri: SchemaOf<string> = { type: 'string', format: 'uri' };
export const object: SchemaOf<JsonObject> = { type: 'object' };
export const pseudonym = described(text, 'Pseudonym');
export const family = among('alert', 'referral', 'control');
export const status = among('ACTUAL', 'EXERCISE', 'TEST');
export const urgency = among('E', 'U', 'R', 'P');
export const lane = among('express', 'normal');

export function described<Of extends Schema>(schema: Of, description: string): Of {
  return { ...schema, description };
}

/** One of these. */
export function among<Value extends string | null>(...values: readonly Value[]): SchemaOf<Value> {
  return { enum: values };
}

/** This and nothing else. */
export function only<Value extends string | number | boolean>(value: Value): SchemaOf<Value> {
  return { const: value };
}

/** A code of a list of `code-lists/`. */
export function codeOf<List extends CodeListName>(list: List): SchemaOf<CodeOf<List>> {
  return { type: 'string', enum: codeLists[list] ?? [] };
}

export function oneOf<Of extends readonly Schema[]>(...schemas: Of): SchemaOf<ValueOf<Of[number]>> {
  return { oneOf: schemas };
}

export function orNull<Value>(schema: SchemaOf<Value>): SchemaOf<Value | null> {
  return { oneOf: [schema, { type: 'null' }] };
}

export function list<Value>(items: SchemaOf<Value>): SchemaOf<readonly Value[]> {
  return { type: 'array', items };
}

/** Every member is there, unless it is named in `optional`, and no other. */
export function shape<Of extends Properties, Optional extends keyof Of & string = never>(
  properties: Of,
  ...optional: readonly Optional[]
): SchemaOf<Members<Of, Optional>> {
  const names: readonly string[] = optional;
  const required = Object.keys(properties).filter((name) => !names.includes(name));
  return { type: 'object', required, properties, additionalProperties: false };
}
