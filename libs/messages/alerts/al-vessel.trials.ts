import type { KindTrials } from '../form/trial.js';

const numbers = (changes: object) => ({
  '/body/vessel': { name: 'Sinar Contoh', kind: 'FISHING', ...changes },
});

export const alVesselTrials: KindTrials = {
  good: [
    ['by its IMO number alone', numbers({ imo: '9074729' })],
    ['by its MMSI alone', numbers({ mmsi: '525123456' })],
    ['by its call sign alone', numbers({ callSign: 'YB1234' })],
    ['a boat that has a registration and nothing else', numbers({ regNo: 'GT.58 NO.123/CB', flag: 'IDN' })],
    ['a registration in its own script', numbers({ regNo: 'กท. 1234', flag: 'THA' })],
    // A ship that has changed its flag.
    ['an MMSI of another flag', { '/body/vessel/flag': 'MYS' }],
    [
      'a carrier that nobody is thought to be held on',
      {
        '/body/crewForcedLabourSuspected': false,
        '/body/possibleVictimsAboard': false,
        '/body/actionRequested': 'BOARD_PER_NATIONAL_LAW',
        '/body/personsAboard': 0,
      },
    ],
    ['last seen on a day that has begun further east', { '/body/voyage/lastSeenAt': '2026-11-24' }],
  ],
  bad: [
    ['no number at all', numbers({}), 'E-SCHEMA-INVALID /body/vessel'],
    ['a registration of no flag', numbers({ regNo: 'GT.58 NO.123/CB' }), 'E-SCHEMA-INVALID /body/vessel'],
    [
      'an IMO number whose check digit does not hold',
      { '/body/vessel/imo': '9074728' },
      'E-CHECKDIGIT /body/vessel/imo',
    ],
    ['an IMO number of six digits', { '/body/vessel/imo': '907472' }, 'E-SCHEMA-INVALID /body/vessel/imo'],
    ['an MMSI of eight digits', { '/body/vessel/mmsi': '52512345' }, 'E-SCHEMA-INVALID /body/vessel/mmsi'],
    [
      'victims aboard whom nobody protects',
      { '/body/crewForcedLabourSuspected': false, '/body/actionRequested': 'BOARD_PER_NATIONAL_LAW' },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    [
      'a crew in forced labour whom nobody protects',
      { '/body/possibleVictimsAboard': false, '/body/actionRequested': 'SILENT_REPORT' },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    [
      'last seen in the future',
      { '/body/voyage/lastSeenAt': '2026-11-25' },
      'E-SCHEMA-INVALID /body/voyage/lastSeenAt',
    ],
    ['fewer than nobody aboard', { '/body/personsAboard': -1 }, 'E-SCHEMA-INVALID /body/personsAboard'],
    [
      'a stop of a vehicle',
      { '/body/fallbackAction': 'STOP_AND_CHECK' },
      'E-SCHEMA-INVALID /body/fallbackAction',
    ],
    ['another subject', { '/body/subjectKind': 'VEHICLE' }, 'E-SCHEMA-INVALID /body/subjectKind'],
    ['longer than three years', { '/expiresAt': '2029-11-26T03:00:00.000Z' }, 'E-RETENTION /expiresAt'],
  ],
};
