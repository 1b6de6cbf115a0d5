/** Time is injected everywhere (docs/decisions/0038-durations.md). This half stamps and expires. */
export interface WallClock {
  /** ms since 1970-01-01T00:00Z. Somebody may set it, back too (T20). */
  now(): number;
}

export interface Clock extends WallClock {
  /**
   * ms since some moment of this process, to measure how long something lasts with. It only grows, whoever sets the
   * time.
   */
  elapsed(): number;
}

export const systemClock: Clock = { now: () => Date.now(), elapsed: () => performance.now() };

const RFC3339_UTC =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;

/** `ms` as RFC 3339 UTC with milliseconds, e.g. `2026-11-24T03:00:00.000Z`. */
export function rfc3339(ms: number): string {
  return new Date(ms).toISOString();
}

/** The Gregorian calendar repeats itself after so many years, of so many days. */
const CYCLE_YEARS = 400;
const CYCLE_MS = 146_097 * 86_400_000;

/** Milliseconds of an RFC 3339 UTC time (`Z` only, up to three decimals), or undefined where the text is not one. */
export function parseRfc3339(text: unknown): number | undefined {
  if (typeof text !== 'string' || !RFC3339_UTC.test(text)) return undefined;
  const year = 100 * two(text, 0) + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  // Every month has 28 days; of a later one, the month's own end counts.
  if (day > 28 && day > new Date(Date.UTC(year + CYCLE_YEARS, month, 0)).getUTCDate()) return undefined;
  const fraction = text.length > 20 ? Number(text.slice(19, -1)) * 1000 : 0;
  // A whole cycle later: `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  const ms = Date.UTC(year + CYCLE_YEARS, month - 1, day, two(text, 11), two(text, 14), two(text, 17));
  return ms - CYCLE_MS + Math.round(fraction);
}

/** The two digits that stand there. */
function two(text: string, at: number): number {
  return 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 528;
}

/** The UTC day of `ms`, e.g. `2026-11-24`: sealing keys are named by it (wire.md "Sealing keys"). */
export function utcDay(ms: number): string {
  return rfc3339(ms).slice(0, 10);
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
