import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readHsuCommand } from '#command-line';
import { makeDrafts } from './draft.js';

const folder = mkdtempSync(join(tmpdir(), 'hsu-drafts-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const CLOCK = { now: () => Date.UTC(2026, 10, 30, 3), elapsed: () => 0 };
const FILES = join(import.meta.dirname, '..', '..', 'test', 'records', 'files');

async function made(file: string, out: string, as?: string): Promise<string> {
  const lines: string[] = [];
  const asked = { file, out: join(folder, out), ...(as !== undefined && { as }) };
  expect(await makeDrafts(asked, (text) => lines.push(text), CLOCK)).toBe(0);
  return lines.join('\n');
}

describe('hsu draft', () => {
  it('writes a draft for each record, for nobody else to read, and tells what is still to be written', async () => {
    const said = await made(join(FILES, 'niem-victims.xml'), 'victims');
    expect(readdirSync(join(folder, 'victims'))).toEqual(['niem-victims-001.json', 'niem-victims-002.json']);
    expect(statSync(join(folder, 'victims', 'niem-victims-001.json')).mode & 0o777).toBe(0o600);
    expect(said).toContain(
      'niem-victims-002.json: RF_VICTIM_IDENTIFICATION, from Report/HumanTraffickingVictim[2]',
    );
    expect(said).toContain(
      '    /status: The schema requires this member: write it. One of ACTUAL, EXERCISE, TEST.',
    );
    expect(said).toContain('Nothing is sent');
  });

  it('tells what could not be said by field, place and reason, and no value of the record', async () => {
    const said = await made(join(FILES, 'yellow-child.json'), 'child');
    expect(said).toMatch(
      /yellow\/father_name \(notice\/father_name\): Told in the open .* A parent may be who took the child/,
    );
    const values = JSON.parse(readFileSync(join(FILES, 'yellow-child.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    for (const value of [
      values['forename'],
      values['mother_name'],
      values['place_of_birth'],
      values['distinguishing_marks'],
    ])
      expect(said).not.toContain(String(value));
  });

  it('says of its own draft what is still to be filled in, and writes nothing', async () => {
    await made(join(FILES, 'sltd-lost.csv'), 'own');
    const said = await made(join(folder, 'own', 'sltd-lost-001.json'), 'nothing');
    expect(said).toContain('    /body/linkedToTrafficking: The schema requires');
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  it('writes over no draft, and then none of the others', async () => {
    await made(join(FILES, 'niem-victims.xml'), 'kept');
    rmSync(join(folder, 'kept', 'niem-victims-001.json'));
    writeFileSync(join(folder, 'kept', 'niem-victims-002.json'), 'mine');
    await expect(made(join(FILES, 'niem-victims.xml'), 'kept')).rejects.toThrow('is there already');
    expect(readdirSync(join(folder, 'kept'))).toEqual(['niem-victims-002.json']);
    expect(readFileSync(join(folder, 'kept', 'niem-victims-002.json'), 'utf8')).toBe('mine');
  });

  it.each([
    ['no file', join(folder, 'none.json'), undefined, 'there is no file'],
    ['a folder', folder, undefined, 'is not a file'],
    [
      'a file of another form',
      join(FILES, 'yellow-child.json'),
      'cap',
      'yellow-child.json cannot be read: it is no well-formed XML',
    ],
  ])('refuses %s before it writes anything', async (_, file, as, words) => {
    await expect(made(file, 'refused', as)).rejects.toThrow(words);
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });

  it('refuses a file that is large without reading it', async () => {
    const file = join(folder, 'large.json');
    writeFileSync(file, ' '.repeat(1024 * 1024 + 1));
    await expect(made(file, 'refused')).rejects.toThrow('larger than 1048576 bytes');
  });
});

describe('its arguments', () => {
  it('are a file, its form and a folder', () => {
    expect(readHsuCommand(['draft', 'a.xml', '--as', 'cap', '--out', 'b'])).toMatchObject({
      name: 'draft',
      file: 'a.xml',
      as: 'cap',
      out: 'b',
    });
    expect(() => readHsuCommand(['draft', 'a.xml', '--as', 'pdf'])).toThrow('"pdf" is none of cap, niem');
  });
});
