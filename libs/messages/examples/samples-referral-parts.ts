import { ids } from './samples-open.js';

/** Contents of the sealed parts of referrals, by name. */
export const referralParts: Readonly<Record<string, object>> = {
  answer: { language: 'eng', text: 'The manager since 2024 is named in the extract of the register.' },
  contacts: {
    contacts: [{ fullName: 'CHEA Sophea', task: 'Meets the group at the bridge', phones: ['+85512345678'] }],
  },
  family: {
    victimRef: ids(20),
    relatives: [
      {
        names: [{ fullName: 'SOK Vanna', script: 'Latn', nameType: 'LEGAL' }],
        kinship: 'PARENT',
        phones: ['+85512345679'],
        contactSafe: true,
      },
    ],
  },
  medical: { language: 'eng', text: 'Treated for a hand injury; needs a dressing every second day.' },
  'nationality-evidence': {
    victimRef: ids(20),
    items: [
      {
        kind: 'DOCUMENT',
        document: { type: 'PASSPORT', number: 'N01234567', issuer: 'KHM', state: 'TOLD' },
      },
      { kind: 'BIRTH_PLACE', text: 'A village near Battambang, by the river.' },
      {
        kind: 'RELATIVE',
        relative: {
          names: [{ fullName: 'SOK Vanna', script: 'Latn', nameType: 'LEGAL' }],
          kinship: 'PARENT',
        },
      },
    ],
  },
  subject: {
    ref: 'org-7',
    names: [{ fullName: 'CHEA Bunthan', script: 'Latn', nameType: 'ALIAS' }],
    documents: [],
    phones: ['+85512345670'],
  },
  identity: {
    victimRef: ids(20),
    names: [
      { fullName: 'SOK Dara', script: 'Latn', nameType: 'LEGAL', primary: 'SOK', secondary: 'Dara' },
      { fullName: 'សុខ តារា', script: 'Khmr', nameType: 'LEGAL' },
    ],
    birth: { date: '2007-03', calendar: 'GREGORIAN', countryOfBirth: 'KHM' },
    sex: 'M',
    languages: ['khm'],
    documents: [{ type: 'PASSPORT', number: 'N01234567', issuer: 'KHM', state: 'TOLD' }],
  },
  narrative: { language: 'eng', text: 'Interview of 24 November, two hours, with an interpreter.' },
  guardian: { names: [{ fullName: 'SOK Vanna', script: 'Latn', nameType: 'LEGAL' }], relation: 'PARENT' },
  row: { year: 2005, ageBand: '30-38', canary: 'row-1' },
};
