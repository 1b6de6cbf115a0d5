import { DAY } from '#kernel';
import type { CodeOf } from '../codes/code-lists.js';
import { firstDay, lastDay } from '../shapes/partial-dates.js';

/** Days since 1970-01-01, both included. */
type Days = readonly [first: number, last: number];

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const gregorian = (date: string): Days => [dayOf(firstDay(date)), dayOf(lastDay(date))];
const withYear = (date: string, year: number): string => `${String(year)}${date.slice(4)}`;

/** Julian day of the first day of the Unix epoch. */
const EPOCH_JULIAN = 2_440_588;
/** A month of the Islamic calendar begins when its moon is seen: a day or two apart from state to state. */
const MOON_SEEN = 2;
/** First of Muharram 1 in the tabular calendar, as a Julian day. */
const HIJRA_JULIAN = 1_948_440;

/** Tabular (civil) Islamic calendar: 11 leap days in 30 years, months of 30 and 29 days in turn. */
function hijriDay(year: number, month: number, day: number): number {
  const julian =
    Math.floor((11 * year + 3) / 30) +
    354 * year +
    30 * month -
    Math.floor((month - 1) / 2) +
    day +
    HIJRA_JULIAN -
    385;
  return julian - EPOCH_JULIAN;
}

function hijri(date: string): Days {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = hijriDay(year, month ?? 1, day ?? 1);
  const end = month === undefined ? hijriDay(year + 1, 1, 1) : hijriDay(year, month + 1, 1);
  const last = day === undefined ? end - 1 : first;
  return [first - MOON_SEEN, last + MOON_SEEN];
}

/** The Myanmar year is the sidereal year of the Surya Siddhanta; year 0 ended at this Julian day. */
const MYANMAR_YEAR_DAYS = 1_577_917_828 / 4_320_000;
const MYANMAR_EPOCH_JULIAN = 1_954_168.050623;
/** Thingyan lasts three days or four; which of them a clerk counts to which year varies. */
const THINGYAN = 4;

/** The whole year from one Thingyan to the next: its months follow the moon, and leap months are proclaimed. */
function myanmar(date: string): Days {
  const newYear = (year: number): number =>
    Math.floor(MYANMAR_YEAR_DAYS * year + MYANMAR_EPOCH_JULIAN + 0.5) - EPOCH_JULIAN;
  const year = Number(date.slice(0, 4));
  return [newYear(year) - THINGYAN, newYear(year + 1) + THINGYAN];
}

/**
 * Cambodia's Buddhist year begins on the day after Visak Bochea, a full moon between the middle of April and the end of
 * May: until then a date lies 543 years behind it, from then on 544.
 */
function khmerBuddhist(date: string): readonly Days[] {
  const year = Number(date.slice(0, 4));
  const [early, late] = [year - 543, year - 544];
  const until = dayOf(`${String(early)}-05-31`);
  const from = dayOf(`${String(late)}-04-15`);
  const [start, end] = gregorian(withYear(date, early));
  const [lateStart, lateEnd] = gregorian(withYear(date, late));
  const before: Days = [start, Math.min(end, until)];
  const after: Days = [Math.max(lateStart, from), lateEnd];
  return [before, after].filter(([first, last]) => first <= last);
}

const READ: Readonly<Record<CodeOf<'calendar'>, (date: string) => readonly Days[]>> = {
  GREGORIAN: (date) => [gregorian(date)],
  BUDDHIST: (date) => [gregorian(withYear(date, Number(date.slice(0, 4)) - 543))],
  BUDDHIST_KHMER: khmerBuddhist,
  MYANMAR: (date) => [myanmar(date)],
  HIJRI: (date) => [hijri(date)],
};

/**
 * The last day (`YYYY-MM-DD`) that a date as entered may mean; undefined: no day has that date.
 * @param entered `YYYY[-MM[-DD]]` in `calendar`
 */
export function lastDayEntered(entered: string, calendar: CodeOf<'calendar'>): string | undefined {
  const ends = READ[calendar](entered).map(([, last]) => last);
  return ends.length === 0 ? undefined : new Date(Math.max(...ends) * DAY).toISOString().slice(0, 10);
}

/**
 * Whether a Gregorian date and one that was entered in another calendar may be one day, as far as both are told.
 * @param date Gregorian, `YYYY[-MM[-DD]]` @param entered `YYYY[-MM[-DD]]` in `calendar`
 */
export function isOneDate(date: string, entered: string, calendar: CodeOf<'calendar'>): boolean {
  const [first, last] = gregorian(date);
  return READ[calendar](entered).some(([from, to]) => first <= to && from <= last);
}
