import { describe, expect, it } from '@jest/globals';
import { asHsuError } from '#kernel';
import { jpegScan, jpegWithPosition, pngWithPosition, webpWithPosition } from '#testing';
import { PIECE_BYTES } from '../bounds.js';
import type { Removed } from './exif.js';
import { formatOf } from './format.js';
import { strip } from './strip.js';

type Format = 'JPEG' | 'PNG' | 'WEBP';

async function stripped(format: Format, file: Buffer, piece = PIECE_BYTES) {
  const removed = new Set<Removed>();
  const read = (n: number) => {
    const slice = file.subarray((n - 1) * piece, n * piece);
    return Promise.resolve(slice.length === 0 ? undefined : slice);
  };
  const pieces: Uint8Array[] = [];
  for await (const one of strip(format, read, removed)) pieces.push(one);
  return { bytes: Buffer.concat(pieces), pieces, removed: [...removed].sort() };
}

/** What nobody may learn from a photograph that was taken where somebody hides. */
const TELLING = ['SHELTER-STREET', 'CAMERA-4711', 'GPSL', 'Exif\0\0MM', 'TNL'];

const samples: [Format, Buffer, Removed[]][] = [
  ['JPEG', jpegWithPosition(), ['COMMENT', 'EXIF', 'IPTC', 'POSITION', 'TRAILER', 'XMP']],
  ['PNG', pngWithPosition(), ['COMMENT', 'EXIF', 'POSITION', 'TRAILER', 'XMP']],
  ['WEBP', webpWithPosition(), ['EXIF', 'POSITION', 'XMP']],
];

describe.each(samples)('a %s', (format, file, told) => {
  it('loses position, camera and texts, and the answer says so', async () => {
    const { bytes, removed } = await stripped(format, file);
    expect(removed).toEqual(told);
    for (const text of TELLING)
      expect([text, bytes.includes(Buffer.from(text, 'latin1'))]).toEqual([text, false]);
    expect(formatOf(bytes)).toBe(format);
  });

  it('is the same wherever its pieces are cut', async () => {
    const whole = (await stripped(format, file)).bytes;
    for (const piece of [1, 2, 3, 7, 64]) expect((await stripped(format, file, piece)).bytes).toEqual(whole);
  });

  it('has nothing left to lose the second time', async () => {
    const { bytes } = await stripped(format, file);
    const again = await stripped(format, bytes);
    expect(again.bytes).toEqual(bytes);
    expect(again.removed.filter((one) => one !== 'EXIF')).toEqual([]);
  });

  it('is refused where it breaks off', async () => {
    const { bytes } = await stripped(format, file);
    for (const end of [bytes.length - 1, Math.floor(bytes.length / 2), 13])
      await expect(stripped(format, bytes.subarray(0, end))).rejects.toMatchObject({
        code: 'E-ATTACHMENT-KIND',
      });
  });
});

describe('a photograph', () => {
  it('keeps its coded image byte for byte, and which side is up', async () => {
    const { bytes } = await stripped('JPEG', jpegWithPosition(1_500_000));
    expect(bytes.includes(jpegScan(1_500_000))).toBe(true);
    const exif = bytes.indexOf('Exif\0\0', 0, 'latin1') + 6;
    expect(bytes.readUInt16LE(exif + 18)).toBe(6);
    expect(bytes.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  });

  it('comes in pieces of 512 KiB, the last shorter', async () => {
    const { pieces } = await stripped('JPEG', jpegWithPosition(1_500_000));
    expect(pieces.map(({ length }) => length).slice(0, -1)).toEqual([PIECE_BYTES, PIECE_BYTES]);
  });
});

describe('what a file is', () => {
  const begins = (text: string) => formatOf(Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(32)]));
  it('is said by its first bytes', () => {
    expect(begins('%PDF-1.7\n')).toBe('PDF');
    expect(begins('RIFF\x24\0\0\0WAVEfmt ')).toBe('WAV');
    expect(begins('OggS\0')).toBe('OGG');
    expect(begins('fLaC')).toBe('FLAC');
    expect(begins('\0\0\0\x20ftypM4A ')).toBe('M4A');
    expect(begins('ID3\x04')).toBe('MP3');
    expect(begins('\xff\xfb\x90\x64')).toBe('MP3');
  });

  it.each([
    ['a page of script', '<html><script>'],
    ['a drawing that may hold script', '<svg xmlns='],
    ['a program', 'MZ\x90\0'],
    ['an archive', 'PK\x03\x04'],
    ['a PDF that begins later', ' %PDF-1.7'],
    ['a film', '\0\0\0\x20ftypisom'],
    ['a HEIC, whose position this gateway cannot take out', '\0\0\0\x20ftypheic'],
    ['a frame with a bit rate that does not exist', '\xff\xfb\xf0\x64'],
    ['nothing', ''],
  ])('is nothing that travels: %s', (_what, text) => {
    expect(begins(text)).toBeUndefined();
  });
});

it('never runs for ever on bytes that only begin like a picture', async () => {
  for (const [format, file] of samples)
    for (let seed = 0; seed < 60; seed += 1) {
      const broken = Buffer.from(file);
      for (let i = 0; i < 5; i += 1)
        broken[(seed * 7919 + i * 104_729) % broken.length] = (seed * 31 + i * 17) % 256;
      const { code } = await stripped(format, broken).then(() => ({ code: 'taken' }), asHsuError);
      expect(['taken', 'E-ATTACHMENT-KIND']).toContain(code);
    }
});
