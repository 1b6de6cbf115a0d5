import { isDeepStrictEqual } from 'node:util';
import { toListed, type Directory, type DirectoryUnit, type ListedMember } from '#directory';
import type { WallClock, Member } from '#kernel';
import { createMemberKeys, publicEntry } from '#keys';
import { firstCalendars } from './calendars/index.js';
import { memberKeysFolder } from './places.js';

/** The units of every member of the local network. */
export const UNITS: readonly DirectoryUnit[] = [
  { unit: 'ATU', name: 'Specialist unit', kind: 'SPECIALIST', roles: ['ANALYST', 'LIAISON', 'SUPERVISOR'] },
  { unit: 'DESK', name: 'National desk', kind: 'DESK', roles: ['LIAISON', 'SUPERVISOR', 'AUDITOR'] },
  { unit: 'PS', name: 'Police system', kind: 'POLICE_SYSTEM', roles: ['POLICE_SYSTEM'] },
  { unit: 'GATEWAY', name: 'Gateway', kind: 'GATEWAY', roles: ['SYSTEM'] },
];

const regions = new Intl.DisplayNames('en', { type: 'region' });

/**
 * A member's entry as it ought to be listed: what stands already, revocations kept, and the keys of its key folder that
 * do not; missing keys are made there first, by the member's own code. `taken`: names of other members.
 */
export async function memberEntry(
  state: string,
  member: Member,
  directory: Directory | undefined,
  taken: ReadonlySet<string>,
  clock: WallClock,
): Promise<ListedMember> {
  const folder = memberKeysFolder(state, member);
  const names = UNITS.map(({ unit }) => unit);
  await createMemberKeys(folder, member, names, clock);
  const listed = (directory?.keys(member) ?? []).map(toListed);
  const known = new Set(listed.map(({ kid }) => kid));
  const fresh = (await publicEntry(folder, member)).filter(({ kid }) => !known.has(kid));
  const others = (directory?.units(member) ?? []).filter(({ unit }) => !names.includes(unit));
  const calendar = directory?.calendarListed(member) ?? firstCalendars[member];
  return {
    member,
    name: directory?.name(member) ?? nameOf(member, taken),
    units: [...UNITS, ...others],
    keys: [...listed, ...fresh],
    ...(calendar && { calendar }),
  };
}

/** Whether the directory in force says something else than this entry. */
export function differs(entry: ListedMember, directory: Directory): boolean {
  const { member, name, units, keys, calendar } = entry;
  const standing = {
    name: directory.name(member),
    units: directory.units(member),
    keys: directory.keys(member).map(toListed),
    calendar: directory.calendarListed(member),
  };
  return !isDeepStrictEqual({ name, units, keys, calendar }, standing);
}

/** The state's English name; with its code where another member bears the name (`GB` and `UK` are one state). */
function nameOf(member: Member, taken: ReadonlySet<string>): string {
  const name = regions.of(member) ?? member;
  return taken.has(name) ? `${name} (${member})` : name;
}
