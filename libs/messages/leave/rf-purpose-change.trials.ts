import type { KindTrials } from '../form/trial.js';

const court = { '/body/leave': { asks: 'COURT' } };

export const rfPurposeChangeTrials: KindTrials = {
  good: [
    ['leave to use it in court', court],
    ['another purpose', { '/body/leave': { asks: 'PURPOSE', newPurpose: 'INVESTIGATE' } }],
  ],
  bad: [
    ['to pass on to nobody', { '/body/leave/units': undefined }, 'E-SCHEMA-INVALID /body/leave/units'],
    ['to use in court, and units', { '/body/leave/asks': 'COURT' }, 'E-SCHEMA-INVALID /body/leave/units'],
    [
      'another purpose, and not which',
      { '/body/leave': { asks: 'PURPOSE' } },
      'E-SCHEMA-INVALID /body/leave/newPurpose',
    ],
    ['what another member signed', { '/body/items/0/member': 'MM' }, 'E-SCHEMA-INVALID /body/items/0/member'],
    [
      'one item twice',
      {
        '/body/items': [
          { member: 'TH', id: '01990000-0000-7000-8000-000000000001' },
          { member: 'TH', id: '01990000-0000-7000-8000-000000000001' },
        ],
      },
      'E-SCHEMA-INVALID /body/items/1',
    ],
    ['for no reason', { '/body/reason': undefined }, 'E-SCHEMA-INVALID /body/reason'],
    [
      'INV-06: a number in the reason',
      { '/body/reason': 'Call +855 12 345 678' },
      'E-LEAK-SUSPECTED /body/reason',
    ],
  ],
};
