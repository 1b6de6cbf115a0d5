import type { Member, Unit } from '#kernel';
import { isForAllOf, namedUnits, type Addressed } from '#messages';
import type { Relation } from './reading.js';

/** The unit that asks, in its own member's gateway. `isDesk`: it is the national desk. */
export interface Standing {
  readonly self: Member;
  readonly unit: Unit;
  readonly isDesk: boolean;
}

/** How a unit stands to a message; it may be several things at once. */
export function relationsOf({ from, to }: Addressed, { self, unit, isDesk }: Standing): readonly Relation[] {
  const ours = [from, ...namedUnits(to)].filter(({ member }) => member === self);
  const relations: Relation[] = [];
  if (ours.some((one) => one.unit === unit)) relations.push('PARTY');
  if (isForAllOf(to, self)) relations.push('EVERYONE');
  if (ours.length > 0) relations.push(isDesk ? 'DESK' : 'MEMBER');
  return relations.length > 0 ? relations : ['STRANGER'];
}
