import type { KindTrials } from '../form/trial.js';

export const ctSuppressionTrials: KindTrials = {
  good: [
    ['to named units', { '/to': [{ member: 'LA', unit: 'ATU' }] }],
    ['of an alert that is over, its challenge unanswered', { '/body/reason': 'ENDED' }],
    ['with the time when the owner looks again', { '/body/until': '2026-12-25T03:00:00.000Z' }],
  ],
  bad: [
    ['a person in the name of the gateway', { '/from/role': 'SUPERVISOR' }, 'E-NOT-PERMITTED /from/role'],
    ['the gateway of another member', { '/from/member': 'KH' }, 'E-NOT-PERMITTED /from/member'],
    ['INV-02: another reason', { '/body/reason': 'VICTIM_CONFLICT' }, 'E-SCHEMA-INVALID /body/reason'],
    ['INV-02: a word more', { '/body/note': 'See the other case' }, 'E-SCHEMA-INVALID /body/note'],
    [
      'INV-02: an urgency, by which grounds could be told apart',
      { '/urgency': 'E', '/urgencyReason': 'Now' },
      'E-SCHEMA-INVALID /urgency',
      'E-SCHEMA-INVALID /urgencyReason',
    ],
    [
      'another message than the alert',
      { '/body/target': { member: 'TH', id: '01990000-0000-7000-8000-000000000011' } },
      'E-SCHEMA-INVALID /body/target',
    ],
    [
      'an end until a time',
      { '/body/reason': 'ENDED', '/body/until': '2026-12-25T03:00:00.000Z' },
      'E-SCHEMA-INVALID /body/until',
    ],
    ['over before it begins', { '/body/until': '2026-11-25T03:00:00.000Z' }, 'E-SCHEMA-INVALID /body/until'],
  ],
};
