import { describe, expect, it } from '@jest/globals';
import {
  digest,
  fromBase64url,
  HsuError,
  asHsuError,
  isUuid7,
  newId,
  parseRfc3339,
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
