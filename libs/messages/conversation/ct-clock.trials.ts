import type { KindTrials } from '../form/trial.js';

export const ctClockTrials: KindTrials = {
  good: [
    ['a resumption', { '/body/act': 'RESUME', '/body/reason': undefined, '/body/reviewAt': undefined }],
    [
      'one of several clocks, by its key',
      { '/body/clock': 'AS-1', '/body/key': '01990000-0000-7000-8000-000000000030' },
    ],
    ['a pause of 90 days to the millisecond', { '/body/reviewAt': '2027-02-22T04:00:00.000Z' }],
  ],
  bad: [
    ['INV-19: a pause without reason', { '/body/reason': undefined }, 'E-SCHEMA-INVALID /body/reason'],
    [
      'INV-19: a pause without review date',
      { '/body/reviewAt': undefined },
      'E-SCHEMA-INVALID /body/reviewAt',
    ],
    [
      'a pause that is looked at after more than 90 days',
      { '/body/reviewAt': '2027-02-22T04:00:00.001Z' },
      'E-SCHEMA-INVALID /body/reviewAt',
    ],
    [
      'a review date that is not after the message',
      { '/body/reviewAt': '2026-11-24T04:00:00.000Z' },
      'E-SCHEMA-INVALID /body/reviewAt',
    ],
    [
      'a resumption with a reason to pause',
      { '/body/act': 'RESUME', '/body/reviewAt': undefined },
      'E-SCHEMA-INVALID /body/reason',
    ],
    [
      'a resumption with a review date',
      { '/body/act': 'RESUME', '/body/reason': undefined },
      'E-SCHEMA-INVALID /body/reviewAt',
    ],
    ['a pause of the acknowledgement', { '/body/clock': 'ACK' }, 'E-SCHEMA-INVALID /body/clock'],
    [
      'INV-06: a telephone in the note',
      { '/body/note': 'Call +66 81 234 5678' },
      'E-LEAK-SUSPECTED /body/note',
    ],
  ],
};
