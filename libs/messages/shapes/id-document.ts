import type { CodeOf } from '../codes/code-lists.js';
import { SPECIMEN_COUNTRY } from '../form/countries.js';
import * as field from '../form/fields.js';
import type { PartRule, Report } from '../form/kind.js';
import { readMrz } from './mrz.js';
import { isBefore } from './partial-dates.js';

export class IdDocument {
  @field.Code('documentType') type: CodeOf<'documentType'>;
  @field.Token(/^[A-Z0-9][A-Z0-9/()-]{0,29}$/) number: string;
  @field.Issuer() issuer: string;
  @field.Optional() @field.PartialDate() issued?: string;
  @field.Optional() @field.PartialDate() expires?: string;
  /** Two lines of 36 or 44, or three of 30. */
  @field.Optional() @field.Tokens(/^[A-Z0-9<]{30,44}$/, { min: 2, max: 3 }) mrz?: string[];
  @field.Code('documentState') state: CodeOf<'documentState'>;
}

/** Dates in order, check digits that hold, the number of the machine-readable zone, and no specimen in a real case. */
export function judgeDocument(
  { number, issuer, issued, expires, mrz }: IdDocument,
  path: string,
  report: Report,
  status: CodeOf<'status'>,
): void {
  if (issued !== undefined && expires !== undefined && isBefore(expires, issued))
    report('document.expires-after-issued', `${path}/expires`);
  const read = mrz && readMrz(mrz);
  if (mrz !== undefined && read === undefined) report('document.mrz-format', `${path}/mrz`);
  if (read !== undefined && read.broken.length > 0)
    report(
      'document.mrz-check-digit',
      `${path}/mrz`,
      `Read the machine-readable zone again: these check digits do not hold: ${read.broken.join(', ')}.`,
    );
  if (read !== undefined && read.documentNumber !== number.replaceAll('-', ''))
    report('document.mrz-number', `${path}/number`);
  if (status === 'ACTUAL' && (issuer === SPECIMEN_COUNTRY || read?.issuer === SPECIMEN_COUNTRY))
    report('status.no-specimen', `${path}/issuer`);
}

export const DOCUMENT_CODES = ['E-CHECKDIGIT', 'E-SCHEMA-INVALID', 'E-STATUS-MIX'] as const;

/** The documents of a sealed part. */
export const documentsHold: PartRule<{ documents: readonly IdDocument[] }> = {
  codes: DOCUMENT_CODES,
  check: ({ documents }, report, status) =>
    documents.forEach((document, i) => judgeDocument(document, `/documents/${i}`, report, status)),
};
