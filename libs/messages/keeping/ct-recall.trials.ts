import type { KindTrials } from '../form/trial.js';

const other = '01990000-0000-7000-8000-000000000004';
const another = '01990000-0000-7000-8000-000000000011';

export const ctRecallTrials: KindTrials = {
  good: [
    ['to named units', { '/to': [{ member: 'KH', unit: 'DESK' }] }],
    ['one message of several', { '/body/scope': 'MESSAGES', '/body/items': [another] }],
    [
      'what another member wrote in answer, by that member',
      {
        '/from': { member: 'KH', unit: 'DESK', role: 'LIAISON' },
        '/to': [{ member: 'TH', unit: 'ATU' }],
        '/body/scope': 'MESSAGES',
        '/body/items': [another],
      },
    ],
  ],
  bad: [
    [
      'the whole, by another member',
      { '/from': { member: 'KH', unit: 'DESK', role: 'LIAISON' }, '/to': [{ member: 'TH', unit: 'ATU' }] },
      'E-NOT-PERMITTED /from/member',
    ],
    ['the whole, and one message besides', { '/body/items/1': another }, 'E-SCHEMA-INVALID /body/scope'],
    ['some messages, and the opening', { '/body/scope': 'MESSAGES' }, 'E-SCHEMA-INVALID /body/scope'],
    ['the whole by another id', { '/body/items/0': another }, 'E-SCHEMA-INVALID /body/scope'],
    [
      'one message twice',
      { '/body/scope': 'MESSAGES', '/body/items': [another, another] },
      'E-SCHEMA-INVALID /body/items/1',
    ],
    ['itself', { '/body/scope': 'MESSAGES', '/body/items': [other] }, 'E-SCHEMA-INVALID /body/items/0'],
    ['nothing', { '/body/scope': 'MESSAGES', '/body/items': [] }, 'E-SCHEMA-INVALID /body/items'],
    [
      'what is no id',
      { '/body/scope': 'MESSAGES', '/body/items': ['all'] },
      'E-SCHEMA-INVALID /body/items/0',
    ],
    ['a reason in words', { '/body/note': 'The man is not Sok Dara' }, 'E-SCHEMA-INVALID /body/note'],
  ],
};
