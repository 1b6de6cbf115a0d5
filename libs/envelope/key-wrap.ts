import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { utf8 } from '#kernel';
import type { PublicJwk } from './keys.js';

export const ALG = 'ECDH-ES+A256KW';
const WRAP = 'id-aes256-wrap';
/** RFC 3394 section 2.2.3.1. */
const WRAP_IV = Buffer.alloc(8, 0xa6);
/**
 * RFC 7518 section 4.6.2, OtherInfo: algorithm, empty apu and apv, 256 bits. Round 1 of the Concat KDF is all of it.
 */
const OTHER_INFO = Buffer.concat([
  counted(utf8(ALG)),
  counted(Buffer.alloc(0)),
  counted(Buffer.alloc(0)),
  u32(256),
]);
const ROUND = u32(1);

export interface WrappedKey {
  readonly wrapped: Uint8Array;
  readonly epk: PublicJwk;
}

/** The content key for one recipient under a fresh one-time key (RFC 7518 sections 4.6 and 4.4). */
export function wrapKey(contentKey: Uint8Array, recipient: KeyObject, crv: PublicJwk['crv']): WrappedKey {
  const once =
    crv === 'P-256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('x25519');
  const cipher = createCipheriv(WRAP, agreed(once.privateKey, recipient), WRAP_IV);
  const wrapped = Buffer.concat([cipher.update(contentKey), cipher.final()]);
  return { wrapped, epk: once.publicKey.export({ format: 'jwk' }) as PublicJwk };
}

/** @throws Error of node:crypto where `epk` is of another curve or the wrapped key is not one */
export function unwrapKey({ wrapped, epk }: WrappedKey, own: KeyObject): Uint8Array {
  const decipher = createDecipheriv(
    WRAP,
    agreed(own, createPublicKey({ key: { ...epk }, format: 'jwk' })),
    WRAP_IV,
  );
  return Buffer.concat([decipher.update(wrapped), decipher.final()]);
}

function agreed(privateKey: KeyObject, publicKey: KeyObject): Uint8Array {
  const secret = diffieHellman({ privateKey, publicKey });
  return createHash('sha256').update(ROUND).update(secret).update(OTHER_INFO).digest();
}

function counted(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([u32(bytes.length), bytes]);
}

function u32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
