import { afterAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const PUBLISHED = join(ROOT, '..', 'shared', 'data', 'ctdc', 'k_anonymised_2020_asean.csv');
const folder = mkdtempSync(join(tmpdir(), 'hsu-once-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start -- --once`, as the launcher itself is started by it; the last line of its output. */
async function importOnce(
  state: string,
  members: string,
  input: string,
): Promise<{ code: number; last: Record<string, unknown> }> {
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'dist', 'apps', 'network', 'main.js'),
      '--once',
      '--members',
      members,
      '--state',
      join(folder, state),
      '--input',
      input,
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, last: JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown> };
}

/**
 * Invented rows in CTDC's columns: 14 from Cambodia and 3 from Myanmar found in Thailand, and one of each kind that is
 * skipped.
 */
function inventedFile(): string {
  const header =
    'yearOfRegistration,gender,ageBroad,citizenship,isForcedLabour,isSexualExploit,CountryOfExploitation';
  const rows = [
    ...Array.from({ length: 14 }, () => '2016,Male,,KH,1,,TH'),
    ...Array.from({ length: 3 }, () => '2016,Female,30--38,MM,,,TH'),
    '2016,Male,,-99,1,,TH',
    '2016,Male,,KH,1,,00',
    '2016,Male,,TH,1,,TH',
    '2016,Male,,PH,1,,MY',
  ];
  const file = join(folder, 'invented.csv');
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
  return file;
}

describe('npm start -- --once', () => {
  it('makes every row what the mapping says, loses nothing, and a second run over the same file doubles nothing', async () => {
    const file = inventedFile();
    const expected = {
      rows: 21,
      referrals: 17,
      alerts: 1,
      messages: 18,
      delivered: 19,
      receipted: 19,
      opened: 17,
      skipped: { CITIZENSHIP_UNKNOWN: 1, EXPLOITATION_UNKNOWN: 1, SAME_COUNTRY: 1, OUTSIDE_RUN: 1 },
      rejected: {},
      lost: 0,
    };
    expect(await importOnce('invented', 'TH,KH,MM', file)).toMatchObject({ code: 0, last: expected });
    expect(await importOnce('invented', 'TH,KH,MM', file)).toMatchObject({ code: 0, last: expected });
  });

  it(`carries the published file among three members${existsSync(PUBLISHED) ? '' : ' (file absent: not run here)'}`, async () => {
    if (!existsSync(PUBLISHED)) return;
    expect(await importOnce('published', 'TH,KH,MM', PUBLISHED)).toMatchObject({
      code: 0,
      last: {
        rows: 16_033,
        referrals: 254,
        alerts: 1,
        messages: 255,
        delivered: 256,
        receipted: 256,
        opened: 254,
        lost: 0,
      },
    });
  });
});
