import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HsuError, utf8 } from '#kernel';
import { parseStrictJson, type JsonValue } from '#envelope';

const parse = (text: string): JsonValue => parseStrictJson(utf8(text), 1_000_000);

function code(text: string): string | undefined {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    return error instanceof HsuError ? error.code : 'another error';
  }
}

const forbidden = /"(__proto__|constructor|prototype)"/;
// Numbers at the edge have vectors of their own; here none has 16 digits or an exponent.
const edge = /\d{16}|\de|-0[^.]/;
const honest = fc
  .json({ maxDepth: 6 })
  .filter((text) => !forbidden.test(text) && !text.includes('\\u') && !edge.test(`${text} `));
const pieces = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  '\\',
  'u0041',
  '0',
  '1',
  'e',
  '+',
  '-',
  '.',
  ' ',
  '\n',
  'true',
  '"a"',
];

describe('strict JSON', () => {
  it('reads what JSON.parse reads, where nothing is forbidden', () => {
    fc.assert(fc.property(honest, (text) => expect(parse(text)).toEqual(JSON.parse(text))));
  });

  it('takes no text that JSON.parse refuses, and fails with its own codes only', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (chars) => {
        const text = chars.join('');
        const own = code(text);
        if (own === undefined) expect(() => JSON.parse(text) as unknown).not.toThrow();
        else expect(own).toBe('E-JSON');
      }),
    );
  });

  it('refuses a member twice wherever it stands, escaped or not', () => {
    fc.assert(
      fc.property(
        honest,
        fc.constantFrom('"k":1,"k":2', '"k":1,"a":[{"k":3}],"\\u006b":2'),
        (inner, twice) => {
          expect(code(`[${inner},{"x":{${twice}}}]`)).toBe('E-JSON');
        },
      ),
    );
  });

  it('bounds depth at 32 and numbers at 32 characters', () => {
    expect(code('['.repeat(32) + ']'.repeat(32))).toBeUndefined();
    expect(code('['.repeat(33) + ']'.repeat(33))).toBe('E-JSON');
    expect(code(`[0.${'1'.repeat(30)}]`)).toBeUndefined();
    expect(code(`[0.${'1'.repeat(31)}]`)).toBe('E-JSON');
    expect(code(`{"a":0.${'1'.repeat(30)},"b":[-1.${'1'.repeat(29)}, 1]}`)).toBeUndefined();
  });

  it('is over before reading where the bytes are too many', () => {
    expect(() => parseStrictJson(utf8('[1,2'), 3)).toThrow('E-TOO-LARGE');
  });

  it('never repeats content in its error, nor chains one that does', () => {
    try {
      parse('{"name":"Invented Person" oops}');
      throw new Error('taken');
    } catch (error) {
      expect((error as Error).message).toBe('E-JSON: not JSON');
      expect((error as Error).cause).toBeUndefined();
    }
  });
});
