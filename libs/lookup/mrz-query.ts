import type { Fault } from '#kernel';
import { type MrzFormat, readMrz, ruleFault, sameIssuer, SPECIMEN_COUNTRY } from '#messages';
import { plainText } from './plain-text.js';

/** What a machine-readable zone tells for a look-up. `name` is empty where the zone has none; `sex` as printed. */
export interface MrzQuery {
  readonly issuer: string;
  readonly number: string;
  readonly name: string;
  readonly birthYear: number | null;
  readonly sex: string;
}

type Place = readonly [line: number, position: number];

interface Layout {
  /** Line and first column of the name, which goes on to the end of its line. */
  readonly name: Place;
  readonly birth: Place;
  readonly sex: Place;
  /** Check digits by the name that `readMrz` gives them. All counted from 0. */
  readonly digits: Readonly<Record<string, Place>>;
}

const SECOND_LINE = { documentNumber: [1, 9], birthDate: [1, 19], expirationDate: [1, 27] } as const;
const twoLines = (digits: Layout['digits']): Layout => ({
  name: [0, 5],
  birth: [1, 13],
  sex: [1, 20],
  digits: { ...SECOND_LINE, ...digits },
});

/** ICAO 9303 parts 4 to 7. */
const LAYOUTS: Readonly<Record<MrzFormat, Layout>> = {
  TD1: {
    name: [2, 0],
    birth: [1, 0],
    sex: [1, 7],
    digits: { documentNumber: [0, 14], birthDate: [1, 6], expirationDate: [1, 14], composite: [1, 29] },
  },
  TD2: twoLines({ composite: [1, 35] }),
  TD3: twoLines({ personalNumber: [1, 42], composite: [1, 43] }),
  'MRV-A': twoLines({}),
  'MRV-B': twoLines({}),
};
/** Scanners that send no line ends: total length and length of a line. */
const WIDTHS: Readonly<Record<number, number>> = { 90: 30, 72: 36, 88: 44 };

/** @param text two or three lines, or all of them run together @param now ms */
export function readMrzQuery(
  text: string,
  path: string,
  now: number,
): MrzQuery | { readonly faults: readonly Fault[] } {
  const lines = linesOf(text);
  const read = readMrz(lines);
  if (read === undefined)
    return {
      faults: [ruleFault('query.mrz', path)],
    };
  const layout = LAYOUTS[read.format];
  const faults = read.broken.map((name): Fault => {
    const place = layout.digits[name];
    const where = place === undefined ? 'the zone' : `line ${place[0] + 1}, position ${place[1] + 1}`;
    return ruleFault(
      'query.mrz-check-digit',
      path,
      `Read ${where} again: the check digit of ${name} does not hold.`,
    );
  });
  if (read.issuer === SPECIMEN_COUNTRY) faults.push(ruleFault('query.specimen', path));
  if (faults.length > 0) return { faults };
  const at = ([line, from]: Place, size?: number): string =>
    (lines[line] ?? '').slice(from, size === undefined ? undefined : from + size);
  return {
    issuer: sameIssuer(read.issuer),
    number: read.documentNumber,
    name: at(layout.name).replace(/<+/g, ' ').trim(),
    birthYear: birthYearOf(at(layout.birth, 6), now),
    sex: at(layout.sex, 1),
  };
}

function linesOf(text: string): string[] {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => plainText(line).toUpperCase().replace(/ /g, ''))
    .filter((line) => line !== '');
  const [only = ''] = lines;
  const width = lines.length === 1 ? WIDTHS[only.length] : undefined;
  return width === undefined ? lines : (only.match(new RegExp(`.{${width}}`, 'g')) ?? []);
}

/** Two digits of a year that would lie ahead are of the century before. Null where the year is not known. */
function birthYearOf(date: string, now: number): number | null {
  const [, year] = /^(\d\d)[\d<]{4}$/.exec(date) ?? [];
  if (year === undefined) return null;
  const today = new Date(now).toISOString().slice(2, 10).replaceAll('-', '');
  const century = Math.trunc(new Date(now).getUTCFullYear() / 100) * 100;
  return century + Number(year) - (date.replaceAll('<', '0') > today ? 100 : 0);
}
