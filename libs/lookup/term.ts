import { readMrz, sameIssuer, type Kind } from '#messages';
import type { NameReading } from '#names';
import { commsNumber } from './identifiers/comms.js';
import { readDocumentNumber } from './identifiers/document-number.js';
import { readPlate, type Plate } from './identifiers/plate.js';
import { organisationNumber, vesselNumbers, vinNumber } from './identifiers/things.js';

/** What a look-up can find in an alert. `number` and `plate` as they are matched; `printed`: as the alert has them. */
export type Term = DocumentTerm | PlateTerm | NumberTerm | PersonTerm;

/** `upTo`: the last number of a range. `township`: of a Myanmar card in Burmese (identifiers/myanmar-card.ts). */
export interface DocumentTerm {
  readonly kind: 'DOCUMENT';
  readonly issuer: string;
  readonly number: string;
  readonly upTo: string | null;
  readonly township?: string | null;
  readonly printed?: string;
}

export interface PlateTerm {
  readonly kind: 'PLATE';
  readonly plate: string;
  readonly country: string | null;
  readonly province?: Plate['province'];
  readonly printed?: string;
}

/**
 * A number of a vehicle, vessel or means of communication (thing-numbers.ts). `country`: where it is another's
 * elsewhere.
 */
export interface NumberTerm {
  readonly kind: 'NUMBER';
  readonly number: string;
  readonly country: string | null;
  readonly printed?: string;
}

/** One spelling of a person's name, as the alert shows it. Birth years are inclusive; null where nothing is known. */
export interface PersonTerm {
  readonly kind: 'PERSON';
  readonly name: string;
  readonly birthYears: readonly [from: number, to: number] | null;
  readonly sex: 'F' | 'M' | null;
  /** Of `name`, as it was read when the alert was stored; absent: it was not read yet. */
  readonly reading?: NameReading;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The terms of an alert, at the pointers that its kind names for look-ups.
 * @param message a message that its kind's check has passed
 * @returns none where the kind is not looked up
 */
export function termsOf({ lookup }: Pick<Kind, 'lookup'>, message: Json): readonly Term[] {
  if (lookup === undefined) return [];
  const year = Number(textOf(message['sentAt'])?.slice(0, 4));
  return [
    ...objectsAt(message, lookup.documents).flatMap(documentTerms),
    ...objectsAt(message, lookup.persons).flatMap((person) => personTerms(person, year)),
    ...objectsAt(message, lookup.vehicles).flatMap(vehicleTerms),
    ...objectsAt(message, lookup.vessels).flatMap(vesselTerms),
    ...objectsAt(message, lookup.comms).flatMap(commsTerms),
    ...objectsAt(message, lookup.organisations).flatMap(organisationTerms),
  ];
}

/** By its number, and by what its machine-readable zone says besides: another length of it, the holder's own number. */
function documentTerms({ issuer, number, numberFrom, numberTo, mrz }: Json): Term[] {
  const [from, to] = [textOf(number) ?? textOf(numberFrom), textOf(numberTo)];
  const country = textOf(issuer);
  if (from === undefined || country === undefined) return [];
  const upTo = number === undefined && to !== undefined ? readDocumentNumber(to).read.number : null;
  const term = (printed: string): DocumentTerm => ({
    kind: 'DOCUMENT',
    issuer: sameIssuer(country),
    ...readDocumentNumber(printed).read,
    upTo,
    printed,
  });
  const lines = Array.isArray(mrz) ? mrz.filter((line): line is string => typeof line === 'string') : [];
  const zone = readMrz(lines);
  const all = [from, ...(zone === undefined ? [] : [zone.documentNumber, ...zone.optional])].map(term);
  return all.filter((one, i) => all.findIndex((other) => other.number === one.number) === i);
}

function vehicleTerms({ plate, plateCountry, vin }: Json): Term[] {
  const [text, frame] = [textOf(plate), textOf(vin)];
  const country = textOf(plateCountry) ?? null;
  return [
    ...(text === undefined
      ? []
      : [{ kind: 'PLATE', ...readPlate(text, country).read, country, printed: text } as const]),
    ...(frame === undefined ? [] : [numberTerm(vinNumber(frame), null, frame)]),
  ];
}

function vesselTerms({ imo, mmsi, callSign, regNo, flag }: Json): Term[] {
  const { anywhere, ofFlag } = vesselNumbers({
    imo: textOf(imo),
    mmsi: textOf(mmsi),
    callSign: textOf(callSign),
    regNo: textOf(regNo),
  });
  return [
    ...anywhere.map((number) => numberTerm(number)),
    ...ofFlag.map((number) => numberTerm(number, textOf(flag) ?? null, textOf(regNo))),
  ];
}

function commsTerms({ kind, value }: Json): Term[] {
  const number = commsNumber(textOf(kind) ?? '', textOf(value) ?? '');
  return number === undefined ? [] : [numberTerm(number, null, textOf(value))];
}

function organisationTerms({ regNo, country }: Json): Term[] {
  const number = textOf(regNo);
  return number === undefined
    ? []
    : [numberTerm(organisationNumber(number), textOf(country) ?? null, number)];
}

function numberTerm(number: string, country: string | null = null, printed?: string): NumberTerm {
  return { kind: 'NUMBER', number, country, ...(printed === undefined ? {} : { printed }) };
}

function personTerms({ names, birth, ageEstimate, sex }: Json, year: number): PersonTerm[] {
  const birthYears = yearsOf(birth, ageEstimate, year);
  return objectsAt({ names }, ['/names/*']).flatMap(({ fullName }) => {
    const name = textOf(fullName);
    return name === undefined
      ? []
      : [{ kind: 'PERSON', name, birthYears, sex: sex === 'F' || sex === 'M' ? sex : null }];
  });
}

/** From the date of birth, else from an estimated age in the year of the alert. */
function yearsOf(birth: unknown, ageEstimate: unknown, year: number): PersonTerm['birthYears'] {
  const date = isRecord(birth) ? textOf(birth['date']) : undefined;
  if (date !== undefined) return [Number(date.slice(0, 4)), Number(date.slice(0, 4))];
  if (!isRecord(ageEstimate)) return null;
  const { min, max } = ageEstimate;
  return typeof min === 'number' && typeof max === 'number' ? [year - max - 1, year - min] : null;
}

function objectsAt(value: Json, patterns: readonly string[] = []): Json[] {
  return patterns
    .flatMap((pattern) => pattern.split('/').slice(1).reduce<readonly unknown[]>(step, [value]))
    .filter(isRecord);
}

function step(values: readonly unknown[], name: string): readonly unknown[] {
  if (name === '*') return values.flatMap((one): unknown[] => (Array.isArray(one) ? one : []));
  return values.flatMap((one) => (isRecord(one) ? [one[name]] : []));
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
