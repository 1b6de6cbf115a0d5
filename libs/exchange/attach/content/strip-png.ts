import { unsound, type ByteReader } from './byte-reader.js';
import { readExif, xmpHasPosition, type Removed } from './exif.js';

/** Chunks that make the picture and its colours, still or moving (PNG third edition). */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);
const TEXTS = new Set(['tEXt', 'zTXt', 'iTXt']);
/** A text or EXIF chunk is looked at only so far. */
const LOOKED_AT = 64 * 1024;

/** A PNG without texts, times, EXIF, unknown chunks and whatever follows its end. */
export async function* stripPng(reader: ByteReader, removed: Set<Removed>): AsyncGenerator<Uint8Array> {
  yield await reader.take(8);
  for (let first = true; ; first = false) {
    reader.begins();
    const head = await reader.take(8);
    const length = head.readUInt32BE();
    const type = head.toString('latin1', 4);
    if (length > 0x7fffffff || first !== (type === 'IHDR')) throw unsound();
    if (KEPT.has(type)) {
      yield head;
      // With the check sum behind it.
      yield* reader.copy(length + 4);
    } else {
      const looked = await reader.take(Math.min(length, LOOKED_AT));
      await reader.skip(length - looked.length + 4);
      tell(type, looked, removed);
    }
    if (type === 'IEND') break;
  }
  if (!(await reader.ended())) removed.add('TRAILER');
}

function tell(type: string, content: Buffer, removed: Set<Removed>): void {
  if (type === 'eXIf') {
    removed.add('EXIF');
    if (readExif(content).hasPosition) removed.add('POSITION');
  } else if (TEXTS.has(type)) {
    removed.add(content.toString('latin1', 0, 17) === 'XML:com.adobe.xmp' ? 'XMP' : 'COMMENT');
    if (xmpHasPosition(content)) removed.add('POSITION');
  } else removed.add('OTHER');
}
