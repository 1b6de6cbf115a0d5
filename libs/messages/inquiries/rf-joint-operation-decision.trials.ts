import type { KindTrials } from '../form/trial.js';

const changes = [{ item: 'PERIOD', text: 'A week later, after the holiday.' }];

export const rfJointOperationDecisionTrials: KindTrials = {
  good: [
    ['a change is proposed', { '/body/decision': 'PROPOSE_CHANGE', '/body/changes': changes }],
    ['declined', { '/body/decision': 'DECLINE', '/body/reason': 'HARMS_INVESTIGATION' }],
  ],
  bad: [
    [
      'the proposer decides for the others',
      { '/conversation/member': 'KH', '/after/0/member': 'KH' },
      'E-NOT-PERMITTED /from/member',
    ],
    ['declined without reason', { '/body/decision': 'DECLINE' }, 'E-SCHEMA-INVALID /body/reason'],
    ['accepted for a reason', { '/body/reason': 'NOT_AVAILABLE' }, 'E-SCHEMA-INVALID /body/reason'],
    ['a change that is not told', { '/body/decision': 'PROPOSE_CHANGE' }, 'E-SCHEMA-INVALID /body/changes'],
    ['accepted with changes', { '/body/changes': changes }, 'E-SCHEMA-INVALID /body/changes'],
    [
      'a reason that is none of the list',
      { '/body/decision': 'DECLINE', '/body/reason': 'BUSY' },
      'E-SCHEMA-INVALID /body/reason',
    ],
  ],
  parts: [['operation-plan', 'a plan that holds', {}]],
};
