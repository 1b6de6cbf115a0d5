import { describe, expect, it } from '@jest/globals';
import { shippedRules, type Starting } from '#cases';
import type { MemberCalendar } from '#directory';
import { DAY } from '#kernel';
import { testMembers } from '#testing';
import { firstCalendars } from '../../apps/secretariat/calendars/index.js';

// What the directory lists of a member's working days, and what a clock makes of it.

const VN = { member: 'VN', unit: 'ATU' };
const asked: Starting = {
  clock: 'NV',
  profile: 'DOCUMENTED',
  owner: VN,
  urgency: 'R',
  at: '2027-02-01T03:00:00.000Z',
  shortenedTo: undefined,
};

const shipped = shippedRules(({ member }) => firstCalendars[member]);

describe('a verification asked before Tết', () => {
  it('is due after its ten working days, and says which days it rested on', () => {
    const { dueAt, rested = [] } = shipped.due(asked);
    expect(dueAt).toBe('2027-02-18T03:00:00.000Z');
    expect(rested.filter(({ holiday }) => holiday !== '').map(({ date }) => date)).toEqual([
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-02-09',
    ]);
    expect(rested).toContainEqual({ date: '2027-02-13', holiday: '' });
  });
  it('rests on nothing where it is urgent', () => {
    expect(shipped.due({ ...asked, urgency: 'U' })).toEqual({ dueAt: '2027-02-11T03:00:00.000Z' });
  });
  it('says of no day after it is due that it rested', () => {
    const { dueAt, rested } = shipped.due({ ...asked, shortenedTo: '2027-02-06T03:00:00Z' });
    expect([dueAt, rested?.map(({ date }) => date)]).toEqual([
      '2027-02-06T03:00:00.000Z',
      ['2027-02-05', '2027-02-06'],
    ]);
  });
});

describe('the calendar that a statement lists', () => {
  it('counts a day after the statement, for clocks that start then; earlier ones keep theirs', async () => {
    const network = await testMembers(['TH', 'VN']);
    const rules = shippedRules((owner, at) => network.directory().calendar(owner, Date.parse(at)));
    const now = network.clock.now();
    const at = (ms: number) => new Date(now + ms).toISOString();
    const due = (ms: number) => rules.due({ ...asked, at: at(ms), profile: 'DOCUMENTED' }).dueAt;
    const before = [0, DAY, 30 * DAY].map(due);
    const holidays = [0, 1, 2, 3, 4, 5, 6, 7, 31, 32, 33, 34, 35, 36, 37].map((days) => ({
      date: at(days * DAY).slice(0, 10),
      name: 'Rest',
      confirmed: true,
    }));
    const calendar: MemberCalendar = { source: 'Test', zone: 'UTC', rest: [6, 7], regions: [], holidays };
    await network.restate((listed) =>
      listed.map((entry) => (entry.member === 'VN' ? { ...entry, calendar } : entry)),
    );
    expect(due(0)).toBe(before[0]);
    expect(due(30 * DAY) > (before[2] ?? '')).toBe(true);
    // A statement that says nothing of calendars leaves them.
    await network.restate((listed) =>
      listed.map(({ member, name, units, keys }) => ({ member, name, units, keys })),
    );
    expect(due(30 * DAY) > (before[2] ?? '')).toBe(true);
  });
});

describe('the calendars of the first statement', () => {
  it('are those of the eleven members, for three years, in the form that statements take', () => {
    expect(Object.keys(firstCalendars)).toHaveLength(11);
    for (const { holidays } of Object.values(firstCalendars)) {
      const dates = holidays.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
      for (const year of ['2026', '2027', '2028'])
        expect(dates.filter((date) => date.startsWith(year)).length).toBeGreaterThan(3);
    }
  });
  it('have a rest of their own where a region has one', () => {
    expect(firstCalendars['MY']?.regions.map(({ region, rest }) => [region, rest])).toEqual([
      ['MY-02', [5, 6]],
      ['MY-03', [5, 6]],
      ['MY-11', [5, 6]],
    ]);
    expect(firstCalendars['BN']?.rest).toEqual([5, 7]);
  });
});
