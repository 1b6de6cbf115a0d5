import type { Refusal } from '../form/trial.js';
import { cardZone, card, document, zone } from './subject-samples.js';

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
    'the end of another number in its zone than stands in the optional data',
    { '/body/subject/documents/0': { ...card, number: '079195000018', mrz: cardZone } },
    'E-SCHEMA-INVALID /body/subject/documents/0/number',
  ],
  [
    'biometrics in the open part',
    { '/body/subject/biometrics': [] },
    'E-SCHEMA-INVALID /body/subject/biometrics',
  ],
];
