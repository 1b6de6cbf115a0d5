import { GATEWAY_UNIT, type Member, type UnitAddress } from '#kernel';

/** Whom a message is for: units by name, or all members but those left out. */
export type Addressees = readonly UnitAddress[] | { readonly all: true; readonly except: readonly Member[] };

/** Whatever has an author and addressees. */
export interface Addressed {
  readonly from: UnitAddress;
  readonly to: Addressees;
}

/** The units that it addresses by name; none where it is for all. */
export function namedUnits(to: Addressees): readonly UnitAddress[] {
  return 'all' in to ? [] : to;
}

/** The units of this member that it addresses by name. */
export function unitsAt(to: Addressees, member: Member): readonly UnitAddress[] {
  return namedUnits(to).filter((unit) => unit.member === member);
}

/** Whether it is a broadcast that does not leave out this member: each of its units may hold it. */
export function isForAllOf(to: Addressees, member: Member): boolean {
  return 'all' in to && !to.except.includes(member);
}

/** Whether this member receives it. */
export function goesTo(to: Addressees, member: Member): boolean {
  return isForAllOf(to, member) || unitsAt(to, member).length > 0;
}

/** Whether this unit signed it or is addressed by name. The gateway speaks for every unit of its member. */
export function isPartyOf({ from, to }: Addressed, { member, unit }: UnitAddress): boolean {
  return [from, ...namedUnits(to)].some(
    (party) => party.member === member && (party.unit === unit || unit === GATEWAY_UNIT),
  );
}
