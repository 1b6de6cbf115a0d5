import { describe, expect, it } from '@jest/globals';
import { addWorkingDays as added, calendarOf, type Calendar } from './calendar.js';

const addWorkingDays = (at: string, days: number, calendar: Calendar) => added(at, days, calendar).dueAt;

describe('working days', () => {
  it('do not count the day of the start, and end at the same local time', () => {
    // Tuesday 10:00 in Bangkok.
    expect(addWorkingDays('2026-11-24T03:00:00.000Z', 3, calendarOf('TH'))).toBe('2026-11-27T03:00:00.000Z');
  });
  it('leave out Saturday and Sunday', () => {
    expect(addWorkingDays('2026-11-27T03:00:00.000Z', 1, calendarOf('TH'))).toBe('2026-11-30T03:00:00.000Z');
    expect(addWorkingDays('2026-11-28T03:00:00.000Z', 1, calendarOf('TH'))).toBe('2026-11-30T03:00:00.000Z');
  });
  it('leave out Friday and Sunday in Brunei, and count Saturday', () => {
    // Thursday 11:00 in Brunei: Saturday is the first, Monday the second.
    expect(addWorkingDays('2026-11-26T03:00:00.000Z', 2, calendarOf('BN'))).toBe('2026-11-30T03:00:00.000Z');
  });
  it('are days of the owner, not of UTC: Monday in Myanmar begins at 17:30 on Sunday', () => {
    expect(addWorkingDays('2026-11-29T17:30:00.000Z', 1, calendarOf('MM'))).toBe('2026-11-30T17:30:00.000Z');
    expect(addWorkingDays('2026-11-29T17:29:00.000Z', 1, calendarOf('MM'))).toBe('2026-11-30T17:29:00.000Z');
    // Friday evening in UTC is Saturday in Yangon; Monday there is the first.
    expect(addWorkingDays('2026-11-27T18:00:00.000Z', 1, calendarOf('MM'))).toBe('2026-11-29T18:00:00.000Z');
  });
  it('leave out the holidays of the calendar', () => {
    const holidays = [{ date: '2026-11-25', name: 'A feast' }];
    expect(addWorkingDays('2026-11-24T03:00:00.000Z', 1, { ...calendarOf('TH'), holidays })).toBe(
      '2026-11-26T03:00:00.000Z',
    );
  });
  it('of a member without a calendar are Monday to Friday in UTC', () => {
    expect(calendarOf('XA')).toEqual({ zone: 'UTC', rest: [6, 7], holidays: [] });
  });
});
