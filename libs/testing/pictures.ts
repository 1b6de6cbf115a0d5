import { deflateSync, crc32 } from 'node:zlib';

// Pictures as telephones write them, made here: with a position, a camera and a side that is up.

/** An EXIF block with the camera's name, the side that is up and a position: 13°45' N, 100°30' E. */
export function exifWithPosition(orientation = 6): Buffer {
  const tiff = Buffer.alloc(140);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number, short = false) => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    if (short) tiff.writeUInt16BE(value, at + 8);
    else tiff.writeUInt32BE(value, at + 8);
  };
  tiff.writeUInt16BE(3, 8);
  entry(10, 0x010f, 2, 12, 128);
  entry(22, 0x0112, 3, 1, orientation, true);
  entry(34, 0x8825, 4, 1, 50);
  tiff.writeUInt16BE(2, 50);
  entry(52, 0x0002, 5, 3, 80);
  entry(64, 0x0004, 5, 3, 104);
  [13, 1, 45, 1, 0, 1, 100, 1, 30, 1, 0, 1].forEach((value, i) => tiff.writeUInt32BE(value, 80 + i * 4));
  tiff.write('CAMERA-4711', 128, 'latin1');
  return tiff;
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

const APP_EXIF = Buffer.from('Exif\0\0', 'latin1');
const XMP = 'http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="13,45N" photoshop:City="SHELTER-STREET"/>';

/** The bytes of a coded image; in them stand a stuffed 0xff and a restart marker. `size`: how many about. */
export function jpegScan(size: number): Buffer {
  const scan = Buffer.alloc(size, 0x5a);
  scan.set([0xff, 0x00, 0xff, 0xd0], Math.floor(size / 2));
  return scan;
}

/**
 * A JPEG with EXIF, XMP, IPTC, a comment and a thumbnail, and after its end a second one with a position of its own.
 * Decoders need no more than this structure is of; nobody looks at it.
 */
export function jpegWithPosition(size = 2_000): Buffer {
  const jfif = Buffer.concat([
    Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01', 'latin1'),
    Buffer.from('TNL'),
  ]);
  const picture = [
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, jfif),
    segment(0xe1, Buffer.concat([APP_EXIF, exifWithPosition()])),
    segment(0xe1, Buffer.from(XMP, 'latin1')),
    segment(0xed, Buffer.from('Photoshop 3.0\0 CITY SHELTER-STREET', 'latin1')),
    segment(0xfe, Buffer.from('taken at SHELTER-STREET', 'latin1')),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
    segment(0xc4, Buffer.alloc(19, 2)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 0x3f, 0])),
    jpegScan(size),
    Buffer.from([0xff, 0xd9]),
  ];
  return Buffer.concat([...picture, ...picture.slice(0, 3), Buffer.from([0xff, 0xd9])]);
}

function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, sum]);
}

/** A grey point with EXIF and texts, and bytes after its end. */
export function pngWithPosition(): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('eXIf', exifWithPosition()),
    pngChunk('tEXt', Buffer.from('Comment\0SHELTER-STREET', 'latin1')),
    pngChunk('iTXt', Buffer.from('XML:com.adobe.xmp\0\0\0\0\0<x GPSLongitude="100"/>', 'latin1')),
    pngChunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    pngChunk('IEND', Buffer.alloc(0)),
    Buffer.from('SHELTER-STREET'),
  ]);
}

/** A WebP of the extended form with EXIF and XMP. */
export function webpWithPosition(): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    chunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    chunk('VP8L', Buffer.from([0x2f, 0, 0, 0, 0, 0x88, 0x88])),
    chunk('EXIF', exifWithPosition()),
    chunk('XMP ', Buffer.from('<x GPSLatitude="13" city="SHELTER-STREET"/>')),
  ]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
