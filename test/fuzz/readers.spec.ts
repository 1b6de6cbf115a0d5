import { describe, expect, it } from '@jest/globals';
import { fuzz } from './fuzz.js';
import { readers } from './readers.js';

/** `npm run test:all` asks for 50,000; a seed of its own goes on from there. */
const COUNT = Number(process.env['HSU_FUZZ_INPUTS'] ?? 2_000);
const SEED = Number(process.env['HSU_FUZZ_SEED'] ?? 2011);

describe(`each reader over ${COUNT} mutated inputs (seed ${SEED})`, () => {
  it.each(readers.map((reader) => [reader.name, reader] as const))(
    '%s: a value that survives its own writing, or an error of the closed list',
    (_name, reader) => {
      const { taken, refused } = fuzz(reader, COUNT, SEED);
      // Inputs that all fail at the first check would show nothing.
      expect(taken).toBeGreaterThan(COUNT / 200);
      expect(Object.values(refused).reduce((sum, n) => sum + n, 0)).toBe(COUNT - taken);
      expect(Object.keys(refused).length).toBeGreaterThan(0);
    },
  );
});
