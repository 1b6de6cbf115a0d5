import type { KindTrials } from '../form/trial.js';

export const rfAssistanceNeedTrials: KindTrials = {
  good: [
    ['a need that the own side meets', { '/body/requestedFrom': undefined }],
    ['a need that can wait', { '/body/type': 'VOCATIONAL', '/body/essential': false, '/body/languages': [] }],
    ['a need that can wait and still is essential', { '/body/type': 'LEGAL_AID' }],
  ],
  bad: [
    ['an essential need that waits', { '/body/essential': false }, 'E-SCHEMA-INVALID /body/essential'],
    ['interpretation of no language', { '/body/languages': [] }, 'E-SCHEMA-INVALID /body/languages'],
    ['another need without its text', { '/body/type': 'OTHER' }, 'E-SCHEMA-INVALID /body/otherType'],
    [
      'a unit that is asked and not addressed',
      { '/body/requestedFrom': { member: 'KH', unit: 'ATU' } },
      'E-SCHEMA-INVALID /body/requestedFrom',
    ],
    [
      'INV-31: help that hangs on testimony',
      { '/body/conditionalOnTestimony': true },
      'E-SCHEMA-INVALID /body/conditionalOnTestimony',
    ],
    [
      'INV-06: a telephone in the open part',
      { '/body/accessibility': 'Ring +855 12 345 678 first' },
      'E-LEAK-SUSPECTED /body/accessibility',
    ],
  ],
  parts: [['medical', 'a medical summary', {}]],
};
