import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/**
 * A reader written from the documents alone, over nimbus-jose-jwt and tink: where it disagrees, a sentence is missing.
 */
describe('the Java reader', () => {
  it('opens every good vector and refuses every broken one with its code', async () => {
    const java = join('test', 'vectors', 'java');
    await run('mvn', ['-q', '-B', '-f', join(java, 'pom.xml'), 'compile'], { cwd: ROOT });
    const classes = [join(java, 'target', 'classes'), join(java, 'target', 'dependency', '*')].join(':');
    const { stdout } = await run('java', ['-cp', classes, 'org.hsu.vectors.Main', join('test', 'vectors')], {
      cwd: ROOT,
    });
    const [, all, agreed, disagreed] = /(\d+) vectors, (\d+) agreed, (\d+) disagreed\s*$/.exec(stdout) ?? [];
    expect([Number(all) >= 400, agreed, disagreed]).toEqual([true, all, '0']);
  });
});
