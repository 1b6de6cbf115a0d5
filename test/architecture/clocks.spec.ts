import { describe, expect, it } from '@jest/globals';
import { audience, calendarOf, ladder, shippedRules } from '#cases';
import { DAY, HOUR, MINUTE, rfc3339 } from '#kernel';
import { clockProfiles, codeLists, kinds, lifecycles } from '#messages';
import { rowsOf, sectionOf, textOf } from './markdown.js';

// Each row of docs/clocks.md against the data that runs: a page that is not compared is wrong after the next change.
// What its writer wrote from the kinds is read here by other means; that it is up to date is told by
// libs/cases/shipped.spec.ts.

const page = textOf('docs/clocks.md');
const rows = (heading: string): string[][] => rowsOf(sectionOf(page, heading));

/** Every `CODE` of a cell. */
function codesIn(cell: string | undefined): string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

const starts = kinds.flatMap(({ type, acts }) => acts.starts.map((start) => ({ type, ...start })));
const stops = kinds.flatMap(({ type, acts }) => acts.stops.map((stop) => ({ type, ...stop })));
const URGENCIES = ['E', 'U', 'R', 'P'] as const;

describe('docs/clocks.md', () => {
  it('says of each clock who starts and stops it, and whose it is', () => {
    const written = rows('Start, stop and owner').map(([clock, , start, owner, stop]) => ({
      clock: codesIn(clock)[0],
      started: unique(codesIn(start)),
      owners: unique(codesIn(owner)),
      stopped: unique(codesIn(stop).filter((code) => kinds.some(({ type }) => type === code))),
    }));
    const names = unique(clockProfiles.map(({ clock }) => clock));
    const named = (clock: string, of: readonly { readonly type: string; readonly clock: string }[]) =>
      unique(of.filter((one) => one.clock === clock).map(({ type }) => type));
    expect(written.sort((a, b) => String(a.clock).localeCompare(String(b.clock)))).toEqual(
      names
        .map((clock) => ({
          clock,
          started: named(clock, starts),
          owners: unique(starts.filter((start) => start.clock === clock).map(({ owner }) => owner)),
          stopped: named(clock, stops),
        }))
        .sort((a, b) => a.clock.localeCompare(b.clock)),
    );
  });

  it('has a row for each clock and profile, and none of a country', () => {
    const written = rows('How long').map(
      ([clock, profile]) => `${codesIn(clock)[0]} ${codesIn(profile)[0] ?? ''}`,
    );
    expect(written.sort()).toEqual(
      unique(clockProfiles.map(({ clock, profile }) => `${clock} ${profile ?? ''}`)),
    );
    expect(clockProfiles.filter(({ country }) => country !== undefined)).toEqual([]);
  });

  const engine = shippedRules();
  const owner = { member: 'TH', unit: 'ATU' };
  // In the middle of a week and at its end: so many working days are more days then.
  const moments = ['2026-11-30T03:00:00.000Z', '2026-12-03T03:00:00.000Z'];
  it.each(rows('How long'))('says how long %s %s runs', (name, profiled, _when, ...lasts) => {
    const clock = clockProfiles.find((row) => row.clock === codesIn(name)[0])?.clock;
    if (clock === undefined) throw new Error(`no clock: ${name}`);
    const [profile] = codesIn(profiled);
    const due = moments.flatMap((at) =>
      URGENCIES.map(
        (urgency) => engine.due({ clock, profile, urgency, owner, at, shortenedTo: undefined }).dueAt,
      ),
    );
    const written = moments.flatMap((at) => lasts.map((one) => rfc3339(endOf(one, Date.parse(at)))));
    expect(due).toEqual(written);
  });

  it('marks the profiles that no kind starts', () => {
    const unused = rows('How long')
      .filter(([, , when]) => when === 'no kind starts it yet')
      .map(([clock, profile]) => `${codesIn(clock)[0]} ${codesIn(profile)[0]}`);
    const used = starts.map(({ clock, profile }) => `${clock} ${profile ?? ''}`);
    const profiled = clockProfiles.flatMap(({ clock, profile }) =>
      profile === undefined ? [] : [`${clock} ${profile}`],
    );
    expect(unique(unused)).toEqual(unique(profiled).filter((one) => !used.includes(one)));
  });

  it('says which clocks a message may shorten', () => {
    const [, sentence = ''] =
      /A `dueAt` in the message may shorten the time of ([^.]*), down/.exec(page.replace(/\s+/g, ' ')) ?? [];
    const named = codesIn(sentence).filter((code) => clockProfiles.some(({ clock }) => clock === code));
    expect(unique(named)).toEqual(
      unique(starts.filter(({ dueAt }) => dueAt !== undefined).map(({ clock }) => clock)),
    );
  });

  it('says which clocks may be paused', () => {
    const [, sentence = ''] = /These may be paused: ([^.]*)\./.exec(page.replace(/\s+/g, ' ')) ?? [];
    expect(codesIn(sentence)).toEqual(codeLists['pausableClock']);
  });

  it('has the working calendar of each member', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const written = rows('Working calendars');
    expect(written).toHaveLength(11);
    for (const [member = '', zone, rest] of written) {
      const calendar = calendarOf(member);
      expect([member, zone, rest]).toEqual([
        member,
        `\`${calendar.zone}\``,
        calendar.rest.map((day) => days[day - 1]).join(', '),
      ]);
      expect(calendar.holidays).toEqual([]);
    }
  });

  it('says whom each rung tells, and when at the latest in a clock of an hour', () => {
    const startedAt = '2026-11-30T00:00:00.000Z';
    const rungs = ladder({ startedAt, dueAt: '2026-11-30T01:00:00.000Z' });
    expect(rows('The ladder').map(([rung, tells, , short]) => [rung, codesIn(tells)[0], short])).toEqual(
      rungs.map(({ level, at }) => [
        `${level} %`,
        audience[level],
        `${(Date.parse(at) - Date.parse(startedAt)) / 60_000} min`,
      ]),
    );
  });

  it('says what silence causes', () => {
    const caused = Object.entries(lifecycles).flatMap(([lifecycle, { clockSteps }]) =>
      clockSteps.map(({ clock, from, to }) => `${clock} ${lifecycle} ${from.join(' ')} ${to}`),
    );
    expect(
      unique(
        rows('What silence causes').map(([clock, lifecycle, from, to]) =>
          [codesIn(clock).join(), lifecycle, ...codesIn(from), ...codesIn(to)].join(' '),
        ),
      ),
    ).toEqual(unique(caused));
  });

  it('says of each kind that moves the ball where it goes, in the order in which it is decided', () => {
    const moved = kinds.flatMap(({ type, acts }) =>
      acts.ball.length === 0 ? [] : [[type, ...acts.ball.map(({ to }) => to)]],
    );
    expect(rows('Who holds the ball').map(([kind, to]) => [...codesIn(kind), ...codesIn(to)])).toEqual(moved);
  });
});

/** The end of a time as the page writes it (`10 min`, `3 working days`), where Saturday and Sunday are days of rest. */
function endOf(lasts: string, at: number): number {
  const [, number = '', unit = ''] = /^(\d+) (min|h|d|working days)$/.exec(lasts) ?? [];
  const ms = { min: MINUTE, h: HOUR, d: DAY }[unit];
  if (ms !== undefined) return at + Number(number) * ms;
  if (unit === '') throw new Error(`no time: ${lasts}`);
  let end = at;
  for (let left = Number(number); left > 0;) {
    end += DAY;
    if (![0, 6].includes(new Date(end).getUTCDay())) left -= 1;
  }
  return end;
}
