import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFoundBy, type IndexedName, type NameQuestion } from './indexed-name.js';
import { NameIndex } from './name-index.js';

// Few hashes and years, so that names meet.
const hash = fc.integer({ min: 0, max: 30 }).map((one) => Math.imul(one, 0x9e3779b1) >>> 0);
const hashes = (most: number) => fc.uniqueArray(hash, { maxLength: most });
const year = fc.integer({ min: 1960, max: 1970 });
const birthYears = fc.option(
  fc.tuple(year, fc.integer({ min: 0, max: 6 })).map(([from, span]) => [from, from + span] as const),
);
const name = fc.record({
  number: fc.integer({ min: 1, max: 40 }),
  birthYears,
  wholes: hashes(2),
  terms: hashes(8),
});
const step = fc.oneof(
  { weight: 4, arbitrary: name.map((added) => ({ added })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((gone) => ({ gone })) },
);
const question = fc.record({ birthYear: fc.option(year), wholes: hashes(2), terms: hashes(8) });

/** By a scan of all that is there. */
function scan(known: Iterable<IndexedName>, asked: NameQuestion): number[] {
  return [...known].filter((one) => isFoundBy(one, asked)).map(({ number }) => number);
}

describe('an index of names', () => {
  it('finds whatever a scan of the names that are there finds, and no name that is gone', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 120 }),
        fc.array(question, { maxLength: 5 }),
        (steps, asked) => {
          const index = new NameIndex(2 ** 30);
          const known = new Map<number, IndexedName>();
          for (const one of steps)
            if ('added' in one) {
              index.add(one.added);
              known.set(one.added.number, one.added);
            } else {
              index.remove(one.gone);
              known.delete(one.gone);
            }
          expect(index.state.names).toBe(known.size);
          for (const one of asked) {
            const found = index.search(one, 1_000);
            expect(new Set(found).size).toBe(found.length);
            expect(found).toEqual(expect.arrayContaining(scan(known.values(), one)));
            for (const number of found) expect(known.has(number)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
