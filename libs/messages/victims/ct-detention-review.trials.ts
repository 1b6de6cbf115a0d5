import type { KindTrials } from '../form/trial.js';

export const ctDetentionReviewTrials: KindTrials = {
  good: [
    [
      'detention that goes on, and says why',
      {
        '/body/placement': 'DETENTION',
        '/body/reason': 'A court decides tomorrow about the place of shelter',
      },
    ],
  ],
  bad: [
    [
      'detention that goes on without a reason',
      { '/body/placement': 'DETENTION' },
      'E-SCHEMA-INVALID /body/reason',
    ],
    ['a reason where nobody is detained', { '/body/reason': 'Full' }, 'E-SCHEMA-INVALID /body/reason'],
    ['no decision to point at', { '/body/decisionRef': undefined }, 'E-SCHEMA-INVALID /body/decisionRef'],
    [
      'INV-06: a telephone in the reason',
      { '/body/placement': 'DETENTION', '/body/reason': 'Call +66 81 234 5678' },
      'E-LEAK-SUSPECTED /body/reason',
    ],
  ],
};
