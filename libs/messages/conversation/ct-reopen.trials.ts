import type { KindTrials } from '../form/trial.js';

export const ctReopenTrials: KindTrials = {
  good: [
    ['another reason, written out', { '/body/reason': 'OTHER', '/body/note': 'The shelter has closed' }],
  ],
  bad: [
    ['another reason, not written out', { '/body/reason': 'OTHER' }, 'E-SCHEMA-INVALID /body/note'],
    ['no reason', { '/body/reason': undefined }, 'E-SCHEMA-INVALID /body/reason'],
  ],
};
