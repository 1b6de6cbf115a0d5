import { toListed, type DirectoryKeyUse, type ListedKey } from '#directory';
import { generateKey, publicOf, type PrivateKey, type SealingAlg, type SigningAlg } from '#envelope';
import { DAY, GATEWAY_UNIT, HOUR, SECOND, type Unit } from '#kernel';

/** A private key that lasts. Times in ms. */
export interface HeldKey {
  readonly use: DirectoryKeyUse;
  readonly unit: Unit;
  readonly key: PrivateKey<SigningAlg>;
  readonly notBefore: number;
  readonly notAfter: number;
}

export interface SealingPlace {
  readonly unit: Unit;
  /** UTC, `2026-11-24` */
  readonly day: string;
}

/** A private sealing key of one unit and UTC day. */
export interface HeldSealingKey extends SealingPlace {
  readonly key: PrivateKey<SealingAlg>;
}

const LIFE_MS = 2 * 365 * DAY;
const LONG_LIFE_MS = 10 * 365 * DAY;

/** Uses of the keys that a unit holds; the gateway's unit speaks for the member. The recovery key is kept apart. */
export function usesOf(unit: Unit): readonly DirectoryKeyUse[] {
  return unit === GATEWAY_UNIT ? ['sign', 'link', 'directory', 'ledger'] : ['sign'];
}

/** A fresh EdDSA key, valid from an hour ago (the clocks of others may be behind). */
export function drawKey(unit: Unit, use: DirectoryKeyUse, now: number): HeldKey {
  const begin = Math.floor((now - HOUR) / SECOND) * SECOND;
  const life = use === 'ledger' || use === 'recovery' ? LONG_LIFE_MS : LIFE_MS;
  return { use, unit, key: generateKey('EdDSA'), notBefore: begin, notAfter: begin + life };
}

export function drawSealingKey(unit: Unit, day: string): HeldSealingKey {
  return { unit, day, key: generateKey('ECDH-ES+A256KW') };
}

/** As a directory statement lists it. */
export function listed({ use, unit, key, notBefore, notAfter }: HeldKey): ListedKey {
  return toListed({ ...publicOf(key), use, unit, notBefore, notAfter, revoked: null });
}
