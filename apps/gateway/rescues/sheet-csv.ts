import { parse } from 'csv-parse/sync';
import type { Table } from '#exchange';
import { brokenRule } from '#messages';
import { MOST_COLUMNS, MOST_ROWS } from './sheet-bounds.js';

interface Entry {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const SEPARATORS = [',', ';', '\t'] as const;
const MOST_RECORD_CHARS = 64 * 1024;

/** A CSV as spreadsheets write it: with commas, semicolons or tabs. @throws HsuError E-SCHEMA-INVALID, E-TOO-LARGE */
export function readCsv(text: string): Table {
  const [first, ...rest] = entriesOf(text);
  if (first === undefined) throw brokenRule('rescue.file', '/csv');
  if (rest.length > MOST_ROWS || first.record.length > MOST_COLUMNS)
    throw brokenRule('rescue.file-size', '/csv');
  return {
    headings: first.record,
    rows: rest.map(({ record, info }) => ({ row: info.lines, cells: record })),
  };
}

function entriesOf(text: string): readonly Entry[] {
  const [head = ''] = text.split('\n', 1);
  const counts = SEPARATORS.map((one) => [head.split(one).length, one] as const);
  const [, delimiter] = counts.reduce((most, one) => (one[0] > most[0] ? one : most));
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MOST_RECORD_CHARS,
      to: MOST_ROWS + 2,
    }) as unknown as readonly Entry[];
  } catch {
    // Its own words quote the row.
    throw brokenRule('rescue.file', '/csv');
  }
}
