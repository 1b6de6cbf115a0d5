import { describe, expect, it } from '@jest/globals';
import { toBase64url, utf8 } from '#kernel';
import { packJws, unpackJws } from './packed-jws.js';

const segment = (text: string): string => toBase64url(utf8(text));
const SIGNATURE = toBase64url(new Uint8Array(64).fill(7));
const JWS = [segment('{"alg":"EdDSA"}'), segment('{"id":"1","note":"ข้อความ"}'), SIGNATURE].join('.');

describe('a JWS that is packed', () => {
  it('comes back character for character, and takes a quarter less', () => {
    const packed = packJws(JWS);
    expect(unpackJws(packed)).toBe(JWS);
    expect(packed.length).toBeLessThan(0.8 * JWS.length);
  });

  it.each([
    ['no JWS', 'secret'],
    ['empty', ''],
    ['two segments', 'AAAA.AAAA'],
    ['four segments', 'AAAA.AAAA.AAAA.AAAA'],
    ['spare bits in its last character', 'AAAA.AAAA.AB'],
    ['padding', 'AAAA.AAAA.AA=='],
    ['a header longer than its length can say', `${'AAAA'.repeat(30_000)}.AAAA.AAAA`],
  ])('is kept as it is where it has %s', (_, text) => {
    expect(packJws(text)).toEqual(utf8(text));
    expect(unpackJws(packJws(text))).toBe(text);
  });

  it('may have empty segments', () => {
    expect(unpackJws(packJws('..'))).toBe('..');
    expect(unpackJws(packJws('AAAA..'))).toBe('AAAA..');
  });

  it('is read from within a larger buffer', () => {
    const inside = Buffer.concat([Buffer.alloc(3), packJws(JWS), Buffer.alloc(3)]).subarray(3, -3);
    expect(unpackJws(inside)).toBe(JWS);
  });
});
