import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './markdown.js';

/** What the compiler says; nothing where it is content. */
function compile(folder: string): Promise<string> {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, '-p', join(ROOT, folder), '--noEmit'], (error, stdout) => {
      resolve(error === null ? stdout : `${stdout}${error.message}`);
    });
  });
}

describe('under the strictest rules of the compiler', () => {
  it.each(['clients/typescript', 'examples'])('%s stands alone', async (folder) => {
    expect(await compile(folder)).toBe('');
  });
});
