import type { KindTrials } from '../form/trial.js';

const PLAN = '/body/victimPlan';

export const rfJointOperationTrials: KindTrials = {
  good: [
    ['without a sealed plan yet', { '/sealed': undefined }],
    ['nobody is expected, and there is room all the same', { [`${PLAN}/expectedVictims`]: 0 }],
    ['a member that is asked later', { '/body/members': ['TH', 'KH', 'VN'] }],
  ],
  bad: [
    ['no plan for the victims', { [PLAN]: undefined }, `E-SCHEMA-INVALID ${PLAN}`],
    ['a plan without shelter', { [`${PLAN}/shelterPlaces`]: 0 }, `E-SCHEMA-INVALID ${PLAN}/shelterPlaces`],
    [
      'a plan without interpreters',
      { [`${PLAN}/interpreters`]: [] },
      `E-SCHEMA-INVALID ${PLAN}/interpreters`,
    ],
    [
      'fewer places than victims',
      { [`${PLAN}/shelterPlaces`]: 39 },
      `E-SCHEMA-INVALID ${PLAN}/shelterPlaces`,
    ],
    [
      'children, and nobody for them',
      { [`${PLAN}/expectedChildren`]: 1 },
      `E-SCHEMA-INVALID ${PLAN}/childProtectionTeam`,
    ],
    [
      'more children than victims',
      { [`${PLAN}/expectedChildren`]: 41, [`${PLAN}/childProtectionTeam`]: true },
      `E-SCHEMA-INVALID ${PLAN}/expectedChildren`,
    ],
    [
      'victims in the hands of a member that takes no part',
      { [`${PLAN}/lead`]: { member: 'SG', unit: 'ATU' } },
      `E-SCHEMA-INVALID ${PLAN}/lead`,
    ],
    [
      'a member that is asked and takes no part',
      { '/to/1': { member: 'VN', unit: 'ATU' } },
      'E-SCHEMA-INVALID /body/members',
    ],
    [
      'a lead that takes no part',
      { '/body/command/lead': { member: 'SG', unit: 'ATU' } },
      'E-SCHEMA-INVALID /body/command/lead',
    ],
    [
      'an end before the beginning',
      { '/body/period': { from: '2026-12-08', to: '2026-12-07' } },
      'E-SCHEMA-INVALID /body/period/to',
    ],
    ['what is over', { '/body/period': { from: '2026-11-01' } }, 'E-SCHEMA-INVALID /body/period/from'],
    ['everyone as addressee', { '/to': { all: true, except: [] } }, 'E-SCHEMA-INVALID /to'],
    [
      'INV-06: a telephone in the plan of communication',
      { '/body/commsPlan': 'Call +66 81 234 5678.' },
      'E-LEAK-SUSPECTED /body/commsPlan',
    ],
  ],
  parts: [['operation-plan', 'a plan that holds', {}]],
};
