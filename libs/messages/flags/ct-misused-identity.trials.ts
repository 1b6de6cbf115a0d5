import type { KindTrials } from '../form/trial.js';

const ref = (member: string, n: number) => ({ member, id: `01990000-0000-7000-8000-0000000000${n}` });
const end = {
  '/body/act': 'END',
  '/body/consent': undefined,
  '/body/ends': ref('TH', 10),
  '/body/reason': 'CONSENT_WITHDRAWN',
  '/sealed': undefined,
};
const DIGEST = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU';
const CONSENT = '/body/consent';

export const ctMisusedIdentityTrials: KindTrials = {
  good: [
    ['with the consent of a guardian', { [`${CONSENT}/by`]: 'GUARDIAN' }],
    ['ended, for the person agrees no more', end],
    ['ended, for the alert names another now', { ...end, '/body/reason': 'NO_LONGER_NAMED' }],
    [
      'to some units',
      { '/to': [{ member: 'KH', unit: 'PS' }], '/sealed/0/units': [{ member: 'KH', unit: 'PS' }] },
    ],
  ],
  bad: [
    ['without consent', { [CONSENT]: undefined }, `E-CONSENT-SCOPE ${CONSENT}`],
    ...['REFUSED', 'WITHDRAWN', 'NOT_ASKED'].map(
      (state) =>
        [
          `consent that is ${state}`,
          { [`${CONSENT}/state`]: state, [`${CONSENT}/scopes`]: [] },
          `E-CONSENT-SCOPE ${CONSENT}`,
        ] as const,
    ),
    [
      'consent to something else',
      { [`${CONSENT}/scopes`]: ['SHARE_WITH_ORIGIN'] },
      `E-CONSENT-SCOPE ${CONSENT}`,
    ],
    [
      'consent that was withdrawn since',
      { [`${CONSENT}/withdrawnAt`]: '2026-11-23T03:00:00.000Z' },
      `E-CONSENT-SCOPE ${CONSENT}`,
    ],
    ['consent of nobody', { [`${CONSENT}/by`]: undefined }, `E-SCHEMA-INVALID ${CONSENT}`],
    [
      'an exception in the place of consent',
      { [`${CONSENT}/exception`]: 'COURT_ORDER' },
      `E-CONSENT-SCOPE ${CONSENT}/exception`,
    ],
    ['a name in the open', { '/body/names': ['Somsak'] }, 'E-SCHEMA-INVALID /body/names'],
    ['nobody who is cleared', { '/sealed': [] }, 'E-SCHEMA-INVALID /sealed'],
    [
      'ended with the person once more',
      {
        ...end,
        '/sealed': [{ part: 'cleared-person', units: [{ member: 'KH', unit: 'PS' }], commitment: DIGEST }],
      },
      'E-SCHEMA-INVALID /sealed',
    ],
    [
      'ended by consent',
      { ...end, [CONSENT]: { state: 'GIVEN', scopes: [] } },
      `E-SCHEMA-INVALID ${CONSENT}`,
    ],
    ['an end of nothing', { ...end, '/body/ends': undefined }, 'E-SCHEMA-INVALID /body/ends'],
    ['an end without its reason', { ...end, '/body/reason': undefined }, 'E-SCHEMA-INVALID /body/reason'],
    ['cleared and ended at once', { '/body/ends': ref('TH', 10) }, 'E-SCHEMA-INVALID /body/ends'],
    ['cleared, with a reason to end', { '/body/reason': 'ERROR' }, 'E-SCHEMA-INVALID /body/reason'],
    [
      'INV-15: of the alert of another member',
      { '/body/target/member': 'KH', '/conversation/member': 'KH' },
      'E-NOT-PERMITTED /body/target/member',
    ],
    ['another message than the alert', { '/body/target': ref('TH', 11) }, 'E-SCHEMA-INVALID /body/target'],
    [
      'INV-26: sealed to a member that is left out',
      { '/sealed/0/units/0': { member: 'MM', unit: 'PS' } },
      'E-SCHEMA-INVALID /sealed/0/units/0',
    ],
    ['kept for ever', { '/expiresAt': undefined }, 'E-SCHEMA-INVALID /expiresAt'],
  ],
  parts: [
    ['cleared-person', 'a person that holds', {}],
    ['cleared-person', 'nobody’s name', { '/names': [] }, 'E-SCHEMA-INVALID /names'],
    ['cleared-person', 'no marks', { '/distinguishing': undefined }, 'E-SCHEMA-INVALID /distinguishing'],
    ['cleared-person', 'no name in Latin letters', { '/names/0/script': 'Thai' }, 'E-SCHEMA-INVALID /names'],
    [
      'cleared-person',
      'a passport that expires before it was issued',
      { '/documents/0/issued': '2020', '/documents/0/expires': '2019' },
      'E-SCHEMA-INVALID /documents/0/expires',
    ],
    ['cleared-person', 'born in the future', { '/birth/date': '2031' }, 'E-SCHEMA-INVALID /birth/date'],
  ],
};
