import type { KindTrials } from '../form/trial.js';

export const ctReceiptsTrials: KindTrials = {
  good: [
    [
      'receipts of a unit for parts that it opened',
      {
        '/from': { member: 'KH', unit: 'ATU', role: 'ANALYST' },
        '/body/receipts/0/level': 'OPENED',
        '/body/receipts/0/unit': 'ATU',
        '/body/receipts/0/part': 'identity',
      },
    ],
    // Each entry is judged when it is stored, by the rules of CT_RECEIPT: one that breaks them costs the others
    // nothing.
    ['an entry that its receiver will refuse', { '/body/receipts/1/errors': [] }],
  ],
  bad: [
    ['no receipt', { '/body/receipts': [] }, 'E-SCHEMA-INVALID /body/receipts'],
    ['an unknown level', { '/body/receipts/0/level': 'READ' }, 'E-SCHEMA-INVALID /body/receipts/0/level'],
    ['two addressees', { '/to/1': { member: 'TH', unit: 'DESK' } }, 'E-SCHEMA-INVALID /to'],
    [
      'a text beside the code',
      { '/body/receipts/1/errors/0/text': 'x' },
      'E-SCHEMA-INVALID /body/receipts/1/errors/0/text',
    ],
    [
      'a conversation',
      { '/conversation': { member: 'TH', id: '01990000-0000-7000-8000-000000000001' } },
      'E-SCHEMA-INVALID /conversation',
    ],
  ],
};
