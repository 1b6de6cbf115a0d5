import type { KindTrials } from '../form/trial.js';

const none = { '/body/plannedFor': undefined };
const led = [{ member: 'KH', id: '01990000-0000-7000-8000-000000000031' }];
const rescued = { ...none, '/body/decision': 'RESCUED', '/body/rescued': 1, '/body/ledTo': led };
const declined = { ...none, '/body/decision': 'DECLINED' };

export const rfRescueDecisionTrials: KindTrials = {
  good: [
    ['freed', rescued],
    ['looked for and not found', { ...none, '/body/decision': 'NOT_FOUND' }],
    ['declined', { ...declined, '/body/reason': 'LEGAL_BAR' }],
  ],
  bad: [
    ['a rescue without a time', none, 'E-SCHEMA-INVALID /body/plannedFor'],
    [
      'a rescue in the past',
      { '/body/plannedFor': '2026-11-24T02:00:00.000Z' },
      'E-SCHEMA-INVALID /body/plannedFor',
    ],
    ['freed, and nothing follows', { ...rescued, '/body/ledTo': undefined }, 'E-SCHEMA-INVALID /body/ledTo'],
    ['freed, and not how many', { ...rescued, '/body/rescued': undefined }, 'E-SCHEMA-INVALID /body/rescued'],
    ['planned, with those freed already', { '/body/rescued': 1 }, 'E-SCHEMA-INVALID /body/rescued'],
    ['declined without reason', declined, 'E-SCHEMA-INVALID /body/reason'],
    ['planned for a reason', { '/body/reason': 'DUPLICATE' }, 'E-SCHEMA-INVALID /body/reason'],
    ['no case', { '/case': undefined }, 'E-SCHEMA-INVALID /case'],
    [
      'INV-06: a telephone in the subject',
      { '/subjectEn': 'Call +855 12 345 678' },
      'E-LEAK-SUSPECTED /subjectEn',
    ],
  ],
  parts: [['narrative', 'a narrative that holds', {}]],
};
