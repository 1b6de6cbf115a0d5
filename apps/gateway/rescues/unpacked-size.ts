import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 200;

/**
 * Whether a ZIP unpacks to at most so many bytes: each entry is unpacked under that bound, for what an entry says of
 * its own size is the sender's word. False also for what is no ZIP that a spreadsheet program writes (APPNOTE 6.3.10;
 * neither ZIP64 nor encryption).
 */
export function unpacksWithin(bytes: Buffer, most: number): boolean {
  try {
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || bytes.readUInt32LE(end) !== END) return false;
    const entries = bytes.readUInt16LE(end + 10);
    if (entries > MOST_ENTRIES) return false;
    let at = bytes.readUInt32LE(end + 16);
    let left = most;
    for (let n = 0; n < entries; n += 1) {
      if (bytes.readUInt32LE(at) !== ENTRY) return false;
      left -= sizeOf(bytes, at, left);
      if (left < 0) return false;
      at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return true;
  } catch {
    // Over the bound, or not what it says.
    return false;
  }
}

/** Bytes that the entry of the directory at `at` unpacks to. */
function sizeOf(bytes: Buffer, at: number, most: number): number {
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const packed = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  if ((flags & 1) !== 0 || bytes.readUInt32LE(local) !== LOCAL) throw new RangeError();
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const body = bytes.subarray(from, from + packed);
  if (body.length !== packed) throw new RangeError();
  if (method === 0) return packed;
  if (method !== 8) throw new RangeError();
  return packed === 0 ? 0 : inflateRawSync(body, { maxOutputLength: Math.max(1, most) }).length;
}
