import type { KindTrials } from '../form/trial.js';

const dated = { '/expiresAt': '2027-11-24T03:00:00.000Z', '/reviewAt': '2027-05-24T03:00:00.000Z' };
const sealed = {
  '/handling': ['H2'],
  '/sealed': [
    {
      part: 'ground',
      units: [{ member: 'KH', unit: 'PS' }],
      commitment: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
    },
  ],
};

export const ctWithdrawalTrials: KindTrials = {
  good: [
    ['its ground sealed to the unit that needs it', { ...sealed, ...dated }],
    ['after a review, whatever it found', { '/body/reason': 'REVIEWED' }],
    ['to named units', { '/to': [{ member: 'KH', unit: 'PS' }] }],
  ],
  bad: [
    ...['FOUND', 'ARRESTED', 'SAFE', 'VICTIM_IDENTIFIED'].map(
      (reason) =>
        [
          `INV-02: ${reason} in the open`,
          { '/body/reason': reason },
          'E-SCHEMA-INVALID /body/reason',
        ] as const,
    ),
    ['INV-02: a note in the open', { '/body/note': 'She is safe.' }, 'E-SCHEMA-INVALID /body/note'],
    ['a ground that is kept for ever', sealed, 'E-SCHEMA-INVALID /expiresAt'],
    ['an expiry of nothing', dated, 'E-SCHEMA-INVALID /expiresAt'],
    [
      'what another member opened',
      { '/body/target/member': 'KH', '/conversation/member': 'KH' },
      'E-NOT-PERMITTED /body/target/member',
    ],
    [
      'another conversation',
      { '/body/target/id': '01990000-0000-7000-8000-000000000009' },
      'E-SCHEMA-INVALID /body/target',
    ],
  ],
  parts: [
    ['ground', 'an arrest', {}],
    [
      'ground',
      'another ground, explained',
      { '/ground': 'OTHER', '/text': 'The state of the flag asks for it.' },
    ],
    ['ground', 'another ground without its text', { '/ground': 'OTHER' }, 'E-SCHEMA-INVALID /text'],
    ['ground', 'a neutral reason as a ground', { '/ground': 'ENDED' }, 'E-SCHEMA-INVALID /ground'],
  ],
};
