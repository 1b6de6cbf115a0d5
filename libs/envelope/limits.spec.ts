import { describe, expect, it } from '@jest/globals';
import { utf8 } from '#kernel';
import { generateKey, packParcel, publicOf, readParcel, seal, type ParcelMessage } from '#envelope';

const message = (bytes: number): ParcelMessage => ({ jws: 'x'.repeat(bytes), parts: [] });
const KIB = 1024;

describe('the size of a parcel', () => {
  it('is the next 2^k KiB', () => {
    for (const [bytes, size] of [
      [0, 1],
      [900, 1],
      [1000, 2],
      [100 * KIB, 128],
      [600 * KIB, 1024],
    ] as const) {
      const packed = packParcel({ link: 'l', messages: [message(bytes)] });
      expect(packed.length).toBe(size * KIB);
      expect(readParcel(packed)).toEqual({ link: 'l', messages: [message(bytes)] });
    }
  });

  it('fills its class to the last byte before it takes the next', () => {
    const bare = JSON.stringify({ v: 1, link: '', messages: [message(0)], pad: '' }).length;
    expect(packParcel({ link: '', messages: [message(KIB - bare)] }).length).toBe(KIB);
    expect(packParcel({ link: '', messages: [message(KIB - bare + 1)] }).length).toBe(2 * KIB);
  });

  it('is at most 256 KiB for several messages and for none, 1 MiB for one', () => {
    const halves = [message(150 * KIB), message(150 * KIB)];
    expect(() => packParcel({ link: 'l', messages: halves })).toThrow('E-TOO-LARGE');
    expect(() => packParcel({ link: 'x'.repeat(300 * KIB), messages: [] })).toThrow('E-TOO-LARGE');
    expect(() => packParcel({ link: 'l', messages: [message(1025 * KIB)] })).toThrow('E-TOO-LARGE');
    const parcel = { v: 1, link: 'l', messages: halves, pad: '' };
    const text = JSON.stringify({ ...parcel, pad: ' '.repeat(512 * KIB - JSON.stringify(parcel).length) });
    expect(() => readParcel(utf8(text))).toThrow('E-TOO-LARGE');
  });

  it('is bounded by 100 messages', () => {
    const many = Array.from({ length: 101 }, () => message(1));
    expect(() => packParcel({ link: 'l', messages: many })).toThrow('E-TOO-LARGE');
    expect(readParcel(packParcel({ link: 'l', messages: many.slice(1) })).messages).toHaveLength(100);
  });
});

describe('a seal', () => {
  it('is refused for no recipient, one twice, a signing key, or a part over its size', async () => {
    const key = publicOf(generateKey('ECDH-ES+A256KW'));
    const signing = publicOf(generateKey('EdDSA'));
    await expect(seal(utf8('x'), 'hsu-part+jwe', [])).rejects.toMatchObject({ code: 'E-FORM' });
    await expect(seal(utf8('x'), 'hsu-part+jwe', [key, key])).rejects.toMatchObject({ code: 'E-FORM' });
    await expect(seal(utf8('x'), 'hsu-part+jwe', [signing])).rejects.toMatchObject({ code: 'E-FORM' });
    const large = Buffer.alloc(512 * KIB + 1);
    await expect(seal(large, 'hsu-part+jwe', [key])).rejects.toMatchObject({ code: 'E-TOO-LARGE' });
  });
});
