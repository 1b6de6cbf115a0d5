import { mkdirSync, writeFileSync } from 'node:fs';
import { triedKinds } from '#trials';
import { kindVectors } from './kind-vectors.js';

// Writes test/vectors/kinds/ from the trials of each kind: npm run write
const folder = new URL('kinds/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const type of triedKinds) writeFileSync(new URL(`${type}.json`, folder), kindVectors(type));
