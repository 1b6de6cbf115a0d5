import type { KindTrials } from '../form/trial.js';

export const ctHumanAckTrials: KindTrials = {
  good: [
    [
      'nothing but the time',
      {
        '/body/assignedTo': undefined,
        '/body/expectedAnswerAt': undefined,
        '/body/at': '2026-11-24T04:00:00.000Z',
      },
    ],
  ],
  bad: [
    ['a reading after the sending', { '/body/at': '2026-11-24T04:00:00.001Z' }, 'E-SCHEMA-INVALID /body/at'],
    [
      'an answer promised for the past',
      { '/body/expectedAnswerAt': '2026-11-24T04:00:00.000Z' },
      'E-SCHEMA-INVALID /body/expectedAnswerAt',
    ],
    ['no officer', { '/originUserRef': undefined }, 'E-SCHEMA-INVALID /originUserRef'],
    ['an officer by name', { '/body/assignedTo': 'Sok Dara' }, 'E-SCHEMA-INVALID /body/assignedTo'],
    ['no conversation', { '/conversation': undefined }, 'E-SCHEMA-INVALID /conversation'],
  ],
};
