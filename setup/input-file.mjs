// What the input of the statistical import must be, as far as its first line tells: read before anything is installed,
// built or started. Needs Node 20 and its own modules alone.
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** The columns of the CTDC k-anonymised file that the import reads (docs/mapping-ctdc.md). */
export const CTDC_COLUMNS = [
  'yearOfRegistration',
  'gender',
  'ageBroad',
  'citizenship',
  'isForcedLabour',
  'isSexualExploit',
  'CountryOfExploitation',
];

const WANTED = `the import reads a CTDC k-anonymised file as published: comma-separated, with a first line that names the columns ${CTDC_COLUMNS.join(', ')}`;

/** More than any published first line; no file is read whole here. */
const HEAD_BYTES = 65_536;

/** What is wrong with a file as input, as a sentence that names it; `undefined` where its first line is right. */
export function wrongInput(file) {
  try {
    if (!statSync(file).isFile()) return `${file} is not a file.`;
    return wrongHead(file, headOf(file));
  } catch (error) {
    return error.code === 'ENOENT' ? `there is no file ${file}.` : `${file} cannot be read (${error.code}).`;
  }
}

function wrongHead(file, head) {
  if (head.trim() === '') return `${file} is empty; ${WANTED}.`;
  const [first, ...rest] = head.split(/\r\n|\n|\r/);
  const missing = missingColumns(first.split(',').map((name) => name.trim().replace(/^"(.*)"$/, '$1')));
  if (missing.length > 0) return `${file} lacks the columns ${missing.join(', ')}; ${WANTED}.`;
  return rest.every((line) => line.trim() === '') ? `${file} has no row under its first line.` : undefined;
}

/** The columns that a first line does not name. */
export function missingColumns(names) {
  return CTDC_COLUMNS.filter((column) => !names.includes(column));
}

function headOf(file) {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    const text = bytes.toString('utf8', 0, readSync(opened, bytes, 0, HEAD_BYTES, 0));
    return text.replace(/^\uFEFF/, '');
  } finally {
    closeSync(opened);
  }
}
