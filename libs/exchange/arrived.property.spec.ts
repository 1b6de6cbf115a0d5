import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addArrived } from './arrived.js';

const NOTHING = { upTo: 0, ahead: [] };

describe('addArrived', () => {
  it('ends at the same place for the same numbers, in any order, any split and any repetition', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 60 });
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const split = addArrived(addArrived(NOTHING, first), second);
        expect(addArrived(NOTHING, [...second, ...first, ...first])).toEqual(split);
        const here = new Set([...first, ...second]);
        expect(here.has(split.upTo + 1)).toBe(false);
        const told = [...Array.from({ length: split.upTo }, (_, n) => n + 1), ...split.ahead];
        expect(told).toEqual([...here].sort((a, b) => a - b));
      }),
    );
  });
});
