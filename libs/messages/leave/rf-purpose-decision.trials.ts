import type { KindTrials } from '../form/trial.js';

const item = { member: 'TH', id: '01990000-0000-7000-8000-000000000001' };
const other = { member: 'TH', id: '01990000-0000-7000-8000-000000000005' };
const refused = { item, granted: false, reason: 'HARMS_PERSON' };

export const rfPurposeDecisionTrials: KindTrials = {
  good: [
    ['refused', { '/body/decision': 'REFUSED', '/body/items': [refused] }],
    ['in part', { '/body/decision': 'PARTLY', '/body/items': [refused, { item: other, granted: true }] }],
  ],
  bad: [
    ['granted, and no item is', { '/body/items': [refused] }, 'E-SCHEMA-INVALID /body/decision'],
    ['refused, and an item is granted', { '/body/decision': 'REFUSED' }, 'E-SCHEMA-INVALID /body/decision'],
    [
      'refused without reason',
      { '/body/decision': 'REFUSED', '/body/items': [{ item, granted: false }] },
      'E-SCHEMA-INVALID /body/items/0/reason',
    ],
    [
      'granted for a reason',
      { '/body/items/0/reason': 'DUPLICATE' },
      'E-SCHEMA-INVALID /body/items/0/reason',
    ],
    [
      'INV-09: by whoever did not sign the item',
      { '/body/items/0/item/member': 'KH' },
      'E-NOT-PERMITTED /body/items/0/item/member',
    ],
    ['to pass on to nobody', { '/body/leave/units': undefined }, 'E-SCHEMA-INVALID /body/leave/units'],
    [
      'one item twice',
      {
        '/body/items': [
          { item, granted: true },
          { item, granted: true },
        ],
      },
      'E-SCHEMA-INVALID /body/items/1/item',
    ],
  ],
};
