import type { KindTrials } from '../form/trial.js';

const granted = { '/body/withdrawn': [], '/body/granted': ['SHARE_FOR_INVESTIGATION'], '/body/origins': [] };

export const ctConsentChangeTrials: KindTrials = {
  good: [
    ['given again', granted],
    ['one scope for another', { '/body/granted': ['STATISTICS'] }],
    ['a scope that no country is needed for', { '/body/withdrawn': ['PUBLIC_PHOTO'], '/body/origins': [] }],
  ],
  bad: [
    ['nothing changed', { '/body/withdrawn': [] }, 'E-SCHEMA-INVALID /body/withdrawn'],
    [
      'one scope given and taken back at once',
      { '/body/granted': ['SHARE_WITH_ORIGIN'] },
      'E-SCHEMA-INVALID /body/withdrawn/0',
    ],
    [
      'taken back from countries that nobody names',
      { '/body/origins': [] },
      'E-SCHEMA-INVALID /body/origins',
    ],
    ['a country that is none', { '/body/origins': ['QQQ'] }, 'E-SCHEMA-INVALID /body/origins/0'],
    ['a country twice', { '/body/origins': ['KHM', 'KHM'] }, 'E-SCHEMA-INVALID /body/origins/1'],
    ['said after it was sent', { '/body/at': '2026-11-26T04:00:00.000Z' }, 'E-SCHEMA-INVALID /body/at'],
    ['kept for ever', { '/expiresAt': undefined }, 'E-SCHEMA-INVALID /expiresAt'],
    [
      'INV-06: words of the person in the open',
      { '/subjectEn': 'She called from +66 81 234 5678' },
      'E-LEAK-SUSPECTED /subjectEn',
    ],
  ],
};
