import { parse } from 'mrz';

export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B';

/** What the zone says of the document; fillers cut off. */
export interface ReadMrz {
  readonly format: MrzFormat;
  readonly issuer: string;
  readonly documentNumber: string;
  /** Names of the check digits that do not hold; empty: all hold. */
  readonly broken: readonly string[];
}

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

const SHAPES: readonly (readonly [lines: number, width: number, visa: boolean, format: MrzFormat])[] = [
  [3, 30, false, 'TD1'],
  [2, 36, false, 'TD2'],
  [2, 44, false, 'TD3'],
  [2, 44, true, 'MRV-A'],
  [2, 36, true, 'MRV-B'],
];

const unfilled = (field: string) => field.replace(/<+$/, '');

function visa(format: MrzFormat, first: string, second: string): ReadMrz {
  const digits = { documentNumber: [0, 9], birthDate: [13, 19], expirationDate: [21, 27] } as const;
  const broken = Object.entries(digits)
    .filter(([, [from, to]]) => second[to] !== mrzCheckDigit(second.slice(from, to)))
    .map(([name]) => name);
  return {
    format,
    issuer: unfilled(first.slice(2, 5)),
    documentNumber: unfilled(second.slice(0, 9)),
    broken,
  };
}

/**
 * Reads a machine-readable zone (ICAO 9303) and judges its check digits, and nothing but those: the package knows
 * neither visas nor the issuers UTO and XXX, and its own verdict mixes them in.
 * @returns undefined where the lines are of no known format
 */
export function readMrz(lines: readonly string[]): ReadMrz | undefined {
  const [first = '', second = ''] = lines;
  const shape = SHAPES.find(
    ([count, width, isVisa]) =>
      lines.length === count &&
      lines.every((line) => line.length === width) &&
      isVisa === first.startsWith('V'),
  );
  if (shape === undefined || !lines.every((line) => /^[A-Z0-9<]+$/.test(line))) return undefined;
  const format = shape[3];
  if (shape[2]) return visa(format, first, second);
  const { details, documentNumber } = parse(lines);
  const digits = details.filter(({ field }) => field?.endsWith('CheckDigit') === true);
  return {
    format,
    issuer: unfilled(first.slice(2, 5)),
    documentNumber: documentNumber ?? '',
    broken: digits.filter(({ valid }) => !valid).map(({ field }) => (field ?? '').replace(/CheckDigit$/, '')),
  };
}

/** A check digit that does not hold; lines and positions counted from 1. */
export interface WrongDigit {
  readonly name: string;
  readonly line: number;
  readonly position: number;
  readonly stands: string;
  readonly right: string;
}

type Span = readonly [line: number, from: number, to: number];

/** Name, where the digit stands, and over what it is computed; all counted from 0 (ICAO 9303 parts 4 to 7). */
type Digit = readonly [name: string, line: number, at: number, over: readonly Span[]];

const SECOND: readonly Digit[] = [
  ['documentNumber', 1, 9, [[1, 0, 9]]],
  ['birthDate', 1, 19, [[1, 13, 19]]],
  ['expirationDate', 1, 27, [[1, 21, 27]]],
];
const composite = (end: number): Digit => [
  'composite',
  1,
  end,
  [
    [1, 0, 10],
    [1, 13, 20],
    [1, 21, end],
  ],
];

const DIGITS: Readonly<Record<MrzFormat, readonly Digit[]>> = {
  TD1: [
    ['documentNumber', 0, 14, [[0, 5, 14]]],
    ['birthDate', 1, 6, [[1, 0, 6]]],
    ['expirationDate', 1, 14, [[1, 8, 14]]],
    [
      'composite',
      1,
      29,
      [
        [0, 5, 30],
        [1, 0, 7],
        [1, 8, 15],
        [1, 18, 29],
      ],
    ],
  ],
  TD2: [...SECOND, composite(35)],
  TD3: [...SECOND, ['personalNumber', 1, 42, [[1, 28, 42]]], composite(43)],
  'MRV-A': SECOND,
  'MRV-B': SECOND,
};

/** The check digits of a zone that do not hold, each with the one that what is written would have. */
export function wrongDigits(lines: readonly string[], { format, broken }: ReadMrz): WrongDigit[] {
  return DIGITS[format]
    .filter(([name]) => broken.includes(name))
    .map(([name, line, at, over]) => ({
      name,
      line: line + 1,
      position: at + 1,
      stands: lines[line]?.[at] ?? '',
      right: mrzCheckDigit(over.map(([of, from, to]) => lines[of]?.slice(from, to) ?? '').join('')),
    }));
}
