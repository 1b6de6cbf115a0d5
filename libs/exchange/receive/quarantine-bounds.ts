import { DAY } from '#kernel';

/**
 * What quarantine keeps of refusals of one sender under one code: the newest rows, up to so many and so many bytes; all
 * are counted.
 */
export const SAMPLE_ROWS = 100;
export const SAMPLE_BYTES = 4 * 1024 * 1024;
/**
 * Rows that nothing waits for are deleted after this time; what has waited so long is given up and becomes such a row.
 */
export const KEEP_MS: number = 30 * DAY;
/** What of one sender may wait; beyond, a message counts as not arrived, so that its number is asked for again. */
export const MOST_WAITING_ROWS = 10_000;
export const MOST_WAITING_BYTES = 64 * 1024 * 1024;
