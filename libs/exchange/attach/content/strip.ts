import { PIECE_BYTES } from '../bounds.js';
import { ByteReader, type ReadPiece } from './byte-reader.js';
import type { Removed } from './exif.js';
import { stripJpeg } from './strip-jpeg.js';
import { stripPng } from './strip-png.js';
import { stripWebp } from './strip-webp.js';

/**
 * A picture without what it tells beside itself: where and when it was taken, by whose camera, edited by whom. Pieces
 * of 512 KiB, the last shorter; what was taken out stands in `removed` at the end. Throws `E-ATTACHMENT-KIND` for a
 * file that is not sound: what cannot be read to its end cannot be cleaned.
 */
export function strip(
  format: 'JPEG' | 'PNG' | 'WEBP',
  read: ReadPiece,
  removed: Set<Removed>,
): AsyncGenerator<Uint8Array> {
  if (format === 'WEBP') return inPieces(stripWebp(read, removed));
  const reader = new ByteReader(read);
  return inPieces(format === 'JPEG' ? stripJpeg(reader, removed) : stripPng(reader, removed));
}

async function* inPieces(slices: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(PIECE_BYTES);
  let filled = 0;
  for await (const slice of slices)
    for (let from = 0; from < slice.length;) {
      const part = slice.subarray(from, from + PIECE_BYTES - filled);
      piece.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < PIECE_BYTES) continue;
      yield piece;
      piece = new Uint8Array(PIECE_BYTES);
      filled = 0;
    }
  if (filled > 0) yield piece.subarray(0, filled);
}
