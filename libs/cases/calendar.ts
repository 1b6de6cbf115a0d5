import { rfc3339, type Member } from '#kernel';

/** A state's working calendar. `rest`: ISO weekdays without work (1 Monday … 7 Sunday). */
export interface Calendar {
  /** IANA time zone of the capital. */
  readonly zone: string;
  readonly rest: readonly number[];
  /** Public holidays by ISO date. */
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
}

/** A day of rest that a clock passes over: a holiday by its name, or a weekday without work ('' then). */
export interface RestDay {
  readonly date: string;
  readonly holiday: string;
}

const WEEKEND = [6, 7];

/** Where the directory lists none. Brunei rests on Friday and Sunday; Myanmar stands at +06:30. */
const CALENDARS: Readonly<Record<Member, Calendar>> = {
  BN: { zone: 'Asia/Brunei', rest: [5, 7], holidays: [] },
  KH: { zone: 'Asia/Phnom_Penh', rest: WEEKEND, holidays: [] },
  ID: { zone: 'Asia/Jakarta', rest: WEEKEND, holidays: [] },
  LA: { zone: 'Asia/Vientiane', rest: WEEKEND, holidays: [] },
  MY: { zone: 'Asia/Kuala_Lumpur', rest: WEEKEND, holidays: [] },
  MM: { zone: 'Asia/Yangon', rest: WEEKEND, holidays: [] },
  PH: { zone: 'Asia/Manila', rest: WEEKEND, holidays: [] },
  SG: { zone: 'Asia/Singapore', rest: WEEKEND, holidays: [] },
  TH: { zone: 'Asia/Bangkok', rest: WEEKEND, holidays: [] },
  TL: { zone: 'Asia/Dili', rest: WEEKEND, holidays: [] },
  VN: { zone: 'Asia/Ho_Chi_Minh', rest: WEEKEND, holidays: [] },
};

const ELSEWHERE: Calendar = { zone: 'UTC', rest: WEEKEND, holidays: [] };

/** The calendar of a member; of one that is not listed, Saturday and Sunday in UTC. */
export function calendarOf(member: Member): Calendar {
  return CALENDARS[member] ?? ELSEWHERE;
}

/**
 * `days` working days after `at` (RFC 3339 UTC), at the same local time, and the days of rest between. A day of rest
 * that `at` falls on does not count.
 */
export function addWorkingDays(
  at: string,
  days: number,
  calendar: Calendar,
): { readonly dueAt: string; readonly rested: readonly RestDay[] } {
  const { zone, rest } = calendar;
  const holidays = new Map(calendar.holidays.map(({ date, name }) => [date, name]));
  const start = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const rested: RestDay[] = [];
  let day = start.toPlainDate();
  for (let left = days; left > 0;) {
    day = day.add({ days: 1 });
    const holiday = holidays.get(day.toString());
    if (holiday !== undefined || rest.includes(day.dayOfWeek))
      rested.push({ date: day.toString(), holiday: holiday ?? '' });
    else left -= 1;
  }
  const due = day.toZonedDateTime({ timeZone: zone, plainTime: start.toPlainTime() });
  return { dueAt: rfc3339(due.epochMilliseconds), rested };
}
