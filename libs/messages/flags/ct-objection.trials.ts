import type { KindTrials } from '../form/trial.js';

const ref = (member: string, n: number) => ({ member, id: `01990000-0000-7000-8000-0000000000${n}` });
const lift = {
  '/body/act': 'LIFT',
  '/body/scope': undefined,
  '/body/until': undefined,
  '/sealed': undefined,
};
const DIGEST = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU';

export const ctObjectionTrials: KindTrials = {
  good: [
    ['to every action', { '/body/scope': 'ALL_ACTIONS' }],
    ['lifted', lift],
    [
      'to the units of an alert that went to some',
      {
        '/to': [
          { member: 'TH', unit: 'ATU' },
          { member: 'KH', unit: 'DESK' },
        ],
      },
    ],
  ],
  bad: [
    [
      'INV-02: its reason in the open part',
      { '/body/reason': 'VICTIM_SAFETY' },
      'E-SCHEMA-INVALID /body/reason',
    ],
    [
      'INV-02: its reason sealed to another state',
      { '/sealed/0/units/1': { member: 'KH', unit: 'DESK' } },
      'E-NOT-PERMITTED /sealed/0/units/1/member',
    ],
    ['without a reason', { '/sealed': [] }, 'E-SCHEMA-INVALID /sealed'],
    [
      'lifted with a reason',
      {
        ...lift,
        '/sealed': [{ part: 'objection', units: [{ member: 'TH', unit: 'ATU' }], commitment: DIGEST }],
      },
      'E-SCHEMA-INVALID /sealed',
    ],
    ['without a scope', { '/body/scope': undefined }, 'E-SCHEMA-INVALID /body/scope'],
    ['lifted in part', { ...lift, '/body/scope': 'ARREST_ONLY' }, 'E-SCHEMA-INVALID /body/scope'],
    ['without an end', { '/body/until': undefined }, 'E-SCHEMA-INVALID /body/until'],
    [
      'lifted until a day',
      { ...lift, '/body/until': '2027-01-25T03:00:00.000Z' },
      'E-SCHEMA-INVALID /body/until',
    ],
    ['over before it begins', { '/body/until': '2026-11-25T03:00:00.000Z' }, 'E-SCHEMA-INVALID /body/until'],
    ['for longer than a year', { '/body/until': '2027-11-27T03:00:00.000Z' }, 'E-SCHEMA-INVALID /body/until'],
    ['another message than the alert', { '/body/target': ref('TH', 11) }, 'E-SCHEMA-INVALID /body/target'],
    ['of the owner itself', { '/from/member': 'TH' }, 'E-NOT-PERMITTED /from/member'],
    [
      'past the owner',
      { '/to': { all: true, except: ['TH'] } },
      'E-SCHEMA-INVALID /sealed/0/units/0',
      'E-NOT-PERMITTED /to',
    ],
    ['no expiry beside the sealed reason', { '/expiresAt': undefined }, 'E-SCHEMA-INVALID /expiresAt'],
  ],
  parts: [
    ['objection', 'a reason that holds', {}],
    ['objection', 'a reason that is none of the list', { '/reason': 'NO_TIME' }, 'E-SCHEMA-INVALID /reason'],
  ],
};
