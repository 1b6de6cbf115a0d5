import type { Changes } from '../form/changed.js';
import type { KindTrials, Refusal } from '../form/trial.js';

/** What an offer and a request must hold alike. */
export const eitherGood: readonly (readonly [title: string, changes: Changes])[] = [
  ['a month, as far as the date is known', { '/body/period': { from: '2027-03' } }],
  ['the day on which it is sent', { '/body/period': { from: '2026-11-20', to: '2026-11-24' } }],
];

export const eitherBad: readonly Refusal[] = [
  [
    'INV-25: a telephone in the summary',
    { '/body/summary': 'Call +66 81 234 5678 for a seat.' },
    'E-LEAK-SUSPECTED /body/summary',
  ],
  [
    'INV-25: an e-mail in the subject',
    { '/subjectEn': 'Write to ana@example.org' },
    'E-LEAK-SUSPECTED /subjectEn',
  ],
  ['INV-25: a sealed part', { '/sealed': [] }, 'E-SCHEMA-INVALID /sealed'],
  ['a case', { '/case': 'HSU-TH-2026-000123-K' }, 'E-SCHEMA-INVALID /case'],
  ['a single unit', { '/to': [{ member: 'KH', unit: 'DESK' }] }, 'E-SCHEMA-INVALID /to'],
  ['a member left out', { '/to': { all: true, except: ['SG'] } }, 'E-SCHEMA-INVALID /to/except'],
  ['routine', { '/urgency': 'R' }, 'E-SCHEMA-INVALID /urgency'],
  ['another purpose', { '/purpose': 'INVESTIGATE' }, 'E-SCHEMA-INVALID /purpose'],
  ['no topic', { '/body/topics': [] }, 'E-SCHEMA-INVALID /body/topics'],
  ['no language', { '/body/languages': [] }, 'E-SCHEMA-INVALID /body/languages'],
  ['no seat', { '/body/seats': 0 }, 'E-SCHEMA-INVALID /body/seats'],
  [
    'an end before the beginning',
    { '/body/period': { from: '2027-03-08', to: '2027-03-07' } },
    'E-SCHEMA-INVALID /body/period/to',
  ],
  [
    'what is over',
    { '/body/period': { from: '2026-11-20', to: '2026-11-23' } },
    'E-SCHEMA-INVALID /body/period/to',
  ],
  ['a day that is over', { '/body/period': { from: '2026-11-23' } }, 'E-SCHEMA-INVALID /body/period/from'],
  ['kept for longer than three years', { '/expiresAt': '2029-11-25T03:00:00Z' }, 'E-RETENTION /expiresAt'],
];

export const rfCapacityOfferTrials: KindTrials = {
  good: eitherGood,
  bad: [...eitherBad, ['no id of its own', { '/body/offerId': undefined }, 'E-SCHEMA-INVALID /body/offerId']],
};
