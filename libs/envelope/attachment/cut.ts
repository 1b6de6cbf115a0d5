import { HsuError } from '#kernel';
import { MAX_CHUNK_BYTES, MAX_CHUNKS } from '../limits.js';

/**
 * How many chunks an attachment of so many bytes has (wire.md "Chunk"): every chunk but the last is full, so the
 * signed length says how many there are and no sender can choose another number. Throws `E-TOO-LARGE` beyond 100 MiB,
 * `E-FORM` for none.
 */
export function chunkTotal(bytes: number): number {
  if (!Number.isSafeInteger(bytes) || bytes < 1) throw new HsuError('E-FORM', 'an empty attachment');
  const total = Math.ceil(bytes / MAX_CHUNK_BYTES);
  if (total > MAX_CHUNKS) throw new HsuError('E-TOO-LARGE', `over ${MAX_CHUNKS} chunks`);
  return total;
}

/** Bytes of plaintext of the `n`-th chunk (from 1). */
export function chunkLength(bytes: number, n: number): number {
  return n < chunkTotal(bytes) ? MAX_CHUNK_BYTES : bytes - (chunkTotal(bytes) - 1) * MAX_CHUNK_BYTES;
}
