import { fromUtf8, HsuError } from '#kernel';

export type JsonValue = string | number | boolean | null | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export interface JsonObject {
  readonly [member: string]: JsonValue;
}

const MAX_DEPTH = 32;
const MAX_NUMBER_CHARS = 32;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BLANK = 0x20;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
// A merge or a look-up by member name would reach the prototype chain through these (T38).
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The one JSON reader of the product (wire.md "Strict JSON"; T38, T39): UTF-8 without byte order mark, no duplicate,
 * `__proto__`, `constructor` or `prototype` members, nothing after the value, no lone surrogate, no U+0000, no number
 * beyond ±(2^53−1), not finite, -0 or over 32 characters, depth at most 32.
 * @throws HsuError E-TOO-LARGE, E-JSON. The error never repeats content: it may be personal.
 */
export function parseStrictJson(bytes: Uint8Array, maxBytes: number): JsonValue {
  if (bytes.length > maxBytes) throw new HsuError('E-TOO-LARGE', `over ${maxBytes} bytes`);
  return parseStrictText(decode(bytes));
}

/** `parseStrictJson` for a text that must be an object. */
export function parseStrictObject(bytes: Uint8Array, maxBytes: number): JsonObject {
  const value = parseStrictJson(bytes, maxBytes);
  if (!isJsonObject(value)) throw new HsuError('E-JSON', 'not an object');
  return value;
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function decode(bytes: Uint8Array): string {
  try {
    return fromUtf8(bytes);
  } catch {
    throw new HsuError('E-JSON', 'not UTF-8');
  }
}

function parseStrictText(text: string): JsonValue {
  const members = scan(text);
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    // The parser's own message quotes the text, so it is dropped, not chained.
    throw new HsuError('E-JSON', 'not JSON');
  }
  // After UTF-8 decoding only an escape can bring in a lone surrogate or U+0000.
  if (walk(value, text.includes('\\u')) !== members) throw new HsuError('E-JSON', 'duplicate member');
  return value;
}

/** One pass before parsing: counts members (colons outside strings), bounds depth and number length. */
function scan(text: string): number {
  let members = 0;
  let depth = 0;
  let numberStart = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) i = endOfString(text, i);
    else if (c === COLON) members++;
    else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
      if (++depth > MAX_DEPTH) throw new HsuError('E-JSON', 'too deep');
    } else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) depth--;
    else if (c > BLANK && c !== COMMA) {
      // Digits, letters, signs, points: a number, or true, false, null.
      if (i - numberStart >= MAX_NUMBER_CHARS) throw new HsuError('E-JSON', 'number too long');
      continue;
    }
    numberStart = i + 1;
  }
  return members;
}

function endOfString(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end + 1);
    if (end < 0) throw new HsuError('E-JSON', 'not JSON');
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((end - before) % 2 === 1) return end;
  }
}

/** Checks every value and gives the number of members that survived parsing: fewer than written means duplicates. */
function walk(value: JsonValue, escapes: boolean): number {
  if (typeof value === 'string') {
    if (escapes) checkText(value);
    return 0;
  }
  if (typeof value === 'number') {
    // Infinity lies beyond the bound as well.
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER || Object.is(value, -0))
      throw new HsuError('E-JSON', 'number out of range');
    return 0;
  }
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value as JsonArray) members += walk(item, escapes);
    return members;
  }
  const object = value as JsonObject;
  for (const name of Object.keys(object)) {
    if (FORBIDDEN.has(name)) throw new HsuError('E-JSON', 'forbidden member');
    if (escapes) checkText(name);
    const item = object[name];
    members += item === undefined ? 1 : 1 + walk(item, escapes);
  }
  return members;
}

function checkText(text: string): void {
  if (!text.isWellFormed()) throw new HsuError('E-JSON', 'lone surrogate');
  if (text.includes('\0')) throw new HsuError('E-JSON', 'U+0000');
}
