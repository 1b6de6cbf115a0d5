import { finding, type Reading } from './finding.js';
import { myanmarCard } from './myanmar-card.js';
import { comparedSigns, readSigns } from './signs.js';

/** A document's number as it is compared. */
export interface DocumentNumber {
  /** Letters (of any script) and digits; of a Myanmar card in Latin, whatever it was written in. */
  readonly number: string;
  /** Of a Myanmar card that was written in Burmese: its township, by the letters themselves. */
  readonly township: string | null;
}

const LENGTH = /^.{3,30}$/u;

/**
 * Reads the number of any document as it is printed or typed: blanks, hyphens and strokes do not count, nor does the
 * script of its digits. O and 0 stay apart: in some countries both stand in numbers.
 */
export function readDocumentNumber(text: string): Reading<DocumentNumber> {
  const card = myanmarCard(text);
  if (card !== undefined)
    return { read: { number: comparedSigns(card.number), township: card.township }, findings: [] };
  const { read, findings } = readSigns(text);
  return {
    read: { number: read, township: null },
    findings: LENGTH.test(read) ? findings : [...findings, finding('query.number')],
  };
}

/** Whether two numbers are one, as far as the scripts in which they are known can tell. */
export function isSameNumber(one: DocumentNumber, other: DocumentNumber): boolean {
  const unlike = one.township !== null && other.township !== null && one.township !== other.township;
  return one.number === other.number && !unlike;
}
