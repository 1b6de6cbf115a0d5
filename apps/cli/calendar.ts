import { resolve } from 'node:path';
import type { CalendarOptions } from '#command-line';
import type { MemberCalendar } from '#directory';
import { HsuError } from '#kernel';
import { calendarsOf } from '../secretariat/index.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * `hsu calendar [MEMBER] [YEAR]`: the calendars that the directory of the state folder lists, or those that its first
 * statement will list. 0; throws `E-CONFIG` for a member or year that none of them has.
 */
export async function showCalendars(
  { member, year, state }: CalendarOptions,
  root: string,
  print: (text: string) => void,
): Promise<number> {
  const all = await calendarsOf(resolve(root, state));
  const asked = member?.toUpperCase();
  const shown = [...all].filter(([of]) => asked === undefined || of === asked);
  if (shown.length === 0)
    throw new HsuError(
      'E-CONFIG',
      `no calendar of ${String(asked)}; there are ${[...all.keys()].join(', ')}`,
    );
  if (year !== undefined && !/^\d{4}$/.test(year)) throw new HsuError('E-CONFIG', `"${year}" is no year`);
  print(shown.map(([of, calendar]) => textOf(of, calendar, year)).join('\n\n'));
  return 0;
}

function textOf(member: string, calendar: MemberCalendar, year: string | undefined): string {
  const { zone, rest, regions, holidays, source } = calendar;
  const days = holidays.filter(({ date }) => year === undefined || date.startsWith(year));
  return [
    `${member}  ${zone}  rests on ${weekdays(rest)}`,
    ...regions.map(
      (region) =>
        `  in ${region.region} on ${weekdays(region.rest)}${region.units.length > 0 ? `: ${region.units.join(', ')}` : ''}`,
    ),
    `  source: ${source}`,
    ...(days.length === 0 ? [`  no holidays listed${year === undefined ? '' : ` for ${year}`}`] : []),
    ...days.map(({ date, name, confirmed }) => `  ${date}  ${name}${confirmed ? '' : '  (not confirmed)'}`),
  ].join('\n');
}

function weekdays(rest: readonly number[]): string {
  return rest.map((day) => DAYS[day - 1]).join(', ');
}
