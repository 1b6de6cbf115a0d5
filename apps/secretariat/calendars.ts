import { toListed, type DirectoryState, type MemberCalendar } from '#directory';
import { HsuError, type Member } from '#kernel';
import { readPrivate } from '#keys';
import { firstCalendars } from './calendars/index.js';
import { readOfficers } from './officers.js';
import { statementFile } from './places.js';
import { issue, readIssued } from './statements.js';

/**
 * The calendars that the directory in this state folder lists; where no statement was issued, those that the first one
 * will list. @throws HsuError E-CONFIG, E-STATEMENT-INVALID
 */
export async function calendarsOf(state: string): Promise<ReadonlyMap<Member, MemberCalendar>> {
  const begun = (await readPrivate(statementFile(state, 1))) !== undefined;
  const issued = begun ? await readIssued(state, await readOfficers(state)) : undefined;
  if (issued === undefined) return new Map(Object.entries(firstCalendars));
  const { directory } = issued;
  return new Map(
    directory.members.flatMap((member) => {
      const calendar = directory.calendarListed(member);
      return calendar === undefined ? [] : [[member, calendar] as const];
    }),
  );
}

export interface SetCalendar {
  readonly state: string;
  readonly member: Member;
  /** As the member's desk wants it. */
  readonly calendar: MemberCalendar;
  /** ms */
  readonly now: number;
}

/**
 * Issues a statement by two officers that lists another calendar of a member; clocks that start a day later or more are
 * reckoned by it. @throws HsuError E-CONFIG, E-STATEMENT-INVALID
 */
export async function setCalendar({ state, member, calendar, now }: SetCalendar): Promise<DirectoryState> {
  const officers = await readOfficers(state);
  const before = await readIssued(state, officers);
  if (before === undefined) throw new HsuError('E-CONFIG', `no statement in ${state}; run init first`);
  const { directory } = before;
  const name = directory.name(member);
  if (name === undefined) throw new HsuError('E-CONFIG', `the directory lists no member ${member}`);
  const keys = directory.keys(member).map(toListed);
  const entry = { member, name, units: directory.units(member), keys, calendar };
  const draft = { floor: directory.floor, schemas: directory.schemas, members: [entry] };
  return (await issue(state, officers, before, directory.network, draft, now)).directory;
}
