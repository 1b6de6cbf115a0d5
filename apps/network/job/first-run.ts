import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivateSync } from '#keys';

/**
 * When this input was first played in this network: dates and ids are made from it, so that a second run repeats the
 * first.
 */
export function firstRun(stateDir: string, digest: string): number {
  const file = join(stateDir, 'imports.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>) : {};
  const before = known[digest];
  if (before !== undefined) return before;
  const now = Date.now();
  writePrivateSync(file, `${JSON.stringify({ ...known, [digest]: now }, null, 2)}\n`);
  return now;
}
