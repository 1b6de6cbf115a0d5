import type { Standard } from '../row.js';
import { htcdsCodes } from './htcds-codes.js';
import { htcdsFields } from './htcds-fields.js';

/** The Human Trafficking Case Data Standard. */
export const htcds: Standard = {
  id: 'htcds',
  title: 'HTCDS 2.0 (Human Trafficking Case Data Standard, IOM)',
  source: 'HTCDS Field Standards 2.0, its fields with their picklists, and the standard form',
  lists: { fields: 84, codes: 182 },
  rows: [...htcdsFields, ...htcdsCodes],
};
