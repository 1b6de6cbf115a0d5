import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { Report } from '../form/kind.js';
import { isAfter, lastDay, yearsSince } from './partial-dates.js';

const ENTERED = /^(1[89]|2[0-7])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/;

/** `date` is stored Gregorian; `calendar` tells how it was entered, `entered` what. */
export class Birth {
  @field.PartialDate() date: string;
  @field.Code('calendar') calendar: CodeOf<'calendar'>;
  /**
   * As entered, in that calendar: `2550-03`. Always given for the Buddhist era, so that a clerk's slip can be found.
   */
  @field.Optional() @field.Token(ENTERED) entered?: string;
  @field.Optional() @field.Text(200) place?: string;
  @field.Optional() @field.Country() countryOfBirth?: string;
}

export class AgeEstimate {
  @field.Whole(0, 120) min: number;
  @field.Whole(0, 120) max: number;
  @field.Code('ageBasis') basis: CodeOf<'ageBasis'>;
}

/**
 * The Gregorian date of a date as entered: years of the Buddhist era lie 543 ahead (2568 = 2025).
 * @param date `YYYY[-MM[-DD]]`
 */
export function gregorianDate(date: string, calendar: CodeOf<'calendar'>): string {
  return calendar === 'GREGORIAN' ? date : `${Number(date.slice(0, 4)) - 543}${date.slice(4)}`;
}

/** The date as entered and the date as stored are one. */
export function judgeBirth({ date, calendar, entered }: Birth, path: string, report: Report): void {
  if (entered === undefined && calendar === 'BUDDHIST') report('birth.entered', `${path}/entered`);
  if (entered !== undefined && gregorianDate(entered, calendar) !== date)
    report('birth.date-of-entered', `${path}/date`);
}

export function judgeAge({ min, max }: AgeEstimate, path: string, report: Report): void {
  if (min > max) report('age.min-below-max', `${path}/min`);
}

const MAX_AGE = 120;
const ADULT = 18;

/** Born by then, and no more than 120 years before. */
export function judgeBornBefore({ date }: Birth, sentAt: string, path: string, report: Report): void {
  if (isAfter(date, sentAt)) report('birth.past', `${path}/date`);
  else if (yearsSince(lastDay(date), sentAt) > MAX_AGE) report('birth.max-age', `${path}/date`);
}

/**
 * Whether somebody is a child at a time: the birth tells, else the estimate. An estimate that reaches below 18 means a
 * child, for a doubt counts for the person.
 */
export function childAt(
  birth: Pick<Birth, 'date'> | undefined,
  estimate: Pick<AgeEstimate, 'min'> | undefined,
  at: string,
): 'CHILD' | 'ADULT' | 'UNKNOWN' {
  if (birth !== undefined) return yearsSince(lastDay(birth.date), at) >= ADULT ? 'ADULT' : 'CHILD';
  if (estimate !== undefined) return estimate.min >= ADULT ? 'ADULT' : 'CHILD';
  return 'UNKNOWN';
}
