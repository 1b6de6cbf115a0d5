import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Guard, startPostgres } from '../../apps/network/index.js';
import { asNobody } from '../../apps/network/postgres/postgres-as-nobody.js';
import { nativeFolder } from '../../apps/network/postgres/postgres-binaries.js';

// As the home of root usually is.
const home = mkdtempSync(join(tmpdir(), 'hsu-closed-'));

const isRoot = process.getuid?.() === 0;
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('PostgreSQL in a home that nobody else may enter', () => {
  it('keeps its data there, closed to all others, and finds it again', async () => {
    expect(statSync(home).mode & 0o777).toBe(0o700);
    const stateDir = join(home, 'postgres');
    const guard = new Guard();
    try {
      const first = await startPostgres({ stateDir, guard, env: process.env });
      await first.database('kept', join(home, 'password'));
      await first.stop();
      expect(statSync(join(stateDir, 'cluster')).mode & 0o077).toBe(0);
      expect(statSync(join(stateDir, 'administrator-password')).mode & 0o077).toBe(0);
      const second = await startPostgres({ stateDir, guard, env: process.env });
      await expect(second.database('kept', join(home, 'password'))).resolves.toMatchObject({ user: 'kept' });
      await second.stop();
    } finally {
      await guard.release();
    }
  });

  it(`runs a copy of its programs, kept for the next start, and tells where${isRoot ? '' : ' (not root: not run here)'}`, async () => {
    if (!isRoot) return;
    // Not what `findPostgres` tells: in a clone that is closed itself, that is the copy.
    const native = join(home, 'native');
    symlinkSync(nativeFolder(), native);
    // A folder that all may walk: mkdtemp makes closed ones.
    const cache = join(tmpdir(), `hsu-cache-${crypto.randomUUID()}`);
    try {
      const told: string[] = [];
      const tell = (sentence: string): void => void told.push(sentence);
      const first = await asNobody(native, process.env, tell, cache);
      expect(first.postgres.startsWith(cache)).toBe(true);
      const made = statSync(first.postgres).ino;
      const second = await asNobody(native, process.env, tell, cache);
      expect(statSync(second.postgres).ino).toBe(made);
      expect(told).toHaveLength(2);
      expect(told[0]).toContain(cache);
    } finally {
      rmSync(cache, { recursive: true, force: true });
    }
  });

  it('says what the program itself said where the folder cannot be prepared', async () => {
    const stateDir = join(home, 'taken');
    mkdirSync(join(stateDir, 'cluster', 'something-else'), { recursive: true });
    const guard = new Guard();
    try {
      await expect(startPostgres({ stateDir, guard, env: process.env })).rejects.toThrow(
        /could not prepare .*taken\/cluster: .*not empty/s,
      );
    } finally {
      await guard.release();
    }
  });
});
