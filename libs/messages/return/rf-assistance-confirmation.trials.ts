import type { KindTrials } from '../form/trial.js';

export const rfAssistanceConfirmationTrials: KindTrials = {
  good: [
    ['a refusal by the person, which needs no reason', { '/body/state': 'REFUSED_BY_PERSON' }],
    [
      'what is not available, with the reason',
      { '/body/state': 'NOT_AVAILABLE', '/body/reason': 'LEGAL_BAR' },
    ],
  ],
  bad: [
    [
      'what is not available, without reason',
      { '/body/state': 'NOT_AVAILABLE' },
      'E-SCHEMA-INVALID /body/reason',
    ],
    [
      'a person asked why they refuse',
      { '/body/state': 'REFUSED_BY_PERSON', '/body/reason': 'NO_CONSENT' },
      'E-SCHEMA-INVALID /body/reason',
    ],
    ['a state that is no answer', { '/body/state': 'NEEDED' }, 'E-SCHEMA-INVALID /body/state'],
    ['INV-31: a word about cooperation', { '/body/cooperates': true }, 'E-SCHEMA-INVALID /body/cooperates'],
  ],
};
