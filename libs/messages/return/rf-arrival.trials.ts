import type { KindTrials } from '../form/trial.js';

export const rfArrivalTrials: KindTrials = {
  good: [
    [
      'a person who is not safe, urgently',
      { '/body/safe': false, '/urgency': 'U', '/urgencyReason': 'Nobody of the family came.' },
    ],
  ],
  bad: [
    ['an arrival after the message', { '/body/at': '2026-11-24T03:00:00.001Z' }, 'E-SCHEMA-INVALID /body/at'],
    ['a person who is not safe, as routine', { '/body/safe': false }, 'E-SCHEMA-INVALID /urgency'],
    [
      'INV-21: urgency U without its reason',
      { '/body/safe': false, '/urgency': 'U' },
      'E-SCHEMA-INVALID /urgencyReason',
    ],
    ['no case', { '/case': undefined }, 'E-SCHEMA-INVALID /case'],
    [
      'INV-06: a telephone in the subject',
      { '/subjectEn': 'Call +855 12 345 678' },
      'E-LEAK-SUSPECTED /subjectEn',
    ],
  ],
};
