import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { HsuError } from '#kernel';

/** The columns of the CTDC k-anonymised file that the import reads (docs/mapping-ctdc.md). */
const COLUMNS = [
  'yearOfRegistration',
  'gender',
  'ageBroad',
  'citizenship',
  'isForcedLabour',
  'isSexualExploit',
  'CountryOfExploitation',
] as const;
type Column = (typeof COLUMNS)[number];

/** One row as published; a blank is `''`. `number`: 1 for the first row after the header. */
export interface CtdcRow extends Readonly<Record<Column, string>> {
  readonly number: number;
}

export interface CtdcFile {
  /** base64url SHA-256 of the file: with the row number it makes the idempotency key. */
  readonly digest: string;
  readonly rows: readonly CtdcRow[];
}

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
      rows.push({ ...record, number: rows.length + 1 });
  } catch (cause) {
    if (cause instanceof HsuError) throw cause;
    throw new HsuError(
      'E-CONFIG',
      `${file} cannot be read as a CTDC file: ${cause instanceof Error ? cause.message : ''}`,
      { cause },
    );
  }
  return { digest: hash.digest('base64url'), rows };
}

function checkHeader(names: readonly string[]): string[] {
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new HsuError(
      'E-CONFIG',
      `the input lacks the CTDC columns ${missing.join(', ')}; give the k-anonymised file as published`,
    );
  return [...names];
}
