import type { KindTrials } from '../form/trial.js';

const letGo = { '/body/decision': 'LET_EXPIRE', '/body/reason': undefined, '/body/until': undefined };

export const ctRetentionDecisionTrials: KindTrials = {
  good: [
    ['lets it expire', letGo],
    ['to named units', { '/to': [{ member: 'KH', unit: 'DESK' }] }],
  ],
  bad: [
    ['a renewal without reason', { '/body/reason': undefined }, 'E-SCHEMA-INVALID /body/reason'],
    ['a renewal without end', { '/body/until': undefined }, 'E-SCHEMA-INVALID /body/until'],
    [
      'a renewal into the past',
      { '/body/until': '2026-11-24T04:00:00.000Z' },
      'E-SCHEMA-INVALID /body/until',
    ],
    [
      'lets it expire for a reason',
      { ...letGo, '/body/reason': 'STILL_SOUGHT' },
      'E-SCHEMA-INVALID /body/reason',
    ],
    [
      'lets it expire at another time',
      { ...letGo, '/body/until': '2027-11-24T03:00:00.000Z' },
      'E-SCHEMA-INVALID /body/until',
    ],
    [
      'another message than the opening',
      { '/body/target': { member: 'TH', id: '01990000-0000-7000-8000-000000000011' } },
      'E-SCHEMA-INVALID /body/target',
    ],
    ['a reason in words', { '/body/note': 'Sok Dara is still in Poipet' }, 'E-SCHEMA-INVALID /body/note'],
  ],
};
