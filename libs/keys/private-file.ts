import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { link, mkdir, open, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HsuError } from '#kernel';

/** Writes a file that only its owner reads, whole or not at all, and on the disk when it resolves. */
export async function writePrivate(file: string, content: string): Promise<void> {
  const draft = await writeDraft(file, content);
  await orWithout(draft, () => rename(draft, file));
  await syncFolder(dirname(file));
}

/** `writePrivate` for programs that set a network up step by step, and may wait for the disk. */
export function writePrivateSync(file: string, content: string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = draftBeside(file);
  try {
    withOpenSync(draft, 'wx', (opened) => {
      writeFileSync(opened, content);
      fsyncSync(opened);
    });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  withOpenSync(folder, 'r', fsyncSync);
}

/**
 * The same where nothing must be replaced: false where the file is there already. Two processes that draw a key for one
 * place end with one key, the first one's; the loser reads it.
 */
export async function writeNewPrivate(file: string, content: string): Promise<boolean> {
  const draft = await writeDraft(file, content);
  try {
    await link(draft, file);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await unlink(draft);
  }
  await syncFolder(dirname(file));
  return true;
}

/** @throws HsuError E-CONFIG where others than the owner may read it; undefined where it is not there */
export async function readPrivate(file: string): Promise<string | undefined> {
  try {
    const { mode } = await stat(file);
    if ((mode & 0o077) !== 0)
      throw new HsuError('E-CONFIG', `${file} is open to others than its owner; run chmod 600 on it`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/**
 * Overwrites the bytes in place before the name goes, so that a plain undelete finds nothing. False where it is gone
 * already.
 */
export async function destroyFile(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'r+');
    try {
      const { size } = await handle.stat();
      await handle.write(Buffer.alloc(size), 0, size, 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await unlink(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
  await syncFolder(dirname(file));
  return true;
}

/** The folder may only be read by this process: another one of the member writes it. */
export function isReadOnly(error: unknown): boolean {
  return ['EROFS', 'EACCES', 'EPERM'].some((code) => hasCode(error, code));
}

async function writeDraft(file: string, content: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = draftBeside(file);
  const handle = await open(draft, 'wx', 0o600);
  await orWithout(draft, async () => {
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
  return draft;
}

/** A disk that is full, or a name that is taken, must leave no key lying about under another one. */
async function orWithout(draft: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The leading point keeps a draft that a crash left behind out of every listing. */
function draftBeside(file: string): string {
  return `${dirname(file)}/.${randomBytes(6).toString('hex')}.draft`;
}

function withOpenSync(path: string, flags: 'wx' | 'r', use: (opened: number) => void): void {
  const opened = openSync(path, flags, 0o600);
  try {
    use(opened);
  } finally {
    closeSync(opened);
  }
}

/** A new name survives a power cut only once its folder is on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
