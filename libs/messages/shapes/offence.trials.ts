import type { Refusal } from '../form/trial.js';

/** An offence that is linked to trafficking and none itself. */
export const laundering = {
  kind: 'MONEY_LAUNDERING',
  linkedToTrafficking: true,
  againstChild: false,
  lawRef: 'Anti-Money Laundering Act, section 5',
  penalty: { kind: 'MONTHS', months: 120 },
  factsSummary: 'Moved the proceeds abroad.',
  places: [],
};

/** What AL_WANTED_SUSPECT refuses for its offences and its warrant. */
export const offenceRefusals: readonly Refusal[] = [
  ['no offence', { '/body/offences': [] }, 'E-SCHEMA-INVALID /body/offences'],
  ['no warrant', { '/body/warrant': undefined }, 'E-SCHEMA-INVALID /body/warrant'],
  [
    'a warrant without its court',
    { '/body/warrant/court': undefined },
    'E-SCHEMA-INVALID /body/warrant/court',
  ],
  [
    'a warrant of another century',
    { '/body/warrant/issuedOn': '1850' },
    'E-SCHEMA-INVALID /body/warrant/issuedOn',
  ],
  [
    'a warrant older than whom it means',
    { '/body/warrant/issuedOn': '1983' },
    'E-SCHEMA-INVALID /body/warrant/issuedOn',
  ],
  [
    'one warrant twice',
    {
      '/body/otherWarrants': [
        { ref: 'จ.1234/2569', court: 'Criminal Court, Bangkok', issuedOn: '2026-11-10' },
      ],
    },
    'E-SCHEMA-INVALID /body/otherWarrants/0/ref',
  ],
  [
    'a penalty in months without their number',
    { '/body/offences/0/penalty': { kind: 'MONTHS' } },
    'E-SCHEMA-INVALID /body/offences',
    'E-SCHEMA-INVALID /body/offences/0/penalty/months',
  ],
  [
    'months of a death penalty',
    { '/body/offences/0/penalty': { kind: 'DEATH', months: 12 } },
    'E-SCHEMA-INVALID /body/offences/0/penalty/months',
  ],
  [
    'trafficking for a purpose that nobody knows',
    { '/body/offences/0/tipElements/purposes': ['UNKNOWN'] },
    'E-SCHEMA-INVALID /body/offences/0/tipElements',
  ],
  [
    'a crime that is to end in the future',
    { '/body/offences/0/period/to': '2027' },
    'E-SCHEMA-INVALID /body/offences/0/period/to',
  ],
  [
    'a warrant of tomorrow',
    { '/body/warrant/issuedOn': '2026-11-26' },
    'E-SCHEMA-INVALID /body/warrant/issuedOn',
  ],
  [
    'an offence of less than 24 months',
    { '/body/offences/0/penalty/months': 23 },
    'E-SCHEMA-INVALID /body/offences',
  ],
  [
    'five months left to serve',
    {
      '/body/subject/role': 'CONVICTED',
      '/body/offences/0/penalty/months': 12,
      '/body/offences/0/monthsLeftToServe': 5,
    },
    'E-SCHEMA-INVALID /body/offences',
  ],
  [
    'months left to serve of a sentence that nobody passed',
    { '/body/offences/0/penalty/months': 12, '/body/offences/0/monthsLeftToServe': 6 },
    'E-SCHEMA-INVALID /body/offences',
  ],
  [
    'an offence that has nothing to do with trafficking',
    { '/body/offences': [{ ...laundering, linkedToTrafficking: false }] },
    'E-SCHEMA-INVALID /body/offences',
  ],
  [
    'trafficking that is not linked to itself',
    { '/body/offences/1': { ...laundering }, '/body/offences/0/linkedToTrafficking': false },
    'E-SCHEMA-INVALID /body/offences/0/linkedToTrafficking',
  ],
  [
    'trafficking without its elements',
    { '/body/offences/0/tipElements': undefined },
    'E-SCHEMA-INVALID /body/offences/0/tipElements',
  ],
  [
    'trafficking with elements in part',
    { '/body/offences/0/tipElements/state': 'PARTIAL' },
    'E-SCHEMA-INVALID /body/offences/0/tipElements',
  ],
  [
    'trafficking in an adult without means',
    { '/body/offences/0/tipElements/means': [] },
    'E-SCHEMA-INVALID /body/offences/0/tipElements',
  ],
  [
    'a period that ends before it begins',
    { '/body/offences/0/period/to': '2026-02' },
    'E-SCHEMA-INVALID /body/offences/0/period/to',
  ],
  [
    'a crime of the future',
    { '/body/offences/0/period': { from: '2026-12' } },
    'E-SCHEMA-INVALID /body/offences/0/period/from',
  ],
  [
    'INV-06: a victim to be telephoned in the facts',
    { '/body/offences/0/factsSummary': 'One of them answers at +66 81 234 5678' },
    'E-LEAK-SUSPECTED /body/offences/0/factsSummary',
  ],
];
