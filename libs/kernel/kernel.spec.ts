import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DAY,
  digest,
  fromBase64url,
  HsuError,
  asHsuError,
  isUuid7,
  newId,
  parseRfc3339,
  rfc3339,
  toBase64url,
} from '#kernel';

describe('base64url', () => {
  it('refuses every spelling but its own re-encoding', () => {
    const text = toBase64url(new Uint8Array([1]));
    expect(fromBase64url(text)).toEqual(Buffer.from([1]));
    for (const other of ['AR', 'AQ==', 'AQ ', ' AQ', 'A+', 'A', 'AQ\n'])
      expect(fromBase64url(other)).toBeUndefined();
  });
  it('digests exact bytes (SHA-256 of the empty text)', () => {
    expect(digest('')).toBe('47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU');
  });
});

describe('times', () => {
  it('takes RFC 3339 UTC only, and only days that exist', () => {
    expect(parseRfc3339('2026-11-24T03:00:00Z')).toBe(Date.UTC(2026, 10, 24, 3));
    expect(parseRfc3339('2028-02-29T23:59:59.5Z')).toBe(Date.UTC(2028, 1, 29, 23, 59, 59, 500));
    expect(parseRfc3339('2026-12-31T00:00:00.000Z')).toBe(Date.UTC(2026, 11, 31));
    for (const bad of [
      '2026-11-24T03:00:00+07:00',
      '2026-02-30T00:00:00Z',
      '2026-02-29T00:00:00Z',
      '2026-04-31T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-01-00T00:00:00Z',
      '2026-11-24',
      '2026-11-24T24:00:00Z',
      5,
    ])
      expect(parseRfc3339(bad)).toBeUndefined();
  });
  it('reads back every moment that can be written, the years before 100 too (property)', () => {
    const [first, last] = [Date.parse('0000-01-01T00:00:00.000Z'), Date.parse('9999-12-31T23:59:59.999Z')];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (ms) => parseRfc3339(rfc3339(ms)) === ms),
      {
        numRuns: 2_000,
      },
    );
    for (const year of ['0000', '0004', '0096', '1900', '2000', '2027', '2028'])
      for (let day = Date.parse(`${year}-01-01T00:00:00Z`), n = 0; n < 365; n += 1, day += DAY)
        expect(parseRfc3339(rfc3339(day))).toBe(day);
  });
  it('knows the end of each month (property)', () => {
    const at = (month: number, day: number): string => String(month).padStart(2, '0') + '-' + String(day);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (number, month) => {
        const year = String(number).padStart(4, '0');
        for (let day = 28; day <= 31; day += 1) {
          const text = `${year}-${at(month, day)}T00:00:00Z`;
          const there = rfc3339(Date.parse(text)).slice(0, 10) === text.slice(0, 10);
          expect([text, parseRfc3339(text)]).toEqual([text, there ? Date.parse(text) : undefined]);
        }
      }),
    );
  });
  it('reads one to three decimals', () => {
    for (const [written, ms] of [
      ['1', 100],
      ['01', 10],
      ['29', 290],
      ['057', 57],
      ['999', 999],
    ] as const)
      expect(parseRfc3339(`1970-01-01T00:00:00.${written}Z`)).toBe(ms);
  });
});

describe('ids', () => {
  it('are UUIDv7 of the injected time, lower case only', () => {
    const id = newId({ now: () => 0x0199_0000_0000 });
    expect(id.startsWith('01990000-0000-7')).toBe(true);
    expect(isUuid7(id)).toBe(true);
    expect(isUuid7(id.toUpperCase())).toBe(false);
  });
  it('are never the same, however many of one moment', () => {
    const ids = Array.from({ length: 5_000 }, () => newId({ now: () => 0 }));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(isUuid7)).toBe(true);
  });
});

describe('errors', () => {
  it('carry a code, a pointer and a retry verdict; foreign errors become E-INTERNAL with their cause', () => {
    expect(new HsuError('E-SCHEMA-INVALID', 'missing', { path: '/body' }).faults).toEqual([
      { code: 'E-SCHEMA-INVALID', path: '/body', text: 'missing' },
    ]);
    expect(new HsuError('E-UNAVAILABLE').retry).toBe('later');
    const cause = new Error('x');
    expect(asHsuError(cause)).toMatchObject({ code: 'E-INTERNAL', cause });
  });
});
