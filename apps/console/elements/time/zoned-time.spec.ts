import { describe, expect, it } from '@jest/globals';
import { toLocal, toUtc } from './zoned-time.js';

describe('toUtc and toLocal', () => {
  it.each([
    ['Asia/Bangkok', '2026-11-24T14:30', '2026-11-24T07:30:00.000Z'],
    ['Asia/Yangon', '2026-11-24T00:15', '2026-11-23T17:45:00.000Z'],
    ['Asia/Dili', '2027-01-01T00:00', '2026-12-31T15:00:00.000Z'],
  ])('%s %s is %s', (zone, local, utc) => {
    expect(toUtc(local, zone)).toBe(utc);
    expect(toLocal(utc, zone)).toBe(local);
  });

  it('has no time for half a date', () => {
    expect(toUtc('2026-11', 'Asia/Bangkok')).toBeUndefined();
    expect(toUtc('', 'Asia/Bangkok')).toBeUndefined();
  });
});
