import type { KindTrials } from '../form/trial.js';

export const ctOutsideAnswerTrials: KindTrials = {
  good: [
    ['a question that waits for its answer', { '/body/answer': 'ASKED' }],
    [
      'another body, written out',
      { '/body/counterpart': 'OTHER', '/body/note': 'Red Cross, tracing service' },
    ],
  ],
  bad: [
    [
      'an answer for a member, which answers for itself',
      { '/body/country': 'KHM' },
      'E-SCHEMA-INVALID /body/country',
    ],
    ['an answer for no state', { '/body/country': 'XXX' }, 'E-SCHEMA-INVALID /body/country'],
    ['an answer that is still to come', { '/body/at': '2026-12-24T04:00:00Z' }, 'E-SCHEMA-INVALID /body/at'],
    ['an answer without its source', { '/body/sourceRef': undefined }, 'E-SCHEMA-INVALID /body/sourceRef'],
    ['another body, not written out', { '/body/counterpart': 'OTHER' }, 'E-SCHEMA-INVALID /body/note'],
    [
      'INV-06: a telephone in the note',
      { '/body/note': 'Call +66 81 234 5678' },
      'E-LEAK-SUSPECTED /body/note',
    ],
  ],
};
