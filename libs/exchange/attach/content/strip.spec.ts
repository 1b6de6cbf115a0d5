import { describe, expect, it } from '@jest/globals';
import { asHsuError } from '#kernel';
import { jpegScan, jpegWithPosition, pngWithPosition, webpWithPosition } from '#testing';
import { PIECE_BYTES } from '../bounds.js';
import { ByteReader } from './byte-reader.js';
import type { Removed } from './exif.js';
import { formatOf } from './format.js';
import { strip } from './strip.js';
import { stripJpeg } from './strip-jpeg.js';

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

describe('a picture made to hold up the gateway', () => {
  const BEGINS = {
    JPEG: Buffer.from([0xff, 0xd8]),
    PNG: pngWithPosition().subarray(0, 33),
    WEBP: Buffer.from('RIFF\xff\xff\xff\x7fWEBP', 'latin1'),
  };

  it.each<[string, Format, Buffer]>([
    ['empty segments', 'JPEG', Buffer.from([0xff, 0xdb, 0, 2])],
    ['fill bytes', 'JPEG', Buffer.from([0xff])],
    ['restarts', 'JPEG', Buffer.from([0xff, 0xd0])],
    ['empty chunks', 'PNG', Buffer.from('\0\0\0\0tEXt\0\0\0\0', 'latin1')],
    ['empty chunks of another kind', 'WEBP', Buffer.from('ALPH\0\0\0\0', 'latin1')],
  ])('of nothing but %s is refused before its end', async (_what, format, empty) => {
    const pieces = [BEGINS[format], Buffer.alloc(PIECE_BYTES * 4, empty)];
    let asked = 0;
    const read = (n: number) => {
      asked = Math.max(asked, n);
      return Promise.resolve(pieces[Math.min(n, 2) - 1]);
    };
    const all = async () => {
      for await (const one of strip(format, read, new Set())) expect(one.length).toBeGreaterThan(0);
    };
    await expect(all()).rejects.toMatchObject({ code: 'E-ATTACHMENT-KIND' });
    expect(asked).toBe(2);
  });

  it('is copied in a few slices, whatever its coded image holds', async () => {
    const piece = Buffer.concat([
      Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2]),
      Buffer.alloc(PIECE_BYTES, Buffer.from([0xff, 0])),
      Buffer.from([0xff, 0xd9]),
    ]);
    let slices = 0;
    const reader = new ByteReader((n) => Promise.resolve(n === 1 ? piece : undefined));
    for await (const one of stripJpeg(reader, new Set())) slices += one.length > 0 ? 1 : 0;
    expect(slices).toBeLessThan(9);
  });

  it.each([0x02, 0xf0, 0xfd])(
    'holds no segment of a marker that says nothing of a picture: %i',
    async (marker) => {
      const file = Buffer.concat([
        Buffer.from([0xff, 0xd8, 0xff, marker, 0, 6]),
        Buffer.from('GPSL'),
        jpegWithPosition().subarray(2),
      ]);
      await expect(stripped('JPEG', file)).rejects.toMatchObject({ code: 'E-ATTACHMENT-KIND' });
    },
  );
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
