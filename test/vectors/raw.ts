import {
  createCipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  sign,
} from 'node:crypto';
import { toBase64url, utf8 } from '#kernel';
import { publicOf, type JsonObject, type PrivateKey } from '#envelope';
import { drawKey, seed } from './keyring.js';

/**
 * JWS and JWE written straight from RFC 7515, 7516 and 7518, so that vectors can be wrong in one place, and are not our
 * code's echo.
 */
export const b64 = (value: Uint8Array | string): string =>
  toBase64url(typeof value === 'string' ? utf8(value) : value);
export const json = (value: unknown): string => JSON.stringify(value);

export function rawSignature(input: string, key: PrivateKey): Uint8Array {
  const own = createPrivateKey({ key: { ...key.jwk }, format: 'jwk' });
  return key.alg === 'EdDSA' ? sign(null, utf8(input), own) : half(input, own, true);
}

/** A signature with s below n/2, or above. Each of the two is half of all: ask again until it is the one wanted. */
export function half(input: string, key: ReturnType<typeof createPrivateKey>, low: boolean): Uint8Array {
  for (;;) {
    const signature = sign('sha256', utf8(input), { key, dsaEncoding: 'ieee-p1363' });
    const s = BigInt(`0x${signature.subarray(32).toString('hex')}`);
    const isLow = s <= 0x7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8n;
    if (isLow === low) return signature;
  }
}

export function rawJws(header: string, payload: Uint8Array | string, key: PrivateKey): string {
  const input = `${b64(header)}.${b64(payload)}`;
  return `${input}.${b64(rawSignature(input, key))}`;
}

export const header = (key: PrivateKey, typ: string): string => json({ alg: key.alg, kid: key.kid, typ });

export const jws = (payload: Uint8Array | string, key: PrivateKey, typ = 'hsu-msg+jws'): string =>
  rawJws(header(key, typ), payload, key);

interface Wrapped {
  readonly wrapped: Buffer;
  readonly epk: JsonObject;
}

/** ECDH-ES+A256KW with a drawn one-time key (RFC 7518 sections 4.6 and 4.4). */
function wrap(cek: Buffer, to: PrivateKey, name: string): Wrapped {
  const one = drawKey(`epk ${name}`, 'ECDH-ES+A256KW', to.jwk.crv === 'P-256' ? 'P-256' : undefined);
  const z = diffieHellman({
    privateKey: createPrivateKey({ key: { ...one.jwk }, format: 'jwk' }),
    publicKey: createPublicKey({ key: { ...publicOf(to).jwk }, format: 'jwk' }),
  });
  const alg = Buffer.from('ECDH-ES+A256KW');
  const u32 = (n: number): Buffer => Buffer.from(n.toString(16).padStart(8, '0'), 'hex');
  const kek = createHash('sha256')
    .update(Buffer.concat([u32(1), z, u32(alg.length), alg, u32(0), u32(0), u32(256)]))
    .digest();
  const cipher = createCipheriv('id-aes256-wrap', kek, Buffer.alloc(8, 0xa6));
  return { wrapped: Buffer.concat([cipher.update(cek), cipher.final()]), epk: { ...publicOf(one).jwk } };
}

interface Body {
  readonly iv: string;
  readonly ciphertext: string;
  readonly tag: string;
}

function encrypt(plaintext: Uint8Array, cek: Buffer, protectedHeader: string, name: string): Body {
  const iv = seed(`iv ${name}`).subarray(0, 12);
  const cipher = createCipheriv('aes-256-gcm', cek, iv).setAAD(Buffer.from(protectedHeader, 'latin1'));
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return { iv: b64(iv), ciphertext: b64(ciphertext), tag: b64(cipher.getAuthTag()) };
}

/** Five segments. `change` sees the honest header {alg, enc, kid, typ, epk} and gives the one that is protected. */
export function rawCompact(
  name: string,
  plaintext: Uint8Array,
  to: PrivateKey,
  change: (header: JsonObject) => unknown = (same) => same,
  typ = 'hsu-parcel+jwe',
): [string, string, string, string, string] {
  const cek = seed(`cek ${name}`);
  const { wrapped, epk } = wrap(cek, to, name);
  const head = b64(json(change({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid: to.kid, typ, epk })));
  const { iv, ciphertext, tag } = encrypt(plaintext, cek, head, name);
  return [head, b64(wrapped), iv, ciphertext, tag];
}

export interface RawEntry {
  encrypted_key: string;
  header: Record<string, unknown>;
}
export interface RawGeneral {
  ciphertext: string;
  iv: string;
  recipients: RawEntry[];
  tag: string;
  protected: string;
}

export function rawGeneral(
  name: string,
  plaintext: Uint8Array,
  to: readonly PrivateKey[],
  change: (header: JsonObject) => unknown = (same) => same,
  typ = 'hsu-parcel+jwe',
): RawGeneral {
  const cek = seed(`cek ${name}`);
  const head = b64(json(change({ enc: 'A256GCM', typ })));
  const { iv, ciphertext, tag } = encrypt(plaintext, cek, head, name);
  const recipients = to.map((key, index): RawEntry => {
    const { wrapped, epk } = wrap(cek, key, `${name} ${index}`);
    return { encrypted_key: b64(wrapped), header: { alg: 'ECDH-ES+A256KW', kid: key.kid, epk } };
  });
  return { ciphertext, iv, recipients, tag, protected: head };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The same bytes spelt otherwise: `by` added to the last character's spare bits. */
export function respell(segment: string, by = 1): string {
  return segment.slice(0, -1) + ALPHABET.charAt(ALPHABET.indexOf(segment.slice(-1)) + by);
}

/** An Ed25519 signature with the group's order added to its S: the same point equation (RFC 8032 section 5.1.7). */
export function plusOrder(segment: string): string {
  const bytes = Buffer.from(segment, 'base64url');
  const s = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`);
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const hex = (s + order).toString(16).padStart(64, '0');
  return b64(Buffer.concat([bytes.subarray(0, 32), Buffer.from(hex, 'hex').reverse()]));
}

/** The segment's bytes with one bit changed. */
export function tamper(segment: string, at = 0): string {
  const bytes = Buffer.from(segment, 'base64url');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return b64(bytes);
}
