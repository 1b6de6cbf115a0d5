import { longNumber, spanOf, unfilled, wrongDigits } from './check-digits.js';
import { formatOf, LAYOUTS, type DigitName, type MrzFormat, type ZoneField } from './layout.js';

/** What a zone says; fillers behind a field are cut off. */
export interface ReadMrz {
  readonly format: MrzFormat;
  readonly issuer: string;
  readonly nationality: string;
  readonly documentNumber: string;
  /** Numbers in the optional data: a personal number, or that of a card whose own number is longer than its field. */
  readonly optional: readonly string[];
  /** As it stands, the family's name before two fillers: `ERIKSSON<<ANNA<MARIA`. */
  readonly name: string;
  /** The name fills its field to the end, so the document may bear more of it (ICAO 9303 part 3, 4.6). */
  readonly isNameCut: boolean;
  /** `YYMMDD`, fillers where something is not known. */
  readonly birth: string;
  readonly sex: string;
  /** Names of the check digits that do not hold; empty: all hold. */
  readonly broken: readonly DigitName[];
}

/** A shorter piece of the optional data (a check digit, a version, an office) is nobody's number. */
const LEAST_OPTIONAL = 5;

/**
 * Reads a machine-readable zone (ICAO 9303) and judges its check digits, and nothing but those.
 * @returns undefined where the lines are of no known format
 */
export function readMrz(lines: readonly string[]): ReadMrz | undefined {
  const [first = ''] = lines;
  const format = formatOf(lines.length, first.length, first.startsWith('V'));
  const known = lines.every((line) => line.length === first.length && /^[A-Z0-9<]+$/.test(line));
  return format === undefined || !known ? undefined : readAs(lines, format);
}

/** Reads lines of the width that the format has, whatever stands in them. */
export function readAs(lines: readonly string[], format: MrzFormat): ReadMrz {
  const { fields } = LAYOUTS[format];
  const field = (name: ZoneField): string => {
    const span = fields[name];
    return span === undefined ? '' : spanOf(lines, span);
  };
  const long = longNumber(lines, format);
  const behind = long === undefined ? field('optional') : field('optional').replace(/^[^<]*/, '');
  const name = field('name');
  return {
    format,
    issuer: unfilled(field('issuer')),
    nationality: unfilled(field('nationality')),
    documentNumber: long?.number ?? unfilled(field('number')),
    optional: [behind, field('optional2')]
      .flatMap((text) => text.split('<'))
      .filter((piece) => piece.length >= LEAST_OPTIONAL),
    name: unfilled(name),
    isNameCut: !name.endsWith('<'),
    birth: field('birth'),
    sex: unfilled(field('sex')),
    broken: wrongDigits(lines, format).map((one) => one.name),
  };
}
