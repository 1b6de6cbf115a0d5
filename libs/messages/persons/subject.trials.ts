import type { Changes } from '../form/changed.js';
import { cardZone, card, document, zone } from './subject-samples.js';

/** A subject that holds in every alert that describes one. */
export const subjectTakes: readonly (readonly [title: string, changes: Changes])[] = [
  ['a mononym', { '/body/subject/names': [{ fullName: 'Suharti', script: 'Latn', nameType: 'LEGAL' }] }],
  ['a birth date of which only the year is known', { '/body/subject/birth/date': '1984' }],
  [
    'a birth date as entered in the Buddhist era',
    {
      '/body/subject/birth/calendar': 'BUDDHIST',
      '/body/subject/birth/entered': '2527-05-02',
    },
  ],
  [
    'an age estimate in place of a birth date',
    {
      '/body/subject/birth': undefined,
      '/body/subject/ageEstimate': { min: 35, max: 45, basis: 'APPEARANCE' },
    },
  ],
  [
    'nothing but sealed biometrics to tell the person by',
    {
      '/body/subject/birth': undefined,
      '/body/subject/description': undefined,
      '/body/subject/documents': [],
    },
  ],
  [
    'a birth of the Buddhist era, told in Gregorian years alone',
    { '/body/subject/birth/calendar': 'BUDDHIST' },
  ],
  [
    'a birth as entered in Cambodia, before Visak Bochea',
    { '/body/subject/birth/calendar': 'BUDDHIST_KHMER', '/body/subject/birth/entered': '2527-05-02' },
  ],
  [
    'a birth as entered in the Islamic calendar',
    { '/body/subject/birth/calendar': 'HIJRI', '/body/subject/birth/entered': '1404-08-01' },
  ],
  [
    'a birth of which the Myanmar year is known',
    { '/body/subject/birth/calendar': 'MYANMAR', '/body/subject/birth/entered': '1346' },
  ],
  [
    'births that two records tell, and their sources',
    {
      '/body/subject/birth/source': 'DOCUMENT',
      '/body/subject/otherBirths': [{ date: '1986', calendar: 'GREGORIAN', source: 'CIVIL_REGISTER' }],
    },
  ],
  [
    'weight, clothing, parents, roles and what tells the person from namesakes',
    {
      '/body/subject/description/weightKg': 70,
      '/body/subject/description/clothing': 'Black jacket with a white stripe',
      '/body/subject/relatives': [
        { names: [{ fullName: 'Trần Văn Cha', script: 'Latn', nameType: 'LEGAL' }], kinship: 'PARENT' },
      ],
      '/body/subject/perpetratorRoles': ['RECRUITER', 'COMPOUND_MANAGER'],
      '/body/subject/comms': [
        { kind: 'PHONE', value: '+84912345678' },
        { kind: 'HANDLE', value: '@tran.mau', platform: 'TELEGRAM' },
      ],
      '/body/subject/distinguishing': 'Not the singer of the same name, who was born in 1971.',
    },
  ],
  [
    'an identity card of Myanmar as it is printed',
    {
      '/body/subject/documents/0': {
        type: 'NATIONAL_ID',
        number: '12/OUKAMA(N)123456',
        issuer: 'MMR',
        state: 'SEEN',
      },
      '/body/subject/documents/1': {
        type: 'NATIONAL_ID',
        number: '၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆',
        issuer: 'MMR',
        state: 'SEEN',
      },
    },
  ],
  [
    'a number with blanks as it is printed',
    {
      '/body/subject/documents/0': {
        type: 'NATIONAL_ID',
        number: '1 2345 67890 12 1',
        issuer: 'THA',
        state: 'COPY',
      },
    },
  ],
  [
    'a check digit that does not hold, typed from a copy',
    {
      '/body/subject/documents/0': {
        ...document,
        state: 'COPY',
        mrz: [zone[0], (zone[1] ?? '').replace(/0$/, '1')],
      },
    },
  ],
  ['languages of ISO 639-3 beyond the region', { '/body/subject/languages': ['npi', 'cja', 'amh', 'swh'] }],
  [
    'a name in a script of ISO 15924 beyond the region',
    { '/body/subject/names/1': { fullName: 'राम', script: 'Deva', nameType: 'ALIAS' } },
  ],
  ['a passport of the United Nations', { '/body/subject/documents/0/issuer': 'UNO' }],
  ['a document with its machine-readable zone', { '/body/subject/documents/0': { ...document, mrz: zone } }],
  [
    'a card whose zone has the end of its number in one field and all of it in another',
    { '/body/subject/documents/0': { ...card, number: '079195000017', mrz: cardZone } },
  ],
  ...['1 1002 00123 45 6', 'B-7654321', 'P 123 4567 A', '12/OuKaMa(N) 123456', '၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆'].map(
    (number): readonly [string, Changes] => [
      `the number ${number} as it is printed`,
      { '/body/subject/documents/0/number': number },
    ],
  ),
];
