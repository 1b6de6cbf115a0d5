import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HsuError } from '#kernel';

/**
 * One launcher per state folder. The lock is the operating system's own on an SQLite file: it goes with the process
 * that holds it, however that ends, so there is no stale lock to judge by a process id that may be another's by now.
 */
export function lockState(stateDir: string): () => void {
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  const file = new DatabaseSync(join(stateDir, 'launcher.lock'), { timeout: 0 });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    file.close();
    throw new HsuError(
      'E-UNAVAILABLE',
      `another launcher runs on ${stateDir}: stop it first, or start with --state on another folder`,
      { cause },
    );
  }
  return () => file.close();
}
