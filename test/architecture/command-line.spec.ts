import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { CTDC_COLUMNS } from '#input-file';
import { ROOT } from './markdown.js';

// What a clone holds before anything is installed, as far as these commands need it.
const clone = mkdtempSync(join(tmpdir(), 'hsu-bare-'));
const FILES = ['setup', 'setup.mjs'];
const { scripts: SCRIPTS } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
for (const file of FILES) cpSync(join(ROOT, file), join(clone, file), { recursive: true });
afterAll(() => {
  rmSync(clone, { recursive: true, force: true });
});

function run(...words: string[]): { code: number | null; out: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, 'setup.mjs'), ...words], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, errors: stderr };
}

describe('a wrong command line is refused in words, before anything is installed or started', () => {
  it.each([
    [[], /^Say what to run: /],
    [['start', '--onse'], /^There is no option --onse; npm start -- --help lists the options\.\n$/],
    [['start', 'th'], /^Nothing is known about "th"; /],
    [['start', '--input'], /^--input needs a value; /],
    [['start', '--once=yes'], /^--once takes no value; /],
    [['start', '--input', 'rows.csv'], /^--input: there is no file .*rows\.csv\.\n$/],
    [['start', '--input', '.'], /^--input: .* is not a file\.\n$/],
    [['start', '--members', 'TH'], /^--members: name at least two members/],
    [['start', '--members', 'TH,TH'], /^--members: name at least two members/],
    [['start', '--members', 'TH,XX'], /^--members: "XX" is not a member; the members are BN,/],
    [['hsu'], /^Say which command\.\nnpm run hsu -- COMMAND/],
    [['hsu', 'stat'], /^There is no command stat\.\n/],
    [['hsu', 'status', '--environment'], /^There is no option --environment; npm run hsu -- help/],
    [['hsu', 'catalogue', '--jsn'], /^There is no option --jsn; /],
    [['hsu', 'draft', 'notice.json', '--as', 'pdf'], /^--as: "pdf" is none of cap, niem, interpol, /],
    [['hsu', 'draft', 'notice.json', '--out'], /^--out needs a value; /],
    [['simulate', '--seeds', 'many'], /^--seeds: "many" is no whole number from 1 to /],
    [['simulate', '--members', '6'], /^--members: "6" is no whole number from 2 to 5\.\n$/],
    [['bench', '--run', '1'], /^There is no option --run; npm run bench -- --help lists the options\.\n$/],
    [['bench', '--batch', '101'], /^--batch: "101" is no whole number from 1 to 100\.\n$/],
    [
      ['bench', '--only', 'loop'],
      /^--only: "loop" is no measure; there are loops, growth, catchUp, rescue, checks, validation\.\n$/,
    ],
    [['attacks:prove', '--row', 'T46'], /^There is no option --row; npm run attacks:prove -- --help/],
    [['attacks:prove', '--workers', '0'], /^--workers: "0" is no whole number from 1 to 64\.\n$/],
    [['pictures', 'work'], /^Nothing is known about "work"/],
    [['judge:names', '--language', 'th,xx'], /^--language: "xx" is none of th, km, /],
    [['simulate', '--store', 'disk'], /^--store: "disk" is none of memory, postgres, both\.\n$/],
    [['test', '--watch'], /^There is no option --watch; /],
    [['prepare', 'all'], /^Nothing is known about "all"/],
  ])('%j', (words, said) => {
    const { code, out, errors } = run(...words);
    expect(errors).toMatch(said);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(readdirSync(clone).sort()).toEqual(FILES);
  });

  const HEADER = CTDC_COLUMNS.join(',');
  const ALL = new RegExp(`first line that names the columns ${CTDC_COLUMNS.join(', ')}\\.\n$`);
  it.each([
    ['is empty', '', [/^--input: .* is empty; /, ALL]],
    ['holds blanks only', ' \n\n', [/^--input: .* is empty; /, ALL]],
    ['is no table', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff]), [/ lacks the columns yearOfReg/, ALL]],
    ['names its columns otherwise', 'citizenship,records\nKH,3\n', [/ lacks the columns year/, ALL]],
    ['lacks one', `${HEADER.replace('gender,', '')}\n2016,,KH,,,TH\n`, [/ lacks the columns gender; /, ALL]],
    ['separates by semicolons', `${HEADER.replaceAll(',', ';')}\n`, [/ lacks the columns year/, ALL]],
    ['has no row', `${HEADER}\n`, [/ has no row under its first line\.\n$/]],
  ])('start with an input that %s', (_, content, said) => {
    const input = join(mkdtempSync(join(clone, '..', 'hsu-input-')), 'rows.csv');
    writeFileSync(input, content);
    const { code, out, errors } = run('start', '--input', input);
    rmSync(join(input, '..'), { recursive: true });
    for (const words of said) expect(errors).toMatch(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(readdirSync(clone).sort()).toEqual(FILES);
  });

  const COMMANDS = Object.values(SCRIPTS).flatMap((script) => {
    const [, name] = /^node setup\.mjs (\S+)$/.exec(script) ?? [];
    return name === undefined ? [] : [name];
  });
  const SUBCOMMANDS = ['catalogue', 'status', 'token', 'calendar', 'draft', 'doctor'];

  it.each([
    ...COMMANDS.map((name) => [[name, '--help']]),
    ...SUBCOMMANDS.map((name) => [['hsu', name, '--help']]),
    [['hsu', 'help']],
    [['prepare', '--help']],
  ])('%j is answered there too', (words) => {
    expect(COMMANDS.length).toBeGreaterThan(8);
    expect(run(...words)).toEqual({
      code: 0,
      out: expect.stringMatching(/^(npm|node setup\.mjs) .*\n$/s),
      errors: '',
    });
    expect(readdirSync(clone).sort()).toEqual(FILES);
  });
});
