import { MOST_PERSONS } from '#exchange';

/** Of a file of persons: what is larger is refused before it is read on (T30). */
export const MOST_ROWS = MOST_PERSONS;
export const MOST_COLUMNS = 60;
/** A workbook is a ZIP: a few hundred kilobytes may unpack to gigabytes. */
export const MOST_UNPACKED_BYTES = 16 * 1024 * 1024;
