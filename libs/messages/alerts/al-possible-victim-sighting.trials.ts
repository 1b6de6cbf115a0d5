import type { KindTrials } from '../form/trial.js';

export const alPossibleVictimSightingTrials: KindTrials = {
  good: [
    ['a child', { '/body/ageBand': '9-17', '/body/isChild': true }],
    ['somebody who may be a child', { '/body/ageBand': '18-20', '/body/isChild': true }],
    ['without who it may be', { '/sealed': undefined }],
    ['of no known form, without distress', { '/body/exploitationForms': [], '/body/distress': undefined }],
    [
      'of a nationality that nobody knows, with the reason',
      {
        '/body/nationalityClaims/0/country': 'XXX',
        '/body/undeterminedReason': 'PERSON_CANNOT_COMMUNICATE',
      },
    ],
    ['nothing was assessed', { '/body/indicators': [{ code: '00' }] }],
  ],
  bad: [
    [
      'an arrest',
      { '/body/actionRequested': 'PROVISIONAL_ARREST_PER_NATIONAL_LAW' },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    [
      'a stop as the fallback',
      { '/body/fallbackAction': 'STOP_AND_CHECK' },
      'E-SCHEMA-INVALID /body/fallbackAction',
    ],
    ['another subject', { '/body/subjectKind': 'ENTITY' }, 'E-SCHEMA-INVALID /body/subjectKind'],
    ['to everyone', { '/to': { all: true, except: [] } }, 'E-SCHEMA-INVALID /to'],
    ['INV-06: a name', { '/body/names': [] }, 'E-SCHEMA-INVALID /body/names'],
    ['INV-06: a document', { '/body/documents': [] }, 'E-SCHEMA-INVALID /body/documents'],
    ['INV-06: a street', { '/body/place/locality': 'Street 7' }, 'E-SCHEMA-INVALID /body/place/locality'],
    [
      'INV-06: a telephone in its reason',
      { '/body/reason': 'She can be reached under +85512345678' },
      'E-LEAK-SUSPECTED /body/reason',
    ],
    ['INV-03: an offence', { '/body/offences': [] }, 'E-SCHEMA-INVALID /body/offences'],
    [
      'INV-05: no nationality',
      { '/body/nationalityClaims': [] },
      'E-NATIONALITY-MISSING /body/nationalityClaims',
    ],
    [
      'INV-05: a nationality that nobody knows, without the reason',
      { '/body/nationalityClaims/0/country': 'XXX' },
      'E-NATIONALITY-MISSING /body/nationalityClaims/0/country',
    ],
    [
      'a nationality that nobody verified',
      { '/body/nationalityClaims/0/state': 'VERIFIED' },
      'E-SCHEMA-INVALID /body/nationalityClaims/0/verifiedByCountry',
    ],
    [
      'INV-11: somebody of unknown age who is no child',
      { '/body/ageBand': 'UNKNOWN' },
      'E-SCHEMA-INVALID /body/isChild',
    ],
    ['no province', { '/body/place/admin1': undefined }, 'E-SCHEMA-INVALID /body/place/admin1'],
    [
      'a province of another country',
      { '/body/place/admin1': 'TH-27' },
      'E-SCHEMA-INVALID /body/place/admin1',
    ],
    ['seen in the future', { '/body/seenAt': '2026-11-25' }, 'E-SCHEMA-INVALID /body/seenAt'],
    ['no indicator', { '/body/indicators': [] }, 'E-SCHEMA-INVALID /body/indicators'],
    ['one indicator twice', { '/body/indicators/1/code': '12' }, 'E-SCHEMA-INVALID /body/indicators/1/code'],
    [
      'nothing was assessed, and something was',
      { '/body/indicators/0': { code: '00' } },
      'E-SCHEMA-INVALID /body/indicators/0/code',
    ],
    [
      'an indicator of no strength',
      { '/body/indicators/0/strength': undefined },
      'E-SCHEMA-INVALID /body/indicators/0/strength',
    ],
    ['longer than a year', { '/expiresAt': '2027-11-26T03:00:00.000Z' }, 'E-RETENTION /expiresAt'],
  ],
};
