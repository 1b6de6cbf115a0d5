import type { CodeOf } from './code-lists.js';
import { SPECIMEN_COUNTRY } from './countries.js';
import type { PartForm, PartRule, Report } from './kind.js';
import { readMrz } from './mrz.js';
import { isBefore } from './partial-dates.js';
import { Guardian, Narrative, StatisticalRow } from './part-contents.js';
import { VictimIdentity, type IdDocument, type PersonName } from './victim-identity.js';

/** A name that a clerk in another country can read must be there (domain.md 4.2, Name). */
export const latinName: PartRule<{ names: readonly PersonName[] }> = {
  codes: ['E-SCHEMA-INVALID'],
  check({ names }, report) {
    if (!names.some(({ script }) => script === 'Latn'))
      report('E-SCHEMA-INVALID', '/names', 'one name in Latin script');
  },
};

const age: PartRule<VictimIdentity> = {
  codes: ['E-SCHEMA-INVALID'],
  check({ ageEstimate: age }, report) {
    if (age !== undefined && age.min > age.max) report('E-SCHEMA-INVALID', '/ageEstimate/min', 'above max');
  },
};

/** Dates in order, check digits that hold, the number of the machine-readable zone, and no specimen in a real case. */
export function judgeDocument(
  { number, issuer, issued, expires, mrz }: IdDocument,
  path: string,
  report: Report,
  status: CodeOf<'status'>,
): void {
  if (issued !== undefined && expires !== undefined && isBefore(expires, issued))
    report('E-SCHEMA-INVALID', `${path}/expires`, 'before issued');
  const read = mrz && readMrz(mrz);
  if (mrz !== undefined && read === undefined) report('E-SCHEMA-INVALID', `${path}/mrz`, 'no known format');
  if (read !== undefined && read.broken.length > 0)
    report('E-CHECKDIGIT', `${path}/mrz`, read.broken.join(' '));
  if (read !== undefined && read.documentNumber !== number.replaceAll('-', ''))
    report('E-SCHEMA-INVALID', `${path}/number`, 'not the number in the machine-readable zone');
  if (status === 'ACTUAL' && (issuer === SPECIMEN_COUNTRY || read?.issuer === SPECIMEN_COUNTRY))
    report('E-STATUS-MIX', `${path}/issuer`, 'specimen beside an ACTUAL message');
}

export const DOCUMENT_CODES = ['E-CHECKDIGIT', 'E-SCHEMA-INVALID', 'E-STATUS-MIX'] as const;

const documents: PartRule<VictimIdentity> = {
  codes: DOCUMENT_CODES,
  check: (identity, report, status) =>
    identity.documents.forEach((document, i) => judgeDocument(document, `/documents/${i}`, report, status)),
};

/** Sealed parts of a victim referral, by name. */
export const victimParts: Readonly<Record<string, PartForm>> = {
  identity: { form: VictimIdentity, rules: [latinName, age, documents], statistical: false },
  narrative: { form: Narrative, rules: [], statistical: false },
  guardian: { form: Guardian, rules: [latinName], statistical: false },
  row: { form: StatisticalRow, rules: [], statistical: true },
};
