import { describe, expect, it } from '@jest/globals';
import { isOneDate } from './calendars.js';

describe('a date as it was entered', () => {
  it('of the Buddhist era lies 543 years ahead', () => {
    expect(isOneDate('2010-07-19', '2553-07-19', 'BUDDHIST')).toBe(true);
    expect(isOneDate('2009-07-19', '2553-07-19', 'BUDDHIST')).toBe(false);
  });
  it.each([
    // 2024: Visak Bochea fell on 22 May.
    ['2024-01-10', '2567-01-10', true],
    ['2024-01-10', '2568-01-10', false],
    ['2024-07-01', '2568-07-01', true],
    ['2024-07-01', '2567-07-01', false],
    ['2024-05-22', '2567-05-22', true],
    ['2024-05-23', '2568-05-23', true],
    ['2024', '2567', true],
    ['2024', '2568', true],
    ['2024', '2569', false],
  ])('in Cambodia changes its year after Visak Bochea: %s is %s: %s', (date, entered, one) => {
    expect(isOneDate(date, entered, 'BUDDHIST_KHMER')).toBe(one);
  });
  it('of the Islamic calendar is compared with a day or two for the sighting of the moon', () => {
    // The first of Muharram 1431 was 18 December 2009 by the tables; ICU has the same calendar.
    const told = new Intl.DateTimeFormat('en-u-ca-islamic-civil', { timeZone: 'UTC' });
    expect(told.format(new Date('2009-12-18'))).toBe('1/1/1431 AH');
    for (const day of ['2009-12-16', '2009-12-18', '2009-12-20'])
      expect(isOneDate(day, '1431-01-01', 'HIJRI')).toBe(true);
    for (const day of ['2009-12-15', '2009-12-21', '2010-12-18'])
      expect(isOneDate(day, '1431-01-01', 'HIJRI')).toBe(false);
    expect(isOneDate('2010', '1431', 'HIJRI')).toBe(true);
    expect(isOneDate('2010-03', '1431-01', 'HIJRI')).toBe(false);
  });
  it('of the Myanmar era lies in its year, from Thingyan to Thingyan', () => {
    // The year 1386 began in the middle of April 2024.
    expect(isOneDate('2024-04-17', '1386-01-08', 'MYANMAR')).toBe(true);
    expect(isOneDate('2025-04-10', '1386-12-12', 'MYANMAR')).toBe(true);
    expect(isOneDate('2024-04-01', '1386', 'MYANMAR')).toBe(false);
    expect(isOneDate('2025-05', '1386', 'MYANMAR')).toBe(false);
  });
});
