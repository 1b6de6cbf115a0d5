import { Equals } from 'class-validator';
import type { UnitAddress as NamedUnit } from '#kernel';
import type { CodeOf } from '../codes/code-lists.js';
import { namedUnits } from './addressees.js';
import { countryOf } from './countries.js';
import { Code, MemberCode, MemberCodes, UnitName, Uuid7 } from './fields.js';

export type Role = CodeOf<'role'>;

/** The unit that signed. */
export class Origin {
  @MemberCode() member: string;
  @UnitName() unit: string;
  @Code('role') role: Role;
}

/** A unit of a member. */
export class UnitAddress {
  @MemberCode() member: string;
  @UnitName() unit: string;
}

/** Every member, those that join later included, but for `except`. */
export class Everyone {
  @Equals(true) all: true;
  @MemberCodes({ min: 0, max: 50 }) except: string[];
}

/** The two forms of `to` (wire.md "Message"). */
export type Address = NamedUnit[] | { readonly all: true; readonly except: readonly string[] };

/** ICAO codes of the members that are addressed by name. */
export function addressedCountries(to: Address): readonly string[] {
  return namedUnits(to).flatMap(({ member }) => countryOf(member) ?? []);
}

/** References are {member, id} everywhere. */
export class Reference {
  @MemberCode() member: string;
  @Uuid7() id: string;
}
