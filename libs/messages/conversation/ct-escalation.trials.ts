import type { KindTrials } from '../form/trial.js';

export const ctEscalationTrials: KindTrials = {
  good: [
    [
      'one of several clocks, by its key',
      { '/body/clock': 'AS-1', '/body/key': '01990000-0000-7000-8000-000000000030' },
    ],
  ],
  bad: [
    [
      'INV-20: a person instead of the gateway',
      { '/from': { member: 'KH', unit: 'DESK', role: 'SUPERVISOR' } },
      'E-NOT-PERMITTED /from/unit',
    ],
    ['INV-25: a text', { '/body/note': 'The woman from Poipet' }, 'E-SCHEMA-INVALID /body/note'],
    ['INV-25: a subject line', { '/subjectEn': 'Overdue' }, 'E-SCHEMA-INVALID /subjectEn'],
    ['INV-25: a reason of urgency', { '/urgencyReason': 'x' }, 'E-SCHEMA-INVALID /urgencyReason'],
    ['a rung that no ladder has', { '/body/level': '90' }, 'E-SCHEMA-INVALID /body/level'],
  ],
};
