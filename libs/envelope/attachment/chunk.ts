import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { digest, HsuError, utf8 } from '#kernel';
import { MAX_CHUNK_BYTES, MAX_CHUNKS } from '../limits.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
export const LOCATOR_BYTES = 16;
const TAG_BYTES = 16;

/** Which chunk: the `n`-th (1 to `total`) of an attachment of the message {member, id}. */
export interface ChunkFacts {
  readonly member: string;
  readonly id: string;
  readonly attachment: string;
  readonly n: number;
  readonly total: number;
}

/** A fresh key for one attachment; it stands in a sealed part. Never for two: the nonce is the chunk's number. */
export function newAttachmentKey(): Uint8Array {
  return randomBytes(KEY_BYTES);
}

/**
 * 16 bytes that lead the record, so that a receiver who holds the key finds the chunk among others and nobody else
 * learns which message it belongs to: HMAC-SHA256 of `locator/` and the facts, cut.
 */
export function chunkLocator(key: Uint8Array, facts: ChunkFacts): Uint8Array {
  return createHmac('sha256', key)
    .update(`locator/${named(facts)}`)
    .digest()
    .subarray(0, LOCATOR_BYTES);
}

/** The record's value: locator, ciphertext, tag of 16 bytes. @throws HsuError E-TOO-LARGE, E-FORM */
export function sealChunk(plaintext: Uint8Array, key: Uint8Array, facts: ChunkFacts): Uint8Array {
  if (plaintext.length > MAX_CHUNK_BYTES) throw new HsuError('E-TOO-LARGE', `over ${MAX_CHUNK_BYTES} bytes`);
  check(key, facts);
  if (plaintext.length === 0) throw new HsuError('E-FORM', 'an empty chunk');
  const cipher = createCipheriv(CIPHER, key, nonce(facts.n)).setAAD(utf8(named(facts)));
  // GCM adds nothing at its end, so one copy is enough.
  const ciphertext = cipher.update(plaintext);
  cipher.final();
  return Buffer.concat([chunkLocator(key, facts), ciphertext, cipher.getAuthTag()]);
}

/** @throws HsuError E-TOO-LARGE, E-FORM, E-SEALED-UNREADABLE (another chunk, another key, other bytes) */
export function openChunk(record: Uint8Array, key: Uint8Array, facts: ChunkFacts): Uint8Array {
  const length = record.length - LOCATOR_BYTES - TAG_BYTES;
  if (length > MAX_CHUNK_BYTES) throw new HsuError('E-TOO-LARGE', `over ${MAX_CHUNK_BYTES} bytes`);
  if (length < 1) throw new HsuError('E-FORM', 'an empty chunk');
  check(key, facts);
  if (!timingSafeEqual(record.subarray(0, LOCATOR_BYTES), chunkLocator(key, facts)))
    throw new HsuError('E-SEALED-UNREADABLE', 'another chunk');
  const end = LOCATOR_BYTES + length;
  const decipher = createDecipheriv(CIPHER, key, nonce(facts.n), { authTagLength: TAG_BYTES })
    .setAAD(utf8(named(facts)))
    .setAuthTag(record.subarray(end));
  try {
    const plaintext = decipher.update(record.subarray(LOCATOR_BYTES, end));
    decipher.final();
    return plaintext;
  } catch (cause) {
    throw new HsuError('E-SEALED-UNREADABLE', undefined, { cause });
  }
}

/**
 * What the message's `attachments` states: the digest of the JSON list of the digests of the chunk records, in order
 * and without blanks. A list, because a digest never covers a concatenation (wire.md "Chunk").
 * @throws HsuError E-FORM where there are not 1 to 200
 */
export function attachmentDigest(chunkDigests: readonly string[]): string {
  if (chunkDigests.length < 1 || chunkDigests.length > MAX_CHUNKS)
    throw new HsuError('E-FORM', `not 1 to ${MAX_CHUNKS} chunks`);
  return digest(JSON.stringify(chunkDigests));
}

function named({ member, id, attachment, n, total }: ChunkFacts): string {
  return `${member}/${id}/${attachment}/${n}/${total}`;
}

function nonce(n: number): Uint8Array {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(n, 8);
  return bytes;
}

function check(key: Uint8Array, { n, total }: ChunkFacts): void {
  if (key.length !== KEY_BYTES) throw new HsuError('E-FORM', 'a key not of 32 bytes');
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(total) || n < 1 || n > total || total > MAX_CHUNKS)
    throw new HsuError('E-FORM', `a chunk not of 1 to ${MAX_CHUNKS}`);
}
