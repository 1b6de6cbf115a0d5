import type { KindTrials } from '../form/trial.js';

const dead = { '/body/lifeState': 'DECEASED', '/body/subject/caution': [] };
const book = { type: 'SEAMAN_BOOK', number: 'SB7654321', issuer: 'MMR', state: 'SEEN' };

export const alUnidentifiedPersonTrials: KindTrials = {
  good: [
    ['somebody dead', dead],
    [
      'somebody dead with what was found',
      {
        ...dead,
        '/body/subject/documents': [book],
        '/body/subject/names': [{ fullName: 'Ko Sample', script: 'Latn', nameType: 'ALIAS' }],
        '/body/found/place/address': 'Pier 3',
        '/body/found/place/geo': { lat: 7, lon: 100.5, precisionM: 20 },
      },
    ],
    ['somebody alive with what they carried, sealed', { '/sealed/0/part': 'found-documents' }],
    [
      'a point of the map that tells no house',
      { '/body/found/place/geo': { lat: 7, lon: 100.5, precisionM: 5000 } },
    ],
  ],
  bad: [
    [
      'an arrest',
      { '/body/fallbackAction': 'PROVISIONAL_ARREST_PER_NATIONAL_LAW' },
      'E-SCHEMA-INVALID /body/fallbackAction',
    ],
    ['another subject', { '/body/subjectKind': 'DOCUMENT' }, 'E-SCHEMA-INVALID /body/subjectKind'],
    [
      'somebody missing',
      { '/body/subject/role': 'MISSING' },
      'E-SCHEMA-INVALID /body/subject/role',
      'E-SCHEMA-INVALID /body/subject/names',
    ],
    [
      'INV-03: a caution that does not protect',
      { '/body/subject/caution': ['VIOLENT'] },
      'E-SCHEMA-INVALID /body/subject/caution/0',
    ],
    [
      'INV-11: somebody who may be a child',
      { '/body/subject/isChild': false },
      'E-SCHEMA-INVALID /body/subject/isChild',
    ],
    [
      'INV-06: the name of somebody alive',
      { '/body/subject/names': [{ fullName: 'Ko Sample', script: 'Latn', nameType: 'ALIAS' }] },
      'E-LEAK-SUSPECTED /body/subject/names',
    ],
    [
      'INV-06: the birth of somebody alive',
      { '/body/subject/birth': { date: '2009-05-01', calendar: 'GREGORIAN' } },
      'E-LEAK-SUSPECTED /body/subject/birth',
    ],
    [
      'INV-06: a document of somebody alive',
      { '/body/subject/documents': [book] },
      'E-LEAK-SUSPECTED /body/subject/documents',
    ],
    [
      'INV-06: the house where somebody alive was found',
      { '/body/found/place/address': 'House 7' },
      'E-LEAK-SUSPECTED /body/found/place/address',
    ],
    [
      'INV-06: the point where somebody alive was found',
      { '/body/found/place/geo': { lat: 7, lon: 100.5, precisionM: 20 } },
      'E-LEAK-SUSPECTED /body/found/place/geo',
    ],
    [
      'a province of another country',
      { '/body/found/place/admin1': 'KH-1' },
      'E-SCHEMA-INVALID /body/found/place/admin1',
    ],
    ['found in the future', { '/body/found/at': '2026-11-25' }, 'E-SCHEMA-INVALID /body/found/at'],
    ['longer than five years', { '/expiresAt': '2032-11-24T03:00:00.000Z' }, 'E-RETENTION /expiresAt'],
  ],
  parts: [
    ['found-documents', 'a document that holds', {}],
    [
      'found-documents',
      'one that expires before it is issued',
      { '/documents/0/issued': '2026', '/documents/0/expires': '2025' },
      'E-SCHEMA-INVALID /documents/0/expires',
    ],
  ],
};
