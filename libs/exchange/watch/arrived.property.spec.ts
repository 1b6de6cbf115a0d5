import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addArrived, gapsOf, MOST_RANGES, takeBack, type Arrived } from './arrived.js';

const NOTHING = { upTo: 0, ahead: [] };

function numbersOf({ upTo, ahead }: Arrived): number[] {
  return [[1, upTo] as const, ...ahead].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, n) => first + n),
  );
}

describe('addArrived', () => {
  it('ends at the same place for the same numbers, in any order, any split and any repetition', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 60 });
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const split = addArrived(addArrived(NOTHING, first), second);
        expect(addArrived(NOTHING, [...second, ...first, ...first])).toEqual(split);
        const here = new Set([...first, ...second]);
        expect(here.has(split.upTo + 1)).toBe(false);
        expect(numbersOf(split)).toEqual([...here].sort((a, b) => a - b));
        const missing = Array.from({ length: 30 }, (_, n) => n + 1).filter(
          (n) => n > split.upTo && !here.has(n),
        );
        expect(gapsOf(split, 30, 1000)).toEqual(missing);
        expect(gapsOf(split, 30, 3)).toEqual(missing.slice(0, 3));
      }),
    );
  });

  it('keeps one range behind one unfilled number, however many follow', () => {
    let arrived: Arrived = NOTHING;
    for (let n = 2; n < 100_000; n += 1000)
      arrived = addArrived(
        arrived,
        Array.from({ length: 1000 }, (_, at) => n + at),
      );
    expect(arrived).toEqual({ upTo: 0, ahead: [[2, 100_001]] });
    expect(gapsOf(arrived, Number.MAX_SAFE_INTEGER, 3)).toEqual([1, 100_002, 100_003]);
    expect(addArrived(arrived, [1])).toEqual({ upTo: 100_001, ahead: [] });
  });

  it('has an end of ranges: what lies above has not arrived', () => {
    const odd = Array.from({ length: MOST_RANGES + 5 }, (_, n) => 2 * n + 3);
    const arrived = addArrived(NOTHING, odd);
    expect(arrived.ahead).toHaveLength(MOST_RANGES);
    expect(arrived.ahead.at(-1)).toEqual([2 * MOST_RANGES + 1, 2 * MOST_RANGES + 1]);
  });
});

describe('takeBack', () => {
  it('leaves what the other numbers alone would be', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 31 }), (all, gone) => {
        const others = all.filter((number) => number !== gone);
        expect(takeBack(addArrived(NOTHING, all), gone)).toEqual(addArrived(NOTHING, others));
      }),
    );
  });

  it('has an end of ranges, too', () => {
    const odd = Array.from({ length: MOST_RANGES }, (_, n) => 4 * n + 3);
    const arrived = addArrived(NOTHING, [...odd, 4, 5]);
    expect(takeBack(arrived, 4).ahead).toHaveLength(MOST_RANGES);
  });
});
