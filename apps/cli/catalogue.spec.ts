import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { kinds } from '#messages';
import { showCatalogue } from './catalogue.js';

function shown(json = false): string {
  const lines: string[] = [];
  expect(showCatalogue(json, (text) => lines.push(text))).toBe(0);
  return lines.join('\n');
}

describe('hsu catalogue', () => {
  it('prints one JSON object with every kind', () => {
    const { kinds: printed } = JSON.parse(shown(true)) as { kinds: { type: string; schema: string }[] };
    expect(printed.map(({ type, schema }) => [type, schema])).toEqual(
      kinds.map(({ type, schema }) => [type, schema]),
    );
  });

  it('names the roles that policy lets open a part: officers, not systems or auditors', () => {
    const { kinds: printed } = JSON.parse(shown(true)) as {
      kinds: { type: string; parts: { part: string; readers: string[] }[] }[];
    };
    const referral = printed.find(({ type }) => type === 'RF_VICTIM_IDENTIFICATION');
    expect(referral?.parts.find(({ part }) => part === 'identity')?.readers).toEqual([
      'ANALYST',
      'LIAISON',
      'SUPERVISOR',
    ]);
  });

  it('prints a line for each kind under a head', () => {
    const [head, ...lines] = shown().split('\n');
    expect(head).toMatch(/^kind +opens/);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(kinds.map(({ type }) => type));
  });

  it('comes through a pipe whole, though it is more than a pipe holds', async () => {
    // The reader takes one byte, and the rest only after a program has run: an end that does not wait for it would
    // show.
    const command = '"$0" --import ./test/setup/typescript.mjs apps/cli/main.ts catalogue --json';
    const reader = '{ dd bs=1 count=1; "$0" -e 0; cat; }';
    const { stdout } = await promisify(execFile)('sh', ['-c', `${command} | ${reader}`, process.execPath], {
      cwd: resolve(import.meta.dirname, '..', '..'),
      maxBuffer: 2 ** 26,
    });
    expect(stdout.length).toBeGreaterThan(2 ** 16);
    expect(stdout).toBe(`${shown(true)}\n`);
  });
});
