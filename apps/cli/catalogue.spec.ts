import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { kinds, rules } from '#messages';
import { showCatalogue } from './catalogue.js';

function shown(json = false, kind?: string): string {
  const lines: string[] = [];
  expect(showCatalogue({ json, kind }, (text) => lines.push(text))).toBe(0);
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

  it('prints one kind on a page: members, sealed parts, transitions, clocks with their times, and rules', () => {
    const page = shown(false, 'rf_forward');
    const [head, , senders] = page.split('\n');
    expect(head).toBe('RF_FORWARD 1, referral');
    expect(senders).toMatch(/^ {2}Sent by +ANALYST, LIAISON, SUPERVISOR$/);
    expect(page).toMatch(/^ {2}body\.of\.member\* +a member's code, two capital letters, as TH$/m);
    expect(page).toContain('\nSealed part original, opened by ANALYST, LIAISON, SUPERVISOR\n');
    expect(page).toContain('\n  referral: begins -> SENT\n');
    expect(page).toContain(
      '\n  ACK: that a person takes note of a referral; the ADDRESSEE has 10 min, 1 h, 12 h, 3 working days\n',
    );
    expect(page).toContain(`\n  forward.to-open (E-SCHEMA-INVALID): ${rules['forward.to-open'].right}`);
  });

  it('tells programs the same of one kind', () => {
    const told = JSON.parse(shown(true, 'RF_FORWARD')) as {
      members: unknown[];
      parts: { part: string; members: unknown[] }[];
      rules: unknown[];
    };
    expect(told.members).toContainEqual({ path: 'body.forCourt', required: true, right: 'true or false' });
    expect(told.parts.map(({ part, members }) => [part, members.length > 0])).toEqual([
      ['original', true],
      ['files', true],
    ]);
    expect(told.rules).toContainEqual({ id: 'forward.to-open', ...rules['forward.to-open'] });
  });

  it.each(kinds.map(({ type }) => type))('has a page of %s with every member explained', (type) => {
    const { members } = JSON.parse(shown(true, type)) as { members: { path: string; right: string }[] };
    expect(members.filter(({ right }) => right === '' || right.includes('undefined'))).toEqual([]);
    expect(shown(false, type)).toContain('\nRules\n');
  });

  it('names kinds that are called alike where there is none of that name', () => {
    expect(() => shown(false, 'forward')).toThrow(
      /no kind of message is called forward;.*like it are CT_FORWARD_NOTICE, RF_FORWARD/,
    );
    expect(() => shown(false, 'XX')).toThrow(/catalogue lists them$/);
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
