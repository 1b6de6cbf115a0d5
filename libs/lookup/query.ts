import { pointerStep, type Fault } from '#kernel';
import { readName, type NameHint, type NameReading } from '#names';
import { isCountry, isIssuer, ruleFault, sameIssuer, SPECIMEN_COUNTRY } from '#messages';
import type { FoundBy } from './comparison.js';
import { readComms } from './identifiers/comms.js';
import { readDocumentNumber, type DocumentNumber } from './identifiers/document-number.js';
import { finding, type Finding, type Reading } from './identifiers/finding.js';
import { readPlate, type Plate } from './identifiers/plate.js';
import { readZone, type AskedZone } from './identifiers/read-zone.js';
import { readSigns } from './identifiers/signs.js';
import { readOrganisation, readVessel, readVin } from './identifiers/things.js';
import { unreadWords } from './unread-words.js';

/** What one query asks about; a machine-readable zone asks about its document and its holder. */
export interface Asked {
  readonly kind: QueryKind;
  /** One document, by any of these numbers. */
  readonly documents: readonly AskedDocument[];
  readonly plate: AskedPlate | null;
  readonly numbers: AskedNumbers | null;
  readonly person: AskedPerson | null;
  /** The lines of a machine-readable zone as they were read: where findings stand. */
  readonly lines: readonly string[] | null;
  /** What of the question could not be read, or was read otherwise than it stands. */
  readonly findings: readonly Finding[];
}

/** `written`: as it was entered, or as it stands in the zone. */
export interface AskedDocument extends DocumentNumber {
  readonly issuer: string | null;
  readonly by: Extract<FoundBy, 'DOCUMENT_NUMBER' | 'MENDED_NUMBER' | 'OPTIONAL_DATA'>;
  readonly written: string;
}

export interface AskedPlate extends Plate {
  readonly country: string | null;
  readonly written: string;
}

/** Any of these numbers of a vehicle, vessel or means of communication. */
export interface AskedNumbers {
  readonly any: readonly string[];
  readonly country: string | null;
  readonly written: string;
}

export interface AskedPerson {
  /** As it was entered. */
  readonly shown: string;
  readonly name: NameReading;
  readonly birthYear: number | null;
  readonly sex: 'F' | 'M' | null;
}

export type QueryKind = 'COMMS' | 'DOCUMENT' | 'MRZ' | 'ORGANISATION' | 'PERSON' | 'PLATE' | 'VESSEL' | 'VIN';

/** Members of a query besides `kind`; those with a question mark may be left out. */
export const MEMBERS: Readonly<Record<QueryKind, readonly string[]>> = {
  COMMS: ['value', 'country?'],
  DOCUMENT: ['number', 'issuer?'],
  MRZ: ['text'],
  ORGANISATION: ['number', 'country?'],
  PERSON: ['name', 'birthYear?', 'sex?'],
  PLATE: ['plate', 'country?'],
  VESSEL: ['number', 'country?'],
  VIN: ['vin'],
};
const MOST_LETTERS = 200;
/** What a camera has read of a whole page, with a zone somewhere in it. */
const MOST_PASTED = 2_000;
const FIRST_YEAR = 1890;

type Json = Readonly<Record<string, unknown>>;

/**
 * One query of a check, from a JSON value. What cannot be read in a text that has its place is no fault: it is asked by
 * what reads well, and `findings` name the rest.
 * @param path JSON pointer to it, for faults @param now ms, to tell the century of a birth date in a machine-readable
 * zone @param home alpha-3 of whoever asks: where a telephone is dialled that names no country; null: nowhere
 * @returns every fault: E-SCHEMA-INVALID, E-STATUS-MIX (a specimen is no real document)
 */
export function readQuery(
  value: unknown,
  path: string,
  now: number,
  home: string | null = null,
): Asked | readonly Fault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [ruleFault('query.object', path)];
  const query = value as Json;
  const kind = Object.keys(MEMBERS).find((one) => one === query['kind']) as QueryKind | undefined;
  if (kind === undefined) return [ruleFault('query.kind', `${path}/kind`)];
  const faults = frameFaults(query, kind, path);
  return faults.length > 0 ? faults : readKind(query, kind, path, { now, home });
}

function frameFaults(query: Json, kind: QueryKind, path: string): Fault[] {
  const known = MEMBERS[kind].map((name) => name.replace('?', ''));
  const missing = MEMBERS[kind].filter((name) => !name.endsWith('?') && query[name] === undefined);
  return [
    ...Object.keys(query)
      .filter((name) => name !== 'kind' && !known.includes(name))
      .map((name) => ruleFault('query.member', `${path}/${pointerStep(name)}`)),
    ...missing.map((name) => ruleFault('query.required', `${path}/${name}`)),
    ...known.flatMap((name) => {
      const member = query[name];
      const fits =
        name === 'birthYear'
          ? isYear(member)
          : typeof member === 'string' && member.length <= (kind === 'MRZ' ? MOST_PASTED : MOST_LETTERS);
      return member === undefined || fits
        ? []
        : [ruleFault(name === 'birthYear' ? 'query.birth-year' : 'query.text', `${path}/${name}`)];
    }),
  ];
}

