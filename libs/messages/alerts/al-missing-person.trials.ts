import type { KindTrials } from '../form/trial.js';
import { pictureRefusals } from './picture-refusals.js';

const A = '01990000-0000-7000-8000-000000000030';
const DIGEST = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU';
const pictured = {
  '/attachments': [{ id: A, bytes: 90_000, digest: DIGEST }],
  '/body/photos': [{ attachment: A, audience: 'OFFICERS' }],
  '/body/photoConsent': { scopes: ['PUBLIC_PHOTO'], givenAt: '2026-11-23T02:00:00Z', by: 'GUARDIAN' },
  '/sealed': [{ part: 'photos', units: [{ member: 'KH', unit: 'DESK' }], commitment: DIGEST }],
};

const adult = {
  '/body/subject/birth': { date: '1996', calendar: 'GREGORIAN' },
  '/body/subject/isChild': false,
  '/body/actionRequested': 'CHECK_WELFARE',
  '/urgency': 'R',
};

export const alMissingPersonTrials: KindTrials = {
  good: [
    ['an adult, without haste', adult],
    [
      'weight and clothing',
      { '/body/subject/description': { weightKg: 41, clothing: 'White school blouse' } },
    ],
    ['an emergency', { '/urgency': 'E' }],
    ['a person of unknown age, taken for a child', { '/body/subject/birth': undefined }],
    ['a picture that the guardian lets officers see', pictured],
    [
      'a picture for case workers, without consent',
      {
        ...pictured,
        '/body/photos': [{ attachment: A, audience: 'CASE_WORKERS' }],
        '/body/photoConsent': undefined,
      },
    ],
    [
      'a picture that an adult lets anybody see',
      {
        ...adult,
        ...pictured,
        '/body/photos': [{ attachment: A, audience: 'PUBLIC' }],
        '/body/photoConsent': { scopes: ['PUBLIC_PHOTO'], givenAt: '2026-01-01T00:00:00Z', by: 'SELF' },
      },
    ],
    ['last seen on a day that has begun further east', { '/body/lastSeen/at': '2026-11-24' }],
    [
      'a suspected companion and a vehicle, by the alerts on them',
      {
        '/body/relatedAlerts': [
          { alert: { member: 'TH', id: '01990000-0000-7000-8000-000000000040' }, as: 'COMPANION' },
          { alert: { member: 'KH', id: '01990000-0000-7000-8000-000000000041' }, as: 'VEHICLE' },
        ],
      },
    ],
    ['a home told by its town', { '/body/lastSeen/place/kind': 'HOME' }],
  ],
  bad: [
    [
      'an arrest',
      { '/body/actionRequested': 'PROVISIONAL_ARREST_PER_NATIONAL_LAW' },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    [
      'an arrest as the fallback',
      { '/body/fallbackAction': 'PROVISIONAL_ARREST_PER_NATIONAL_LAW' },
      'E-SCHEMA-INVALID /body/fallbackAction',
    ],
    ['INV-03: an offence', { '/body/offences': [] }, 'E-SCHEMA-INVALID /body/offences'],
    [
      'INV-03: a caution that does not protect',
      { '/body/subject/caution': ['PREGNANT', 'ARMED'] },
      'E-SCHEMA-INVALID /body/subject/caution/1',
    ],
    ['a suspect', { '/body/subject/role': 'SUSPECT' }, 'E-SCHEMA-INVALID /body/subject/role'],
    [
      'another subject than a person',
      { '/body/subjectKind': 'ENTITY' },
      'E-SCHEMA-INVALID /body/subjectKind',
    ],
    ['a child without haste', { '/urgency': 'R' }, 'E-SCHEMA-INVALID /urgency'],
    ['INV-21: haste without reason', { '/urgencyReason': undefined }, 'E-SCHEMA-INVALID /urgencyReason'],
    [
      'INV-11: a person of unknown age that is called no child',
      { ...adult, '/body/subject/birth': undefined },
      'E-SCHEMA-INVALID /body/subject/isChild',
    ],
    [
      'a stop of the travel of an adult',
      { ...adult, '/body/actionRequested': 'STOP_TRAVEL_CHILD' },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    [
      'a stop of the travel of an adult, as the fallback',
      { ...adult, '/body/fallbackAction': 'STOP_TRAVEL_CHILD' },
      'E-SCHEMA-INVALID /body/fallbackAction',
    ],
    ['no name', { '/body/subject/names': [] }, 'E-SCHEMA-INVALID /body/subject/names'],
    [
      'last seen in the future',
      { '/body/lastSeen/at': '2026-11-24T03:00:00.001Z' },
      'E-SCHEMA-INVALID /body/lastSeen/at',
    ],
    [
      'last seen on a day that has begun nowhere',
      { '/body/lastSeen/at': '2026-11-25' },
      'E-SCHEMA-INVALID /body/lastSeen/at',
    ],
    [
      'INV-06: the address of a home',
      { '/body/lastSeen/place/kind': 'HOME', '/body/lastSeen/place/address': 'House 7' },
      'E-LEAK-SUSPECTED /body/lastSeen/place/address',
    ],
    [
      'INV-06: the address of a compound',
      {
        '/body/lastSeen/place/kind': 'COMPOUND',
        '/body/lastSeen/place/address': 'Gate 3',
        '/body/lastSeen/place/geo': { lat: 13.6, lon: 102.9, precisionM: 5 },
      },
      'E-LEAK-SUSPECTED /body/lastSeen/place/address',
      'E-LEAK-SUSPECTED /body/lastSeen/place/geo',
    ],
    [
      'INV-06: parents in the open part',
      {
        '/body/subject/relatives': [
          { names: [{ fullName: 'Mali Kaewsommut', script: 'Latn', nameType: 'LEGAL' }], kinship: 'PARENT' },
        ],
      },
      'E-LEAK-SUSPECTED /body/subject/relatives',
    ],
    [
      'INV-06: the telephone of a missing person',
      { '/body/subject/comms': [{ kind: 'PHONE', value: '+66812345678' }] },
      'E-LEAK-SUSPECTED /body/subject/comms',
    ],
    [
      'INV-03: the role of a perpetrator',
      { '/body/subject/perpetratorRoles': ['RECRUITER'] },
      'E-SCHEMA-INVALID /body/subject/perpetratorRoles',
    ],
    [
      'a picture of the future',
      { ...pictured, '/body/photos': [{ attachment: A, audience: 'OFFICERS', takenOn: '2027' }] },
      'E-SCHEMA-INVALID /body/photos/0/takenOn',
    ],
    [
      'a consent to a picture of the future',
      {
        ...pictured,
        '/body/photoConsent': { scopes: ['PUBLIC_PHOTO'], givenAt: '2026-11-25T02:00:00Z', by: 'GUARDIAN' },
      },
      'E-SCHEMA-INVALID /body/photoConsent/givenAt',
    ],
    [
      'INV-06: the point of a shelter on the map',
      {
        '/body/likelyDestinations/0': {
          country: 'KHM',
          kind: 'SHELTER',
          geo: { lat: 13.6, lon: 102.9, precisionM: 50 },
        },
      },
      'E-LEAK-SUSPECTED /body/likelyDestinations/0/geo',
    ],
    [
      'a province of another country',
      { '/body/likelyDestinations/0/admin1': 'TH-27' },
      'E-SCHEMA-INVALID /body/likelyDestinations/0/admin1',
    ],
    [
      'related to itself',
      {
        '/body/relatedAlerts': [
          { alert: { member: 'TH', id: '01990000-0000-7000-8000-000000000001' }, as: 'VESSEL' },
        ],
      },
      'E-SCHEMA-INVALID /body/relatedAlerts/0/alert',
    ],
    ['INV-06: the guardian in the open part', { '/body/guardian': {} }, 'E-SCHEMA-INVALID /body/guardian'],
    [
      'INV-06: a telephone among the companions',
      { '/body/lastSeen/withWhom/0/text': 'Calls from 081-234-5678' },
      'E-LEAK-SUSPECTED /body/lastSeen/withWhom/0/text',
    ],
    [
      'a picture without consent',
      { ...pictured, '/body/photoConsent': undefined },
      'E-CONSENT-SCOPE /body/photos/0/audience',
    ],
    [
      'a picture without that scope',
      {
        ...pictured,
        '/body/photoConsent': { scopes: ['STATISTICS'], givenAt: '2026-11-23T02:00:00Z', by: 'GUARDIAN' },
      },
      'E-CONSENT-SCOPE /body/photos/0/audience',
    ],
    [
      'a picture by the word of the child alone',
      {
        ...pictured,
        '/body/photoConsent': { scopes: ['PUBLIC_PHOTO'], givenAt: '2026-11-23T02:00:00Z', by: 'SELF' },
      },
      'E-CONSENT-SCOPE /body/photos/0/audience',
    ],
    ...pictureRefusals(pictured, { member: 'MM', unit: 'DESK' }),
  ],
  parts: [
    ['guardian', 'a guardian that holds', {}],
    ['guardian', 'a guardian without Latin name', { '/names/0/script': 'Khmr' }, 'E-SCHEMA-INVALID /names'],
  ],
};
