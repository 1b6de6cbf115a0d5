import { deflateRawSync } from 'node:zlib';
import excel from 'exceljs';
import { describe, expect, it } from '@jest/globals';
import type { Table } from '#exchange';
import { asHsuError } from '#kernel';
import { csvOf, rescueRows, type SheetRow } from '#testing';
import { readCsv } from './sheet-csv.js';
import { readXlsx } from './sheet-xlsx.js';
import { unpacksWithin } from './unpacked-size.js';

type Fill = (sheet: excel.Worksheet) => void;

async function workbook(fill: Fill): Promise<string> {
  const book = new excel.Workbook();
  fill(book.addWorksheet('Persons'));
  return Buffer.from(await book.xlsx.writeBuffer()).toString('base64');
}

const sheetOf = (rows: readonly SheetRow[]) =>
  workbook((sheet) => {
    sheet.addRow(Object.keys(rows[0] ?? {}));
    for (const row of rows) sheet.addRow(Object.values(row));
  });
const rule = async (read: () => Table | Promise<Table>): Promise<string | undefined> => {
  try {
    await read();
    return undefined;
  } catch (error) {
    return asHsuError(error).faults[0]?.rule;
  }
};
const cellsOf = ({ headings, rows }: Table) => ({ headings, rows: rows.map(({ cells }) => cells) });

describe('a CSV and a workbook of the same persons', () => {
  it('are read alike, whatever parts the cells', async () => {
    const rows = rescueRows(12, ['KH', 'MM']);
    const table = cellsOf(await readXlsx(await sheetOf(rows)));
    for (const delimiter of [',', ';', '\t']) expect(cellsOf(readCsv(csvOf(rows, delimiter)))).toEqual(table);
    expect(cellsOf(readCsv(`\ufeff${csvOf(rows)}`))).toEqual(table);
    expect(table.rows).toHaveLength(12);
  });

  it('number their rows as the file does', async () => {
    expect(readCsv('Name\nA\n\nB\n').rows.map(({ row }) => row)).toEqual([2, 4]);
    const book = await workbook((sheet) => {
      sheet.getCell('A1').value = 'Name';
      sheet.getCell('A2').value = 'A';
      sheet.getCell('A4').value = 'B';
    });
    expect((await readXlsx(book)).rows.map(({ row }) => row)).toEqual([2, 4]);
  });
});

describe('cells of a workbook', () => {
  it('are dates, numbers, flags and texts as they are seen, and a formula is none of them', async () => {
    const book = await workbook((sheet) => {
      sheet.addRow(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
      sheet.addRow([
        new Date('1998-04-17T00:00:00Z'),
        17,
        true,
        { richText: [{ text: 'In' }, { text: 'vented' }] },
        { text: 'linked', hyperlink: 'http://x.example' },
        { formula: 'A1', result: 'Invented ONE', date1904: false },
        { error: '#N/A' },
      ]);
    });
    expect((await readXlsx(book)).rows[0]?.cells).toEqual([
      '1998-04-17',
      '17',
      'true',
      'Invented',
      'linked',
      null,
      null,
    ]);
  });
});

describe('a file that is none, or too large', () => {
  it.each<[string, () => Table | Promise<Table>, string]>([
    ['an empty text', () => readCsv(''), 'rescue.file'],
    ['a quote without end', () => readCsv('Name\n"A'), 'rescue.file'],
    ['a row without end', () => readCsv(`Name\n${'x'.repeat(70_000)}`), 'rescue.file'],
    ['more rows than persons may be', () => readCsv(`Name\n${'A\n'.repeat(2001)}`), 'rescue.file-size'],
    ['more columns than a form has', () => readCsv('a,'.repeat(61)), 'rescue.file-size'],
    ['no base64', () => readXlsx('<html>'), 'rescue.file'],
    ['base64 of something else', () => readXlsx(Buffer.from('%PDF-1.7').toString('base64')), 'rescue.file'],
    [
      'a ZIP that is cut off',
      async () => readXlsx((await sheetOf(rescueRows(2, ['KH']))).slice(0, 400)),
      'rescue.file-size',
    ],
    [
      'a workbook of too many rows',
      async () => readXlsx(await sheetOf(rescueRows(2001, ['KH']))),
      'rescue.file-size',
    ],
    ['a ZIP of no workbook', () => readXlsx(zipOf(Buffer.from('<a/>'), 4).toString('base64')), 'rescue.file'],
    ['a ZIP that unpacks to 64 MiB', () => readXlsx(bomb(64).toString('base64')), 'rescue.file-size'],
  ])('%s is refused', async (_what, read, right) => {
    expect(await rule(read)).toBe(right);
  });

  it('is known by what it unpacks to, whatever it says of its own size', () => {
    expect(unpacksWithin(bomb(2), 1024 * 1024)).toBe(false);
    expect(unpacksWithin(zipOf(Buffer.alloc(1000), 1), 1000)).toBe(true);
    expect(unpacksWithin(zipOf(Buffer.alloc(1001), 1), 1000)).toBe(false);
  });
});

/** So many MiB of blanks in a few KiB. */
const bomb = (megabytes: number): Buffer => zipOf(Buffer.alloc(megabytes * 1024 * 1024, 32), 10);

/** A ZIP of one file; `told`: the size that its entry says. */
function zipOf(content: Buffer, told: number): Buffer {
  const packed = deflateRawSync(content);
  const name = Buffer.from('xl/workbook.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(told, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(told, 24);
  entry.writeUInt16LE(name.length, 28);
  const body = Buffer.concat([local, name, packed]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, entry, name, end]);
}
