import type { KindTrials } from '../form/trial.js';

export const alVehicleTrials: KindTrials = {
  good: [
    ['by its plate alone', { '/body/vehicle/vin': undefined }],
    ['by its frame alone', { '/body/vehicle/plate': undefined, '/body/vehicle/plateCountry': undefined }],
    ['the frame number of a car from Japan', { '/body/vehicle/vin': 'NZE121-1234567' }],
    // Only some makers compute it.
    ['a VIN whose check digit does not hold', { '/body/vehicle/vin': '1M8GDM9AXKP042789' }],
    ['a plate with dots', { '/body/vehicle/plate': '51F-123.45', '/body/vehicle/plateCountry': 'VNM' }],
    [
      'a stolen vehicle that nobody is thought to be in',
      {
        '/body/possibleVictimsAboard': false,
        '/body/involvement': 'STOLEN',
        '/body/actionRequested': 'STOP_AND_CHECK',
        '/body/occupantsExpected': undefined,
        '/urgency': 'R',
      },
    ],
    ['a link', { '/body/links': [{ from: 'P-1', to: 'V-1', type: 'USES', certainty: 'SUSPECTED' }] }],
  ],
  bad: [
    [
      'neither plate nor frame',
      { '/body/vehicle/plate': undefined, '/body/vehicle/vin': undefined },
      'E-SCHEMA-INVALID /body/vehicle',
    ],
    ['a plate in lower case', { '/body/vehicle/plate': 'ab 1234' }, 'E-SCHEMA-INVALID /body/vehicle/plate'],
    ['a plate of blanks', { '/body/vehicle/plate': '  ' }, 'E-SCHEMA-INVALID /body/vehicle/plate'],
    [
      'victims aboard whom nobody protects',
      { '/body/actionRequested': 'STOP_AND_CHECK' },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    [
      'an arrest',
      { '/body/fallbackAction': 'PROVISIONAL_ARREST_PER_NATIONAL_LAW' },
      'E-SCHEMA-INVALID /body/fallbackAction',
    ],
    ['another subject', { '/body/subjectKind': 'VESSEL' }, 'E-SCHEMA-INVALID /body/subjectKind'],
    ['an involvement that is none', { '/body/involvement': 'PARKED' }, 'E-SCHEMA-INVALID /body/involvement'],
    [
      'fewer than no occupants',
      { '/body/occupantsExpected': -1 },
      'E-SCHEMA-INVALID /body/occupantsExpected',
    ],
    [
      'INV-06: a telephone in its reason',
      { '/body/reason': 'The driver answers 081-234-5678' },
      'E-LEAK-SUSPECTED /body/reason',
    ],
    [
      'a link of a thing with itself',
      { '/body/links': [{ from: 'V-1', to: 'V-1', type: 'USES', certainty: 'SUSPECTED' }] },
      'E-SCHEMA-INVALID /body/links/0/to',
    ],
    [
      'a link that ends before it begins',
      {
        '/body/links': [
          {
            from: 'P-1',
            to: 'V-1',
            type: 'USES',
            certainty: 'CONFIRMED',
            since: '2026-02',
            until: '2026-01',
          },
        ],
      },
      'E-SCHEMA-INVALID /body/links/0/until',
    ],
    ['longer than five years', { '/expiresAt': '2032-11-24T03:00:00.000Z' }, 'E-RETENTION /expiresAt'],
  ],
};
