import { HOUR, parseRfc3339 } from '#kernel';

/** Whether one `YYYY[-MM[-DD]]` is certainly before another: only what both tell is compared. */
export function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}

/** A day begins 14 hours earlier in the easternmost zone than in UTC, and 12 hours later in the westernmost. */
const EASTERNMOST = 14 * HOUR;
const WESTERNMOST = -12 * HOUR;

/**
 * Whether a time, or a `YYYY[-MM[-DD]]` in whatever zone it was written, is certainly after a time.
 * @param at RFC 3339 UTC
 */
export function isAfter(when: string, at: string): boolean {
  const begins = when.includes('T')
    ? parseRfc3339(when)
    : Date.parse(`${when}${'-01-01'.slice(when.length - 4)}T00:00:00Z`) - EASTERNMOST;
  return (begins ?? 0) > (parseRfc3339(at) ?? 0);
}

/** The first day that a `YYYY[-MM[-DD]]` may mean, as `YYYY-MM-DD`. */
export function firstDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day that a `YYYY[-MM[-DD]]` may mean, as `YYYY-MM-DD`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * Whole years from a day (`YYYY-MM-DD`) to a time, where the day at that time is least far on: nobody is of age before
 * the birthday has begun wherever the person may be.
 */
export function yearsSince(day: string, at: string): number {
  const now = new Date((parseRfc3339(at) ?? 0) + WESTERNMOST).toISOString();
  const years = Number(now.slice(0, 4)) - Number(day.slice(0, 4));
  return now.slice(5, 10) < day.slice(5) ? years - 1 : years;
}
