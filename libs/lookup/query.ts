import type { Fault } from '#kernel';
import { isCountry, isIssuer, ruleFault, sameIssuer, SPECIMEN_COUNTRY } from '#messages';
import { documentKey, plateKey } from './identifier-keys.js';
import { readMrzQuery } from './mrz-query.js';
import { readName, type ReadName } from './name.js';
import { askedComms, askedVessel, vinNumber } from './thing-numbers.js';

/** What one query asks about; a machine-readable zone asks about its document and its holder. */
export interface Asked {
  readonly kind: QueryKind;
  readonly document: { readonly number: string; readonly issuer: string | null } | null;
  readonly plate: { readonly plate: string; readonly country: string | null } | null;
  /** Any of these numbers of a vehicle, vessel or means of communication (thing-numbers.ts). */
  readonly numbers: { readonly any: readonly string[]; readonly country: string | null } | null;
  readonly person: AskedPerson | null;
}

export interface AskedPerson {
  /** As it was entered. */
  readonly shown: string;
  readonly name: ReadName;
  readonly birthYear: number | null;
  readonly sex: 'F' | 'M' | null;
}

export type QueryKind = 'COMMS' | 'DOCUMENT' | 'MRZ' | 'PERSON' | 'PLATE' | 'VESSEL' | 'VIN';

/** Members of a query besides `kind`; those with a question mark may be left out. */
const MEMBERS: Readonly<Record<QueryKind, readonly string[]>> = {
  COMMS: ['value', 'country?'],
  DOCUMENT: ['number', 'issuer?'],
  MRZ: ['text'],
  PERSON: ['name', 'birthYear?', 'sex?'],
  PLATE: ['plate', 'country?'],
  VESSEL: ['number', 'country?'],
  VIN: ['vin'],
};
const MOST_LETTERS = 200;
const FIRST_YEAR = 1890;

type Json = Readonly<Record<string, unknown>>;

/**
 * One query of a check, from a JSON value.
 * @param path JSON pointer to it, for faults @param now ms, to tell the century of a birth date in a machine-readable
 * zone
 * @returns every fault: E-SCHEMA-INVALID, E-CHECKDIGIT (names line and position), E-STATUS-MIX (a specimen is no real
 * document)
 */
export function readQuery(value: unknown, path: string, now: number): Asked | readonly Fault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [ruleFault('query.object', path)];
  const query = value as Json;
  const kind = Object.keys(MEMBERS).find((one) => one === query['kind']) as QueryKind | undefined;
  if (kind === undefined) return [ruleFault('query.kind', `${path}/kind`)];
  const faults = frameFaults(query, kind, path);
  return faults.length > 0 ? faults : readKind(query, kind, path, now);
}

function frameFaults(query: Json, kind: QueryKind, path: string): Fault[] {
  const known = MEMBERS[kind].map((name) => name.replace('?', ''));
  const missing = MEMBERS[kind].filter((name) => !name.endsWith('?') && query[name] === undefined);
  return [
    ...Object.keys(query)
      .filter((name) => name !== 'kind' && !known.includes(name))
      .map((name) =>
        ruleFault('query.member', `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
      ),
    ...missing.map((name) => ruleFault('query.required', `${path}/${name}`)),
    ...known.flatMap((name) => {
      const member = query[name];
      const fits =
        name === 'birthYear' ? isYear(member) : typeof member === 'string' && member.length <= MOST_LETTERS;
      return member === undefined || fits
        ? []
        : [ruleFault(name === 'birthYear' ? 'query.birth-year' : 'query.text', `${path}/${name}`)];
    }),
  ];
}

function readKind(query: Json, kind: QueryKind, path: string, now: number): Asked | readonly Fault[] {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name] : '');
  const asked: Asked = { kind, document: null, plate: null, numbers: null, person: null };
  switch (kind) {
    case 'DOCUMENT': {
      const number = documentKey(text('number'));
      const faults = [
        ...(/^[\p{L}\p{M}\p{Nd}]{3,30}$/u.test(number) ? [] : [ruleFault('query.number', `${path}/number`)]),
        ...countryFaults(query['issuer'], `${path}/issuer`, isIssuer),
      ];
      const issuer = sameIssuer(text('issuer')) || null;
      return faults.length > 0 ? faults : { ...asked, document: { number, issuer } };
    }
    case 'PLATE': {
      const plate = plateKey(text('plate'));
      const faults = [
        ...(plate.length >= 2 ? [] : [ruleFault('query.plate', `${path}/plate`)]),
        ...countryFaults(query['country'], `${path}/country`),
      ];
      return faults.length > 0 ? faults : { ...asked, plate: { plate, country: text('country') || null } };
    }
    case 'VIN': {
      const vin = plateKey(text('vin'));
      return vin.length >= 5
        ? { ...asked, numbers: { any: [vinNumber(vin)], country: null } }
        : [ruleFault('query.vin', `${path}/vin`)];
    }
    case 'VESSEL':
    case 'COMMS': {
      const name = kind === 'VESSEL' ? 'number' : 'value';
      const country = text('country') || null;
      const faults = [
        ...(plateKey(text(name)).length >= 3
          ? []
          : [ruleFault(kind === 'VESSEL' ? 'query.vessel' : 'query.comms', `${path}/${name}`)]),
        ...countryFaults(query['country'], `${path}/country`),
      ];
      if (faults.length > 0) return faults;
      const any = kind === 'VESSEL' ? askedVessel(text(name)) : askedComms(text(name), country);
      return { ...asked, numbers: { any, country: kind === 'VESSEL' ? country : null } };
    }
    case 'PERSON': {
      const { sex, birthYear = null } = query;
      const name = readName(text('name'));
      const faults = [
        ...(name.plain.length >= 2 ? [] : [ruleFault('query.name', `${path}/name`)]),
        ...(sex === undefined || /^[FMXU]$/.test(text('sex')) ? [] : [ruleFault('query.sex', `${path}/sex`)]),
      ];
      if (faults.length > 0) return faults;
      return {
        ...asked,
        person: person(text('name'), typeof birthYear === 'number' ? birthYear : null, text('sex')),
      };
    }
    case 'MRZ': {
      const read = readMrzQuery(text('text'), `${path}/text`, now);
      if ('faults' in read) return read.faults;
      const { issuer, number, name, birthYear, sex } = read;
      return {
        ...asked,
        document: { number: documentKey(number), issuer },
        person: name === '' ? null : person(name, birthYear, sex),
      };
    }
  }
}

function person(shown: string, birthYear: number | null, sex: string): AskedPerson {
  return { shown, name: readName(shown), birthYear, sex: sex === 'F' || sex === 'M' ? sex : null };
}

function countryFaults(country: unknown, path: string, known = isCountry): Fault[] {
  if (country === undefined) return [];
  if (!known(country)) return [ruleFault('query.country', path)];
  return country === SPECIMEN_COUNTRY ? [ruleFault('query.specimen', path)] : [];
}

function isYear(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= FIRST_YEAR && Number(value) <= 2100;
}
