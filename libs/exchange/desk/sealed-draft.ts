import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { fromUtf8, HsuError, utf8 } from '#kernel';
import type { DraftAuthor } from '../ports/people/draft-port.js';

const CIPHER = 'aes-256-gcm';
const [IV_BYTES, TAG_BYTES, KEY_BYTES] = [12, 16, 32];

/**
 * A draft holds a victim's name before anybody decided who may read it, so the database never sees it: AES-256-GCM
 * under a key made of the gateway's own key, which is in no backup of the database. It opens as this author's draft of
 * this id and as no other's. Bytes: iv, text, tag.
 */
export function sealDraft(key: Uint8Array, author: DraftAuthor, id: string, text: string): Uint8Array {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, draftKey(key), iv).setAAD(placeOf(author, id));
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** @throws HsuError E-INTERNAL where the bytes are not this draft's */
export function unsealDraft(key: Uint8Array, author: DraftAuthor, id: string, sealed: Uint8Array): string {
  const end = sealed.length - TAG_BYTES;
  try {
    const decipher = createDecipheriv(CIPHER, draftKey(key), sealed.subarray(0, IV_BYTES))
      .setAAD(placeOf(author, id))
      .setAuthTag(sealed.subarray(end));
    return fromUtf8(Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, end)), decipher.final()]));
  } catch (cause) {
    throw new HsuError('E-INTERNAL', 'a kept draft does not open', { cause });
  }
}

/** RFC 5869: what the token key itself is used for tells nothing of this one. */
function draftKey(key: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), 'hsu kept drafts v1', KEY_BYTES));
}

function placeOf({ unit, name }: DraftAuthor, id: string): Uint8Array {
  return utf8(JSON.stringify([unit, name, id]));
}
