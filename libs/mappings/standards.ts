import type { Standard } from './row.js';
import { cap } from './standards/cap.js';
import { ctdc2018 } from './standards/ctdc-2018.js';
import { ctdc2025 } from './standards/ctdc-2025.js';
import { htcds } from './standards/htcds.js';
import { interpol, sltd } from './standards/interpol.js';
import { niem } from './standards/niem.js';
import { sirene } from './standards/sirene.js';
import { unodc } from './standards/unodc.js';

/** Every standard that is mapped, in the order of docs/mappings.md. */
export const standards: readonly Standard[] = [
  htcds,
  niem,
  ctdc2018,
  ctdc2025,
  unodc,
  sirene,
  interpol,
  sltd,
  cap,
];
