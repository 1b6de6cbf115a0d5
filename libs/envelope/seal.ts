import { CompactEncrypt, GeneralEncrypt } from 'jose';
import { HsuError } from '#kernel';
import { sealingKey, type PublicKey } from './keys.js';
import {
  MAX_PARCEL_JWE_BYTES,
  MAX_PART_BYTES,
  MAX_PART_JWE_BYTES,
  MAX_RECIPIENTS,
  MAX_SINGLE_PARCEL_BYTES,
} from './limits.js';

/** `typ` of the JWE forms. */
export type JweTyp = 'hsu-parcel+jwe' | 'hsu-part+jwe';
export const ALG = 'ECDH-ES+A256KW';
export const ENC = 'A256GCM';

/** Bytes of the JWE text and of its plaintext, at most. */
export const JWE_LIMITS: Readonly<Record<JweTyp, { readonly text: number; readonly plaintext: number }>> = {
  'hsu-parcel+jwe': { text: MAX_PARCEL_JWE_BYTES, plaintext: MAX_SINGLE_PARCEL_BYTES },
  'hsu-part+jwe': { text: MAX_PART_JWE_BYTES, plaintext: MAX_PART_BYTES },
};

/**
 * One recipient: JWE compact, protected exactly {alg, enc, kid, typ, epk}. Several: JSON general, protected exactly
 * {enc, typ}, per entry exactly {alg, kid, epk} (design.md section 3, "Parcel"). Never `zip` (T10).
 * @throws HsuError E-FORM (no recipient, one twice, a key that is none), E-TOO-LARGE
 */
export async function seal(
  plaintext: Uint8Array,
  typ: JweTyp,
  recipients: readonly PublicKey[],
): Promise<string> {
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
  const text =
    recipients.length === 1
      ? await compact(plaintext, typ, first)
      : await general(plaintext, typ, recipients);
  if (text.length > limits.text) throw new HsuError('E-TOO-LARGE', `over ${limits.text} bytes`);
  return text;
}

async function compact(plaintext: Uint8Array, typ: JweTyp, key: PublicKey): Promise<string> {
  return new CompactEncrypt(plaintext)
    .setProtectedHeader({ alg: key.alg, enc: ENC, kid: key.kid, typ })
    .encrypt(await sealingKey(key));
}

async function general(plaintext: Uint8Array, typ: JweTyp, keys: readonly PublicKey[]): Promise<string> {
  const jwe = new GeneralEncrypt(plaintext).setProtectedHeader({ enc: ENC, typ });
  for (const key of keys)
    jwe.addRecipient(await sealingKey(key)).setUnprotectedHeader({ alg: key.alg, kid: key.kid });
  const { ciphertext, iv, recipients, tag, protected: header } = await jwe.encrypt();
  return JSON.stringify({ ciphertext, iv, recipients, tag, protected: header });
}
