import type { KindTrials } from '../form/trial.js';

export const ctRedirectTrials: KindTrials = {
  good: [['a word about it', { '/body/note': 'The anti-trafficking unit of Battambang has the case.' }]],
  bad: [
    [
      'a unit of another country',
      { '/body/unit': { member: 'VN', unit: 'ATU' }, '/to/1': { member: 'VN', unit: 'ATU' } },
      'E-NOT-PERMITTED /body/unit/member',
    ],
    ['itself', { '/body/unit/unit': 'DESK' }, 'E-SCHEMA-INVALID /body/unit/unit'],
    ['a unit that does not get it', { '/to': [{ member: 'TH', unit: 'ATU' }] }, 'E-SCHEMA-INVALID /to'],
    ['no reason', { '/body/reason': undefined }, 'E-SCHEMA-INVALID /body/reason'],
    [
      'INV-06: an e-mail in the note',
      { '/body/note': 'write to ana@example.org' },
      'E-LEAK-SUSPECTED /body/note',
    ],
  ],
};
