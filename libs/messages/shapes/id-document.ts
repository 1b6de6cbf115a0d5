import type { CodeOf } from '../codes/code-lists.js';
import { SPECIMEN_COUNTRY } from '../form/countries.js';
import * as field from '../form/fields.js';
import type { PartRule, Report } from '../form/kind.js';
import { readMrz, type ReadMrz } from '../zone/read-zone.js';
import { isBefore } from './partial-dates.js';
import type { RuleId } from '../rules/table.js';

/** As it is printed, in any script, with its blanks: `1 2345 67890 12 1`, `12/OUKAMA(N)123456`. */
export const DOCUMENT_NUMBER = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ./()-]{0,38}[\p{L}\p{M}\p{N})])?$/u;

export class IdDocument {
  @field.Code('documentType') type: CodeOf<'documentType'>;
  @field.Token(DOCUMENT_NUMBER) number: string;
  @field.Issuer() issuer: string;
  @field.Optional() @field.PartialDate() @field.Past() issued?: string;
  @field.Optional() @field.PartialDate() expires?: string;
  /** Two lines of 36 or 44, or three of 30. */
  @field.Optional() @field.Tokens(/^[A-Z0-9<]{30,44}$/, { min: 2, max: 3 }) mrz?: string[];
  @field.Code('documentState') state: CodeOf<'documentState'>;
}

/** A number as it is compared: letters and digits alone, in capitals. */
export const comparedNumber = (number: string): string =>
  number.toUpperCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Of these it may be that nobody knows who issued them. */
const OF_NOBODY: readonly CodeOf<'documentType'>[] = ['OTHER', 'UNKNOWN'];

export function judgeIssuer(
  { type, issuer }: Pick<IdDocument, 'type' | 'issuer'>,
  path: string,
  report: Report,
): void {
  if (issuer === 'XXX' && !OF_NOBODY.includes(type)) report('document.issuer', `${path}/issuer`);
}

/**
 * Whether a zone bears a printed number. A card whose number is longer than its field has the end of it there and all
 * of it in the optional data: Viet Nam's nine and twelve digits.
 */
const bears = ({ documentNumber, optional }: ReadMrz, number: string): boolean =>
  documentNumber === number || (optional.includes(number) && number.endsWith(documentNumber));

/** Rules that `judgeDocument` may find broken. */
export const DOCUMENT_RULES = [
  'document.expires-after-issued',
  'document.issuer',
  'document.mrz-check-digit',
  'document.mrz-format',
  'document.mrz-number',
  'status.no-specimen',
] as const satisfies readonly RuleId[];

/**
 * Dates in order, the number of the machine-readable zone, and no specimen in a real case. Check digits hold where a
 * machine has read them; typed from a worn page they are often wrong, and the writer is shown which
 * (digit-doubts.ts).
 */
export function judgeDocument(
  document: IdDocument,
  path: string,
  report: Report,
  status: CodeOf<'status'>,
): void {
  const { number, issuer, issued, expires, mrz, state } = document;
  judgeIssuer(document, path, report);
  if (issued !== undefined && expires !== undefined && isBefore(expires, issued))
    report('document.expires-after-issued', `${path}/expires`);
  const read = mrz && readMrz(mrz);
  if (mrz !== undefined && read === undefined) report('document.mrz-format', `${path}/mrz`);
  if (read !== undefined && read.broken.length > 0 && state === 'READ_BY_MACHINE')
    report(
      'document.mrz-check-digit',
      `${path}/mrz`,
      `Read the machine-readable zone again: these check digits do not hold: ${read.broken.join(', ')}.`,
    );
  if (read !== undefined && !bears(read, comparedNumber(number)))
    report('document.mrz-number', `${path}/number`);
  if (status === 'ACTUAL' && (issuer === SPECIMEN_COUNTRY || read?.issuer === SPECIMEN_COUNTRY))
    report('status.no-specimen', `${path}/issuer`);
}

/** The documents of a sealed part. */
export const documentsHold: PartRule<{ documents: readonly IdDocument[] }> = {
  ids: DOCUMENT_RULES,
  check: ({ documents }, report, status) =>
    documents.forEach((document, i) => judgeDocument(document, `/documents/${i}`, report, status)),
};
