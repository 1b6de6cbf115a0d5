import type { KindTrials } from '../form/trial.js';

const atHome = { '/body/stage': 'FOUND', '/to': [{ member: 'KH', unit: 'ATU' }], '/sealed': undefined };

export const ctIncidentTrials: KindTrials = {
  good: [
    ['noted at home, with what is known so far', { ...atHome, '/body/happened': undefined }],
    ['happened in a month', { '/body/happened': '2026-10' }],
  ],
  bad: [
    ['told at home besides', { '/to/1': { member: 'KH', unit: 'ATU' } }, 'E-NOT-PERMITTED /to/1/member'],
    ['noted at another country', { '/body/stage': 'FOUND' }, 'E-NOT-PERMITTED /to/0/member'],
    [
      'tells one owner of what is another’s',
      { '/body/items/0': { member: 'VN', id: '01990000-0000-7000-8000-000000000001' } },
      'E-NOT-PERMITTED /to/0/member',
    ],
    [
      'tells one owner of what is another’s besides',
      { '/body/items/1': { member: 'VN', id: '01990000-0000-7000-8000-000000000001' } },
      'E-NOT-PERMITTED /body/items/1',
    ],
    [
      'tells another of what is its owner’s',
      { '/to/1': { member: 'VN', unit: 'DESK' } },
      'E-NOT-PERMITTED /to/1/member',
    ],
    [
      'notes what two owners are to be told of, and stops with the first',
      { ...atHome, '/body/items/1': { member: 'VN', id: '01990000-0000-7000-8000-000000000001' } },
      'E-NOT-PERMITTED /body/items/1',
    ],
    ['told without its words', { '/sealed': undefined }, 'E-SCHEMA-INVALID /sealed'],
    [
      'found after it is told',
      { '/body/foundAt': '2026-11-25T03:00:01.000Z' },
      'E-SCHEMA-INVALID /body/foundAt',
    ],
    ['happens tomorrow', { '/body/happened': '2026-11-26' }, 'E-SCHEMA-INVALID /body/happened'],
    ['nothing that is known of it', { '/body/what': [] }, 'E-SCHEMA-INVALID /body/what'],
    ['no measure', { '/body/measures': [] }, 'E-SCHEMA-INVALID /body/measures'],
    [
      'INV-06: a word in the open',
      { '/body/note': 'Laptop with the file of Sok Dara' },
      'E-SCHEMA-INVALID /body/note',
    ],
  ],
  parts: [
    ['incident', 'words that hold', {}],
    ['incident', 'no words', { '/text': undefined }, 'E-SCHEMA-INVALID /text'],
  ],
};
