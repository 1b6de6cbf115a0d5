import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  checkIdentifier,
  countryOf,
  gregorianDate,
  isAssignedPhone,
  readMrz,
  type IdentifierKind,
} from '#messages';
import { states } from 'mrz';
import { countryCodes } from './countries.js';
import { mrzCheckDigit } from '../zone/check-digits.js';

// Reference vectors lie beside the repository, if at all; every rule below is also tested without them.
const DATA = '../shared/data';
const shared = (path: string) =>
  existsSync(`${DATA}/${path}`)
    ? (JSON.parse(readFileSync(`${DATA}/${path}`, 'utf8')) as unknown)
    : undefined;
const note = (path: string, present: boolean) =>
  `${path}${present ? '' : ' (absent here: only the vectors in this file were checked)'}`;

/** Worked examples of each check digit: one that holds, and one that does not. */
const vectors: Readonly<Record<Exclude<IdentifierKind, 'VIN'>, { good: string[]; bad: string[] }>> = {
  IMO: { good: ['9074729', '9176187'], bad: ['9074728', '907472', '90747299', 'IMO9074729', ''] },
  MMSI: { good: ['525123456'], bad: ['52512345', '52512345A'] },
  CONTAINER: { good: ['CSQU3054383'], bad: ['CSQU3054384', 'CSQU305438', 'CSQ33054383'] },
  IMEI: { good: ['490154203237518'], bad: ['490154203237519', '49015420323751'] },
  TH_ID: { good: ['1234567890121'], bad: ['1234567890122', '123456789012'] },
  SG_NRIC: {
    good: ['S0000001I', 'T0000001E', 'F0000001U', 'G0000001P'],
    bad: ['S0000001A', 'X0000001I', 'S000001I'],
  },
  PHONE: {
    good: ['+66812345678', '+67012345', '+123456789012345'],
    bad: ['0812345678', '+1234567', '+1234567890123456', '66812345678'],
  },
};
const HARD: readonly string[] = ['IMO', 'MMSI', 'CONTAINER', 'IMEI', 'PHONE'];

describe('identifiers', () => {
  it.each(Object.entries(vectors))('%s', (kind, { good, bad }) => {
    for (const text of good)
      expect([text, checkIdentifier(kind as IdentifierKind, text)]).toEqual([
        text,
        { holds: true, hard: HARD.includes(kind) },
      ]);
    for (const text of bad)
      expect([text, checkIdentifier(kind as IdentifierKind, text).holds]).toEqual([text, false]);
  });
  it('VIN, softly; changing any digit breaks it', () => {
    for (const good of ['1M8GDM9AXKP042788', '11111111111111111']) {
      expect(checkIdentifier('VIN', good)).toEqual({ holds: true, hard: false });
      for (let i = 0; i < good.length; i++) {
        const digit = good[i]!;
        if (!/\d/.test(digit)) continue;
        const other = good.slice(0, i) + String((Number(digit) + 1) % 10) + good.slice(i + 1);
        expect([other, checkIdentifier('VIN', other).holds]).toEqual([other, false]);
      }
    }
  });
  it('knows numbers that a country hands out', () => {
    expect(isAssignedPhone('+66812345678')).toBe(true);
    expect(isAssignedPhone('+66012345678')).toBe(false);
    expect(isAssignedPhone('0812345678')).toBe(false);
  });
  const imo = shared('identifiers/imo_ship_numbers.json') as { value: string; valid: boolean }[] | undefined;
  const vins = shared('identifiers/vin.json') as
    { vectors: { value: string; validCheckDigit: boolean }[] } | undefined;
  it(note('identifiers/imo_ship_numbers.json', imo !== undefined), () => {
    for (const { value, valid } of imo ?? [{ value: 'IMO 9074729', valid: true }])
      expect([value, checkIdentifier('IMO', value.toUpperCase().replace(/^IMO ?/, '')).holds]).toEqual([
        value,
        valid,
      ]);
  });
  it(note('identifiers/vin.json', vins !== undefined), () => {
    for (const { value, validCheckDigit } of vins?.vectors ?? [
      { value: '11111111111111111', validCheckDigit: true },
    ])
      expect([value, checkIdentifier('VIN', value.toUpperCase()).holds]).toEqual([value, validCheckDigit]);
  });
});

