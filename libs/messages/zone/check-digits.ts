import { LAYOUTS, type DigitName, type MrzFormat, type Span } from './layout.js';

/** Check digit of ICAO 9303 part 3, 4.9: 0-9, A-Z = 10-35, `<` = 0; weights 7, 3, 1; sum modulo 10. */
export function mrzCheckDigit(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code >= 65 ? code - 55 : code >= 48 && code <= 57 ? code - 48 : 0;
    sum += value * ([7, 3, 1][i % 3] ?? 0);
  }
  return String(sum % 10);
}

/** The number field is filled to nine characters before its digit is computed. */
export function documentNumberHolds(number: string, digit: string): boolean {
  return mrzCheckDigit(number.padEnd(9, '<')) === digit;
}

export const spanOf = (lines: readonly string[], [line, from, to]: Span): string =>
  (lines[line] ?? '').slice(from, to);

export const unfilled = (field: string): string => field.replace(/<+$/, '');

/** A check digit that does not hold; lines and positions counted from 1. */
export interface WrongDigit {
  readonly name: DigitName;
  readonly line: number;
  readonly position: number;
  readonly stands: string;
  readonly right: string;
  /** What it is computed over, each stretch of a line counted from 0. */
  readonly over: readonly Span[];
}

/** A number longer than its field goes on in the optional data, its check digit last (ICAO 9303 part 5, note j). */
export interface LongNumber {
  readonly number: string;
  readonly digit: string;
  /** Where the rest of the number stands, without its digit. */
  readonly rest: Span;
}

export function longNumber(lines: readonly string[], format: MrzFormat): LongNumber | undefined {
  const { fields, digits } = LAYOUTS[format];
  const { number, optional } = fields;
  const own = digits.find(({ name }) => name === 'documentNumber');
  if (number === undefined || optional === undefined || own === undefined) return undefined;
  const [line, position] = own.at;
  const start = spanOf(lines, number);
  const [rest = ''] = spanOf(lines, optional).split('<');
  if (LAYOUTS[format].width === 44 || lines[line]?.[position] !== '<' || start.includes('<'))
    return undefined;
  if (rest.length < 2) return undefined;
  return {
    number: start + rest.slice(0, -1),
    digit: rest.slice(-1),
    rest: [optional[0], optional[1], optional[1] + rest.length - 1],
  };
}

/** The check digits of a zone that do not hold, each with the one that what is written would have. */
export function wrongDigits(lines: readonly string[], format: MrzFormat): WrongDigit[] {
  return LAYOUTS[format].digits.flatMap(({ name, at, over }) => {
    const long = name === 'documentNumber' ? longNumber(lines, format) : undefined;
    const [line, position] = long === undefined ? at : [long.rest[0], long.rest[2]];
    const spans = long === undefined ? over : [...over, long.rest];
    const stands = lines[line]?.[position] ?? '';
    const right = mrzCheckDigit(spans.map((span) => spanOf(lines, span)).join(''));
    // Where nothing optional is written its digit may be left out (ICAO 9303 part 4, 4.2.2).
    const left = name === 'personalNumber' && stands === '<' && right === '0';
    return stands === right || left
      ? []
      : [{ name, line: line + 1, position: position + 1, stands, right, over: spans }];
  });
}
