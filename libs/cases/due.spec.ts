import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rfc3339 } from '#kernel';
import { clockProfiles, type ClockProfile } from '#messages';
import { due as dueOf, findDuration, ladder, nextRung, wasReached } from './due.js';
import type { Starting } from './rules.js';

const start: Starting = {
  clock: 'ACK',
  profile: undefined,
  owner: { member: 'TH', unit: 'ATU' },
  urgency: 'R',
  at: '2026-11-27T03:00:00.000Z',
  shortenedTo: undefined,
};
const due = (over: Partial<Starting>) => dueOf({ ...start, ...over }, clockProfiles, () => undefined).dueAt;

describe('how long a clock runs', () => {
  const rows: readonly ClockProfile[] = [
    { clock: 'RP', urgency: 'R', lasts: { minutes: 1 } },
    { clock: 'RP', country: 'TH', lasts: { minutes: 2 } },
    { clock: 'RP', profile: 'CHILD', lasts: { minutes: 3 } },
    { clock: 'RP', lasts: { minutes: 4 } },
  ];
  const find = (profile: string | undefined, country: string, urgency: 'R' | 'P') =>
    findDuration(rows, { clock: 'RP', profile, country, urgency });
  it('the row of the profile comes before that of the country, that before the urgency, that before the default', () => {
    expect(find('CHILD', 'TH', 'R')).toEqual({ minutes: 3 });
    expect(find(undefined, 'TH', 'R')).toEqual({ minutes: 2 });
    expect(find(undefined, 'KH', 'R')).toEqual({ minutes: 1 });
    expect(find(undefined, 'KH', 'P')).toEqual({ minutes: 4 });
  });
  it('a row of another profile never counts', () => {
    expect(() => findDuration(rows.slice(2, 3), { ...start, clock: 'RP', country: 'TH' })).toThrow(
      'no clock profile fits RP',
    );
  });
});

describe('the due time', () => {
  it('follows the urgency (clocks.md "How long")', () => {
    expect(due({ urgency: 'E' })).toBe('2026-11-27T03:10:00.000Z');
    expect(due({ urgency: 'U' })).toBe('2026-11-27T04:00:00.000Z');
    expect(due({ urgency: 'R' })).toBe('2026-11-27T15:00:00.000Z');
  });
  it("counts working days in the owner's calendar", () => {
    expect(due({ urgency: 'P' })).toBe('2026-12-02T03:00:00.000Z');
    expect(due({ urgency: 'P', owner: { member: 'BN', unit: 'ATU' } })).toBe('2026-12-01T03:00:00.000Z');
  });
  it('never stops for a weekend where it is urgent', () => {
    expect(due({ clock: 'RP', urgency: 'U' })).toBe('2026-12-02T03:00:00.000Z');
    expect(due({ clock: 'RP', urgency: 'R' })).toBe('2026-12-04T03:00:00.000Z');
  });
  it('may be asked for earlier, never later, and never before there was time', () => {
    expect(due({ shortenedTo: '2026-11-27T05:00:00Z' })).toBe('2026-11-27T05:00:00.000Z');
    expect(due({ shortenedTo: '2026-12-27T05:00:00Z' })).toBe('2026-11-27T15:00:00.000Z');
    expect(due({ shortenedTo: '2026-11-26T05:00:00Z' })).toBe('2026-11-27T03:01:00.000Z');
    expect(due({ shortenedTo: 'soon' })).toBe('2026-11-27T15:00:00.000Z');
  });
});

describe('the ladder', () => {
  const clock = {
    startedAt: '2026-11-24T00:00:00.000Z',
    dueAt: '2026-11-24T10:00:00.000Z',
    pause: null,
  } as const;
  const times = (rungs: readonly { at: string }[]) => rungs.map(({ at }) => at.slice(11, 16));
  it('has its rungs at 50, 80, 100, 150 and 200 percent of the time from start to due', () => {
    expect(ladder(clock).map(({ level }) => level)).toEqual([50, 80, 100, 150, 200]);
    expect(times(ladder(clock))).toEqual(['05:00', '08:00', '10:00', '15:00', '20:00']);
  });
  it('of a clock of an hour or less tells at 10, 20, 30, 45 and 60 minutes, or earlier by percent', () => {
    const lasting = (due: string) => times(ladder({ ...clock, dueAt: `2026-11-24T${due}.000Z` }));
    expect(lasting('01:00:00')).toEqual(['00:10', '00:20', '00:30', '00:45', '01:00']);
    expect(lasting('00:10:00')).toEqual(['00:05', '00:08', '00:10', '00:15', '00:20']);
    expect(lasting('00:25:00')).toEqual(['00:10', '00:20', '00:25', '00:37', '00:50']);
    expect(lasting('01:00:01').slice(0, 2)).toEqual(['00:30', '00:48']);
  });
  it('tells nobody later where more is asked in less time', () => {
    const lasts = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(lasts, lasts, (one, other) => {
        const rungs = (minutes: number) =>
          ladder({ ...clock, dueAt: rfc3339(Date.parse(clock.startedAt) + minutes * 60_000) }).map(
            ({ at }) => at,
          );
        const [shorter, longer] = [rungs(Math.min(one, other)), rungs(Math.max(one, other))];
        expect(shorter.filter((at, i) => at > longer[i]!)).toEqual([]);
        expect(longer).toEqual([...longer].sort());
      }),
    );
  });
  it('goes on every day after its last rung, for as long as nobody answers (INV-20)', () => {
    const next = (after: string) => nextRung(clock, Date.parse(after));
    expect(next('2026-11-24T00:00:00.000Z')).toEqual({ level: 50, at: '2026-11-24T05:00:00.000Z' });
    expect(next('2026-11-24T05:00:00.000Z')).toEqual({ level: 80, at: '2026-11-24T08:00:00.000Z' });
    expect(next('2026-11-24T20:00:00.000Z')).toEqual({ level: 200, at: '2026-11-25T20:00:00.000Z' });
    expect(next('2027-01-01T20:00:00.000Z')).toEqual({ level: 200, at: '2027-01-02T20:00:00.000Z' });
  });
  it('reached no rung after the message that stopped it, however late that message came', () => {
    const at = Date.parse('2026-11-24T05:00:00.000Z');
    const stopped = (time: string) => ({ stop: { at: time, by: { member: 'TH', id: 'x' } } });
    expect(wasReached({ stop: null }, at)).toBe(true);
    expect(wasReached(stopped('2026-11-24T05:00:00.000Z'), at)).toBe(true);
    expect(wasReached(stopped('2026-11-24T04:59:59.999Z'), at)).toBe(false);
  });
  it('has no rung in a pause, and goes on at its review date though nobody resumed it', () => {
    const pause = {
      since: '2026-11-24T04:00:00.000Z',
      reason: 'WAIT_COURT',
      reviewAt: '2026-11-24T09:00:00.000Z',
    };
    expect(nextRung({ ...clock, pause }, Date.parse(pause.since))).toEqual({
      level: 100,
      at: '2026-11-24T10:00:00.000Z',
    });
  });
});
