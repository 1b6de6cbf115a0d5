import type { KindTrials } from '../form/trial.js';

const toHolder = { '/to': [{ member: 'KH', unit: 'GATEWAY' }] };
const recall = { member: 'TH', id: '01990000-0000-7000-8000-000000000009' };
const recalled = { '/body/stage': 'RECALLED', '/body/expiresAt': undefined, '/body/recall': recall };

export const ctRetentionNoticeTrials: KindTrials = {
  good: [
    ['fourteen days before', { '/body/stage': 'DAYS_14' }],
    ['asks a holder after the expiry', { ...toHolder, '/body/stage': 'EXPIRED' }],
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
    ['asks the own unit to erase', { '/body/stage': 'EXPIRED' }, 'E-NOT-PERMITTED /to/0'],
    ['INV-25: a text', { '/body/note': 'about Sok Dara' }, 'E-SCHEMA-INVALID /body/note'],
  ],
};
