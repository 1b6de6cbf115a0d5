import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { writeNewPrivate, writePrivate, writePrivateSync } from './private-file.js';

const root = mkdtempSync(join(tmpdir(), 'hsu-private-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe.each([
  ['writePrivate', writePrivate],
  [
    'writePrivateSync',
    (file: string, content: string) => {
      writePrivateSync(file, content);
      return Promise.resolve();
    },
  ],
])('%s', (name, write) => {
  it('writes what only its owner reads, in a folder of the same kind, and leaves no draft behind', async () => {
    const folder = join(root, name, 'keys');
    const file = join(folder, 'one.key');
    await write(file, 'first');
    await write(file, 'second');
    expect(readFileSync(file, 'utf8')).toBe('second');
    expect([file, folder].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o700]);
    expect(readdirSync(folder)).toEqual(['one.key']);
  });

  it('leaves nothing of what it should have written where it cannot', async () => {
    const folder = join(root, name, 'taken');
    mkdirSync(join(folder, 'one.key', 'in the way'), { recursive: true });
    await expect(Promise.resolve().then(() => write(join(folder, 'one.key'), 'first'))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['one.key']);
  });
});

it('writes nothing over what is there already where only a new file may come', async () => {
  const file = join(root, 'new', 'one.key');
  expect([await writeNewPrivate(file, 'first'), await writeNewPrivate(file, 'second')]).toEqual([
    true,
    false,
  ]);
  expect(readFileSync(file, 'utf8')).toBe('first');
});
