import { sameIssuer, type Kind } from '#messages';
import { documentKey, plateKey } from './identifier-keys.js';
import { commsNumber, vesselNumbers, vinNumber } from './thing-numbers.js';

/**
 * What a look-up can find in an alert. `number` and `plate` as they are matched; `upTo`: the last number of a range.
 */
export type Term =
  | {
      readonly kind: 'DOCUMENT';
      readonly issuer: string;
      readonly number: string;
      readonly upTo: string | null;
    }
  | { readonly kind: 'PLATE'; readonly plate: string; readonly country: string | null }
  | NumberTerm
  | PersonTerm;

/**
 * A number of a vehicle, vessel or means of communication (thing-numbers.ts). `country`: where it is another's
 * elsewhere.
 */
export interface NumberTerm {
  readonly kind: 'NUMBER';
  readonly number: string;
  readonly country: string | null;
}

/** One spelling of a person's name, as the alert shows it. Birth years are inclusive; null where nothing is known. */
export interface PersonTerm {
  readonly kind: 'PERSON';
  readonly name: string;
  readonly birthYears: readonly [from: number, to: number] | null;
  readonly sex: 'F' | 'M' | null;
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
  ];
}

function documentTerms({ issuer, number, numberFrom, numberTo }: Json): Term[] {
  const [from, to] = [textOf(number) ?? textOf(numberFrom), textOf(numberTo)];
  const country = textOf(issuer);
  if (from === undefined || country === undefined) return [];
  const upTo = number === undefined && to !== undefined ? documentKey(to) : null;
  return [{ kind: 'DOCUMENT', issuer: sameIssuer(country), number: documentKey(from), upTo }];
}

function vehicleTerms({ plate, plateCountry, vin }: Json): Term[] {
  const [text, frame] = [textOf(plate), textOf(vin)];
  const country = textOf(plateCountry) ?? null;
  return [
    ...(text === undefined ? [] : [{ kind: 'PLATE', plate: plateKey(text), country } as const]),
    ...(frame === undefined ? [] : [numberTerm(vinNumber(frame))]),
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
    ...ofFlag.map((number) => numberTerm(number, textOf(flag) ?? null)),
  ];
}

function commsTerms({ kind, value }: Json): Term[] {
  const number = commsNumber(textOf(kind) ?? '', textOf(value) ?? '');
  return number === undefined ? [] : [numberTerm(number)];
}

function numberTerm(number: string, country: string | null = null): NumberTerm {
  return { kind: 'NUMBER', number, country };
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
