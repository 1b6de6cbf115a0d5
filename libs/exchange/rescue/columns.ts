import type { CodeListName } from '#messages';

/** How the text of a cell is read. */
export type Reading =
  | 'TEXT'
  | 'COUNTRY'
  | 'FLAG'
  | 'DATE'
  | 'AGE'
  | { readonly code: CodeListName }
  | { readonly codes: CodeListName };

interface Column {
  readonly read: Reading;
  /** Headings that mean it, as `headingKey` writes them, beside its own name. */
  readonly headings: readonly string[];
}

/** What a row of a rescue tells of one person. One cell each, whatever the file. */
export const columns = {
  fullName: {
    read: 'TEXT',
    headings: ['name', 'full name', 'name latin', 'name in latin letters', 'person'],
  },
  ownName: { read: 'TEXT', headings: ['own name', 'name in own script', 'native name', 'local name'] },
  birth: { read: 'DATE', headings: ['date of birth', 'birth date', 'dob', 'born', 'year of birth'] },
  age: { read: 'AGE', headings: ['estimated age', 'age estimate', 'age in years'] },
  isChild: { read: 'FLAG', headings: ['child', 'minor', 'under 18'] },
  sex: { read: { code: 'sex' }, headings: ['gender', 'sex m f', 'm f'] },
  nationality: {
    read: 'COUNTRY',
    headings: ['country', 'citizenship', 'claimed nationality', 'country of origin'],
  },
  languages: {
    read: { codes: 'language' },
    headings: ['language', 'language spoken', 'languages spoken', 'speaks'],
  },
  documentNumber: {
    read: 'TEXT',
    headings: ['document no', 'passport', 'passport no', 'passport number', 'id number', 'document'],
  },
  documentType: { read: { code: 'documentType' }, headings: ['type of document', 'document type'] },
  documentIssuer: { read: 'COUNTRY', headings: ['issuer', 'issued by', 'document country'] },
  documentState: { read: { code: 'documentState' }, headings: ['document state', 'document seen'] },
  phone: { read: 'TEXT', headings: ['phone number', 'telephone', 'mobile'] },
  consent: { read: { code: 'consentState' }, headings: ['consent given', 'consent state', 'agreed'] },
  consentScopes: { read: { codes: 'consentScope' }, headings: ['consent scope', 'consent for', 'agreed to'] },
  consentBy: { read: { code: 'consentBy' }, headings: ['consent by', 'consent given by'] },
  consentException: {
    read: { code: 'consentException' },
    headings: ['consent exception', 'reason without consent'],
  },
  fearsReturn: {
    read: 'FLAG',
    headings: ['fears return', 'protection concern', 'international protection concern', 'asylum'],
  },
  status: { read: { code: 'victimStatus' }, headings: ['victim status', 'identification'] },
  needs: { read: { codes: 'assistance' }, headings: ['need', 'urgent needs', 'assistance'] },
  immediateRisk: { read: { code: 'immediateRisk' }, headings: ['risk', 'immediate risk'] },
  placement: { read: { code: 'placement' }, headings: ['placed in', 'accommodation'] },
  exploitationForms: {
    read: { codes: 'exploitationForm' },
    headings: ['exploitation', 'forms of exploitation'],
  },
  charged: { read: 'FLAG', headings: ['charges', 'charges against victim', 'charged with'] },
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnName = keyof typeof columns;

export const columnNames = Object.keys(columns) as ColumnName[];

/** A heading as headings are compared: `Date of birth (DD/MM)` and `date_of_birth` are one. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\(.*\)/gu, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const byHeading = new Map<string, ColumnName>(
  columnNames.flatMap((name) =>
    [headingKey(name), ...columns[name].headings].map((heading) => [heading, name] as const),
  ),
);

/** The column that a heading usually means; null where it means none. */
export const usualColumn = (heading: string): ColumnName | null => byHeading.get(headingKey(heading)) ?? null;

export function isColumn(value: unknown): value is ColumnName {
  return typeof value === 'string' && Object.hasOwn(columns, value);
}
