import { createHash } from 'node:crypto';
import { getCountryCallingCode, type CountryCode } from 'libphonenumber-js/min';
import type { Member } from '#kernel';

/** What makes two runs of one input ask for the same messages: the input, and when it was first played. */
export interface Import {
  /** base64url SHA-256 of the input. */
  readonly digest: string;
  /** ms of the first run: ids and dates are made from it, so that a second run repeats the same requests. */
  readonly startedAt: number;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `HSU-TH-2026-000123-K`: country, year, number, and a check letter over them (weighted sum modulo 26). */
export function caseNumber(from: Member, year: string, number: number): string {
  const body = `HSU-${from}-${year}-${String(number).padStart(6, '0')}`;
  let sum = 0;
  for (let index = 0; index < body.length; index += 1) sum += (index + 1) * body.charCodeAt(index);
  return `${body}-${LETTERS[sum % LETTERS.length] ?? 'A'}`;
}

/** A UUIDv7 whose time is the first run's and whose random bits are the digest's: the same again in a second run. */
export function deterministicId({ digest, startedAt }: Import, name: string): string {
  const bytes = createHash('sha256').update(`${digest} ${name}`).digest().subarray(0, 16);
  bytes.writeUIntBE(startedAt, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Nobody's telephone: the country's calling code and zeros. */
export function noTelephone(member: Member): string {
  return `+${getCountryCallingCode(member as CountryCode)}00000000`;
}
