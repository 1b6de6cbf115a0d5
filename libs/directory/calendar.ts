import {
  MAX_CALENDAR_REGIONS,
  MAX_HOLIDAYS,
  MAX_REGION_UNITS,
  type JsonObject,
  type JsonValue,
} from '#envelope';
import { isUnit, type Unit } from '#kernel';
import type { Form } from './form.js';

/** A day on which the state does not work; not confirmed: a lunar or announced day that may still move. */
export interface Holiday {
  /** ISO date. */
  readonly date: string;
  readonly name: string;
  readonly confirmed: boolean;
}

/** A part of the state that rests on other days of the week (ISO 3166-2), with the units that work there. */
export interface CalendarRegion {
  readonly region: string;
  readonly rest: readonly number[];
  readonly units: readonly Unit[];
}

/** A member's working calendar, as a statement lists it. `rest`: ISO weekdays without work (1 Monday … 7 Sunday). */
export interface MemberCalendar {
  /** Where its days were taken from. */
  readonly source: string;
  /** IANA time zone of the capital. */
  readonly zone: string;
  readonly rest: readonly number[];
  readonly regions: readonly CalendarRegion[];
  /** Ascending, no date twice. */
  readonly holidays: readonly Holiday[];
}

const ZONE = /^(UTC|[A-Z][A-Za-z]{1,20}\/[A-Z][A-Za-z_]{1,30})$/;
const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const DATE = /^2\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** A member that never works would owe nobody an answer. */
const MAX_REST_DAYS = 3;
const MAX_HOLIDAYS_A_YEAR = 60;

type ReadName = (value: JsonValue | undefined, path: string) => string;

/** @throws HsuError of the form's code */
export function readCalendar(
  form: Form,
  value: JsonValue | undefined,
  path: string,
  readName: ReadName,
): MemberCalendar {
  const object: JsonObject = form.object(value, path, ['source', 'zone', 'rest', 'regions', 'holidays']);
  const zone = form.matching(object['zone'], `${path}/zone`, ZONE);
  if (!isZone(zone)) form.fail(`${path}/zone`, 'no time zone');
  const regions = form.listOf(object['regions'], `${path}/regions`, MAX_CALENDAR_REGIONS, (item, at) =>
    readRegion(form, item, at),
  );
  form.distinct(
    regions.map(({ region }) => region),
    `${path}/regions`,
  );
  form.distinct(
    regions.flatMap(({ units }) => units),
    `${path}/regions`,
  );
  const holidays = form.listOf(object['holidays'], `${path}/holidays`, MAX_HOLIDAYS, (item, at) =>
    readHoliday(form, item, at, readName),
  );
  const dates = holidays.map(({ date }) => date);
  if (dates.some((date, i) => i > 0 && date <= (dates[i - 1] ?? '')))
    form.fail(`${path}/holidays`, 'not ascending');
  for (const year of new Set(dates.map((date) => date.slice(0, 4))))
    if (dates.filter((date) => date.startsWith(year)).length > MAX_HOLIDAYS_A_YEAR)
      form.fail(`${path}/holidays`, `over ${MAX_HOLIDAYS_A_YEAR} in ${year}`);
  return {
    source: readName(object['source'], `${path}/source`),
    zone,
    rest: readRest(form, object['rest'], `${path}/rest`),
    regions,
    holidays,
  };
}

function readRegion(form: Form, value: JsonValue, path: string): CalendarRegion {
  const object = form.object(value, path, ['region', 'rest', 'units']);
  return {
    region: form.matching(object['region'], `${path}/region`, REGION),
    rest: readRest(form, object['rest'], `${path}/rest`),
    units: form.listOf(object['units'], `${path}/units`, MAX_REGION_UNITS, (unit, at) =>
      form.that(unit, at, 'a unit', isUnit),
    ),
  };
}

function readRest(form: Form, value: JsonValue | undefined, path: string): readonly number[] {
  const days = form.listOf(value, path, MAX_REST_DAYS, (day, at) => form.integer(day, at, 1, 7));
  form.distinct(days.map(String), path);
  return days;
}

function readHoliday(form: Form, value: JsonValue, path: string, readName: ReadName): Holiday {
  const object = form.object(value, path, ['date', 'name', 'confirmed']);
  const date = form.matching(object['date'], `${path}/date`, DATE);
  if (new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) !== date) form.fail(`${path}/date`, 'no day');
  const { confirmed } = object;
  if (typeof confirmed !== 'boolean') return form.fail(`${path}/confirmed`, 'not true or false');
  return { date, name: readName(object['name'], `${path}/name`), confirmed };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0);
    return true;
  } catch {
    return false;
  }
}
