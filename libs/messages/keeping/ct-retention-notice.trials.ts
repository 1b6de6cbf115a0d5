import type { KindTrials } from '../form/trial.js';

const toHolder = { '/to': [{ member: 'KH', unit: 'GATEWAY' }] };
const expired = { '/body/stage': 'EXPIRED', '/body/expiresAt': '2026-11-25T03:00:00.000Z' };
const recall = { member: 'TH', id: '01990000-0000-7000-8000-000000000009' };
const recalled = { '/body/stage': 'RECALLED', '/body/expiresAt': undefined, '/body/recall': recall };

export const ctRetentionNoticeTrials: KindTrials = {
  good: [
    ['fourteen days before', { '/body/stage': 'DAYS_14' }],
    ['asks a holder at the expiry', { ...toHolder, ...expired }],
    ['asks a holder after a recall', { ...toHolder, ...recalled }],
  ],
  bad: [
    ['a person in the name of the gateway', { '/from/role': 'SUPERVISOR' }, 'E-NOT-PERMITTED /from/role'],
    [
      'of another conversation',
      { '/body/target': { member: 'TH', id: '01990000-0000-7000-8000-000000000002' } },
      'E-SCHEMA-INVALID /body/target',
    ],
    ['no time', { '/body/expiresAt': undefined }, 'E-SCHEMA-INVALID /body/expiresAt'],
    ['a recall that it does not tell of', { '/body/recall': recall }, 'E-SCHEMA-INVALID /body/recall'],
    [
      'recalled, and not by what',
      { ...toHolder, ...recalled, '/body/recall': undefined },
      'E-SCHEMA-INVALID /body/recall',
    ],
    [
      'of a stranger',
      { '/from/member': 'KH', '/to': [{ member: 'KH', unit: 'DESK' }] },
      'E-NOT-PERMITTED /from/member',
    ],
    [
      'before the expiry to another country',
      { '/to': [{ member: 'KH', unit: 'DESK' }] },
      'E-NOT-PERMITTED /to/0',
    ],
    ['asks the own unit to erase', expired, 'E-NOT-PERMITTED /to/0'],
    [
      'asks a holder before the expiry',
      { ...toHolder, ...expired, '/body/expiresAt': '2026-11-25T03:00:00.001Z' },
      'E-SCHEMA-INVALID /body/expiresAt',
    ],
    ['INV-25: a text', { '/body/note': 'about Sok Dara' }, 'E-SCHEMA-INVALID /body/note'],
  ],
};
