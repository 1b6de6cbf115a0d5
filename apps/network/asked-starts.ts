import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NetworkFile } from './network-file.js';

/** SIGUSR1 belongs to Node's inspector. */
export const LOOK = 'SIGUSR2';

function folder(stateDir: string): string {
  return join(stateDir, 'asked');
}

/** Asks the launcher of this state folder to start a row again: a file with its name, and a signal to look. */
export function askStart(stateDir: string, { pid }: NetworkFile, row: string): void {
  mkdirSync(folder(stateDir), { recursive: true, mode: 0o700 });
  writeFileSync(join(folder(stateDir), row), '', { mode: 0o600 });
  process.kill(pid, LOOK);
}

/** The rows that were asked for since the last look. */
export function takeAskedStarts(stateDir: string): readonly string[] {
  mkdirSync(folder(stateDir), { recursive: true, mode: 0o700 });
  const rows = readdirSync(folder(stateDir));
  for (const row of rows) rmSync(join(folder(stateDir), row));
  return rows;
}
