import { describe, expect, it } from '@jest/globals';
import { firstDay, isAfter, isBefore, lastDay, yearsSince } from './partial-dates.js';

const NOW = '2026-11-24T12:00:00.000Z';

describe('partial dates', () => {
  it('are before others only as far as both are told', () => {
    expect([
      isBefore('2026', '2026-11'),
      isBefore('2025', '2026-11'),
      isBefore('2026-10-31', '2026-11'),
    ]).toEqual([false, true, true]);
  });
  it('are after a time only where they have begun in no zone yet', () => {
    expect(['2026', '2026-11', '2026-11-24', '2026-11-25'].map((date) => isAfter(date, NOW))).toEqual(
      Array(4).fill(false),
    );
    expect(['2027', '2026-12', '2026-11-26'].map((date) => isAfter(date, NOW))).toEqual(Array(3).fill(true));
    expect(isAfter('2026-11-25', '2026-11-24T09:59:59.999Z')).toBe(true);
    expect(isAfter('2026-11-25', '2026-11-24T10:00:00Z')).toBe(false);
  });
  it('are compared with a time where they are one', () => {
    expect([isAfter(NOW, NOW), isAfter('2026-11-24T12:00:00.001Z', NOW)]).toEqual([false, true]);
  });
  it('may mean any day up to the last', () => {
    expect(['2024', '2024-02', '2025-02', '2025-12', '2025-12-03'].map(lastDay)).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2025-02-28',
      '2025-12-31',
      '2025-12-03',
    ]);
  });
  it('may mean any day from the first', () => {
    expect(['2024', '2024-02', '2024-02-03'].map(firstDay)).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-02-03',
    ]);
  });
  it('are whole years ago from the day on, where it comes last', () => {
    expect(yearsSince('2008-11-24', '2026-11-24T11:59:59Z')).toBe(17);
    expect(yearsSince('2008-11-24', '2026-11-24T12:00:00Z')).toBe(18);
  });
});
