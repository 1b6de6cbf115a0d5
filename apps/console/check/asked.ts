import type { Query } from '../api/types-duty.js';

/** The form offers these alone. */
type ToldSex = Pick<Extract<Query, { readonly kind: 'PERSON' }>, 'sex'>;

/** What somebody typed, whichever way they ask. */
export interface Asking {
  readonly kind: Query['kind'];
  readonly number: string;
  readonly issuer: string;
  readonly mrz: string;
  readonly plate: string;
  readonly country: string;
  readonly vin: string;
  readonly vessel: string;
  readonly comms: string;
  readonly organisation: string;
  readonly name: string;
  readonly birthYear: string;
  readonly sex: string;
}

export const NOTHING: Asking = {
  kind: 'DOCUMENT',
  number: '',
  issuer: '',
  mrz: '',
  plate: '',
  country: '',
  vin: '',
  vessel: '',
  comms: '',
  organisation: '',
  name: '',
  birthYear: '',
  sex: '',
};

/** Undefined while there is nothing to ask. A year of the Buddhist calendar is turned into the Gregorian one. */
export function queryOf(asking: Asking): Query | undefined {
  const {
    kind,
    number,
    issuer,
    mrz,
    plate,
    country,
    vin,
    vessel,
    comms,
    organisation,
    name,
    birthYear,
    sex,
  } = asking;
  switch (kind) {
    case 'DOCUMENT':
      return filled(number) ? { kind, number: number.trim(), ...told('issuer', issuer) } : undefined;
    case 'MRZ':
      return filled(mrz) ? { kind, text: mrz.trim() } : undefined;
    case 'PLATE':
      return filled(plate) ? { kind, plate: plate.trim(), ...told('country', country) } : undefined;
    case 'VIN':
      return filled(vin) ? { kind, vin: vin.trim() } : undefined;
    case 'VESSEL':
      return filled(vessel) ? { kind, number: vessel.trim(), ...told('country', country) } : undefined;
    case 'ORGANISATION':
      return filled(organisation)
        ? { kind, number: organisation.trim(), ...told('country', country) }
        : undefined;
    case 'COMMS':
      return filled(comms) ? { kind, value: comms.trim(), ...told('country', country) } : undefined;
    case 'PERSON': {
      const year = gregorian(birthYear);
      return filled(name)
        ? {
            kind,
            name: name.trim(),
            ...(year === undefined ? {} : { birthYear: year }),
            ...(told('sex', sex) as ToldSex),
          }
        : undefined;
    }
  }
}

const BUDDHIST = 543;
const LATEST = 2_100;

export function gregorian(year: string): number | undefined {
  if (!/^\d{4}$/.test(year.trim())) return undefined;
  const number = Number(year);
  return number > LATEST ? number - BUDDHIST : number;
}

function filled(text: string): boolean {
  return text.trim() !== '';
}

function told<Name extends string>(name: Name, text: string): { readonly [one in Name]?: string } {
  return filled(text) ? ({ [name]: text.trim().toUpperCase() } as { readonly [one in Name]: string }) : {};
}
