import { isPhoneNumber } from 'class-validator';
import imoNumber from 'imonumber';
import { stdnum } from 'stdnum';

export type IdentifierKind = 'IMO' | 'MMSI' | 'VIN' | 'CONTAINER' | 'IMEI' | 'TH_ID' | 'SG_NRIC' | 'PHONE';

/**
 * `holds`: its rule holds. `hard`: a failure refuses; else it only warns, because real vehicles and
 * identity cards of the region do not all follow the checksum.
 */
export interface Verdict {
  readonly holds: boolean;
  readonly hard: boolean;
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.at(-1 - i)) * (i % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function vin(text: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(text)) return false;
  const sum = VIN_WEIGHTS.reduce(
    (total, weight, i) => total + weight * (VIN_VALUES.indexOf(text.charAt(i)) % 10),
    0,
  );
  return text[8] === '0123456789X'[sum % 11];
}

/** ISO 6346: letters 10 to 38 without the multiples of 11, weights 2^i, modulo 11 modulo 10. */
function container(text: string): boolean {
  if (!/^[A-Z]{4}[0-9]{7}$/.test(text)) return false;
  const values = '0123456789A.BCDEFGHIJK.LMNOPQRSTU.VWXYZ';
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += values.indexOf(text.charAt(i)) * 2 ** i;
  return (sum % 11) % 10 === Number(text[10]);
}

function nric(text: string): boolean {
  const [, series, digits, letter] = /^([STFG])([0-9]{7})([A-Z])$/.exec(text) ?? [];
  if (series === undefined || digits === undefined) return false;
  const start = series === 'T' || series === 'G' ? 4 : 0;
  const sum = [2, 7, 6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(digits[i]), start);
  return letter === ('ST'.includes(series) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11];
}

const judges: Readonly<Record<IdentifierKind, { hard: boolean; holds: (text: string) => boolean }>> = {
  IMO: { hard: true, holds: (text) => /^[0-9]{7}$/.test(text) && imoNumber.validate(`IMO${text}`) },
  MMSI: { hard: true, holds: (text) => /^[0-9]{9}$/.test(text) },
  VIN: { hard: false, holds: vin },
  CONTAINER: { hard: true, holds: container },
  IMEI: { hard: true, holds: (text) => /^[0-9]{15}$/.test(text) && luhn(text) },
  TH_ID: { hard: false, holds: (text) => stdnum.TH?.idnr?.validate(text).isValid === true },
  SG_NRIC: { hard: false, holds: nric },
  PHONE: { hard: true, holds: (text) => /^\+[0-9]{8,15}$/.test(text) },
};

/** @param text normalised: upper case, no blanks or hyphens, an IMO number without its prefix */
export function checkIdentifier(kind: IdentifierKind, text: string): Verdict {
  const { hard, holds } = judges[kind];
  return { hard, holds: holds(text) };
}

/** Whether a number of E.164 form is one that its country hands out; a warning, for plans change faster than tables. */
export function isAssignedPhone(text: string): boolean {
  return checkIdentifier('PHONE', text).holds && isPhoneNumber(text);
}

/** The last character that would make a number hold, where its first ones have the form of the kind; else undefined. */
export function rightCheckDigit(kind: 'TH_ID' | 'SG_NRIC', text: string): string | undefined {
  const start = text.slice(0, -1);
  return '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').find((last) => judges[kind].holds(start + last));
}
