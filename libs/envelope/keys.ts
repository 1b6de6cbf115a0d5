import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { digest, fromBase64url, HsuError } from '#kernel';

export type SigningAlg = 'EdDSA' | 'ES256';
export type SealingAlg = 'ECDH-ES+A256KW';
export type Alg = SigningAlg | SealingAlg;

interface OkpJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519' | 'X25519';
  readonly x: string;
}
interface EcJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}
/** A public JWK with exactly the members that RFC 7638 hashes. */
export type PublicJwk = OkpJwk | EcJwk;
export type PrivateJwk = PublicJwk & { readonly d: string };

/** As the directory lists it. `kid` is the thumbprint of `jwk`; `alg` is pinned: no other may be used with it (T04). */
export interface PublicKey<A extends Alg = Alg> {
  readonly kid: string;
  readonly alg: A;
  readonly jwk: PublicJwk;
}

/** Lives with whoever signs, and nowhere else (SECURITY.md "What each operator can learn"). */
export interface PrivateKey<A extends Alg = Alg> {
  readonly kid: string;
  readonly alg: A;
  readonly jwk: PrivateJwk;
}

const CURVES: Readonly<Record<Alg, readonly PublicJwk['crv'][]>> = {
  EdDSA: ['Ed25519'],
  ES256: ['P-256'],
  'ECDH-ES+A256KW': ['X25519', 'P-256'],
};
// y of the points of order 1, 2, 4, 8 on Ed25519 and u of those on X25519, little-endian hex with the sign bit cleared:
// a "signature" by such a key holds for many texts, a shared secret is constant (T10).
const LOW_ORDER: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
]);

/** RFC 7638, SHA-256, base64url: the `kid` of every key. */
export function thumbprint(jwk: PublicJwk): string {
  const { crv, kty, x } = jwk;
  return digest(JSON.stringify(jwk.kty === 'EC' ? { crv, kty, x, y: jwk.y } : { crv, kty, x }));
}

/** Sealing keys are X25519 unless `crv` asks for P-256. */
export function generateKey<A extends Alg>(
  alg: A,
  crv: PublicJwk['crv'] = CURVES[alg][0] ?? 'P-256',
): PrivateKey<A> {
  if (!CURVES[alg].includes(crv)) throw new HsuError('E-FORM', 'the curve does not fit the algorithm');
  const pair =
    crv === 'P-256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : crv === 'Ed25519'
        ? generateKeyPairSync('ed25519')
        : generateKeyPairSync('x25519');
  const jwk = pair.privateKey.export({ format: 'jwk' }) as PrivateJwk;
  return { kid: thumbprint(jwk), alg, jwk };
}

export function publicOf<A extends Alg>({ kid, alg, jwk }: PrivateKey<A>): PublicKey<A> {
  const { crv, x } = jwk;
  if (jwk.kty === 'EC') return { kid, alg, jwk: { kty: 'EC', crv: 'P-256', x, y: jwk.y } };
  return { kid, alg, jwk: { kty: 'OKP', crv: crv === 'X25519' ? 'X25519' : 'Ed25519', x } };
}

/**
 * What may enter a directory: curve fits `alg`, coordinates are 32 bytes in strict base64url and below the field's
 * prime, a P-256 point is on its curve, none is of low order, nothing private inside, `kid` is the thumbprint.
 * @throws HsuError E-FORM
 */
export function checkPublicKey(key: PublicKey): void {
  const { jwk } = key;
  if (!CURVES[key.alg].includes(jwk.crv))
    throw new HsuError('E-FORM', 'the curve does not fit the algorithm');
  checkPoint(jwk);
  if (thumbprint(jwk) !== key.kid) throw new HsuError('E-FORM', 'kid is not the thumbprint');
}

/** The same for a bare JWK. @throws HsuError E-FORM */
export function checkPoint(jwk: PublicJwk): void {
  const names = jwk.kty === 'EC' ? ['kty', 'crv', 'x', 'y'] : ['kty', 'crv', 'x'];
  if (Object.keys(jwk).length !== names.length || !names.every((name) => Object.hasOwn(jwk, name)))
    throw new HsuError('E-FORM', 'a key with other members than a public key has');
  const x = fromBase64url(jwk.x);
  const y = jwk.kty === 'EC' ? fromBase64url(jwk.y) : x;
  if (x?.length !== 32 || y?.length !== 32) throw new HsuError('E-FORM', 'a coordinate is not 32 bytes');
  if (jwk.kty === 'OKP') {
    // The highest bit is a sign on Ed25519; on X25519 it would only be a second spelling of the same key.
    const y = unsigned(x);
    const canonical = belowP25519(y) && (jwk.crv === 'Ed25519' || ((x[31] ?? 0) & 0x80) === 0);
    if (!canonical) throw new HsuError('E-FORM', 'a coordinate that is not below 2^255-19');
    if (LOW_ORDER.has(y.toString('hex'))) throw new HsuError('E-FORM', 'a point of low order');
    return;
  }
  try {
    createPublicKey({ key: { ...jwk }, format: 'jwk' });
  } catch (cause) {
    throw new HsuError('E-FORM', 'not a point of its curve', { cause });
  }
}

function unsigned(point: Uint8Array): Buffer {
  const bytes = Buffer.from(point);
  bytes[31] = (bytes[31] ?? 0) & 0x7f;
  return bytes;
}

/** Whether a little-endian number of 255 bits is below 2^255-19. */
function belowP25519(bytes: Buffer): boolean {
  return bytes[31] !== 0x7f || (bytes[0] ?? 0) < 0xed || bytes.subarray(1, 31).some((byte) => byte !== 0xff);
}

// Importing costs as much as using (measured), so imported keys are kept: public ones by thumbprint, bounded because a
// directory of eleven members has hundreds, private ones for as long as their holder lives.
const MAX_IMPORTED = 4096;

const publicKeys = new Map<string, KeyObject>();

/** @throws HsuError E-FORM as `checkPublicKey` */
export function publicKeyObject(key: PublicKey): KeyObject {
  // The point itself is part of the name: a wrong `kid` must not fetch another's imported key.
  const name = `${key.alg} ${key.kid} ${key.jwk.x} ${key.jwk.kty === 'EC' ? key.jwk.y : ''}`;
  let imported = publicKeys.get(name);
  if (imported === undefined) {
    checkPublicKey(key);
    imported = createPublicKey({ key: { ...key.jwk }, format: 'jwk' });
    if (publicKeys.size >= MAX_IMPORTED)
      for (const oldest of publicKeys.keys()) if (publicKeys.delete(oldest)) break;
    publicKeys.set(name, imported);
  }
  return imported;
}

const privateKeys = new WeakMap<PrivateKey, KeyObject>();

export function privateKeyObject(key: PrivateKey): KeyObject {
  let imported = privateKeys.get(key);
  if (imported === undefined) {
    imported = createPrivateKey({ key: { ...key.jwk }, format: 'jwk' });
    privateKeys.set(key, imported);
  }
  return imported;
}
