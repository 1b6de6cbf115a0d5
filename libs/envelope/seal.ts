import { createCipheriv, randomBytes } from 'node:crypto';
import { HsuError, toBase64url, utf8 } from '#kernel';
import { ALG, wrapKey } from './key-wrap.js';
import { publicKeyObject, type PublicKey } from './keys.js';
import {
  MAX_PARCEL_JWE_BYTES,
  MAX_PART_BYTES,
  MAX_PART_JWE_BYTES,
  MAX_RECIPIENTS,
  MAX_SINGLE_PARCEL_BYTES,
} from './limits.js';

/** `typ` of the JWE forms. */
export type JweTyp = 'hsu-parcel+jwe' | 'hsu-part+jwe';
export const ENC = 'A256GCM';

/** Bytes of the JWE text and of its plaintext, at most. */
export const JWE_LIMITS: Readonly<Record<JweTyp, { readonly text: number; readonly plaintext: number }>> = {
  'hsu-parcel+jwe': { text: MAX_PARCEL_JWE_BYTES, plaintext: MAX_SINGLE_PARCEL_BYTES },
  'hsu-part+jwe': { text: MAX_PART_JWE_BYTES, plaintext: MAX_PART_BYTES },
};

/**
 * One recipient: JWE compact, protected exactly {alg, enc, kid, typ, epk}. Several: JSON general, protected exactly
 * {enc, typ}, per entry exactly {alg, kid, epk} (wire.md "JWE"). Never `zip` (T10).
 * @throws HsuError E-FORM (no recipient, one twice, a key that is none), E-TOO-LARGE
 */
export function seal(plaintext: Uint8Array, typ: JweTyp, recipients: readonly PublicKey[]): Promise<string> {
  // A promise although the work is done at once: handing it to a thread costs more than the work (measured).
  return new Promise((resolve) => resolve(sealNow(plaintext, typ, recipients)));
}

function sealNow(plaintext: Uint8Array, typ: JweTyp, recipients: readonly PublicKey[]): string {
  const limits = JWE_LIMITS[typ];
  if (plaintext.length > limits.plaintext)
    throw new HsuError('E-TOO-LARGE', `over ${limits.plaintext} bytes`);
  if (recipients.length > MAX_RECIPIENTS)
    throw new HsuError('E-TOO-LARGE', `over ${MAX_RECIPIENTS} recipients`);
  if (new Set(recipients.map(({ kid }) => kid)).size !== recipients.length)
    throw new HsuError('E-FORM', 'a recipient twice');
  if (recipients.some(({ alg }) => alg !== ALG)) throw new HsuError('E-FORM', 'not a sealing key');
  const [first] = recipients;
  if (first === undefined) throw new HsuError('E-FORM', 'no recipient');
  const text = recipients.length === 1 ? compact(plaintext, typ, first) : general(plaintext, typ, recipients);
  if (text.length > limits.text) throw new HsuError('E-TOO-LARGE', `over ${limits.text} bytes`);
  return text;
}

function compact(plaintext: Uint8Array, typ: JweTyp, key: PublicKey): string {
  const contentKey = randomBytes(32);
  const { wrapped, epk } = wrapKey(contentKey, publicKeyObject(key), key.jwk.crv);
  const header = encoded({ alg: ALG, enc: ENC, kid: key.kid, typ, epk });
  const { iv, ciphertext, tag } = encrypt(plaintext, contentKey, header);
  return `${header}.${toBase64url(wrapped)}.${iv}.${ciphertext}.${tag}`;
}

function general(plaintext: Uint8Array, typ: JweTyp, keys: readonly PublicKey[]): string {
  const contentKey = randomBytes(32);
  const header = encoded({ enc: ENC, typ });
  const recipients = keys.map((key) => {
    const { wrapped, epk } = wrapKey(contentKey, publicKeyObject(key), key.jwk.crv);
    return { encrypted_key: toBase64url(wrapped), header: { alg: ALG, kid: key.kid, epk } };
  });
  const { iv, ciphertext, tag } = encrypt(plaintext, contentKey, header);
  return JSON.stringify({ ciphertext, iv, recipients, tag, protected: header });
}

function encoded(header: object): string {
  return toBase64url(utf8(JSON.stringify(header)));
}

/** RFC 7516 section 5.1: the additional data is the protected header as written. */
function encrypt(
  plaintext: Uint8Array,
  contentKey: Uint8Array,
  header: string,
): Record<'iv' | 'ciphertext' | 'tag', string> {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', contentKey, iv).setAAD(utf8(header));
  const ciphertext = toBase64url(Buffer.concat([cipher.update(plaintext), cipher.final()]));
  return { iv: toBase64url(iv), ciphertext, tag: toBase64url(cipher.getAuthTag()) };
}
