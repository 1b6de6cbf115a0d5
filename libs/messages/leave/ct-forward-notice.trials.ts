import type { KindTrials } from '../form/trial.js';

export const ctForwardNoticeTrials: KindTrials = {
  good: [
    ['what the original is corrected to ends earlier', { '/body/until': '2027-01-24T03:00:00.000Z' }],
    ['the original is withdrawn', { '/body/change': 'WITHDRAWN' }],
    ['a state objects', { '/body/change': 'OBJECTED', '/body/objector': 'PH', '/body/by/member': 'PH' }],
    ['the original is kept longer', { '/body/change': 'RENEWED', '/body/until': '2028-11-24T03:00:00.000Z' }],
  ],
  bad: [
    ['of what another wrote', { '/body/of/member': 'KH' }, 'E-NOT-PERMITTED /body/of/member'],
    ['an objection of nobody', { '/body/change': 'OBJECTED' }, 'E-SCHEMA-INVALID /body/objector'],
    [
      'an objection of another than said so',
      { '/body/change': 'OBJECTED', '/body/objector': 'PH' },
      'E-SCHEMA-INVALID /body/objector',
    ],
    ['a state that objects to nothing', { '/body/objector': 'PH' }, 'E-SCHEMA-INVALID /body/objector'],
    ['longer, and not until when', { '/body/change': 'RENEWED' }, 'E-SCHEMA-INVALID /body/until'],
    ['a person in the name of the gateway', { '/from/role': 'SUPERVISOR' }, 'E-NOT-PERMITTED /from/role'],
    ['INV-02: why it ended', { '/body/reason': 'FOUND' }, 'E-SCHEMA-INVALID /body/reason'],
    ['to everybody', { '/to': { all: true, except: [] } }, 'E-SCHEMA-INVALID /to'],
  ],
};
