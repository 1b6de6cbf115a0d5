import { isDeepStrictEqual } from 'node:util';
import type { PublicKey } from '#envelope';
import { HsuError, type Member } from '#kernel';
import type { MemberCalendar } from './calendar.js';
import { memberRecord, type DirectoryState, type MemberRecord } from './directory.js';
import { fromListed, type DirectoryKey } from './directory-key.js';
import { SealingTable } from './sealing-table.js';
import type { ListedMember } from './statement.js';

/**
 * The records with the entries of these members replaced. Keys once listed stay known for ever, so that old signatures
 * stay verifiable; what a key is never changes and a revocation is never lifted nor moved later.
 * @throws HsuError E-STATEMENT-INVALID
 */
export function mergeMembers(
  state: DirectoryState,
  listed: readonly ListedMember[],
  officers: readonly PublicKey[],
  calendarsFrom: number,
): ReadonlyMap<Member, MemberRecord> {
  const records = new Map(state.facts.records);
  for (const [index, entry] of listed.entries()) {
    const path = `/members/${index}`;
    records.set(entry.member, merge(records.get(entry.member), entry, path, calendarsFrom));
  }
  const listedKids = oneOwnerPerKey(records, [...state.officers, ...officers]);
  distinctNames(records);
  // What two officers list goes before what a member says of itself.
  for (const [member, record] of records)
    if (record.sealing.holdsAny(listedKids))
      records.set(member, memberRecord({ ...record, sealing: record.sealing.without(listedKids) }));
  return records;
}

function merge(
  known: MemberRecord | undefined,
  entry: ListedMember,
  path: string,
  calendarsFrom: number,
): MemberRecord {
  const units = new Map(entry.units.map((unit) => [unit.unit, unit]));
  const keys = new Map(known?.keys);
  for (const [index, each] of entry.keys.entries()) {
    const key = fromListed(each);
    const before = keys.get(key.kid);
    if (before === undefined) {
      if (!units.has(key.unit)) refuse(`${path}/keys/${index}/unit`, 'a new key of no listed unit');
    } else checkSameKey(before, key, `${path}/keys/${index}`);
    keys.set(key.kid, key);
  }
  return memberRecord({
    name: entry.name,
    units,
    keys,
    sealing: known?.sealing ?? SealingTable.empty,
    pulses: known?.pulses ?? new Map(),
    calendars: withCalendar(known?.calendars ?? [], entry.calendar, calendarsFrom),
  });
}

/** Earlier ones stay: a clock that started under one is reckoned by it for ever. */
function withCalendar(
  known: MemberRecord['calendars'],
  calendar: MemberCalendar | undefined,
  from: number,
): MemberRecord['calendars'] {
  if (calendar === undefined || isDeepStrictEqual(calendar, known.at(-1)?.calendar)) return known;
  return [...known, { from, calendar }];
}

/** The kid is the thumbprint of the point, so the point cannot differ; what it may be used for can. */
function checkSameKey(before: DirectoryKey, after: DirectoryKey, path: string): void {
  if (before.alg !== after.alg || before.use !== after.use || before.unit !== after.unit)
    refuse(path, 'a known key with another use, unit or algorithm');
  if (before.revoked !== null && (after.revoked === null || after.revoked.at > before.revoked.at))
    refuse(`${path}/revoked`, 'a revocation lifted or moved later');
}

/** A key of two owners could speak for both (T06). Answers every `kid` that is listed. */
function oneOwnerPerKey(
  records: ReadonlyMap<Member, MemberRecord>,
  officers: readonly PublicKey[],
): ReadonlySet<string> {
  const owners = new Map(officers.map(({ kid }) => [kid, 'an officer']));
  for (const [member, { keys }] of records)
    for (const kid of keys.keys()) {
      const owner = owners.get(kid);
      if (owner !== undefined) refuse('/members', `a key of ${member} is listed for ${owner} already`);
      owners.set(kid, member);
    }
  return new Set(owners.keys());
}

/** Two members of one name are a look-alike even where their codes differ (T17). */
function distinctNames(records: ReadonlyMap<Member, MemberRecord>): void {
  const names = new Set<string>();
  for (const [member, { name }] of records) {
    const plain = name
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
    if (names.has(plain)) refuse('/members', `${member} has the name of another member`);
    names.add(plain);
  }
}

function refuse(path: string, text: string): never {
  throw new HsuError('E-STATEMENT-INVALID', text, { path });
}
