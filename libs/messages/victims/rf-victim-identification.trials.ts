import type { KindTrials } from '../form/trial.js';

const CONCERN = '/body/internationalProtectionConcern';
const toLaos = { '/to/0/member': 'LA', '/sealed/0/units/0/member': 'LA' };

const passport = {
  type: 'PASSPORT',
  number: 'N01234567',
  issuer: 'KHM',
  state: 'SEEN',
  mrz: ['P<KHMSOK<<DARA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'N012345671KHM0703018M3103017<<<<<<<<<<<<<<00'],
};
const accompanying = { companionRef: 'C-1', kinship: 'CHILD', ageBand: '0-8', isChild: true, sex: 'F' };

export const rfVictimIdentificationTrials: KindTrials = {
  good: [
    ['no concern, said', { [CONCERN]: false }],
    ['a child of hers that is no victim', { '/body/companions': [accompanying] }],
    [
      'how she was recruited and held',
      {
        '/body/recruitment': {
          methods: ['ONLINE_SOCIAL_NETWORK'],
          platforms: ['TELEGRAM'],
          relation: 'STRANGER',
        },
        '/body/meansOfControl': ['DEBT_BONDAGE', 'WITHHOLDS_DOCUMENTS'],
      },
    ],
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
      'elements that are complete but for the purpose',
      { '/body/tipElements/purposes': ['UNKNOWN'] },
      'E-SCHEMA-INVALID /body/tipElements/state',
    ],
    ['found in the future', { '/body/found/at': '2026-11-26' }, 'E-SCHEMA-INVALID /body/found/at'],
    [
      'a consent of tomorrow',
      { '/body/consent/givenAt': '2026-11-25T03:00:00Z' },
      'E-SCHEMA-INVALID /body/consent/givenAt',
    ],
    [
      'a placement of next year',
      { '/body/placement/since': '2027' },
      'E-SCHEMA-INVALID /body/placement/since',
    ],
    [
      'a province that does not exist',
      { '/body/found/place/admin1': 'TH-99' },
      'E-SCHEMA-INVALID /body/found/place/admin1',
    ],
    [
      'a nationality that another country verifies',
      {
        '/body/nationalityClaims/0': {
          country: 'KHM',
          basis: 'AUTHORITY',
          state: 'VERIFIED',
          verifiedByCountry: 'USA',
        },
      },
      'E-SCHEMA-INVALID /body/nationalityClaims/0/verifiedByCountry',
    ],
    [
      'a nationality both documented and refuted',
      {
        '/body/nationalityClaims': [
          { country: 'KHM', basis: 'DOCUMENT', state: 'DOCUMENTED' },
          { country: 'KHM', basis: 'AUTHORITY', state: 'REFUTED', verifiedByCountry: 'KHM' },
        ],
      },
      'E-SCHEMA-INVALID /body/nationalityClaims/1/state',
    ],
    [
      'INV-11: a companion of unknown age who is called no child',
      { '/body/companions': [{ ...accompanying, ageBand: 'UNKNOWN', isChild: false }] },
      'E-SCHEMA-INVALID /body/companions/0/isChild',
    ],
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
      'INV-06: the plate of the car that brought her, in the open text',
      { '/subjectEn': 'Brought by a van, plate WXY 1234' },
      'E-LEAK-SUSPECTED /subjectEn',
    ],
    [
      'INV-06: a name by which she is reached, in the open text',
      { '/subjectEn': 'Write to her on Telegram, @aye_moe' },
      'E-LEAK-SUSPECTED /subjectEn',
    ],
    [
      'INV-06: a registration card of Myanmar in its own script, in the open text',
      { '/subjectEn': 'Card ၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆' },
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
      'a birth of the Buddhist era, told in Gregorian years alone',
      { '/birth': { date: '2007-03', calendar: 'BUDDHIST' } },
    ],
    [
      'identity',
      'a birth of the Buddhist era as entered, and another record of it',
      {
        '/birth': { date: '2007-03', calendar: 'BUDDHIST', entered: '2550-03', source: 'OWN_STATEMENT' },
        '/otherBirths': [{ date: '2006', calendar: 'GREGORIAN', source: 'CIVIL_REGISTER' }],
      },
    ],
    [
      'identity',
      'parents, and an identity card as it is printed',
      {
        '/relatives': [
          { names: [{ fullName: 'SOK Vanna', script: 'Latn', nameType: 'LEGAL' }], kinship: 'PARENT' },
        ],
        '/documents/1': { type: 'NATIONAL_ID', number: '012 345 678 (01)', issuer: 'KHM', state: 'TOLD' },
      },
    ],
    ['identity', 'a birth that has not come', { '/birth/date': '2027' }, 'E-SCHEMA-INVALID /birth/date'],
    [
      'identity',
      'a mother whose name is not known',
      {
        '/relatives': [
          { names: [{ fullName: 'Không rõ', script: 'Latn', nameType: 'LEGAL' }], kinship: 'PARENT' },
        ],
      },
      'E-SCHEMA-INVALID /relatives/0/names/0/fullName',
    ],
    [
      'identity',
      'a check digit that does not hold where a machine has read the zone',
      { '/documents/0': { ...passport, state: 'READ_BY_MACHINE' } },
      'E-CHECKDIGIT /documents/0/mrz',
    ],
    [
      'identity',
      'a check digit that does not hold where somebody has typed the zone',
      { '/documents/0': passport },
    ],
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
