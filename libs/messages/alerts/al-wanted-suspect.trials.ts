import { laundering, offenceRefusals } from '../shapes/offence.trials.js';
import type { KindTrials } from '../form/trial.js';
import { pictureRefusals } from './picture-refusals.js';

const A = '01990000-0000-7000-8000-000000000030';
const DIGEST = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU';
const pictured = {
  '/attachments': [{ id: A, bytes: 90_000, digest: DIGEST }],
  '/body/photos': [{ attachment: A, audience: 'OFFICERS' }],
  '/sealed': [{ part: 'photos', units: [{ member: 'LA', unit: 'ATU' }], commitment: DIGEST }],
};

const document = { type: 'PASSPORT', number: 'L898902C3', issuer: 'VNM', state: 'SEEN' };
const zone = ['P<VNMMAU<<TRAN<VAN<<<<<<<<<<<<<<<<<<<<<<<<<<', 'L898902C36VNM7408122F1204159ZE184226B<<<<<10'];

export const alWantedSuspectTrials: KindTrials = {
  good: [
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
    ['an offence linked to trafficking alone', { '/body/offences': [laundering] }],
    [
      'a sentence of which six months are left',
      {
        '/body/subject/role': 'CONVICTED',
        '/body/offences/0/maxPenaltyMonths': 12,
        '/body/offences/0/monthsLeftToServe': 6,
      },
    ],
    [
      'trafficking in a child, which needs no means',
      { '/body/offences/0/againstChild': true, '/body/offences/0/tipElements/means': [] },
    ],
    ['a picture with its sealed key', pictured],
    ['languages of ISO 639-3 beyond the region', { '/body/subject/languages': ['npi', 'cja', 'amh', 'swh'] }],
    [
      'a name in a script of ISO 15924 beyond the region',
      { '/body/subject/names/1': { fullName: 'राम', script: 'Deva', nameType: 'ALIAS' } },
    ],
    ['a passport of the United Nations', { '/body/subject/documents/0/issuer': 'UNO' }],
    [
      'a province of a country that is no member',
      { '/body/offences/0/places/0': { country: 'CHN', admin1: 'CN-YN' } },
    ],
    [
      'a document with its machine-readable zone',
      { '/body/subject/documents/0': { ...document, mrz: zone } },
    ],
  ],
  bad: [
    [
      'INV-01: a victim',
      { '/body/subject/role': 'VICTIM' },
      'E-VICTIM-WANTED /body/subject/role',
      'E-SCHEMA-INVALID /body/subject/caution/0',
      'E-LEAK-SUSPECTED /body/subject/documents',
    ],
    [
      'INV-01: a possible victim',
      { '/body/subject/role': 'POSSIBLE_VICTIM', '/body/subject/caution': [], '/body/subject/documents': [] },
      'E-VICTIM-WANTED /body/subject/role',
    ],
    ['a witness', { '/body/subject/role': 'WITNESS' }, 'E-SCHEMA-INVALID /body/subject/role'],
    [
      'INV-02: arrest as the fallback',
      { '/body/fallbackAction': 'PROVISIONAL_ARREST_PER_NATIONAL_LAW' },
      'E-SCHEMA-INVALID /body/fallbackAction',
    ],
    [
      'an action of another kind',
      { '/body/actionRequested': 'LOCATE_AND_PROTECT' },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    [
      'another subject than a person',
      { '/body/subjectKind': 'ENTITY' },
      'E-SCHEMA-INVALID /body/subjectKind',
    ],
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
    [
      'a province that does not exist',
      { '/body/knownLocations/0': { country: 'THA', admin1: 'TH-99', kind: 'AREA' } },
      'E-SCHEMA-INVALID /body/knownLocations/0/admin1',
    ],
    [
      'a province of another country, of an offence',
      { '/body/offences/0/places/0/admin1': 'LA-VT' },
      'E-SCHEMA-INVALID /body/offences/0/places/0/admin1',
    ],
    ['no sex', { '/body/subject/sex': 'U' }, 'E-SCHEMA-INVALID /body/subject/sex'],
    [
      'a name and a sex and no more',
      {
        '/body/subject/birth': undefined,
        '/body/subject/description': { marks: [] },
        '/body/subject/documents': [],
        '/sealed': [],
      },
      'E-SCHEMA-INVALID /body/subject',
    ],
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
      'a Buddhist-era date without what was entered',
      { '/body/subject/birth/calendar': 'BUDDHIST' },
      'E-SCHEMA-INVALID /body/subject/birth/entered',
    ],
    [
      'an entered date that is another day',
      { '/body/subject/birth/calendar': 'BUDDHIST', '/body/subject/birth/entered': '2528-05-02' },
      'E-SCHEMA-INVALID /body/subject/birth/date',
    ],
    [
      'a birth in the future',
      { '/body/subject/birth/date': '2027', '/body/subject/isChild': true },
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
      { '/body/subject/documents/0/issued': '2031-03' },
      'E-SCHEMA-INVALID /body/subject/documents/0/expires',
    ],
    [
      'a broken check digit in a machine-readable zone',
      { '/body/subject/documents/0': { ...document, mrz: [zone[0], (zone[1] ?? '').replace(/0$/, '1')] } },
      'E-CHECKDIGIT /body/subject/documents/0/mrz',
    ],
    [
      'another number than in its zone',
      { '/body/subject/documents/0': { ...document, number: 'L898902C4', mrz: zone } },
      'E-SCHEMA-INVALID /body/subject/documents/0/number',
    ],
    [
      'a specimen in a real alert',
      { '/status': 'ACTUAL', '/body/subject/documents/0/issuer': 'UTO' },
      'E-STATUS-MIX /body/subject/documents/0/issuer',
    ],
    [
      'biometrics in the open part',
      { '/body/subject/biometrics': [] },
      'E-SCHEMA-INVALID /body/subject/biometrics',
    ],
    ...offenceRefusals,
    [
      'a province of another country',
      { '/body/knownLocations/0/admin1': 'TH-10' },
      'E-SCHEMA-INVALID /body/knownLocations/0/admin1',
    ],
    [
      'a port of another country',
      { '/body/knownLocations/0/locode': 'THBKK' },
      'E-SCHEMA-INVALID /body/knownLocations/0/locode',
    ],
    [
      'INV-06: the address of a shelter',
      { '/body/knownLocations/0/kind': 'SHELTER', '/body/knownLocations/0/address': 'House 7, lane 4' },
      'E-LEAK-SUSPECTED /body/knownLocations/0/address',
    ],
    ...pictureRefusals(pictured, { member: 'MM', unit: 'ATU' }),
    ['more than five years', { '/expiresAt': '2031-11-26T03:00:00.000Z' }, 'E-RETENTION /expiresAt'],
    ['INV-21: an emergency without reason', { '/urgency': 'E' }, 'E-SCHEMA-INVALID /urgencyReason'],
  ],
  parts: [
    ['biometrics', 'references that hold', {}],
    [
      'biometrics',
      'a template itself',
      { '/biometrics/0/template': 'AAAA' },
      'E-SCHEMA-INVALID /biometrics/0/template',
    ],
    ['photos', 'keys that hold', {}],
    ['photos', 'a key of other length', { '/photos/0/key': 'AAAA' }, 'E-SCHEMA-INVALID /photos/0/key'],
  ],
};
