import type { Directory } from '#directory';
import type { Member, Unit } from '#kernel';
import type { Role } from '#messages';

export const REVIEWER: Role = 'SUPERVISOR';

/**
 * The units of a member whose supervisors review what one of its units writes or has sent (INV-33): its own ones; of a
 * unit that has none, as police systems, those of every unit that has.
 */
export function reviewersOf(
  directory: Pick<Directory, 'units'>,
  member: Member,
  unit: Unit,
): readonly Unit[] {
  const reviewing = directory
    .units(member)
    .filter(({ roles }) => roles.includes(REVIEWER))
    .map((one) => one.unit);
  return reviewing.includes(unit) ? [unit] : reviewing;
}
