import { isOneDate, lastDayEntered } from './calendars.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { Report } from '../form/kind.js';
import { lastDay, yearsSince } from '../shapes/partial-dates.js';
import type { RuleId } from '../rules/table.js';

/** A year of the Islamic or Myanmar calendar, of the Gregorian one or of the Buddhist era. */
const ENTERED = /^(1[1-9]|2[0-7])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/;

/** `date` is stored Gregorian; `calendar` tells how it was entered, `entered` what. */
export class Birth {
  @field.PartialDate() @field.Past('birth.past') date: string;
  @field.Code('calendar') calendar: CodeOf<'calendar'>;
  /**
   * As entered, in that calendar: `2550-03`. Always given where no fixed number of years leads from one calendar to the
   * other, so that a clerk's slip can be found.
   */
  @field.Optional() @field.Token(ENTERED) entered?: string;
  @field.Optional() @field.Text(200) place?: string;
  @field.Optional() @field.Country() countryOfBirth?: string;
  /** Who or what says so, where records differ. */
  @field.Optional() @field.Code('recordSource') source?: CodeOf<'recordSource'>;
}

export class AgeEstimate {
  @field.Whole(0, 120) min: number;
  @field.Whole(0, 120) max: number;
  @field.Code('ageBasis') basis: CodeOf<'ageBasis'>;
}

/** The births that a record tells of one person: the one that counts most, then the others. */
export interface ToldAge {
  readonly birth?: Birth;
  readonly otherBirths?: readonly Birth[];
  readonly ageEstimate?: AgeEstimate;
}

/**
 * The Gregorian date of a date as entered: years of the Buddhist era lie 543 ahead (2568 = 2025).
 * @param date `YYYY[-MM[-DD]]`
 */
export function gregorianDate(date: string, calendar: 'GREGORIAN' | 'BUDDHIST'): string {
  return calendar === 'GREGORIAN' ? date : `${Number(date.slice(0, 4)) - 543}${date.slice(4)}`;
}

/** The date as entered and the date as stored are one. */
function judgeBirth({ date, calendar, entered }: Birth, path: string, report: Report): void {
  const fixed = calendar === 'GREGORIAN' || calendar === 'BUDDHIST';
  if (entered === undefined) {
    if (!fixed) report('birth.entered', `${path}/entered`);
  } else if (fixed ? gregorianDate(entered, calendar) !== date : !isOneDate(date, entered, calendar))
    report('birth.date-of-entered', `${path}/date`);
}

const MAX_AGE = 120;
const ADULT = 18;

/** Rules that `judgeToldAge` may find broken. */
export const AGE_RULES = [
  'age.min-below-max',
  'birth.date-of-entered',
  'birth.entered',
  'birth.first',
  'birth.max-age',
] as const satisfies readonly RuleId[];

/**
 * What is told of somebody's age holds together.
 * @param sentAt without it nobody is found too old
 */
export function judgeToldAge(told: ToldAge, sentAt: string | undefined, path: string, report: Report): void {
  const { birth, otherBirths = [], ageEstimate } = told;
  const births = [
    ...(birth === undefined ? [] : [[birth, `${path}/birth`] as const]),
    ...otherBirths.map((other, i) => [other, `${path}/otherBirths/${i}`] as const),
  ];
  for (const [one, at] of births) {
    judgeBirth(one, at, report);
    if (sentAt !== undefined && yearsSince(lastDay(one.date), sentAt) > MAX_AGE)
      report('birth.max-age', `${at}/date`);
  }
  if (otherBirths.length > 0 && birth === undefined) report('birth.first', `${path}/birth`);
  if (ageEstimate !== undefined && ageEstimate.min > ageEstimate.max)
    report('age.min-below-max', `${path}/ageEstimate/min`);
}

type ToldBirth = Pick<Birth, 'date'> & Partial<Pick<Birth, 'calendar' | 'entered'>>;

/**
 * The last day on which somebody may have been born. A year or month of a calendar that begins at another time than
 * ours (Cambodia's, Myanmar's, the Islamic one) goes on behind the end of the Gregorian one that a clerk made of it.
 */
function latestBirth({ date, calendar, entered }: ToldBirth): string {
  const last = lastDay(date);
  const told = date.length < last.length && entered !== undefined && calendar !== undefined;
  const own = told ? lastDayEntered(entered, calendar) : undefined;
  return own !== undefined && own > last ? own : last;
}

/** As much of it as an age is computed from. */
export interface AgeSigns {
  readonly birth?: ToldBirth;
  readonly otherBirths?: readonly ToldBirth[];
  readonly ageEstimate?: { readonly min: number };
}

/**
 * The age that somebody has at least, in whole years; undefined where nothing is told. Births tell before an estimate;
 * of several the latest counts, to the last day that it may mean, and at that time the day counts that is least far on
 * in any zone: where the record leaves a doubt, it is in favour of childhood (INV-11).
 */
export function leastAge({ birth, otherBirths = [], ageEstimate }: AgeSigns, at: string): number | undefined {
  const births = birth === undefined ? otherBirths : [birth, ...otherBirths];
  if (births.length === 0) return ageEstimate?.min;
  return Math.min(...births.map((one) => yearsSince(latestBirth(one), at)));
}

/** Whether somebody is a child at a time, with every doubt in favour of childhood. */
export function childAt(told: AgeSigns, at: string): 'CHILD' | 'ADULT' | 'UNKNOWN' {
  const age = leastAge(told, at);
  if (age === undefined) return 'UNKNOWN';
  return age >= ADULT ? 'ADULT' : 'CHILD';
}
