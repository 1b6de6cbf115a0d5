import type { KindTrials } from '../form/trial.js';

const unsure = { '/body/samePerson': 'UNSURE', '/body/moreTimeMinutes': 20, '/body/instructions': ['WAIT'] };

export const ctHitConfirmResponseTrials: KindTrials = {
  good: [
    ['by the duty desk', { '/from/unit': 'DESK' }],
    ['not sure yet', unsure],
    ['still being checked', { ...unsure, '/body/stillActive': 'CHECKING', '/body/samePerson': 'YES' }],
    ['another person', { '/body/samePerson': 'NO', '/body/instructions': ['LET_GO'] }],
    ['an alert that is no longer in force', { '/body/stillActive': 'NO', '/body/instructions': ['LET_GO'] }],
    [
      'an alert that is no longer in force, whoever it is',
      { ...unsure, '/body/stillActive': 'NO', '/body/moreTimeMinutes': undefined },
    ],
  ],
  bad: [
    [
      'by another member',
      { '/from': { member: 'KH', unit: 'ATU', role: 'LIAISON' } },
      'E-NOT-PERMITTED /from/member',
    ],
    [
      'INV-22: go ahead with another person',
      { '/body/samePerson': 'NO' },
      'E-NOT-PERMITTED /body/instructions/0',
    ],
    [
      'INV-22: go ahead though the alert is not in force',
      { '/body/stillActive': 'NO' },
      'E-NOT-PERMITTED /body/instructions/0',
    ],
    [
      'INV-22: go ahead though not sure',
      { ...unsure, '/body/instructions': ['WAIT', 'PROCEED'] },
      'E-NOT-PERMITTED /body/instructions/1',
    ],
    [
      'not sure, and no time named',
      { ...unsure, '/body/moreTimeMinutes': undefined },
      'E-SCHEMA-INVALID /body/moreTimeMinutes',
    ],
    [
      'a promise beside a final answer',
      { '/body/moreTimeMinutes': 20 },
      'E-SCHEMA-INVALID /body/moreTimeMinutes',
    ],
    [
      'a promise about another person',
      { ...unsure, '/body/samePerson': 'NO' },
      'E-SCHEMA-INVALID /body/moreTimeMinutes',
    ],
    [
      'not sure whether the alert is in force',
      { '/body/stillActive': 'UNSURE' },
      'E-SCHEMA-INVALID /body/stillActive',
    ],
    ['no instruction', { '/body/instructions': [] }, 'E-SCHEMA-INVALID /body/instructions'],
  ],
};
