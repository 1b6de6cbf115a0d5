import { describe, expect, it } from '@jest/globals';
import {
  ageOf,
  cityOf,
  clockTime,
  DAY,
  HOUR,
  MINUTE,
  pressureOf,
  sameTime,
  shortSpan,
  zoneOf,
} from './time.js';

const unit = { d: 'd', h: 'h', min: 'min' };
const noon = Date.parse('2026-11-24T05:00:00Z');

describe('clockTime', () => {
  it('shows Myanmar half an hour behind Thailand', () => {
    expect(clockTime(noon, zoneOf('TH'), noon, 'en')).toBe('12:00');
    expect(clockTime(noon, zoneOf('MM'), noon, 'en')).toBe('11:30');
  });

  it('names the day where it is another one in that zone', () => {
    const late = Date.parse('2026-11-24T16:30:00Z');
    expect(clockTime(late, zoneOf('TH'), noon, 'en')).toBe('23:30');
    expect(clockTime(late, zoneOf('TL'), noon, 'en')).toBe('Nov 25, 01:30');
  });

  it('names the year where the day alone would be taken for one of the past', () => {
    expect(clockTime(noon + 60 * DAY, 'UTC', noon, 'en')).toBe('Jan 23, 05:00');
    expect(clockTime(noon + 299 * DAY, 'UTC', noon, 'en')).toContain('2027');
    expect(clockTime(noon + 400 * DAY, 'UTC', noon, 'en')).toContain('2027');
  });
});

describe('sameTime', () => {
  it('holds for Thailand and Cambodia, not for Thailand and Myanmar', () => {
    expect(sameTime(noon, zoneOf('TH'), zoneOf('KH'))).toBe(true);
    expect(sameTime(noon, zoneOf('TH'), zoneOf('MM'))).toBe(false);
  });
});

describe('shortSpan', () => {
  it.each([
    [12 * DAY + 3 * HOUR, false, '12 d'],
    [2 * DAY + 4 * HOUR, false, '2 d 4 h'],
    [2 * DAY + 20 * MINUTE, false, '2 d'],
    [7 * HOUR + 30 * MINUTE, false, '7 h'],
    [2 * HOUR + 14 * MINUTE, false, '2 h 14 min'],
    [14 * MINUTE + 59_000, false, '14 min'],
    [9 * MINUTE + 41_000, true, '09:41'],
    [-3 * HOUR, false, '3 h'],
  ])('%i ms, exact %s: %s', (ms, exact, text) => {
    expect(shortSpan(ms, exact, unit)).toBe(text);
  });
});

describe('ageOf', () => {
  it.each([
    [-5, '0 s'],
    [40_000, '40 s'],
    [3 * MINUTE + 1, '3 min'],
    [50 * HOUR, '2 d'],
  ])('%i ms: %s', (ms, text) => {
    expect(ageOf(ms, { ...unit, s: 's' })).toBe(text);
  });
});

describe('pressureOf', () => {
  it('is calm, presses from 80 % on, and is late at the due time', () => {
    expect(pressureOf(0, 100, 79)).toBe('calm');
    expect(pressureOf(0, 100, 80)).toBe('soon');
    expect(pressureOf(0, 100, 100)).toBe('late');
  });
});

describe('cityOf', () => {
  it('reads like a city', () => {
    expect(cityOf('Asia/Phnom_Penh')).toBe('Phnom Penh');
  });
});
