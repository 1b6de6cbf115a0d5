import { isUnit, GATEWAY_UNIT, HsuError, pointerSteps, type Member, type Unit } from '#kernel';
import type { Directory } from '#directory';
import { codeLists, type Role, brokenRule } from '#messages';

/**
 * What somebody can sign in as. AUDITOR is a role inside a member only: no message is ever sent in it
 * (docs/reading.md).
 */
export type PersonRole = Exclude<Role, 'SYSTEM'> | 'AUDITOR';

/** Who has signed in, person or police system, in one role of one unit. */
export interface SignedCaller {
  /** The issuer's `sub`: a pseudonym, for idempotency, log and audit. */
  readonly name: string;
  readonly unit: Unit;
  readonly role: PersonRole;
  /** For the person's own screen only; null for systems. */
  readonly shownName: string | null;
  /** ms: what was shown (token, session) counts until then. */
  readonly expiresAt: number;
}

/** JSON pointers (RFC 6901) to the claims that carry unit and role: issuers differ in where they put them. */
export interface ClaimNames {
  readonly unit: string;
  readonly role: string;
}

const NAME = /^[\x21-\x7e]{1,100}$/;
const SHOWN = /^\P{C}{1,100}$/u;

/** The caller that claims tell of, or the name of the claim that does not. */
export function readCaller(
  claims: Readonly<Record<string, unknown>>,
  names: ClaimNames,
  expiresAt: number,
): SignedCaller | { readonly lacks: 'sub' | 'unit' | 'role' } {
  const { sub, name } = claims;
  if (typeof sub !== 'string' || !NAME.test(sub)) return { lacks: 'sub' };
  const unit = only(at(claims, names.unit), isCallersUnit);
  if (unit === undefined) return { lacks: 'unit' };
  const role = only(at(claims, names.role), isPersonRole);
  if (role === undefined) return { lacks: 'role' };
  const shownName = typeof name === 'string' && SHOWN.test(name) ? name : null;
  return { name: sub, unit, role, shownName, expiresAt };
}

/**
 * Whether this member's unit has this role today, as the directory in force says.
 * @throws HsuError E-NOT-PERMITTED; E-UNAVAILABLE while no directory has been read
 */
export function refuseUnlisted(
  directory: Directory,
  member: Member,
  { unit, role }: Pick<SignedCaller, 'unit' | 'role'>,
): void {
  if (directory.version === 0) throw new HsuError('E-UNAVAILABLE', 'no directory has been read yet');
  if (directory.unit({ member, unit })?.roles.includes(role) !== true) throw brokenRule('role.of-unit');
}

/** SYSTEM is the gateway itself; nobody signs in as that. */
function isPersonRole(role: unknown): role is PersonRole {
  return (
    role === 'AUDITOR' ||
    (typeof role === 'string' && role !== 'SYSTEM' && (codeLists['role'] ?? []).includes(role))
  );
}

function isCallersUnit(unit: unknown): unit is Unit {
  return isUnit(unit) && unit !== GATEWAY_UNIT;
}

/** A value that fits, or the only one of a list that does: some issuers give all roles of an account in one list. */
function only<T>(value: unknown, fits: (one: unknown) => one is T): T | undefined {
  const [first, ...more] = [value].flat().filter(fits);
  return more.length === 0 ? first : undefined;
}

function at(claims: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined,
    claims,
  );
}
