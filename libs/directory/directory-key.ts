import { MAX_SECONDS, type JsonValue, type PublicKey, type SigningAlg } from '#envelope';
import { isUnit, SECOND, type Unit } from '#kernel';
import type { Form } from './form.js';
import { readPublicKey } from './public-key.js';

/** One key, one use (wire.md "Statement"). */
export type DirectoryKeyUse = 'sign' | 'link' | 'directory' | 'ledger' | 'recovery';

/** A key as a statement lists it. Times are seconds since 1970-01-01T00:00Z (RFC 7519, NumericDate, whole). */
export interface ListedKey extends PublicKey<SigningAlg> {
  readonly use: DirectoryKeyUse;
  /** The unit that signs with it; GATEWAY for every use but `sign`. */
  readonly unit: Unit;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly revoked?: { readonly at: number; readonly reason: string };
}

/** A key as the directory in force knows it. Times are milliseconds. */
export interface DirectoryKey extends PublicKey<SigningAlg> {
  readonly use: DirectoryKeyUse;
  readonly unit: Unit;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly revoked: { readonly at: number; readonly reason: string } | null;
}

export type KeyStatus = 'VALID' | 'REVOKED' | 'NOT-YET' | 'ENDED';

/**
 * What a key was, or is, at a time (ms). A revocation "since T" also covers what was signed from T on before anyone
 * knew (T19).
 */
export function keyStatus(key: DirectoryKey, at: number): KeyStatus {
  if (key.revoked !== null && at >= key.revoked.at) return 'REVOKED';
  if (at < key.notBefore) return 'NOT-YET';
  return at >= key.notAfter ? 'ENDED' : 'VALID';
}

const ALGS: Readonly<Record<DirectoryKeyUse, readonly SigningAlg[]>> = {
  sign: ['EdDSA', 'ES256'],
  link: ['EdDSA', 'ES256'],
  directory: ['EdDSA', 'ES256'],
  ledger: ['EdDSA'],
  recovery: ['EdDSA', 'ES256'],
};
const USES = ['sign', 'link', 'directory', 'ledger', 'recovery'] as const;
const MEMBERS = ['kid', 'alg', 'use', 'unit', 'jwk', 'notBefore', 'notAfter'];
const REASON = /^[A-Z][A-Z_]{1,39}$/;

export function readListedKey(form: Form, value: JsonValue, path: string): ListedKey {
  const object = form.objectWith(value, path, MEMBERS, ['revoked']);
  const use = form.oneOf(object['use'], `${path}/use`, USES);
  const unit = form.that(object['unit'], `${path}/unit`, 'a unit', isUnit);
  if (use !== 'sign' && unit !== 'GATEWAY') form.fail(`${path}/unit`, `a ${use} key is the gateway's`);
  const notBefore = form.integer(object['notBefore'], `${path}/notBefore`, 0, MAX_SECONDS);
  const notAfter = form.integer(object['notAfter'], `${path}/notAfter`, 0, MAX_SECONDS);
  if (notAfter <= notBefore) form.fail(`${path}/notAfter`, 'not after its beginning');
  const key = { ...readPublicKey(form, object, path, ALGS[use]), use, unit, notBefore, notAfter };
  if (!Object.hasOwn(object, 'revoked')) return key;
  const revoked = form.object(object['revoked'], `${path}/revoked`, ['at', 'reason']);
  return {
    ...key,
    revoked: {
      at: form.integer(revoked['at'], `${path}/revoked/at`, 0, MAX_SECONDS),
      reason: form.matching(revoked['reason'], `${path}/revoked/reason`, REASON),
    },
  };
}

/** The directory's view of a listed key, and back: what a fresh statement lists again. */
export function fromListed({ revoked, ...key }: ListedKey): DirectoryKey {
  return {
    ...key,
    notBefore: key.notBefore * SECOND,
    notAfter: key.notAfter * SECOND,
    revoked: revoked === undefined ? null : { ...revoked, at: revoked.at * SECOND },
  };
}

export function toListed({ revoked, ...key }: DirectoryKey): ListedKey {
  return {
    ...key,
    notBefore: key.notBefore / SECOND,
    notAfter: key.notAfter / SECOND,
    ...(revoked === null ? {} : { revoked: { ...revoked, at: revoked.at / SECOND } }),
  };
}
