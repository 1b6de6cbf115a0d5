import type { Cell, Row } from 'exceljs';
import type { Table } from '#exchange';
import { brokenRule } from '#messages';
import { MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED_BYTES } from './sheet-bounds.js';
import { unpacksWithin } from './unpacked-size.js';

/**
 * The first sheet of a workbook, its headings in row 1. A cell with a formula is told as one: what it once came to is
 * nobody's word. @throws HsuError E-SCHEMA-INVALID, E-TOO-LARGE
 */
export async function readXlsx(base64: string): Promise<Table> {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) throw brokenRule('rescue.file', '/xlsx');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw brokenRule('rescue.file', '/xlsx');
  if (!unpacksWithin(bytes, MOST_UNPACKED_BYTES)) throw brokenRule('rescue.file-size', '/xlsx');
  const sheet = await firstSheet(bytes);
  if (sheet === undefined) throw brokenRule('rescue.file', '/xlsx');
  const rows: { readonly row: number; readonly cells: readonly (string | null)[] }[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (rows.length > MOST_ROWS || row.cellCount > MOST_COLUMNS)
      throw brokenRule('rescue.file-size', '/xlsx');
    rows.push({ row: number, cells: cellsOf(row) });
  });
  const [head, ...persons] = rows;
  if (head === undefined) throw brokenRule('rescue.file', '/xlsx');
  if (persons.length > MOST_ROWS) throw brokenRule('rescue.file-size', '/xlsx');
  return { headings: head.cells.map((cell) => cell ?? ''), rows: persons };
}

/** The library is loaded by the first workbook: few gateways ever see one. */
async function firstSheet(bytes: Buffer) {
  const { default: excel } = await import('exceljs');
  try {
    const book = new excel.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer, {
      ignoreNodes: ['dataValidations', 'conditionalFormatting', 'drawing', 'picture', 'hyperlinks'],
    });
    return book.worksheets[0];
  } catch {
    // Its own words may quote the sheet.
    throw brokenRule('rescue.file', '/xlsx');
  }
}

function cellsOf(row: Row): readonly (string | null)[] {
  return Array.from({ length: row.cellCount }, (_, index) => textOf(row.getCell(index + 1)));
}

/** Null: a formula, or the fault that one came to. */
function textOf({ value }: Cell): string | null {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('formula' in value || 'sharedFormula' in value || 'error' in value) return null;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'text' in value && typeof value.text === 'string' ? value.text : '';
}
