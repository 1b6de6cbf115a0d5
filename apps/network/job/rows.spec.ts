import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { CTDC_COLUMNS } from '#input-file';
import { readRows } from './rows.js';

const folder = mkdtempSync(join(tmpdir(), 'hsu-rows-'));
const file = join(folder, 'rows.csv');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(...lines: string[]): string {
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const HEADER = CTDC_COLUMNS.join(',');
const UNKNOWN = Object.fromEntries(CTDC_COLUMNS.map((column) => [column, '']));

describe('the rows of a CTDC file', () => {
  it.each(['', ' ', '-99', '00', 'Unknown'])(
    'are unknown throughout where every value is "%s"',
    async (said) => {
      const { rows } = await readRows(written(HEADER, CTDC_COLUMNS.map(() => said).join(',')));
      expect(rows).toEqual([{ ...UNKNOWN, number: 1 }]);
    },
  );

  it('are unknown at 0, where it is no flag that says no', async () => {
    const { rows } = await readRows(written(HEADER, '0,0,0,0,0,0,0'));
    expect(rows).toEqual([{ ...UNKNOWN, isForcedLabour: '0', isSexualExploit: '0', number: 1 }]);
  });

  it('keep what is told, whatever stands around it', async () => {
    const { rows } = await readRows(
      written(`\uFEFFDatasource,${HEADER}`, '"Case, managed",2016,Male,0--8,KH,1,,TH'),
    );
    expect(rows).toEqual([
      {
        number: 1,
        yearOfRegistration: '2016',
        gender: 'Male',
        ageBroad: '0--8',
        citizenship: 'KH',
        isForcedLabour: '1',
        isSexualExploit: '',
        CountryOfExploitation: 'TH',
      },
    ]);
  });

  it.each([
    ['of no row', [HEADER], /has no row/],
    ['whose rows are of another width', [HEADER, '2016,Male'], /cannot be read as a CTDC file/],
    ['without a column', [HEADER.replace('citizenship', 'nationality'), '1,2,3,4,5,6,7'], /citizenship/],
  ])('are refused from a file %s', async (_, lines, said) => {
    await expect(readRows(written(...lines))).rejects.toMatchObject({
      code: 'E-CONFIG',
      message: expect.stringMatching(said),
    });
  });
});
