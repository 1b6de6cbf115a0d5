import { asciiDigits, seen } from '#kernel';
import {
  isCodeOf,
  codeLists,
  codeMeanings,
  countryOf,
  isCountry,
  type CodeListName,
  type RuleId,
} from '#messages';
import type { ColumnName, Reading } from './columns.js';
import { columns } from './columns.js';

/** What a cell says, or the rule that it breaks. Empty: it says nothing. */
export type ReadCell =
  | { readonly value: string | boolean | readonly string[] | { readonly min: number; readonly max: number } }
  | { readonly rule: RuleId }
  | { readonly empty: true };

/** What spreadsheets run as a formula when the file is opened again (CWE-1236); a sign before a number is none. */
const FORMULA = /^(?:[=@\t\r]|[+-](?!\d))/u;
const LIST = /[;,|\n]+/u;
const MOST = 4000;

/** @param cell as it stands in the file, or in a member of a JSON row */
export function readCell(column: ColumnName, cell: string): ReadCell {
  // Joiners belong to the letters of some scripts; elsewhere what nobody sees came with the file.
  const shown = column === 'ownName' ? cell : seen(cell);
  const text = shown.replace(/\p{Zs}+/gu, ' ').trim();
  if (text === '') return { empty: true };
  if (text.length > MOST) return { rule: 'rescue-row.cell-longest' };
  if (FORMULA.test(seen(text).trimStart())) return { rule: 'rescue-row.formula' };
  return readAs(columns[column].read, column, text);
}

function readAs(read: Reading, column: ColumnName, text: string): ReadCell {
  switch (read) {
    case 'TEXT':
      return { value: text };
    case 'COUNTRY':
      return told(countryNamed(text), 'rescue-row.country');
    case 'FLAG':
      return told(flagOf(asciiDigits(text)), 'rescue-row.flag');
    case 'DATE':
      return told(dateOf(asciiDigits(text)), 'rescue-row.date');
    case 'AGE':
      return told(ageOf(asciiDigits(text)), 'rescue-row.age');
  }
  if ('code' in read) {
    const said = column === 'consent' ? consentOf(text) : text;
    return told(codeNamed(read.code, said), 'rescue-row.code');
  }
  const codes = text
    .split(LIST)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => codeNamed(read.codes, one));
  return codes.includes(undefined) || codes.length === 0
    ? { rule: 'rescue-row.code' }
    : { value: [...new Set(codes.filter((one) => one !== undefined))] };
}

function told(value: Extract<ReadCell, { value: unknown }>['value'] | undefined, rule: RuleId): ReadCell {
  return value === undefined ? { rule } : { value };
}

const key = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{M}\p{N}+]+/gu, '_');

const named = new Map<CodeListName, ReadonlyMap<string, string>>();

/** A code by itself, however it is written, or by what it means: `own statement`, `Female`. */
function codeNamed(list: CodeListName, text: string): string | undefined {
  if (isCodeOf(list, text)) return text;
  let names = named.get(list);
  if (names === undefined) {
    names = new Map([
      ...codeMeanings(list).map(([code, meaning]) => [key(meaning), code] as const),
      ...(codeLists[list] ?? []).map((code) => [key(code), code] as const),
    ]);
    named.set(list, names);
  }
  return names.get(key(text));
}

/** An answer to the question whether somebody agreed. */
function consentOf(text: string): string {
  const flag = flagOf(text);
  if (flag === undefined) return text;
  return flag ? 'GIVEN' : 'REFUSED';
}

const YES = ['YES', 'Y', 'TRUE', '1', 'X'];
const NO = ['NO', 'N', 'FALSE', '0'];

function flagOf(text: string): boolean | undefined {
  const said = text.toUpperCase();
  if (YES.includes(said)) return true;
  return NO.includes(said) ? false : undefined;
}

/**
 * `YYYY[-MM[-DD]]`, also with slashes or points. Where the day comes first nobody can tell it from the month, so such a
 * date is a fault and no guess.
 */
function dateOf(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:T00:00.*)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}

/** `17` or `15-17`. */
function ageOf(text: string): { min: number; max: number } | undefined {
  const [, min, max = min] = /^(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?$/.exec(text) ?? [];
  return min === undefined ? undefined : { min: Number(min), max: Number(max) };
}

/** What nationals are called where that is not the country's name with an ending. */
const PEOPLES: Readonly<Record<string, string>> = {
  BRUNEIAN: 'BRN',
  BURMESE: 'MMR',
  CAMBODIAN: 'KHM',
  CHINESE: 'CHN',
  ETHIOPIAN: 'ETH',
  FILIPINO: 'PHL',
  INDIAN: 'IND',
  INDONESIAN: 'IDN',
  KENYAN: 'KEN',
  KHMER: 'KHM',
  LAO: 'LAO',
  LAOTIAN: 'LAO',
  MALAYSIAN: 'MYS',
  MYANMAR: 'MMR',
  SINGAPOREAN: 'SGP',
  THAI: 'THA',
  TIMORESE: 'TLS',
  UGANDAN: 'UGA',
  UNKNOWN: 'XXX',
  VIETNAMESE: 'VNM',
};

let countries: ReadonlyMap<string, string> | undefined;

function countryNamed(text: string): string | undefined {
  const said = text.toUpperCase();
  if (isCountry(said)) return said;
  const byPair = countryOf(said);
  if (byPair !== undefined) return byPair;
  countries ??= countryNames();
  return PEOPLES[said] ?? countries.get(key(text));
}

/** By the English name of each country. */
function countryNames(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(65 + i));
  return new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((pair) => {
        const country = countryOf(pair);
        const name = country === undefined ? undefined : names.of(pair);
        return country === undefined || name === undefined ? [] : [[key(name), country] as const];
      }),
  );
}
