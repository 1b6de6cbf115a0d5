import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { CTDC_COLUMNS, missingColumns } from '#input-file';
import { HsuError } from '#kernel';

type Column = (typeof CTDC_COLUMNS)[number];

/** One row as published, but what is unknown is `''`. `number`: 1 for the first row after the header. */
export interface CtdcRow extends Readonly<Record<Column, string>> {
  readonly number: number;
}

export interface CtdcFile {
  /** base64url SHA-256 of the file: with the row number it makes the idempotency key. */
  readonly digest: string;
  readonly rows: readonly CtdcRow[];
}

/** How releases of the data set write that something is not known, besides a blank. */
const UNKNOWN: ReadonlySet<string> = new Set(['-99', '00', '0', 'unknown']);
/** Of these, `0` says no. */
const FLAGS: ReadonlySet<Column> = new Set(['isForcedLabour', 'isSexualExploit']);

/** Reads the file as it is. @throws HsuError E-CONFIG naming the file, the line, and what is missing */
export async function readRows(file: string): Promise<CtdcFile> {
  const hash = createHash('sha256');
  const rows: CtdcRow[] = [];
  const source = createReadStream(file);
  source.on('data', (chunk) => hash.update(chunk));
  const parser = source.pipe(parse({ bom: true, columns: checkHeader, skip_empty_lines: true }));
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const record of parser as AsyncIterable<Record<Column, string>>)
      rows.push({ ...known(record), number: rows.length + 1 });
  } catch (cause) {
    if (cause instanceof HsuError) throw cause;
    throw new HsuError(
      'E-CONFIG',
      `${file} cannot be read as a CTDC file: ${cause instanceof Error ? cause.message : ''}`,
      { cause },
    );
  }
  if (rows.length === 0) throw new HsuError('E-CONFIG', `${file} has no row under its first line`);
  return { digest: hash.digest('base64url'), rows };
}

/** The columns that are read, with `''` for every way to say that a value is not known. */
function known(record: Record<Column, string>): Record<Column, string> {
  const values = CTDC_COLUMNS.map((column): [Column, string] => {
    const value = record[column].trim();
    const isUnknown = UNKNOWN.has(value.toLowerCase()) && !(FLAGS.has(column) && value === '0');
    return [column, isUnknown ? '' : value];
  });
  return Object.fromEntries(values) as Record<Column, string>;
}

function checkHeader(names: readonly string[]): string[] {
  const missing = missingColumns(names);
  if (missing.length > 0) throw new HsuError('E-CONFIG', `the input lacks the columns ${missing.join(', ')}`);
  return [...names];
}
