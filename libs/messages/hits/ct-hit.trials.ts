import type { KindTrials } from '../form/trial.js';

const ref = (member: string, n: number) => ({ member, id: `01990000-0000-7000-8000-0000000000${n}` });
const HIT = ref('LA', 10);
const outcome = { '/body/stage': 'OUTCOME', '/body/outcomeOf': HIT };
const emergency = { '/urgency': 'E' };

export const ctHitTrials: KindTrials = {
  good: [
    ['an outcome', { ...outcome, '/body/actionTaken': 'LOCATED' }],
    [
      'INV-22: an arrest on the confirmation of the owner',
      { ...outcome, '/body/actionTaken': 'ARRESTED', '/body/confirmation': ref('TH', 11) },
    ],
    [
      'INV-22: an arrest on a ground of the own law, at once',
      { '/body/actionTaken': 'DETAINED', '/body/ground': 'OWN_WARRANT' },
    ],
    ['signs of a victim, as an emergency', { ...emergency, '/body/victimSigns': true }],
    ['without the exact place', { '/sealed': undefined }],
    ['to the duty desk of the owner as well', { '/to/1': { member: 'TH', unit: 'DESK' } }],
    ['evaluated', { '/evaluation': { source: 'A', info: '1', scheme: '4X4' } }],
  ],
  bad: [
    [
      'another member than the owner',
      { '/to/1': { member: 'KH', unit: 'DESK' } },
      'E-NOT-PERMITTED /to/1/member',
    ],
    ['everyone', { '/to': { all: true, except: [] }, '/sealed': undefined }, 'E-SCHEMA-INVALID /to'],
    [
      'INV-22: an arrest on nothing',
      { '/body/actionTaken': 'ARRESTED' },
      'E-NOT-PERMITTED /body/actionTaken',
    ],
    [
      'INV-22: an arrest on a confirmation before the hit was reported',
      { '/body/actionTaken': 'DETAINED', '/body/confirmation': ref('TH', 11) },
      'E-NOT-PERMITTED /body/actionTaken',
    ],
    [
      'INV-22: a confirmation by the finder itself',
      { ...outcome, '/body/actionTaken': 'ARRESTED', '/body/confirmation': ref('LA', 11) },
      'E-NOT-PERMITTED /body/confirmation/member',
    ],
    [
      'another ground without its text',
      { '/body/actionTaken': 'ARRESTED', '/body/ground': 'OTHER' },
      'E-SCHEMA-INVALID /body/note',
    ],
    ['another action without its text', { '/body/actionTaken': 'OTHER' }, 'E-SCHEMA-INVALID /body/note'],
    ['signs of a victim, without haste', { '/body/victimSigns': true }, 'E-SCHEMA-INVALID /urgency'],
    [
      'INV-03: an arrest of somebody with signs of a victim, on a ground of the own law',
      {
        ...emergency,
        '/body/victimSigns': true,
        '/body/actionTaken': 'ARRESTED',
        '/body/ground': 'IMMIGRATION_LAW',
      },
      'E-NOT-PERMITTED /body/actionTaken',
    ],
    [
      'INV-03: a child that is held',
      {
        ...emergency,
        '/body/mayBeChild': true,
        '/body/actionTaken': 'DETAINED',
        '/body/ground': 'IN_THE_ACT',
      },
      'E-NOT-PERMITTED /body/actionTaken',
    ],
    ['a child, without haste', { '/body/mayBeChild': true }, 'E-SCHEMA-INVALID /urgency'],
    ['INV-21: haste without reason', { '/urgencyReason': undefined }, 'E-SCHEMA-INVALID /urgencyReason'],
    ['an outcome of nothing', { '/body/stage': 'OUTCOME' }, 'E-SCHEMA-INVALID /body/outcomeOf'],
    ['a report of an outcome', { '/body/outcomeOf': HIT }, 'E-SCHEMA-INVALID /body/outcomeOf'],
    [
      'an outcome of the hit of another member',
      { ...outcome, '/body/outcomeOf': ref('KH', 10) },
      'E-NOT-PERMITTED /body/outcomeOf/member',
    ],
    ['found in the future', { '/body/at': '2026-11-25T03:00:01Z' }, 'E-SCHEMA-INVALID /body/at'],
    ['more than certain', { '/body/matchQuality': 101 }, 'E-SCHEMA-INVALID /body/matchQuality'],
    [
      'INV-06: the exact place in the open part',
      { '/body/place/address': 'Lane 3' },
      'E-SCHEMA-INVALID /body/place/address',
    ],
    [
      'INV-06: a document number in the note',
      { '/body/note': 'Holds N0123456' },
      'E-LEAK-SUSPECTED /body/note',
    ],
    [
      'INV-26: the place sealed to another member',
      { '/sealed/0/units/0': { member: 'KH', unit: 'DESK' } },
      'E-SCHEMA-INVALID /sealed/0/units/0',
    ],
    ['no expiry', { '/expiresAt': undefined }, 'E-SCHEMA-INVALID /expiresAt'],
  ],
  parts: [
    ['hit-place', 'a place that holds', {}],
    ['hit-place', 'a province of another country', { '/admin1': 'TH-43' }, 'E-SCHEMA-INVALID /admin1'],
    ['presented', 'what the person shows', {}],
    ['presented', 'a name in the script of the document', { '/names/0/script': 'Thai' }],
    ['presented', 'a note alone', { '/names': [], '/documents': [], '/companions': undefined }],
    [
      'presented',
      'a vehicle alone',
      {
        '/names': [],
        '/documents': [],
        '/companions': undefined,
        '/note': undefined,
        '/vehicle': { plate: 'AB 1234', plateCountry: 'LAO', kind: 'VAN' },
      },
    ],
    [
      'presented',
      'nothing at all',
      { '/names': [], '/documents': [], '/companions': undefined, '/note': undefined },
      'E-SCHEMA-INVALID ',
    ],
    [
      'presented',
      'a passport that expires before it was issued',
      { '/documents/0/issued': '2020', '/documents/0/expires': '2019' },
      'E-SCHEMA-INVALID /documents/0/expires',
    ],
    ['hit-place', 'beyond the pole', { '/geo/lat': 91 }, 'E-SCHEMA-INVALID /geo/lat'],
  ],
};
