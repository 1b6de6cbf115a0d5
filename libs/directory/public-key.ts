import {
  checkPublicKey,
  isJsonObject,
  type Alg,
  type JsonObject,
  type JsonValue,
  type PublicJwk,
  type PublicKey,
} from '#envelope';
import { HsuError, isDigest } from '#kernel';
import type { Form } from './form.js';

/** {kid, alg, jwk} of an object that may hold more: usable with one of these algorithms, `kid` its thumbprint. */
export function readPublicKey<A extends Alg>(
  form: Form,
  object: JsonObject,
  path: string,
  algs: readonly A[],
): PublicKey<A> {
  const key: PublicKey<A> = {
    kid: form.that(object['kid'], `${path}/kid`, 'a thumbprint', isDigest),
    alg: form.oneOf(object['alg'], `${path}/alg`, algs),
    jwk: readJwk(form, object['jwk'], `${path}/jwk`),
  };
  try {
    checkPublicKey(key);
  } catch (error) {
    if (error instanceof HsuError) form.fail(`${path}/jwk`, error.message);
    throw error;
  }
  return key;
}

function readJwk(form: Form, value: JsonValue | undefined, path: string): PublicJwk {
  if (isJsonObject(value)) {
    // Counted: a private `d` that slipped in must never be kept, and nothing else has a meaning here.
    const members = Object.keys(value).length;
    const { kty, crv, x, y } = value;
    if (kty === 'OKP' && (crv === 'Ed25519' || crv === 'X25519') && typeof x === 'string' && members === 3)
      return { kty, crv, x };
    if (kty === 'EC' && crv === 'P-256' && typeof x === 'string' && typeof y === 'string' && members === 4)
      return { kty, crv, x, y };
  }
  return form.fail(path, 'not a public key of a known curve');
}
