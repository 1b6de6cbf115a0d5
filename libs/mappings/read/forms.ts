import { HsuError } from '#kernel';
import type { Standard } from '../row.js';
import { cap } from '../standards/cap.js';
import { htcds } from '../standards/htcds.js';
import { interpol, sltd } from '../standards/interpol.js';
import { niem } from '../standards/niem.js';
import { sirene } from '../standards/sirene.js';
import { readCap } from './cap.js';
import { capRecords } from './cap-records.js';
import type { Reader } from './draft.js';
import { numberedLines, rowsOf, type Leaves } from './files.js';
import { readHtcds } from './htcds.js';
import { readInterpol } from './interpol.js';
import { readNiem } from './niem.js';
import { niemRecords } from './niem-records.js';
import { notices } from './notices.js';
import { readSirene } from './sirene.js';
import { readSltd } from './sltd.js';

/** A form of others that drafts are made of. */
export interface Form {
  readonly standard: Standard;
  readonly read: Reader;
  /** Whether a text looks like one. */
  readonly looksLike: (text: string) => boolean;
  /** Its records. @throws HsuError E-CONFIG in words that quote no value */
  readonly recordsOf: (text: string) => Leaves[];
}

const sameName = (name: string): string => name.replace(/[\s_]/g, '').toLowerCase();
/** Columns are named with blanks, underscores or neither: `prs_First_Name` is prs_FirstName. */
const columnsOf = (standard: Standard) => {
  const fields = new Map(standard.rows.map(({ theirs }) => [sameName(theirs), theirs]));
  return (column: string): string | undefined => fields.get(sameName(column));
};

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

export const forms = {
  cap: {
    standard: cap,
    read: readCap,
    looksLike: (text) => /<(\w+:)?alert[\s>]/.test(text),
    recordsOf: capRecords,
  },
  niem: {
    standard: niem,
    read: readNiem,
    looksLike: (text) => /<(\w[\w-]*:)?(AmberAlert|HumanTraffickingVictim)[\s>]/.test(text),
    recordsOf: niemRecords,
  },
  interpol: {
    standard: interpol,
    read: readInterpol,
    looksLike: (text) => /^\s*[{[]/.test(text) && /"(entity_id|_embedded|arrest_warrants)"/.test(text),
    recordsOf: notices,
  },
  htcds: {
    standard: htcds,
    read: readHtcds,
    looksLike: (text) => /\b(prs|vic)_/.test(firstLine(text)),
    recordsOf: (text) => rowsOf(text, columnsOf(htcds)),
  },
  sltd: {
    standard: sltd,
    read: readSltd,
    looksLike: (text) => /document[ _]?number/i.test(firstLine(text)),
    recordsOf: (text) => rowsOf(text, columnsOf(sltd)),
  },
  sirene: {
    standard: sirene,
    read: readSirene,
    // Blanks of the line alone: with line breaks, a file of nothing else would be read for hours.
    looksLike: (text) => /^[^\S\r\n]*\d{3}\b/m.test(text) && /FORM\s+[A-Z]\b/i.test(text),
    recordsOf: sireneRecords,
  },
} as const satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof forms;

/** The letter stands in the head of the form. */
function sireneRecords(text: string): Leaves[] {
  const [, letter = ''] = /\bFORM\s+([A-Z])\b/i.exec(text) ?? [];
  if (letter.toUpperCase() !== 'G')
    throw new HsuError('E-CONFIG', 'of SIRENE forms only G is read: it tells a hit');
  const leaves = numberedLines(text).map((leaf) => ({ ...leaf, field: `G/${leaf.field}` }));
  return [{ place: 'form', leaves }];
}
