/** What stood in a picture beside the picture, as the answer to an upload tells it. */
export type Removed = 'EXIF' | 'POSITION' | 'XMP' | 'IPTC' | 'COMMENT' | 'OTHER' | 'TRAILER';

const GPS_IFD = 0x8825;
const ORIENTATION = 0x0112;
const MOST_ENTRIES = 512;

interface Exif {
  readonly hasPosition: boolean;
  /** 1 to 8; 1 is upright, and what is not said is. */
  readonly orientation: number;
}

/** The first directory of an EXIF block (TIFF 6.0): whether it leads to a position, and which side is up. */
export function readExif(tiff: Buffer): Exif {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const u32 = (at: number) =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const first = u32(4);
  const count = Math.min(u16(first), MOST_ENTRIES);
  let hasPosition = false;
  let orientation = 1;
  for (let i = 0; i < count; i += 1) {
    const at = first + 2 + i * 12;
    if (u16(at) === GPS_IFD) hasPosition = true;
    if (u16(at) === ORIENTATION) orientation = u16(at + 8);
  }
  return { hasPosition, orientation: orientation >= 1 && orientation <= 8 ? orientation : 1 };
}

/** An EXIF block that says which side is up, and nothing else: without it a photograph would lie on its side. */
export function orientationOnly(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(ORIENTATION, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return tiff;
}

/** XMP says a position in words. */
export function xmpHasPosition(xmp: Buffer): boolean {
  return /GPS(?:Latitude|Longitude)/i.test(xmp.toString('latin1'));
}
