import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { soundDistance } from './distance.js';

const sounds = fc.string({
  unit: fc.constantFrom(...Array.from('abCdeghiklmnoprstuvWXYz')),
  minLength: 1,
  maxLength: 12,
});

describe('the distance of two sounds', () => {
  it.each([
    ['somCai', 'somXai', 0.073],
    ['kanYa', 'kania', 0.0375],
    ['vutha', 'vuti', 0.222],
    ['filip', 'pilip', 0.0875],
    ['siriporn', 'siripon', 0.075],
    ['bun', 'bun', 0],
    // Farther than anybody asks: another word.
    ['nar', 'na', 1],
    ['abc', 'xyz', 1],
    // Signs that nobody reads are other letters.
    ['முரு', 'முரூ', 1],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(soundDistance(one, other)).toBeCloseTo(expected, 3);
  });

  it('counts more where each letter tells', () => {
    expect(soundDistance('bun', 'pun', true)).toBeGreaterThan(soundDistance('bun', 'pun'));
  });

  it('is the same from both sides, and of long words whatever short ones were asked before', () => {
    fc.assert(
      fc.property(sounds, sounds, fc.boolean(), (one, other, strict) => {
        const there = soundDistance(one, other, strict);
        expect(soundDistance(other, one, strict)).toBeCloseTo(there, 9);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
        const long = one.repeat(20);
        expect(soundDistance(long, long)).toBe(0);
        expect(soundDistance(`${long}a`, long)).toBeLessThan(0.05);
      }),
    );
  });
});
