import type { KindTrials } from '../form/trial.js';

const REDIRECT = { '/body/reason': 'NOT_COMPETENT_REDIRECT' };

export const ctActionNotPossibleTrials: KindTrials = {
  good: [
    ['for no known time', { '/body/until': undefined }],
    ['nothing in its place', { '/body/fallbackTaken': undefined }],
    ['another unit is competent', { ...REDIRECT, '/body/redirectTo': { member: 'LA', unit: 'DESK' } }],
    [
      'INV-03: a missing person, who is looked after in another way',
      {
        '/body/alertKind': 'AL_MISSING_PERSON',
        '/body/reason': 'VICTIM_SAFETY',
        '/body/fallbackTaken': 'CHECK_WELFARE',
      },
    ],
    ['with a word more', { '/body/note': 'The court decides on Monday.' }],
  ],
  bad: [
    [
      'to another member than the owner',
      { '/to/1': { member: 'KH', unit: 'DESK' } },
      'E-NOT-PERMITTED /to/1/member',
    ],
    ['everyone', { '/to': { all: true, except: [] } }, 'E-SCHEMA-INVALID /to'],
    ['a reason that is none of the list', { '/body/reason': 'TOO_BUSY' }, 'E-SCHEMA-INVALID /body/reason'],
    [
      'an arrest in the place of an arrest',
      { '/body/fallbackTaken': 'PROVISIONAL_ARREST_PER_NATIONAL_LAW' },
      'E-SCHEMA-INVALID /body/fallbackTaken',
    ],
    [
      'INV-03: a missing person who is only reported',
      { '/body/alertKind': 'AL_MISSING_PERSON', '/body/fallbackTaken': 'SILENT_REPORT' },
      'E-SCHEMA-INVALID /body/fallbackTaken',
    ],
    ['another unit, without its name', REDIRECT, 'E-SCHEMA-INVALID /body/redirectTo'],
    [
      'another unit, for another reason',
      { '/body/redirectTo': { member: 'LA', unit: 'DESK' } },
      'E-SCHEMA-INVALID /body/redirectTo',
    ],
    [
      'a unit of another country, which the owner has not named',
      { ...REDIRECT, '/body/redirectTo': { member: 'KH', unit: 'DESK' } },
      'E-NOT-PERMITTED /body/redirectTo/member',
    ],
    [
      'itself as the competent unit',
      { ...REDIRECT, '/body/redirectTo': { member: 'LA', unit: 'ATU' } },
      'E-NOT-PERMITTED /body/redirectTo/unit',
    ],
    ...['HARMS_PERSON', 'VICTIM_SAFETY', 'NO_CONSENT'].map(
      (reason) =>
        [
          `INV-02: ${reason} to the author of an alert for a suspect`,
          { '/body/reason': reason },
          'E-NOT-PERMITTED /body/reason',
        ] as const,
    ),
    ['over before it begins', { '/body/until': '2026-11-25T03:00:00.000Z' }, 'E-SCHEMA-INVALID /body/until'],
    [
      'INV-06: a telephone in the note',
      { '/body/note': 'Call +856 20 5555 1234' },
      'E-LEAK-SUSPECTED /body/note',
    ],
  ],
};
