import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from '@jest/globals';
import { browserFile } from './browser-file.js';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(root, '.hsu', 'browser-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('gives processes that ask at the same moment one whole browser and leaves nothing else behind', async () => {
  const ask = `
    import { browserFile } from './test/console/browser-file.ts';
    import { spawnSync } from 'node:child_process';
    const { status, error } = spawnSync(browserFile(${JSON.stringify(folder)}), ['--version']);
    if (status !== 0) throw error ?? new Error('ended with ' + status);`;
  const flags = ['--import', './test/setup/typescript.mjs', '--input-type=module', '-e', ask];
  await Promise.all([1, 2].map(() => promisify(execFile)(process.execPath, flags, { cwd: root })));
  expect(readdirSync(folder)).toHaveLength(1);
  expect(spawnSync(browserFile(folder), ['--version'], { encoding: 'utf8' }).stdout).toMatch(/\d+\.\d+/);
});
