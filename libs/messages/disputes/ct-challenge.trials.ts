import type { KindTrials } from '../form/trial.js';

const ref = (member: string, n: number) => ({ member, id: `01990000-0000-7000-8000-0000000000${n}` });
const stand = {
  '/from': { member: 'TH', unit: 'ATU', role: 'SUPERVISOR' },
  '/to': [{ member: 'LA', unit: 'ATU' }],
  '/body/act': 'STAND',
  '/body/answers': ref('LA', 10),
  '/sealed': undefined,
};

export const ctChallengeTrials: KindTrials = {
  good: [
    ['without haste', { '/body/pace': 'ORDINARY' }],
    ['the word of the owner that the alert stands', stand],
  ],
  bad: [
    [
      'INV-02: the ground in the open part',
      { '/body/ground': 'VICTIM_CONFLICT' },
      'E-SCHEMA-INVALID /body/ground',
    ],
    ['INV-02: grounds that are not sealed', { '/sealed': [] }, 'E-SCHEMA-INVALID /sealed'],
    [
      'INV-02: to others than the owner',
      { '/to/1': { member: 'KH', unit: 'DESK' } },
      'E-NOT-PERMITTED /to/1/member',
    ],
    [
      'INV-02: sealed to others than the owner',
      { '/sealed/0/units/0': { member: 'KH', unit: 'DESK' } },
      'E-SCHEMA-INVALID /sealed/0/units/0',
    ],
    ['another message than the alert', { '/body/target': ref('TH', 11) }, 'E-SCHEMA-INVALID /body/target'],
    [
      'an answer to a challenge that is itself one',
      { '/body/answers': ref('LA', 10) },
      'E-SCHEMA-INVALID /body/answers',
    ],
    [
      'an alert that stands against nothing',
      { ...stand, '/body/answers': undefined },
      'E-SCHEMA-INVALID /body/answers',
    ],
    [
      'an alert that stands by the word of another member',
      { ...stand, '/from': { member: 'KH', unit: 'ATU', role: 'SUPERVISOR' } },
      'E-NOT-PERMITTED /from/member',
    ],
    [
      'an alert that stands by the word of its author',
      { ...stand, '/from': { member: 'TH', unit: 'ATU', role: 'ANALYST' } },
      'E-NOT-PERMITTED /from/role',
    ],
    ['no expiry beside sealed grounds', { '/expiresAt': undefined }, 'E-SCHEMA-INVALID /expiresAt'],
  ],
  parts: [
    ['challenge', 'grounds that hold', {}],
    ['challenge', 'INV-02: a victim, told in the sealed part', { '/ground': 'VICTIM_CONFLICT' }],
    ['challenge', 'grounds without text', { '/text': undefined }, 'E-SCHEMA-INVALID /text'],
  ],
};
