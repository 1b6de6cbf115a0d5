import { DAY, HOUR, HsuError, MINUTE, parseRfc3339, rfc3339 } from '#kernel';
import type { ClockProfile, Duration } from '#messages';
import { addWorkingDays, calendarOf } from './calendar.js';
import type { CaseClock } from './case.js';
import type { Calendars, Due, Starting } from './rules.js';

/** What a profile is looked up by. */
type Wanted = Pick<Starting, 'clock' | 'profile' | 'urgency'> & { readonly country: string };

/**
 * The most specific row: by profile, then by country, then by urgency (limits differ by country, so they live in a
 * table). A profile without a row of its own falls back to the clock's default. Throws `E-CONFIG` where no row fits.
 */
export function findDuration(profiles: readonly ClockProfile[], wanted: Wanted): Duration {
  const ranked = profiles
    .filter(
      ({ clock, profile, country, urgency }) =>
        clock === wanted.clock &&
        (profile === undefined || profile === wanted.profile) &&
        (country === undefined || country === wanted.country) &&
        (urgency === undefined || urgency === wanted.urgency),
    )
    .sort((a, b) => rank(b) - rank(a));
  const [best] = ranked;
  if (best === undefined)
    throw new HsuError('E-CONFIG', `no clock profile fits ${wanted.clock} ${wanted.profile ?? ''}`);
  return best.lasts;
}

function rank({ profile, country, urgency }: ClockProfile): number {
  return (profile === undefined ? 0 : 4) + (country === undefined ? 0 : 2) + (urgency === undefined ? 0 : 1);
}

/** When a clock is due. Urgency E and U never stop for days of rest (clocks.md "How long"). */
export function due(start: Starting, profiles: readonly ClockProfile[], calendars: Calendars): Due {
  const { clock, profile, urgency, owner, at, shortenedTo } = start;
  const lasts = findDuration(profiles, { clock, profile, urgency, country: owner.member });
  const full = inFull(lasts, start, calendars);
  const asked = parseRfc3339(shortenedTo);
  if (asked === undefined) return full;
  // Asked for before it even started: a minute is left, so that the ladder has a length.
  const dueAt = rfc3339(Math.min(Math.max(asked, Date.parse(at) + MINUTE), Date.parse(full.dueAt)));
  return {
    dueAt,
    ...(full.rested && { rested: full.rested.filter(({ date }) => date <= dueAt.slice(0, 10)) }),
  };
}

function inFull(lasts: Duration, { at, owner, urgency }: Starting, calendars: Calendars): Due {
  if ('minutes' in lasts) return { dueAt: rfc3339(Date.parse(at) + lasts.minutes * MINUTE) };
  if (urgency === 'E' || urgency === 'U') return { dueAt: rfc3339(Date.parse(at) + lasts.workingDays * DAY) };
  return addWorkingDays(at, lasts.workingDays, calendars(owner, at) ?? calendarOf(owner.member));
}

export type Level = 50 | 80 | 100 | 150 | 200;

/** A rung of the ladder: who is told stands in `audience`. `at`: RFC 3339 UTC. */
export interface Rung {
  readonly level: Level;
  readonly at: string;
}

const LEVELS: readonly Level[] = [50, 80, 100, 150, 200];
/** Minutes after the start: no clock that lasts an hour at most tells anybody later (clocks.md "The ladder"). */
const SHORT_CLOCK = [10, 20, 30, 45, 60];

/** Whom a rung tells, each side its own people. */
export const audience: Readonly<Record<Level, 'ASSIGNEE' | 'SUPERVISOR' | 'DESKS' | 'HEAD' | 'SECRETARIAT'>> =
  { 50: 'ASSIGNEE', 80: 'SUPERVISOR', 100: 'DESKS', 150: 'HEAD', 200: 'SECRETARIAT' };

type Timed = Pick<CaseClock, 'startedAt' | 'dueAt' | 'pause'>;

/**
 * The five rungs, along elapsed time from start to due and beyond it; of a clock of an hour or less each comes at its
 * minute where that is earlier, whatever the urgency.
 */
export function ladder({ startedAt, dueAt: due }: Omit<Timed, 'pause'>): readonly Rung[] {
  const start = Date.parse(startedAt);
  const lasts = Date.parse(due) - start;
  return LEVELS.map((level, i) => {
    const latest = lasts <= HOUR ? (SHORT_CLOCK[i] ?? 0) * MINUTE : Infinity;
    return { level, at: rfc3339(start + Math.round(Math.min((lasts * level) / 100, latest))) };
  });
}

/**
 * Whether the clock reached a rung at `at` (ms) before it stopped. A rung may ring here while the message that stopped
 * the clock earlier is still on its way: then it was never reached, as on the side that had the message in time.
 */
export function wasReached({ stop }: Pick<CaseClock, 'stop'>, at: number): boolean {
  return stop === null || at <= Date.parse(stop.at);
}

/**
 * The first rung after `after` (ms). Past the last one it repeats every day: a clock that nobody answers never falls
 * silent. A pause has no rungs before its review date.
 */
export function nextRung(clock: Timed, after: number): Rung {
  const from = Math.max(after, parseRfc3339(clock.pause?.reviewAt) ?? after);
  const rungs = ladder(clock);
  const next = rungs.find(({ at }) => Date.parse(at) > from);
  if (next !== undefined) return next;
  const last = Date.parse(rungs.at(-1)?.at ?? clock.dueAt);
  return { level: 200, at: rfc3339(last + (Math.floor((from - last) / DAY) + 1) * DAY) };
}
