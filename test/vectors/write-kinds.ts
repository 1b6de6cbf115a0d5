import { mkdirSync, writeFileSync } from 'node:fs';
import { it } from '@jest/globals';
import { triedKinds } from '#trials';
import { kindVectors } from './kind-vectors.js';

/**
 * Writes test/vectors/kinds/ from the trials of each kind:
 * `NODE_OPTIONS=--experimental-vm-modules jest --selectProjects small --testMatch '<rootDir>/test/vectors/write-kinds.ts'`.
 */
it('writes the vectors of kinds', () => {
  const folder = new URL('kinds/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const type of triedKinds) writeFileSync(new URL(`${type}.json`, folder), kindVectors(type));
});
