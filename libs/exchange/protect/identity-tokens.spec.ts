import { describe, expect, it } from '@jest/globals';
import { identityTokens, type Side } from './identity-tokens.js';

const key = new Uint8Array(32).fill(7);
const tokens = (side: Side, fullName: string, year: number): readonly string[] =>
  identityTokens(side, { names: [{ fullName }], birth: { date: `${year}-01-01` }, sex: 'F' }, key);

function meet(held: string, sought: string, year = 1995): boolean {
  const protectedTokens = new Set(tokens('PROTECTED', held, 1995));
  return tokens('SOUGHT', sought, year).some((token) => protectedTokens.has(token));
}

describe('INV-01: a victim and somebody wanted', () => {
  it.each([
    ['Nguyễn Thị Nhung', 'Nguyen Nhung'],
    ['Mohd Faizal bin Abdullah', 'Mohamad Faizal'],
    ['Maria Dela Cruz', 'Maria Delacruz'],
    ['Maria De la Cruz', 'Maria Delacruz'],
    ['Ma Lin', 'Lin Ma'],
    ['สมหญิง ใจดี', 'Somying Jaidee'],
    ['ဒေါ်ခင်မာလွင်', 'Khin Mar Lwin'],
    ['陳美玲', 'Chan Mei Ling'],
    ['Siti Aminah', 'SITI AMINAH'],
  ])('meet as %s and %s, whichever of the two is held', (one, other) => {
    expect(meet(one, other)).toBe(true);
    expect(meet(other, one)).toBe(true);
    expect(meet(one, other, 1996)).toBe(true);
    expect(meet(one, other, 1999)).toBe(false);
  });

  it.each([
    // What look-ups find, beyond the same words spelled otherwise.
    ['Maria Grace Reyes Santos', 'Maria Santos'],
    ['Murugan Subramaniam', 'S. Murugan'],
    ['Jose Pascual Laurente', 'Jose P. Laurente'],
    ['Somchai Jaidee', 'SOMCHAI JAIDE'],
    ['Somchai Jaidee', 'SOMCHAI JAIDFE'],
    ['Kittisak Wongsawat', 'Kittisak Wongaswat'],
    ['Grace Tolentino Dimaculangan', 'Grace Dimaculangan Catacutan'],
    ['Wong Siew Lan', 'Huang Xiulan'],
    ['Nandar Aye Phyo', 'နန္ဒာအေးဖြိုး'],
    ['Piyachart Saksri', 'Piyachat Saksi'],
    ['Tin Maung Oo', 'Tin Mg Oo'],
    ['முருகன் பெருமாள்', 'Murugan Perumal'],
  ])('meet as %s and %s, whichever of the two is held, with one birth year', (one, other) => {
    expect(meet(one, other)).toBe(true);
    expect(meet(other, one)).toBe(true);
    expect(meet(one, other, 1999)).toBe(false);
  });

  it('agreeing in part, does not meet with a birth year that is one off', () => {
    expect(meet('Aung Kyaw Moe', 'Aung Moe', 1995)).toBe(true);
    expect(meet('Aung Kyaw Moe', 'Aung Moe', 1996)).toBe(false);
  });

  it.each([
    'Somchai Jaidee',
    'Tan Mei Ling',
    '陳美玲',
    'Khin Mar Lwin',
    'Ahmad Zaki bin Haji Abdul Rahman',
    'Maria de los Angeles Santos Reyes Cruz Bautista',
  ])('has not so many tokens of %s that a list of hundreds could not be stored', (name) => {
    for (const side of ['PROTECTED', 'SOUGHT'] as const)
      expect(tokens(side, name, 1995).length).toBeLessThan(600);
  });

  it('has no name in a token, nor one that another gateway would make', () => {
    const [one, other] = [7, 8].map((fill) =>
      identityTokens('PROTECTED', { names: [{ fullName: 'Somchai Jaidee' }] }, new Uint8Array(32).fill(fill)),
    );
    for (const token of one ?? []) expect(token).toMatch(/^[\w-]{43}$/);
    expect((one ?? []).filter((token) => other?.includes(token))).toEqual([]);
  });

  it.each([
    ['Nguyễn Thị Nhung', 'Nguyen Thi Hoa'],
    // Each lacks a word that the other has.
    ['Mary Grace Santos', 'Mary Joy Santos'],
    ['Muhammad Hafiz bin Ismail', 'Muhammad Hakim bin Ismail'],
    ['Somchai Jaidee', 'Somchai Jaturong'],
    ['Khin Mar Aye', 'Khin Mar Oo'],
    ['Siti Aminah', 'Siti Rahmah'],
    ['Somying Jaidee', 'Somying Rakdee'],
  ])('do not meet as %s and %s', (one, other) => {
    expect(meet(one, other)).toBe(false);
    expect(meet(other, one)).toBe(false);
  });
});
