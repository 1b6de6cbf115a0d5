import { unsound, type ByteReader } from './byte-reader.js';
import { orientationOnly, readExif, xmpHasPosition, type Removed } from './exif.js';

const SOS = 0xda;
const EOI = 0xd9;
const COMMENT = 0xfe;
/** What Adobe's segment says of the colours. */
const ADOBE_BYTES = 12;

/**
 * A JPEG (ITU-T T.81) without what a camera or program wrote beside the picture: application segments but JFIF, colour
 * profile and Adobe's transform, comments, and everything after the end of the image, where telephones put a second
 * picture or a film with a position of its own. The picture's own bytes are copied as they are.
 */
export async function* stripJpeg(reader: ByteReader, removed: Set<Removed>): AsyncGenerator<Uint8Array> {
  yield await reader.take(2);
  for (;;) {
    reader.begins();
    const marker = await nextMarker(reader);
    if (marker === EOI) break;
    if (isAlone(marker)) {
      yield Buffer.from([0xff, marker]);
      continue;
    }
    const size = await reader.take(2);
    const length = size.readUInt16BE() - 2;
    if (length < 0) throw unsound();
    const content = await reader.take(length);
    const kept = keep(marker, content, removed);
    if (kept !== undefined) yield segment(marker, kept);
    if (marker === SOS) yield* scan(reader);
  }
  yield Buffer.from([0xff, EOI]);
  if (!(await reader.ended())) removed.add('TRAILER');
}

async function nextMarker(reader: ByteReader): Promise<number> {
  if ((await reader.byte()) !== 0xff) throw unsound();
  let marker = 0xff;
  while (marker === 0xff) {
    reader.begins();
    marker = await reader.byte();
  }
  return marker;
}

/** The coded image up to the marker after it, which `nextMarker` would read: it is handed on with its 0xff. */
async function* scan(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    yield await reader.upTo(0xff, isCoded);
    if ((await reader.peek()) !== 0xff) continue;
    if (!isCoded(await reader.peekAfter())) return;
    yield await reader.take(2);
  }
}

/** What follows 0xff within the coded image: a zero for 0xff itself, and restarts. */
function isCoded(after: number): boolean {
  return after === 0x00 || (after >= 0xd0 && after <= 0xd7);
}

function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/** Frames, tables, scans, restarts: T.81 table B.1. Its reserved markers may hold anything. */
function isOfPicture(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf) || (marker >= SOS && marker <= 0xdf);
}

/** The content to keep of a segment; undefined: nothing of it. */
function keep(marker: number, content: Buffer, removed: Set<Removed>): Buffer | undefined {
  const begins = (text: string) => content.toString('latin1', 0, text.length) === text;
  if (marker === COMMENT) removed.add('COMMENT');
  else if (isOfPicture(marker)) return content;
  else if (marker < 0xe0 || marker > 0xef) throw unsound();
  // Fourteen bytes without the thumbnail that may follow them.
  else if (marker === 0xe0 && begins('JFIF\0')) return withoutThumbnail(content);
  else if (marker === 0xe2 && begins('ICC_PROFILE\0')) return content;
  else if (marker === 0xee && begins('Adobe')) return content.subarray(0, ADOBE_BYTES);
  else if (marker === 0xe1 && begins('Exif\0')) return exif(content.subarray(6), removed);
  else if (marker === 0xe1 && begins('http://ns.adobe.com/')) {
    removed.add('XMP');
    if (xmpHasPosition(content)) removed.add('POSITION');
  } else removed.add(marker === 0xed ? 'IPTC' : 'OTHER');
  return undefined;
}

function withoutThumbnail(jfif: Buffer): Buffer {
  const kept = Buffer.from(jfif.subarray(0, 14));
  if (kept.length < 14) throw unsound();
  kept.fill(0, 12);
  return kept;
}

function exif(tiff: Buffer, removed: Set<Removed>): Buffer | undefined {
  const { hasPosition, orientation } = readExif(tiff);
  removed.add('EXIF');
  if (hasPosition) removed.add('POSITION');
  return orientation === 1
    ? undefined
    : Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationOnly(orientation)]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
