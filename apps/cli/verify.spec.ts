import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readHsuCommand } from '#command-line';
import { writeAnchor } from '#directory';
import { drawLetter, type Letter } from '#letters';
import { letterSample } from '#testing';
import { verify } from './verify.js';

const folder = mkdtempSync(join(tmpdir(), 'hsu-verify-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let letter: Letter;
let now: number;

beforeAll(async () => {
  const sample = await letterSample(['TH', 'KH']);
  now = sample.members.clock.now();
  letter = await sample.print(await sample.signed('AL_VEHICLE', 'TH'));
  mkdirSync(join(folder, 'directory', 'statements'), { recursive: true });
  writeFileSync(join(folder, 'directory', 'anchor.json'), writeAnchor(sample.members.anchor));
  for (const [index, statement] of sample.members.statements().entries())
    writeFileSync(join(folder, 'directory', 'statements', `${index + 1}.json`), statement);
});

async function verified(name: string, content: string, at = now, json = false) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const lines: string[] = [];
  const asked = { file, directory: join(folder, 'directory'), state: '.hsu', json };
  const clock = { now: () => at, elapsed: () => 0 };
  const exit = await verify(asked, folder, (text) => lines.push(text), clock);
  return { exit, said: lines.join('\n') };
}

describe('hsu verify', () => {
  it('tells a genuine letter, and what to compare', async () => {
    const { exit, said } = await verified('letter.html', drawLetter(letter));
    expect(exit).toBe(0);
    expect(said).toMatch(/^GENUINE\n/);
    expect(said).toContain(`valid until  ${letter.statement.until}`);
    expect(said).toContain('TH/ATU');
    expect(said).toMatch(/code {9}\w{4}-\w{4}-\w{4}-\w{4}\n/);
    expect(said).toContain('Directory: version 1 of 2026');
  });

  it('says of a QR code alone that the text beside it is not checked', async () => {
    const { exit, said } = await verified('code.txt', letter.file.statement);
    expect(exit).toBe(0);
    expect(said).toContain('Only the QR code was checked');
  });

  it.each<[string, number, () => string, number]>([
    ['ALTERED', 3, () => drawLetter(letter).replace('Thailand', 'Cambodia'), 0],
    ['UNREADABLE', 9, () => 'a shopping list', 0],
    ['DIRECTORY-OLD', 8, () => drawLetter(letter), 30 * 86_400_000],
  ])('ends with its own code where it is %s', async (verdict, code, content, later) => {
    const { exit, said } = await verified('other.html', content(), now + later);
    expect([exit, said.split('\n')[0]]).toEqual([code, verdict]);
    expect(said).not.toContain('Compare with the paper');
  });

  it('writes JSON for programs', async () => {
    const { said } = await verified('json.html', drawLetter(letter), now, true);
    expect(JSON.parse(said)).toMatchObject({ verdict: 'GENUINE', of: 'LETTER', statement: { by: 'KH' } });
  });

  it.each([
    [{ state: '.hsu', json: false }, 'verify FILE'],
    [{ file: join(folder, 'none'), state: '.hsu', json: false }, 'there is no file'],
    [{ file: join(import.meta.dirname, 'verify.ts'), state: '.none', json: false }, '--directory FOLDER'],
  ])('says what is missing', async (asked, words) => {
    const clock = { now: () => now, elapsed: () => 0 };
    await expect(verify(asked, folder, () => undefined, clock)).rejects.toThrow(words);
  });

  it('takes a file and where the directory is', () => {
    expect(readHsuCommand(['verify', 'a.pdf', '--directory', 'd'])).toMatchObject({
      name: 'verify',
      file: 'a.pdf',
      directory: 'd',
      json: false,
    });
  });
});
