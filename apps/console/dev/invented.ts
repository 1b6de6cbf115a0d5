import type { UnitAddress } from '../api/types.js';

/** Invented answers are dated from now, so that clocks run as they would. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function at(ms: number): string {
  return new Date(ms).toISOString();
}

/** A UUIDv7 by number. */
export function idOf(n: number): string {
  return `01990000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

export function unit(member: string, name: string): UnitAddress {
  return { member, unit: name };
}

export const ME = unit('TH', 'ATU');
export const THEM = unit('KH', 'DESK');

/** Planted in the sealed part; must be found nowhere but where it was opened on purpose (T42). */
export const CANARY = 'SOK Chanthavy-Canary';

export const MEMBERS: readonly (readonly [string, string])[] = [
  ['BN', 'Brunei'],
  ['ID', 'Indonesia'],
  ['KH', 'Cambodia'],
  ['LA', 'Laos'],
  ['MM', 'Myanmar'],
  ['MY', 'Malaysia'],
  ['PH', 'Philippines'],
  ['SG', 'Singapore'],
  ['TH', 'Thailand'],
  ['TL', 'Timor-Leste'],
  ['VN', 'Vietnam'],
];

export const PERSON = {
  member: ME.member,
  unit: ME.unit,
  role: 'ANALYST',
  name: 'Ploy Srisai',
  officer: 'th-atu-analyst-1',
  zone: 'Asia/Bangkok',
  approver: false,
};