describe('machine-readable zones (ICAO 9303)', () => {
  const td3 = [
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
  ];
  const td1 = [
    'I<UTOD231458907<<<<<<<<<<<<<<<',
    '7408122F1204159UTO<<<<<<<<<<<6',
    'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
  ];
  const td2 = ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'];
  const mrva = [
    'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    'L8988901C4XXX4009078F96121096ZE184226B<<<<<<',
  ];
  it('computes the printed digits', () => {
    const printed = [
      ['L898902C3', '6'],
      ['740812', '2'],
      ['120415', '9'],
      ['ZE184226B<<<<<', '1'],
      ['D23145890', '7'],
      ['L8988901C', '4'],
      ['400907', '8'],
      ['961210', '9'],
    ];
    for (const [text, digit] of printed) expect(mrzCheckDigit(text!)).toBe(digit);
    const [, second = ''] = td3;
    expect(mrzCheckDigit(second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43))).toBe('0');
  });
  it.each([
    ['TD3', td3, 'L898902C3'],
    ['TD1', td1, 'D23145890'],
    ['TD2', td2, 'D23145890'],
    ['MRV-A', mrva, 'L8988901C'],
  ])('reads %s, of a specimen too', (format, lines, documentNumber) => {
    expect(readMrz(lines)).toMatchObject({ format, issuer: 'UTO', documentNumber, broken: [] });
  });
  it('names what is broken, digit by digit', () => {
    const [first = '', second = ''] = td3;
    const brokenBy = (at: number) =>
      readMrz([first, second.slice(0, at) + (second[at] === '5' ? '6' : '5') + second.slice(at + 1)])?.broken;
    expect(brokenBy(0)).toEqual(['documentNumber', 'composite']);
    expect(brokenBy(13)).toEqual(['birthDate', 'composite']);
    expect(brokenBy(27)).toEqual(expect.arrayContaining(['expirationDate']));
    expect(brokenBy(43)).toEqual(['composite']);
    const [visa = '', visaSecond = ''] = mrva;
    expect(readMrz([visa, `M${visaSecond.slice(1)}`])?.broken).toEqual(['documentNumber']);
  });
  it('knows no other shapes', () => {
    expect(readMrz([])).toBeUndefined();
    expect(readMrz([...td3, ''])).toBeUndefined();
    expect(readMrz(td3.map((line) => line.toLowerCase()))).toBeUndefined();
    expect(readMrz(td3.map((line) => line.slice(1)))).toBeUndefined();
  });
  const specimens = shared('mrz/specimen_mrz.json') as
    { lines: string[]; expectedValid: boolean | null }[] | undefined;
  it(note('mrz/specimen_mrz.json', specimens !== undefined), () => {
    for (const { lines, expectedValid } of specimens ?? [{ lines: td3, expectedValid: true }])
      if (expectedValid !== null)
        expect([lines, readMrz(lines)?.broken.length === 0]).toEqual([lines, expectedValid]);
  });
});

describe('countries', () => {
  it('agree with the names Node knows and with the ICAO list of the mrz package', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
    const pairs = letters
      .flatMap((a) => letters.map((b) => a + b))
      .filter((code) => countryOf(code) !== undefined);
    expect(pairs).toHaveLength(249);
    for (const code of pairs) expect([code, names.of(code)]).toEqual([code, expect.any(String)]);
    const icao = states as Readonly<Record<string, string>>;
    for (const code of pairs)
      expect([countryOf(code), icao[countryOf(code)!] !== undefined]).toEqual([countryOf(code), true]);
    expect(new Set(countryCodes).size).toBe(254);
  });
  it('know the eleven states', () => {
    expect(['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'TL', 'VN'].map(countryOf)).toEqual([
      'BRN',
      'KHM',
      'IDN',
      'LAO',
      'MYS',
      'MMR',
      'PHL',
      'SGP',
      'THA',
      'TLS',
      'VNM',
    ]);
  });
});

describe('calendars', () => {
  it('turns Buddhist-era dates into Gregorian ones (2568 = 2025)', () => {
    expect(gregorianDate('2568-02-28', 'BUDDHIST')).toBe('2025-02-28');
    expect(gregorianDate('2568', 'BUDDHIST')).toBe('2025');
    expect(gregorianDate('2025-02', 'GREGORIAN')).toBe('2025-02');
  });
});
