/** A member's code: ISO 3166-1 alpha-2, upper case (`TH`). Which codes exist is the directory's say, not the code's. */
export type Member = string;

/** A unit's name inside its member: `ATU`, `DESK`. */
export type Unit = string;

/** The reserved unit that signs automatic messages of a gateway (wire.md "Steps of a message", step 10). */
export const GATEWAY_UNIT: Unit = 'GATEWAY';

export interface UnitAddress {
  readonly member: Member;
  readonly unit: Unit;
}

/** A reference to a message; references are always {member, id} (wire.md "Numbers, names and times"). */
export interface MessageRef {
  readonly member: Member;
  readonly id: string;
}

export function isMember(text: unknown): text is Member {
  return typeof text === 'string' && /^[A-Z]{2}$/.test(text);
}

export function isUnit(text: unknown): text is Unit {
  return typeof text === 'string' && /^[A-Z][A-Z0-9-]{1,19}$/.test(text);
}

/** One text for a reference, for maps and keys: `TH/0199…`. */
export function refKey(ref: MessageRef): string {
  return `${ref.member}/${ref.id}`;
}

/** Whether two addresses name one unit; nobody is the same as nobody. */
export function sameUnit(a: UnitAddress | null, b: UnitAddress | null): boolean {
  return a !== null && b !== null && a.member === b.member && a.unit === b.unit;
}
