import { burmese } from './burmese.js';
import { chinese } from './chinese.js';
import { filipino } from './filipino.js';
import { indonesian } from './indonesian.js';
import { khmer } from './khmer.js';
import type { Language } from './language.js';
import { lao } from './lao.js';
import { malay } from './malay.js';
import { tamil } from './tamil.js';
import { thai } from './thai.js';
import { timorese } from './timorese.js';
import { vietnamese } from './vietnamese.js';

/** In the order of the table; those that nobody tunes on stand last. */
export const LANGUAGES: readonly Language[] = [
  thai,
  khmer,
  burmese,
  vietnamese,
  malay,
  filipino,
  chinese,
  tamil,
  timorese,
  lao,
  indonesian,
];
