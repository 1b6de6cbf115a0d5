import { describe, expect, it } from '@jest/globals';
import { generateKey, packParcel, publicOf, seal, signJws, writeLink, type ParcelMessage } from '#envelope';
import { digest, newId, systemClock, type Member } from '#kernel';
import type { StoredPart } from '../ports/records.js';
import { travelFaults } from './travel-size.js';

const KIB = 1024;

function part(name: string, kib: number, members: readonly Member[] = ['KH']): StoredPart {
  const units = members.map((member, index) => ({ member, unit: `UNIT${String(index)}` }));
  return { part: name, units, commitment: digest(name), bytes: new Uint8Array(kib * KIB) };
}

const codes = (payload: number, parts: readonly StoredPart[]): string[] =>
  travelFaults(payload, parts, 'TH').map(({ code, path }) => `${code} ${path}`);

describe('a message that could never be sent', () => {
  it('is one whose JWS is over 512 KiB', () => {
    expect(codes(383 * KIB, [])).toEqual([]);
    expect(codes(384 * KIB, [])).toEqual(['E-TOO-LARGE ']);
  });

  it('is one that is over 1 MiB with its parts for one member: 512 KiB and 700 KiB', () => {
    const large = 383 * KIB;
    expect(codes(large, [part('victim', 380)])).toEqual([]);
    expect(codes(large, [part('victim', 500)])).toEqual(['E-TOO-LARGE /sealed']);
    expect(codes(2 * KIB, [part('victim', 400), part('contact', 380)])).toEqual(['E-TOO-LARGE /sealed']);
  });

  it('is told apart by destination: what goes to others, or stays here, does not count', () => {
    expect(codes(2 * KIB, [part('victim', 400, ['KH']), part('contact', 400, ['MM'])])).toEqual([]);
    expect(codes(2 * KIB, [part('victim', 400, ['TH']), part('contact', 400, ['KH'])])).toEqual([]);
    expect(codes(2 * KIB, [part('victim', 400), part('a', 400), part('b', 1, ['MM'])])).toHaveLength(1);
  });

  it('is one with more parts, or a part for more units, than a reader takes', () => {
    const many = Array.from({ length: 33 }, (_, n) => part(`p${String(n)}`, 1));
    expect(codes(KIB, many)).toEqual(['E-TOO-LARGE /sealed']);
    expect(codes(KIB, many.slice(1))).toEqual([]);
    const crowd = Array.from({ length: 65 }, (): Member => 'KH');
    expect(codes(KIB, [part('victim', 1, crowd)])).toEqual(['E-TOO-LARGE /sealed']);
    expect(codes(KIB, [part('victim', 1, crowd.slice(1))])).toEqual([]);
  });
});

describe('the largest message that is let through', () => {
  it.each([
    ['one part for one unit', 1, 1, 300],
    ['one part for 64 units', 64, 1, 300],
    ['32 parts for 64 units each', 64, 32, 100],
  ])('fits its parcel: %s', async (_name, units, count, kib) => {
    const members = Array.from({ length: units }, (): Member => 'KH');
    const payload = kib * KIB;
    const at = (bytes: number): StoredPart[] =>
      Array.from({ length: count }, (_, n) => ({
        ...part(`${'p'.repeat(38)}${String(n)}`, 0, members),
        bytes: new Uint8Array(n === 0 ? bytes : 1),
      }));
    let [fits, over] = [0, 512 * KIB];
    while (over - fits > 1) {
      const middle = Math.floor((fits + over) / 2);
      if (codes(payload, at(middle)).length === 0) fits = middle;
      else over = middle;
    }
    const keys = Array.from({ length: units }, () => publicOf(generateKey('ECDH-ES+A256KW', 'P-256')));
    const sealed = await Promise.all(
      at(fits).map(async ({ part: name, bytes }) => ({
        part: name,
        jwe: await seal(bytes, 'hsu-part+jwe', keys),
      })),
    );
    const message = await messageOf(payload, sealed);
    expect(fits).toBeGreaterThan(KIB);
    const packed = packParcel({ link: await linkOf(message.jws), messages: [message] });
    expect(packed.length).toBe(1024 * KIB);
  });
});

async function messageOf(payload: number, parts: ParcelMessage['parts']): Promise<ParcelMessage> {
  return { jws: await signJws(new Uint8Array(payload), 'hsu-msg+jws', generateKey('EdDSA')), parts };
}

async function linkOf(jws: string): Promise<string> {
  const most = Number.MAX_SAFE_INTEGER;
  const id = newId(systemClock);
  const payload = writeLink({
    from: 'TH',
    to: 'KH',
    instance: id,
    epoch: most,
    directory: most,
    sentAt: '2026-11-24T03:00:00.000Z',
    items: [{ to: 'KH', lane: 'express', epoch: most, seq: most, id, digest: digest(jws), prev: id }],
    control: [],
  });
  return signJws(payload, 'hsu-link+jws', generateKey('EdDSA'));
}
