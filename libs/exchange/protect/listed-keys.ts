import { keyStatus, type DirectoryKey } from '#directory';
import { HsuError, type Member, type Unit, type WallClock } from '#kernel';
import type { HeldKeys, Keys, KeyUse } from '../ports/keys.js';
import type { DirectorySource } from '../ports/ports.js';

/**
 * Own keys as the directory lets them sign: the newest of those held that is listed for this unit and in force now. A
 * key that was revoked signs nothing more here, for everybody else would refuse it (INV-34). Opening asks no directory.
 */
export function listedKeys(
  held: HeldKeys,
  directory: Pick<DirectorySource, 'current'>,
  member: Member,
  clock: WallClock,
): Keys {
  const chosen = (unit: Unit, use: KeyUse): string => {
    const kids = held.held(unit, use);
    if (kids.length === 0) throw new HsuError('E-KEY-UNKNOWN', `${unit} holds no ${use} key in force`);
    const current = directory.current();
    const listed = kids.map((kid) => current.key(member, kid));
    const usable = listed.find((key) => key !== undefined && isFor(key, unit, use, clock.now()));
    if (usable !== undefined) return usable.kid;
    const [newest] = kids;
    throw listed.some((key) => key?.revoked !== undefined && key.revoked !== null)
      ? new HsuError('E-KEY-REVOKED', `the ${use} key ${newest} of ${unit} is revoked`)
      : new HsuError('E-KEY-UNKNOWN', `the directory lists no ${use} key of ${unit} in force`);
  };
  return {
    kid: chosen,
    sign: async (unit, use, typ, payload, id) => held.signBy(chosen(unit, use), typ, payload, id),
    opener: (kid) => held.opener(kid),
  };
}

function isFor(key: DirectoryKey, unit: Unit, use: KeyUse, now: number): boolean {
  return key.unit === unit && key.use === use && key.revoked === null && keyStatus(key, now) === 'VALID';
}
