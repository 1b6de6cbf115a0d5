import { describe, expect, it } from '@jest/globals';
import { DAY } from '#kernel';
import { probingAlarms } from './probing.js';

const match = (member: string, id: string, day: number) => ({ alert: { member, id }, at: day * DAY });

describe('INV-02: matches counted per alert owner', () => {
  it('raise no alarm where there is one, or where each is of another owner', () => {
    expect(probingAlarms([])).toEqual([]);
    expect(probingAlarms([match('VN', 'a', 1), match('LA', 'b', 2)])).toEqual([]);
  });

  it('raise one at the second within 30 days, and at each that follows', () => {
    const matches = [match('VN', 'a', 1), match('LA', 'x', 2), match('VN', 'b', 31), match('VN', 'c', 32)];
    expect(probingAlarms(matches)).toEqual([
      { owner: 'VN', at: 32 * DAY, matches: 2, alerts: [matches[2]!.alert, matches[3]!.alert] },
      { owner: 'VN', at: 31 * DAY, matches: 2, alerts: [matches[0]!.alert, matches[2]!.alert] },
    ]);
  });

  it('raise none after 30 days and a moment', () => {
    const late = { ...match('VN', 'b', 31), at: 31 * DAY + 1 };
    expect(probingAlarms([match('VN', 'a', 1), late])).toEqual([]);
  });

  it('are told in little, however many a hostile member raises', () => {
    const flood = Array.from({ length: 20_000 }, (_, n) =>
      match('VN', `alert-${String(n % 150)}`, n / 10_000),
    );
    const alarms = probingAlarms(flood);
    expect([alarms.length, alarms[0]!.matches]).toEqual([200, 20_000]);
    expect(Math.max(...alarms.map(({ alerts }) => alerts.length))).toBe(20);
    expect(alarms[0]!.alerts.at(-1)).toEqual(flood.at(-1)!.alert);
  });

  it('count what one alert meets at one moment once, and what its correction meets later again', () => {
    const one = match('VN', 'a', 1);
    expect(probingAlarms([one, { ...one }])).toEqual([]);
    expect(probingAlarms([one, match('VN', 'a', 2)])).toMatchObject([{ matches: 2, alerts: [one.alert] }]);
  });
});
