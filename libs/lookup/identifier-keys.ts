import { readDocumentNumber } from './identifiers/document-number.js';

/** A range of at most 100,000 numbers shares all but the last five of its digits with at most two buckets. */
const HIDDEN = 5;

/** A document number as it is matched, in one text: what tokens and indexes are made of. */
export function documentKey(number: string): string {
  return readDocumentNumber(number).read.number;
}

/**
 * Where a number stands among ranges: its last five digits hidden (`AB1234567` → `AB12#####`), so that a range is found
 * by equality. `#` stands in no number, and the length stays.
 */
export function rangeBucket(number: string): string {
  const [, letters = '', digits = '', last = ''] = /^(.*?)([0-9]*)([A-Z]?)$/.exec(number) ?? [];
  const hidden = Math.min(HIDDEN, digits.length);
  return `${letters}${digits.slice(0, digits.length - hidden)}${'#'.repeat(hidden)}${last}`;
}

/** Every bucket that holds numbers of a range: one or two. */
export function bucketsOf(from: string, to: string): readonly string[] {
  return [...new Set([rangeBucket(from), rangeBucket(to)])];
}