function readKind(
  query: Json,
  kind: QueryKind,
  path: string,
  { now, home }: { readonly now: number; readonly home: string | null },
): Asked | readonly Fault[] {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name] : '');
  const country = text('country') || null;
  const nothing = { documents: [], plate: null, numbers: null, person: null, lines: null };
  const asked = (findings: readonly Finding[], of: Partial<Asked>): Asked => ({
    kind,
    ...nothing,
    findings,
    ...of,
  });
  const faults = [
    ...countryFaults(query['issuer'], `${path}/issuer`, isIssuer),
    ...countryFaults(query['country'], `${path}/country`),
    ...(query['sex'] === undefined || /^[FMXU]$/.test(text('sex'))
      ? []
      : [ruleFault('query.sex', `${path}/sex`)]),
  ];
  if (faults.length > 0) return faults;
  switch (kind) {
    case 'DOCUMENT': {
      const written = text('number');
      const { read, findings } = readDocumentNumber(written);
      const issuer = sameIssuer(text('issuer')) || null;
      const one = { ...read, issuer, by: 'DOCUMENT_NUMBER', written } as const;
      return asked(findings, read.number === '' ? {} : { documents: [one] });
    }
    case 'PLATE': {
      const written = text('plate');
      const { read, findings } = readPlate(written, country);
      return asked(findings, read.plate === '' ? {} : { plate: { ...read, country, written } });
    }
    case 'VIN':
      return asked(...numbersOf(readVin(text('vin')), null, text('vin')));
    case 'ORGANISATION':
      return asked(...numbersOf(readOrganisation(text('number')), country, text('number')));
    case 'VESSEL':
      return asked(...numbersOf(readVessel(text('number')), country, text('number')));
    case 'COMMS':
      return asked(...numbersOf(readComms(text('value'), country ?? home), null, text('value')));
    case 'PERSON': {
      const { birthYear = null } = query;
      const one = person(text('name'), typeof birthYear === 'number' ? birthYear : null, text('sex'));
      const strange = [...strangeSigns(text('name')), ...unreadWords(text('name'), one.name)];
      return one.name.words.length === 0
        ? asked([...strange, finding('query.name')], {})
        : asked(strange, { person: one });
    }
    case 'MRZ': {
      const zone = readZone(text('text'), now);
      if (zone === null) return asked([finding('query.mrz')], {});
      return zone.zone.issuer === SPECIMEN_COUNTRY
        ? [ruleFault('query.specimen', `${path}/text`)]
        : asked(zone.findings, zoneAsked(zone));
    }
  }
}

function numbersOf(
  { read, findings }: Reading<readonly string[]>,
  country: string | null,
  written: string,
): [readonly Finding[], Partial<Asked>] {
  return [findings, read.length === 0 ? {} : { numbers: { any: read, country, written } }];
}

function zoneAsked({ zone, issuer, numbers, birthYear, lines }: AskedZone): Partial<Asked> {
  const [first = ''] = numbers;
  const document = (number: string, by: AskedDocument['by']): AskedDocument => ({
    ...readDocumentNumber(number).read,
    ...{ issuer, by, written: by === 'MENDED_NUMBER' ? first : number },
  });
  const one = person(zone.name, birthYear, zone.sex, {
    cut: zone.isNameCut,
    nationality: sameIssuer(zone.nationality),
  });
  return {
    lines,
    documents: [
      ...numbers.map((number, i) => document(number, i === 0 ? 'DOCUMENT_NUMBER' : 'MENDED_NUMBER')),
      ...zone.optional.map((number) => document(number, 'OPTIONAL_DATA')),
    ],
    person: one.name.words.length === 0 ? null : one,
  };
}

function person(name: string, birthYear: number | null, sex: string, hint: NameHint = {}): AskedPerson {
  const known = sex === 'F' || sex === 'M' ? sex : null;
  return {
    shown: name.replace(/<+/g, ' ').trim(),
    name: readName(name, known === null ? hint : { ...hint, sex: known }),
    birthYear,
    sex: known,
  };
}

/** Signs that stand in no name; letters that look like others are the business of how names are compared. */
function strangeSigns(name: string): Finding[] {
  return readSigns(name).findings.filter(({ rule }) => rule === 'query.sign');
}

function countryFaults(country: unknown, path: string, known = isCountry): Fault[] {
  if (country === undefined) return [];
  if (!known(country)) return [ruleFault('query.country', path)];
  return country === SPECIMEN_COUNTRY ? [ruleFault('query.specimen', path)] : [];
}

function isYear(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= FIRST_YEAR && Number(value) <= 2100;
}
