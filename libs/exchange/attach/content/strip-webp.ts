import { ByteReader, unsound, type ReadPiece } from './byte-reader.js';
import { readExif, xmpHasPosition, type Removed } from './exif.js';

/** Chunks that make the picture and its colours (RFC 9649). */
const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Flags of VP8X that say that EXIF and XMP follow. */
const TELLS = 0x0c;
const LOOKED_AT = 64 * 1024;

/** A WebP without EXIF, XMP, unknown chunks and whatever follows its end. Read twice: its length stands in front. */
export async function* stripWebp(read: ReadPiece, removed: Set<Removed>): AsyncGenerator<Uint8Array> {
  let kept = 4;
  for await (const slice of chunks(new ByteReader(read), removed)) kept += slice.length;
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(kept, 4);
  yield head;
  yield* chunks(new ByteReader(read), new Set());
}

async function* chunks(reader: ByteReader, removed: Set<Removed>): AsyncGenerator<Uint8Array> {
  const head = await reader.take(12);
  let left = head.readUInt32LE(4) - 4;
  while (left > 0) {
    reader.begins();
    const chunk = await reader.take(8);
    const type = chunk.toString('latin1', 0, 4);
    const length = chunk.readUInt32LE(4);
    const padded = length + (length % 2);
    left -= 8 + padded;
    if (left < 0) throw unsound();
    if (type === 'VP8X' && length > 0) {
      const flags = await reader.byte();
      yield chunk;
      yield Buffer.from([flags & ~TELLS]);
      yield* reader.copy(padded - 1);
    } else if (KEPT.has(type)) {
      yield chunk;
      yield* reader.copy(padded);
    } else {
      const looked = await reader.take(Math.min(length, LOOKED_AT));
      await reader.skip(padded - looked.length);
      tell(type, looked, removed);
    }
  }
  if (!(await reader.ended())) removed.add('TRAILER');
}

function tell(type: string, content: Buffer, removed: Set<Removed>): void {
  removed.add(type === 'EXIF' ? 'EXIF' : type === 'XMP ' ? 'XMP' : 'OTHER');
  const tiff = content.toString('latin1', 0, 4) === 'Exif' ? content.subarray(6) : content;
  if (type === 'EXIF' ? readExif(tiff).hasPosition : xmpHasPosition(content)) removed.add('POSITION');
}
