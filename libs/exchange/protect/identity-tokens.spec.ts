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
    ['Nguyễn Thị Nhung', 'Nguyen Thi Hoa'],
    ['Khin Mar Aye', 'Khin Mar Oo'],
    ['Siti Aminah', 'Siti Rahmah'],
    ['Somying Jaidee', 'Somying Rakdee'],
  ])('do not meet as %s and %s', (one, other) => {
    expect(meet(one, other)).toBe(false);
    expect(meet(other, one)).toBe(false);
  });
});
