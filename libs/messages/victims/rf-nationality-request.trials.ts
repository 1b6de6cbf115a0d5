import type { KindTrials } from '../form/trial.js';

const exception = { state: 'NOT_ASKED', scopes: [], exception: 'RISK_TO_LIFE' };
const narrow = (scopes: readonly string[]) => ({
  state: 'GIVEN',
  scopes,
  givenAt: '2026-11-24T01:30:00Z',
  by: 'SELF',
});

export const rfNationalityRequestTrials: KindTrials = {
  good: [
    ['INV-10: an exception, by a supervisor', { '/body/consent': exception, '/from/role': 'SUPERVISOR' }],
    [
      'no question about the family',
      { '/body/familyTracing': false, '/body/consent': narrow(['SHARE_WITH_ORIGIN']) },
    ],
    ['no interview', { '/body/interviewOffer': undefined }],
  ],
  bad: [
    [
      'INV-10: consent that does not cover the country of origin',
      { '/body/consent': narrow(['SHARE_WITH_HOST', 'FAMILY_TRACING']) },
      'E-CONSENT-SCOPE /body/consent/scopes',
    ],
    ['INV-10: an exception without supervisor', { '/body/consent': exception }, 'E-NOT-PERMITTED /from/role'],
    [
      'INV-10: a protection concern, whatever was consented',
      { '/body/internationalProtectionConcern': true },
      'E-PROTECTION /body/internationalProtectionConcern',
    ],
    [
      'INV-10: a protection concern, whoever decides',
      {
        '/body/internationalProtectionConcern': true,
        '/body/consent': exception,
        '/from/role': 'SUPERVISOR',
      },
      'E-PROTECTION /body/internationalProtectionConcern',
    ],
    [
      'consent of imported statistics',
      { '/body/consent': { state: 'NOT_RECORDED', scopes: [], exception: 'STATISTICAL_IMPORT' } },
      'E-CONSENT-SCOPE /body/consent/exception',
    ],
    ['consent that tells not by whom', { '/body/consent/by': undefined }, 'E-SCHEMA-INVALID /body/consent'],
    [
      'a family traced without consent',
      { '/body/consent': narrow(['SHARE_WITH_ORIGIN']) },
      'E-CONSENT-SCOPE /body/familyTracing',
    ],
    [
      'INV-05: a question about no country',
      { '/body/claim/country': 'XXX' },
      'E-NATIONALITY-MISSING /body/claim/country',
    ],
    [
      'INV-05: a country that is none',
      { '/body/claim/country': 'KH' },
      'E-NATIONALITY-MISSING /body/claim/country',
    ],
    [
      'a country that is not addressed',
      { '/body/claim/country': 'VNM' },
      'E-SCHEMA-INVALID /body/claim/country',
    ],
    ['INV-06: evidence nowhere, so not sealed', { '/sealed': undefined }, 'E-SCHEMA-INVALID /sealed'],
    ['INV-06: evidence in the open part', { '/body/evidence': [] }, 'E-SCHEMA-INVALID /body/evidence'],
    [
      'an interview that ends before it begins',
      { '/body/interviewOffer/to': '2026-12-01T02:00:00.000Z' },
      'E-SCHEMA-INVALID /body/interviewOffer/to',
    ],
    ['a referral without case', { '/case': undefined }, 'E-SCHEMA-INVALID /case'],
  ],
  parts: [
    ['nationality-evidence', 'evidence that holds', {}],
    [
      'nationality-evidence',
      'a document that is not told',
      { '/items/0/document': undefined },
      'E-SCHEMA-INVALID /items/0/document',
    ],
    [
      'nationality-evidence',
      'a birth place without words',
      { '/items/1/text': undefined },
      'E-SCHEMA-INVALID /items/1/text',
    ],
    [
      'nationality-evidence',
      'a machine-readable zone that is not there',
      { '/items/0/kind': 'MRZ' },
      'E-SCHEMA-INVALID /items/0/document/mrz',
    ],
    [
      'nationality-evidence',
      'a specimen',
      { '/items/0/document/issuer': 'UTO' },
      'E-STATUS-MIX /items/0/document/issuer',
    ],
  ],
};
