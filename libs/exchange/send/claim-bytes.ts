import type { Destination, StoredPart } from '../ports/records.js';

/** What one claim of the relay reads at most: large rows are claimed a few at a time, so that memory has a bound. */
export const CLAIM_BYTES = 8 * 1024 * 1024;

/** About what claiming a row of this message to this destination reads. */
export function claimBytes(jws: string, parts: readonly StoredPart[], to: Destination): number {
  return parts
    .filter(({ units }) => units.some(({ member }) => member === to))
    .reduce((sum, { bytes }) => sum + bytes.length, jws.length);
}

/** The first of these rows that one claim may read, always one. */
export function fitting<T>(rows: readonly T[], bytesOf: (row: T) => number): T[] {
  let total = 0;
  const beyond = rows.findIndex((row, index) => {
    total += bytesOf(row);
    return index > 0 && total > CLAIM_BYTES;
  });
  return beyond < 0 ? [...rows] : rows.slice(0, beyond);
}
