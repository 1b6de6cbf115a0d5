import { laundering, offenceRefusals } from '../shapes/offence.trials.js';
import type { KindTrials } from '../form/trial.js';
import { subjectRefusals } from '../persons/subject-refused.trials.js';
import { subjectTakes } from '../persons/subject.trials.js';
import { pictureRefusals } from './picture-refusals.js';

const A = '01990000-0000-7000-8000-000000000030';
const DIGEST = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU';
const pictured = {
  '/attachments': [{ id: A, bytes: 90_000, digest: DIGEST }],
  '/body/photos': [{ attachment: A, audience: 'OFFICERS' }],
  '/sealed': [{ part: 'photos', units: [{ member: 'LA', unit: 'ATU' }], commitment: DIGEST }],
};

const unsure = { '/body/subject/birth': undefined, '/body/subject/documents': [], '/sealed': [] };
const child = { '/body/subject/isChild': true };

export const alWantedSuspectTrials: KindTrials = {
  good: [
    ...subjectTakes,
    ['an offence linked to trafficking alone', { '/body/offences': [laundering] }],
    [
      'a sentence of which six months are left',
      {
        '/body/subject/role': 'CONVICTED',
        '/body/offences/0/penalty/months': 12,
        '/body/offences/0/monthsLeftToServe': 6,
      },
    ],
    [
      'trafficking in a child, which needs no means',
      { '/body/offences/0/againstChild': true, '/body/offences/0/tipElements/means': [] },
    ],
    [
      'warrants of several courts, with references as they are printed',
      {
        '/body/otherWarrants': [
          { ref: '05/QĐTN-CSĐT', court: 'Procuracy of An Giang', issuedOn: '2026-08', source: 'INTERPOL' },
          {
            ref: 'DPO/12/III/RES.1.24./2026/Ditreskrimum',
            court: 'Polda Jawa Timur',
            issuedOn: '2026-03-01',
          },
        ],
      },
    ],
    [
      'a penalty of death, with assurances',
      {
        '/body/offences/0/penalty': {
          kind: 'DEATH',
          assurances: ['DEATH_NOT_SOUGHT', 'DEATH_NOT_CARRIED_OUT'],
        },
      },
    ],
    ['prison for life', { '/body/offences/0/penalty': { kind: 'LIFE' } }],
    [
      'a name of one word with no more than a height, to be found and not arrested',
      {
        ...unsure,
        '/body/subject/names': [{ fullName: 'Suharti', script: 'Latn', nameType: 'LEGAL' }],
        '/body/subject/description': { heightCm: 171 },
        '/body/actionRequested': 'LOCATE_AND_REPORT',
      },
    ],
    ['an arrest by a full name and marks of the body', unsure],
    ['a picture with its sealed key', pictured],
    [
      'a province of a country that is no member',
      { '/body/offences/0/places/0': { country: 'CHN', admin1: 'CN-YN' } },
    ],
  ],
  bad: [
    ...subjectRefusals,
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
    [
      'a name and a sex and no more',
      {
        '/body/subject/birth': undefined,
        '/body/subject/description': { marks: [] },
        '/body/subject/documents': [],
        '/sealed': [],
      },
      'E-SCHEMA-INVALID /body/subject',
      'E-SCHEMA-INVALID /body/subject',
    ],
    [
      'an arrest by a name of one word and a height',
      {
        ...unsure,
        '/body/subject/names': [{ fullName: 'Suharti', script: 'Latn', nameType: 'LEGAL' }],
        '/body/subject/description': { heightCm: 171 },
      },
      'E-SCHEMA-INVALID /body/subject',
    ],
    [
      'INV-11: an arrest of a child of nine years',
      { ...child, '/body/subject/birth': { date: '2017-03', calendar: 'GREGORIAN' } },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    [
      'INV-11: an arrest of somebody who may be thirteen',
      {
        ...child,
        '/body/subject/birth': undefined,
        '/body/subject/ageEstimate': { min: 13, max: 20, basis: 'APPEARANCE' },
      },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    [
      'a birth in the future',
      { '/body/subject/birth/date': '2027', '/body/subject/isChild': true },
      'E-SCHEMA-INVALID /body/subject/birth/date',
      'E-SCHEMA-INVALID /body/actionRequested',
      'E-SCHEMA-INVALID /body/warrant/issuedOn',
    ],
    [
      'a specimen in a real alert',
      { '/status': 'ACTUAL', '/body/subject/documents/0/issuer': 'UTO' },
      'E-STATUS-MIX /body/subject/documents/0/issuer',
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
