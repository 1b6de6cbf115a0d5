import {
  isCountry,
  isIssuer,
  LAYOUTS,
  mrzCheckDigit,
  readAs,
  sameIssuer,
  SIGNS,
  spanOf,
  wrongDigits,
  type MrzFormat,
  type ReadMrz,
  type Span,
  type WrongDigit,
  type ZoneField,
} from '#messages';
import { finding, type Finding, type Suggestion } from './finding.js';
import { zoneIn, type ZoneText } from './zone-text.js';

/** What is asked of a machine-readable zone. */
export interface AskedZone {
  /** As they were read: what findings count in. */
  readonly lines: readonly string[];
  readonly zone: ReadMrz;
  /** Null: no state that ICAO 9303-3 knows stands there. */
  readonly issuer: string | null;
  /** The number as it stands, then what it would be with one sign put right. */
  readonly numbers: readonly string[];
  readonly birthYear: number | null;
  readonly findings: readonly Finding[];
}

/** Signs that cameras take for each other. */
const DIGIT_OF: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  B: '8',
  S: '5',
  G: '6',
};
const LETTER_OF: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 8: 'B', 5: 'S', 6: 'G' };

/**
 * Reads a zone for a look-up: what reads well is asked, and what does not is told with where it stands and what it may
 * be.
 * @param text the zone, with or without other lines around it @param now ms, to tell the century of a birth
 * @returns null where the text holds no zone
 */
export function readZone(text: string, now: number): AskedZone | null {
  const found = zoneIn(text);
  if (found === undefined) return null;
  const { format } = found;
  const { lines, findings: misread } = withLettersAndDigits(found);
  const zone = readAs(lines, format);
  const wrong = wrongDigits(lines, format);
  const broken = wrong.map((one) => checkDigitFinding(lines, one));
  const alike = undetected(lines, format);
  const issuer = sameIssuer(zone.issuer);
  const birth = birthYearOf(zone.birth, now);
  const isBirthBroken = zone.broken.includes('birthDate');
  return {
    lines,
    zone,
    issuer: isIssuer(issuer) ? issuer : null,
    numbers: [
      zone.documentNumber,
      ...mendedNumbers(lines, format, wrong, broken),
      ...withSuggestions(lines, format, alike),
    ].filter((one) => one !== ''),
    birthYear: isBirthBroken ? null : birth,
    findings: [
      ...found.findings,
      ...misread,
      ...broken,
      ...alike,
      ...(isIssuer(issuer) ? [] : [at('query.mrz-issuer', format, 'issuer')]),
      ...(isIssuer(sameIssuer(zone.nationality)) || isCountry(zone.nationality) || zone.nationality === ''
        ? []
        : [at('query.mrz-issuer', format, 'nationality')]),
      ...(birth === null && !/^<+$/.test(zone.birth) ? [at('query.mrz-date', format, 'birth')] : []),
      ...(zone.isNameCut ? [at('query.mrz-name-cut', format, 'name', false)] : []),
    ],
  };
}

function at(rule: Finding['rule'], format: MrzFormat, field: ZoneField, isUnread = true): Finding {
  const [line, from, to] = LAYOUTS[format].fields[field] ?? [0, 0, 0];
  return finding(rule, { line: line + 1, position: (field === 'name' ? to - 1 : from) + 1, isUnread });
}

/** A digit in the place of a letter, or the other way round, is read as what may stand there; it stays a guess. */
function withLettersAndDigits({ format, lines }: ZoneText): {
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
} {
  const { fields, digits } = LAYOUTS[format];
  const findings: Finding[] = [];
  const signs = lines.map((line) => Array.from(line));
  const put = ([line, from, to]: Span, read: Readonly<Record<string, string>>): void => {
    for (let i = from; i < to; i += 1) {
      const stands = signs[line]?.[i] ?? '';
      const instead = read[stands];
      if (instead === undefined) continue;
      signs[line]?.splice(i, 1, instead);
      const place = { line: line + 1, position: i + 1, stands };
      findings.push(finding('query.mrz-misread', { ...place, suggestions: [{ ...place, instead }] }));
    }
  };
  for (const [name, span] of Object.entries(fields) as [ZoneField, Span][]) {
    if (SIGNS[name] === 'LETTERS') put(span, LETTER_OF);
    if (SIGNS[name] === 'DIGITS') put(span, DIGIT_OF);
  }
  for (const {
    at: [line, position],
  } of digits)
    put([line, position, position + 1], DIGIT_OF);
  return { lines: signs.map((line) => line.join('')), findings };
}

