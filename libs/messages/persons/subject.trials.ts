import type { Changes } from '../form/changed.js';
import type { Refusal } from '../form/trial.js';

const document = { type: 'PASSPORT', number: 'L898902C3', issuer: 'VNM', state: 'SEEN' };
const zone = ['P<VNMMAU<<TRAN<VAN<<<<<<<<<<<<<<<<<<<<<<<<<<', 'L898902C36VNM7408122F1204159ZE184226B<<<<<10'];

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
];

/** A subject of whom something does not hold. */
export const subjectRefusals: readonly Refusal[] = [
  ['a witness', { '/body/subject/role': 'WITNESS' }, 'E-SCHEMA-INVALID /body/subject/role'],
  ['no name', { '/body/subject/names': [] }, 'E-SCHEMA-INVALID /body/subject/names'],
  [
    'no name in Latin script',
    { '/body/subject/names': [{ fullName: 'ตรัน', script: 'Thai', nameType: 'ALIAS' }] },
    'E-SCHEMA-INVALID /body/subject/names',
  ],
  [
    'a transliteration of a name that is not there',
    { '/body/subject/names/1/translitOf': 'Trần Văn Khác' },
    'E-SCHEMA-INVALID /body/subject/names/1/translitOf',
  ],
  [
    'a language that ISO 639-3 does not have',
    { '/body/subject/languages': ['qqq'] },
    'E-SCHEMA-INVALID /body/subject/languages/0',
  ],
  [
    'a script that ISO 15924 does not have',
    { '/body/subject/names/1/script': 'Abcd' },
    'E-SCHEMA-INVALID /body/subject/names/1/script',
  ],
  [
    'an issuer that is none',
    { '/body/subject/documents/0/issuer': 'XXA' },
    'E-SCHEMA-INVALID /body/subject/documents/0/issuer',
  ],
  ['no sex', { '/body/subject/sex': 'U' }, 'E-SCHEMA-INVALID /body/subject/sex'],
  [
    'a first name where the full name is asked for',
    { '/body/subject/names/0/firstName': 'Mẫu' },
    'E-SCHEMA-INVALID /body/subject/names/0/firstName',
  ],
  [
    'a Buddhist-era year as the stored date',
    { '/body/subject/birth/date': '2527-05-02' },
    'E-SCHEMA-INVALID /body/subject/birth/date',
  ],
  [
    'a date of the Islamic calendar without what was entered',
    { '/body/subject/birth/calendar': 'HIJRI' },
    'E-SCHEMA-INVALID /body/subject/birth/entered',
  ],
  [
    'a date of the Islamic calendar that is another',
    { '/body/subject/birth/calendar': 'HIJRI', '/body/subject/birth/entered': '1405-08-01' },
    'E-SCHEMA-INVALID /body/subject/birth/date',
  ],
  [
    'another birth where none is first',
    {
      '/body/subject/birth': undefined,
      '/body/subject/otherBirths': [{ date: '1986', calendar: 'GREGORIAN' }],
    },
    'E-SCHEMA-INVALID /body/subject/birth',
  ],
  [
    'INV-11: a child by one of two births that is called none',
    { '/body/subject/otherBirths': [{ date: '2010', calendar: 'GREGORIAN' }] },
    'E-SCHEMA-INVALID /body/subject/isChild',
  ],
  [
    'a telephone of a suspect that nobody can call',
    { '/body/subject/comms': [{ kind: 'PHONE', value: '0912345678' }] },
    'E-SCHEMA-INVALID /body/subject/comms/0/value',
  ],
  [
    'Thai letters that are called Latin',
    { '/body/subject/names': [{ fullName: 'ตรัน วัน เมา', script: 'Latn', nameType: 'LEGAL' }] },
    'E-SCHEMA-INVALID /body/subject/names/0/script',
  ],
  [
    'a name that is none',
    { '/body/subject/names': [{ fullName: 'FNU LNU', script: 'Latn', nameType: 'LEGAL' }] },
    'E-SCHEMA-INVALID /body/subject/names/0/fullName',
  ],
  [
    'a dash for a name',
    { '/body/subject/names': [{ fullName: '-', script: 'Latn', nameType: 'LEGAL' }] },
    'E-SCHEMA-INVALID /body/subject/names/0/fullName',
  ],
  [
    'a passport that nobody has issued',
    { '/body/subject/documents/0/issuer': 'XXX' },
    'E-SCHEMA-INVALID /body/subject/documents/0/issuer',
  ],
  [
    'a document of the future',
    { '/body/subject/documents/0/issued': '2027' },
    'E-SCHEMA-INVALID /body/subject/documents/0/issued',
  ],
  [
    'a nationality that another country verifies',
    {
      '/body/subject/nationalityClaims/0': {
        country: 'KHM',
        basis: 'AUTHORITY',
        state: 'VERIFIED',
        verifiedByCountry: 'USA',
      },
    },
    'E-SCHEMA-INVALID /body/subject/nationalityClaims/0/verifiedByCountry',
  ],
  [
    'a nationality both documented and refuted',
    { '/body/subject/nationalityClaims/1': { country: 'VNM', basis: 'AUTHORITY', state: 'REFUTED' } },
    'E-SCHEMA-INVALID /body/subject/nationalityClaims/1/state',
  ],
  [
    'an entered date that is another day',
    { '/body/subject/birth/calendar': 'BUDDHIST', '/body/subject/birth/entered': '2528-05-02' },
    'E-SCHEMA-INVALID /body/subject/birth/date',
  ],
  [
    'a birth more than 120 years ago',
    { '/body/subject/birth/date': '1905-10' },
    'E-SCHEMA-INVALID /body/subject/birth/date',
  ],
  [
    'INV-11: a child by the birth date that is called none',
    { '/body/subject/birth/date': '2009' },
    'E-SCHEMA-INVALID /body/subject/isChild',
  ],
  [
    'an adult by the birth date that is called a child',
    { '/body/subject/isChild': true },
    'E-SCHEMA-INVALID /body/subject/isChild',
  ],
  [
    'INV-11: an age that may be under 18 and is called none',
    {
      '/body/subject/birth': undefined,
      '/body/subject/ageEstimate': { min: 17, max: 25, basis: 'APPEARANCE' },
    },
    'E-SCHEMA-INVALID /body/subject/isChild',
  ],
  [
    'an estimate upside down',
    { '/body/subject/ageEstimate': { min: 45, max: 35, basis: 'APPEARANCE' } },
    'E-SCHEMA-INVALID /body/subject/ageEstimate/min',
  ],
  [
    'a verified nationality by nobody',
    { '/body/subject/nationalityClaims/0/state': 'VERIFIED' },
    'E-SCHEMA-INVALID /body/subject/nationalityClaims/0/verifiedByCountry',
  ],
  [
    'a document that expires before it is issued',
    { '/body/subject/documents/0/issued': '2026-03', '/body/subject/documents/0/expires': '2026-02' },
    'E-SCHEMA-INVALID /body/subject/documents/0/expires',
  ],
  [
    'a broken check digit in a zone that a machine has read',
    {
      '/body/subject/documents/0': {
        ...document,
        state: 'READ_BY_MACHINE',
        mrz: [zone[0], (zone[1] ?? '').replace(/0$/, '1')],
      },
    },
    'E-CHECKDIGIT /body/subject/documents/0/mrz',
  ],
  [
    'another number than in its zone',
    { '/body/subject/documents/0': { ...document, number: 'L898902C4', mrz: zone } },
    'E-SCHEMA-INVALID /body/subject/documents/0/number',
  ],
  [
    'biometrics in the open part',
    { '/body/subject/biometrics': [] },
    'E-SCHEMA-INVALID /body/subject/biometrics',
  ],
];
