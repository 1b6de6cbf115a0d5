import type { KindTrials } from '../form/trial.js';

export const ctHitConfirmRequestTrials: KindTrials = {
  good: [
    ['without haste', { '/body/priority': 'ROUTINE' }],
    ['to the duty desk of the owner as well', { '/to/1': { member: 'TH', unit: 'DESK' } }],
  ],
  bad: [
    [
      'another member than the owner',
      { '/to/0': { member: 'KH', unit: 'DESK' } },
      'E-NOT-PERMITTED /to/0/member',
    ],
    ['the hit of another member', { '/body/hit/member': 'KH' }, 'E-NOT-PERMITTED /body/hit/member'],
    ['no priority', { '/body/priority': undefined }, 'E-SCHEMA-INVALID /body/priority'],
    [
      'INV-06: a telephone in the note',
      { '/body/note': 'Call +856 20 5555 5555' },
      'E-LEAK-SUSPECTED /body/note',
    ],
    ['sealed parts', { '/sealed': [] }, 'E-SCHEMA-INVALID /sealed'],
  ],
};