function checkDigitFinding(lines: readonly string[], wrong: WrongDigit): Finding {
  const { name, line, position, stands, right } = wrong;
  return finding('query.mrz-check-digit', {
    ...{ line, position, stands },
    text: `Read line ${line}, position ${position} again: the check digit of ${name} does not hold; of what is written it would be ${right}.`,
    suggestions: suggestionsFor(lines, wrong),
  });
}

/** Every one sign that cameras mix up with another and that would make the check digit hold. */
function suggestionsFor(lines: readonly string[], { stands, over }: WrongDigit): Suggestion[] {
  const text = over.map((span) => spanOf(lines, span)).join('');
  const places = over.flatMap(([of, from, to]) =>
    Array.from({ length: to - from }, (_, i) => ({ line: of + 1, position: from + i + 1 })),
  );
  return Array.from(text).flatMap((sign, i) => {
    const place = places[i];
    return [DIGIT_OF[sign], LETTER_OF[sign]].flatMap((instead) =>
      instead !== undefined &&
      place !== undefined &&
      mrzCheckDigit(text.slice(0, i) + instead + text.slice(i + 1)) === stands
        ? [{ ...place, stands: sign, instead }]
        : [],
    );
  });
}

/** What the document's number would be with each suggestion, where its own check digit does not hold. */
function mendedNumbers(
  lines: readonly string[],
  format: MrzFormat,
  wrong: readonly WrongDigit[],
  findings: readonly Finding[],
): string[] {
  return withSuggestions(
    lines,
    format,
    findings.filter((_, i) => wrong[i]?.name === 'documentNumber'),
  );
}

/** G and 6 have one value in the sum of a check digit: it cannot tell which of them a camera saw among digits. */
function undetected(lines: readonly string[], format: MrzFormat): Finding[] {
  const span = LAYOUTS[format].fields.number;
  if (span === undefined) return [];
  const [line, from] = span;
  return [...spanOf(lines, span).matchAll(/(?<=[0-9])G(?=[0-9<]|$)/g)].map(({ index }) => {
    const place = { line: line + 1, position: from + index + 1, stands: 'G' };
    return finding('query.mrz-misread', { ...place, suggestions: [{ ...place, instead: '6' }] });
  });
}

/** The document's number with each suggestion of these alone. */
function withSuggestions(
  lines: readonly string[],
  format: MrzFormat,
  findings: readonly Finding[],
): string[] {
  const own = readAs(lines, format).documentNumber;
  const numbers = findings
    .flatMap(({ suggestions }) => suggestions)
    .map(({ line, position, instead }) => {
      const mended = lines.map((text, n) =>
        n === line - 1 ? text.slice(0, position - 1) + instead + text.slice(position) : text,
      );
      return readAs(mended, format).documentNumber;
    });
  return [...new Set(numbers)].filter((one) => one !== own);
}

/** Two digits of a year that would lie ahead are of the century before. Null where the year is not known. */
function birthYearOf(date: string, now: number): number | null {
  const [, year] = /^(\d\d)(?:(?:0[1-9]|1[0-2]|<<)(?:0[1-9]|[12]\d|3[01]|<<)|[<]{4})$/.exec(date) ?? [];
  if (year === undefined) return null;
  const today = new Date(now).toISOString().slice(2, 10).replaceAll('-', '');
  const century = Math.trunc(new Date(now).getUTCFullYear() / 100) * 100;
  return century + Number(year) - (date.replaceAll('<', '0') > today ? 100 : 0);
}
