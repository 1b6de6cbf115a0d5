import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

const UNPACK = join(import.meta.dirname, 'unpack.main.mjs');

/**
 * The browser's program file, unpacked once for this clone (a few seconds, 210 MB). Safe to call from many processes at
 * once: each unpacks into a folder of its own, and the first to rename it wins. The package alone writes to one path
 * for the whole machine, where a second process starts a half-written file, or another user's.
 */
export function browserFile(folder = join(ROOT, '.hsu', 'browser')): string {
  const held = join(folder, packageVersion());
  if (!existsSync(held)) unpackTo(held);
  return join(held, 'chromium');
}

function unpackTo(held: string): void {
  const own = `${held}-${crypto.randomUUID()}`;
  mkdirSync(own, { recursive: true, mode: 0o700 });
  try {
    // In a process of its own: the package unpacks to TMPDIR, and no open descriptor of the file outlives its end.
    const { status, stderr } = spawnSync(process.execPath, [UNPACK], {
      env: { PATH: process.env['PATH'], TMPDIR: own },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the browser could not be unpacked to ${own}: ${stderr.trim()}`);
    renameSync(own, held);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    // Another process was first.
    if (!existsSync(held)) throw error;
  }
}

function packageVersion(): string {
  const file = join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
