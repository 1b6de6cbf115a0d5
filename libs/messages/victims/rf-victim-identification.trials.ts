import type { KindTrials } from '../form/trial.js';

const CONCERN = '/body/internationalProtectionConcern';
const toLaos = { '/to/0/member': 'LA', '/sealed/0/units/0/member': 'LA' };

export const rfVictimIdentificationTrials: KindTrials = {
  good: [
    ['no concern, said', { [CONCERN]: false }],
    ['return is feared, and another country is asked', { ...toLaos, [CONCERN]: true }],
    [
      'INV-05: an unknown nationality with its reason',
      { '/body/countryOfOrigin': 'XXX', '/body/undeterminedReason': 'NO_DOCUMENTS' },
    ],
    [
      'INV-11: a child, with a call for a guardian',
      { '/status': 'ACTUAL', '/body/isChild': true, '/body/needs': ['GUARDIANSHIP'] },
    ],
  ],
  bad: [
    [
      'return is feared, and the country of origin is told, whatever was consented',
      { [CONCERN]: true },
      'E-PROTECTION /to',
    ],
    [
      'return is feared, and a country that is only claimed is told',
      { [CONCERN]: true, '/body/countryOfOrigin': 'LAO' },
      'E-PROTECTION /to',
    ],
    [
      'INV-05: no claim of nationality',
      { '/body/nationalityClaims': [] },
      'E-NATIONALITY-MISSING /body/nationalityClaims',
    ],
    [
      'INV-05: an unknown origin without reason',
      { '/body/countryOfOrigin': 'XXX' },
      'E-NATIONALITY-MISSING /body/countryOfOrigin',
    ],
    [
      'INV-05: statelessness without reason',
      { '/body/nationalityClaims/0/country': 'XXA' },
      'E-NATIONALITY-MISSING /body/nationalityClaims/0/country',
    ],
    [
      'INV-06: a name in the open part',
      { '/body/fullName': 'An invented name' },
      'E-SCHEMA-INVALID /body/fullName',
    ],
    [
      'INV-06: an exact place in the open part',
      { '/body/found/place/address': 'House 7' },
      'E-SCHEMA-INVALID /body/found/place/address',
    ],
    [
      'INV-06: a telephone in the open text',
      { '/subjectEn': 'Call +66 81 234 5678' },
      'E-LEAK-SUSPECTED /subjectEn',
    ],
    [
      'INV-11: an unknown age that is no child',
      { '/body/ageBand': 'UNKNOWN' },
      'E-SCHEMA-INVALID /body/isChild',
    ],
    [
      'INV-11: a child without guardian and without a call for one',
      { '/status': 'ACTUAL', '/body/isChild': true },
      'E-CHILD-GUARDIAN /body/needs',
    ],
    ['INV-21: urgency U without its reason', { '/urgency': 'U' }, 'E-SCHEMA-INVALID /urgencyReason'],
    ['everyone as addressee', { '/to': { all: true, except: [] } }, 'E-SCHEMA-INVALID /to'],
    [
      'the country of origin addressed without consent',
      { '/body/consent/scopes': ['SHARE_WITH_HOST'] },
      'E-CONSENT-SCOPE /body/consent/scopes',
    ],
  ],
  parts: [
    ['identity', 'an identity that holds', {}],
    [
      'identity',
      'INV-03: a caution that is not protective',
      { '/caution': ['ARMED'] },
      'E-SCHEMA-INVALID /caution/0',
    ],
    ['guardian', 'a guardian that holds', {}],
    ['narrative', 'a narrative that holds', {}],
  ],
};
