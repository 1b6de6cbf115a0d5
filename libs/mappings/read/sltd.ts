import type { Reader } from './draft.js';
import { alertBody, draftOf, externalRef, known } from './draft.js';
import { countryFrom, dateOf, referenceFrom } from './values.js';

/** A listed document as a draft; of who bears it, nothing is read (INV-24). */
export const readSltd: Reader = (record, clock) => {
  const number = record.take('document_number')?.text.trim();
  const end = record.take('range_end')?.text.trim();
  const review = record.read('review_date', dateOf);
  const reference = record.read('national_reference', referenceFrom);
  return draftOf('AL_TRAVEL_DOCUMENT', {
    externalRefs: externalRef('INTERPOL', reference),
    reviewAt: review?.length === 10 ? `${review}T00:00:00.000Z` : undefined,
    subjectEn: 'Travel document listed as stolen, lost or revoked',
    body: alertBody(clock, {
      subjectKind: 'DOCUMENT',
      actionRequested: 'SEIZE_AND_REPORT',
      fallbackAction: 'SEIZE_AND_REPORT',
      document: known({
        type: record.code('document_type', 'documentType'),
        issuer: record.read('issuing_country', countryFrom),
        ...(end === undefined ? { number } : { numberFrom: number, numberTo: end }),
        issued: record.read('issue_date', dateOf),
        expires: record.read('expiry_date', dateOf),
      }),
      fraudType: record.code('fraud_type', 'fraudType'),
      stolenOn: record.read('theft_date', dateOf),
      nationalRef: reference,
    }),
  });
};
