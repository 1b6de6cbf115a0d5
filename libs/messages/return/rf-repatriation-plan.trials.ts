import type { KindTrials } from '../form/trial.js';

const guardian = [
  {
    part: 'guardian',
    units: [{ member: 'KH', unit: 'DESK' }],
    commitment: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
  },
];
const child = { '/body/isChild': true, '/body/bestInterestsRef': 'BID/2026-4', '/sealed': guardian };

const accompanying = {
  companionRef: 'C-1',
  kinship: 'CHILD',
  ageBand: '9-17',
  isChild: true,
  sex: 'F',
};

export const rfRepatriationPlanTrials: KindTrials = {
  good: [
    ['INV-11: a child with guardian and determination', child],
    [
      'INV-12: a high risk with mitigations',
      {
        '/body/riskAssessment/level': 'HIGH',
        '/body/riskAssessment/mitigations': [{ text: 'Another province, another shelter.' }],
      },
    ],
    [
      'INV-12: a court that hears from abroad',
      {
        '/body/proceedings': { pending: true, courtDates: [{ at: '2027-02' }], remoteTestimony: true },
      },
    ],
    ['INV-12: a document issued before the final answer', { '/body/nationality/state': 'DOCUMENT_ISSUED' }],
    [
      'INV-12: the determination of a child instead of its consent',
      { ...child, '/body/consentRef': undefined, '/body/voluntary': false },
    ],
    ['a child of hers that is no victim and travels with her', { '/body/companions': [accompanying] }],
    [
      'proceedings that hear the person from abroad, without a date',
      { '/body/proceedings': { pending: true, courtDates: [], remoteTestimony: true } },
    ],
    ['an adult who wishes to travel alone', { '/body/escorts': [{ kind: 'NONE', member: 'TH' }] }],
    ['a plan in place of another', { '/body/replaces': '01990000-0000-7000-8000-000000000041' }],
  ],
  bad: [
    [
      'INV-12: an adult against their will, whatever is determined',
      { '/body/voluntary': false, '/body/bestInterestsRef': 'BID/2026-4' },
      'E-SCHEMA-INVALID /body/bestInterestsRef',
      'E-CONSENT-SCOPE /body/voluntary',
    ],
    [
      'INV-12: fitness found in 2010',
      { '/body/fitToTravel/at': '2010' },
      'E-UNFIT-TO-TRAVEL /body/fitToTravel/at',
    ],
    [
      'INV-12: fitness found in the future',
      { '/body/fitToTravel/at': '2031-01-01' },
      'E-SCHEMA-INVALID /body/fitToTravel/at',
    ],
    [
      'a risk assessed in the future',
      { '/body/riskAssessment/at': '2026-12' },
      'E-SCHEMA-INVALID /body/riskAssessment/at',
    ],
    [
      'INV-12: a mitigation that says nothing',
      { '/body/riskAssessment/level': 'HIGH', '/body/riskAssessment/mitigations': [{ text: '-' }] },
      'E-SCHEMA-INVALID /body/riskAssessment/mitigations/0/text',
    ],
    [
      'INV-11: a child who travels alone',
      { ...child, '/body/escorts/0/kind': 'NONE' },
      'E-CHILD-GUARDIAN /body/escorts/0/kind',
    ],
    [
      'nobody beside somebody as escort',
      { '/body/escorts/1': { kind: 'NONE', member: 'TH' } },
      'E-SCHEMA-INVALID /body/escorts/1/kind',
    ],
    [
      'a handover point of another border than the route',
      { '/body/handoverPoint/point': 'VN_LA_LAO_BAO_DANSAVANH' },
      'E-SCHEMA-INVALID /body/handoverPoint/point',
    ],
    [
      'legs that do not meet',
      { '/body/route/1': { mode: 'ROAD', from: { country: 'LAO' }, to: { country: 'KHM' } } },
      'E-SCHEMA-INVALID /body/route/1/from/country',
    ],
    [
      'a window of fifty years',
      { '/body/window/to': '2076-12-15T02:00:00.000Z' },
      'E-SCHEMA-INVALID /body/window/to',
    ],
    [
      'a journey in five years',
      { '/body/window': { from: '2031-12-15T02:00:00.000Z', to: '2031-12-16T02:00:00.000Z' } },
      'E-UNFIT-TO-TRAVEL /body/fitToTravel/at',
      'E-SCHEMA-INVALID /body/window/from',
    ],
    [
      'proceedings pending without a date',
      { '/body/proceedings/courtDates': [] },
      'E-SCHEMA-INVALID /body/proceedings/courtDates',
    ],
    [
      'one companion twice',
      { '/body/companions': [accompanying, accompanying] },
      'E-SCHEMA-INVALID /body/companions/1/companionRef',
    ],
    [
      'INV-11: a companion of nine who is called no child',
      { '/body/companions': [{ ...accompanying, isChild: false }] },
      'E-SCHEMA-INVALID /body/companions/0/isChild',
    ],
    ['INV-11: a child without guardian', { ...child, '/sealed': undefined }, 'E-CHILD-GUARDIAN /sealed'],
    [
      'INV-11: a child without determination',
      { ...child, '/body/bestInterestsRef': undefined },
      'E-CHILD-GUARDIAN /body/bestInterestsRef',
    ],
    [
      'INV-12: a nationality that is only claimed',
      { '/body/nationality/state': 'CLAIMED' },
      'E-NATIONALITY-UNVERIFIED /body/nationality/state',
    ],
    [
      'INV-12: a document issued that is only applied for',
      { '/body/nationality/state': 'DOCUMENT_ISSUED', '/body/documents/0/state': 'APPLIED' },
      'E-NATIONALITY-UNVERIFIED /body/documents',
    ],
    ['INV-12: no consent', { '/body/consentRef': undefined }, 'E-CONSENT-SCOPE /body/consentRef'],
    ['INV-12: a return against the will', { '/body/voluntary': false }, 'E-CONSENT-SCOPE /body/voluntary'],
    [
      'INV-12: a person who is not fit to travel',
      { '/body/fitToTravel/fit': false },
      'E-UNFIT-TO-TRAVEL /body/fitToTravel/fit',
    ],
    [
      'INV-12: a high risk without mitigations',
      { '/body/riskAssessment/level': 'HIGH' },
      'E-RISK-UNMITIGATED /body/riskAssessment/mitigations',
    ],
    [
      'INV-12: a court date after the journey',
      { '/body/proceedings/courtDates/1': { at: '2026-12-16' } },
      'E-COURT-DATE /body/proceedings/courtDates/1/at',
    ],
    [
      'INV-12: a court date in the month of the journey, the day not known',
      { '/body/proceedings/courtDates/0/at': '2026-12' },
      'E-COURT-DATE /body/proceedings/courtDates/0/at',
    ],
    [
      'INV-12: everything at once, as a list',
      {
        '/body/nationality/state': 'DISPUTED',
        '/body/consentRef': undefined,
        '/body/fitToTravel/fit': false,
        '/body/riskAssessment/level': 'HIGH',
        '/body/proceedings/courtDates/0/at': '2027',
      },
      'E-CONSENT-SCOPE /body/consentRef',
      'E-NATIONALITY-UNVERIFIED /body/nationality/state',
      'E-UNFIT-TO-TRAVEL /body/fitToTravel/fit',
      'E-RISK-UNMITIGATED /body/riskAssessment/mitigations',
      'E-COURT-DATE /body/proceedings/courtDates/0/at',
    ],
    [
      'court dates of no proceedings',
      { '/body/proceedings/pending': false },
      'E-SCHEMA-INVALID /body/proceedings/pending',
    ],
    [
      'a window that closes before it opens',
      { '/body/window/to': '2026-12-15T02:00:00.000Z' },
      'E-SCHEMA-INVALID /body/window/to',
    ],
    [
      'a journey that has begun',
      {
        '/body/window': { from: '2026-11-24T03:00:00.000Z', to: '2026-11-25T03:00:00.000Z' },
        '/body/proceedings': { pending: false, courtDates: [], remoteTestimony: false },
      },
      'E-SCHEMA-INVALID /body/window/from',
    ],
    [
      'a plan in its own place',
      { '/body/replaces': '01990000-0000-7000-8000-000000000040' },
      'E-SCHEMA-INVALID /body/replaces',
    ],
    [
      'a receiving unit that is not addressed',
      { '/body/receivingUnit/unit': 'ATU' },
      'E-SCHEMA-INVALID /body/receivingUnit',
    ],
    [
      'an airport without its code',
      { '/body/handoverPoint/point': 'AIRPORT' },
      'E-SCHEMA-INVALID /body/handoverPoint/airport',
    ],
    [
      'INV-06: a number of the travel document',
      { '/body/documents/0/number': 'N0123456' },
      'E-SCHEMA-INVALID /body/documents/0/number',
    ],
    [
      'INV-06: a telephone among the mitigations',
      { '/body/riskAssessment/mitigations': [{ text: 'Call +855 12 345 678' }] },
      'E-LEAK-SUSPECTED /body/riskAssessment/mitigations/0/text',
    ],
  ],
  parts: [
    ['companions', 'companions by name', {}],
    [
      'companions',
      'a companion without a name',
      { '/companions/0/names/0/fullName': 'Unknown' },
      'E-SCHEMA-INVALID /companions/0/names/0/fullName',
    ],
    ['guardian', 'a guardian', {}],
    ['guardian', 'a guardian without Latin name', { '/names/0/script': 'Khmr' }, 'E-SCHEMA-INVALID /names'],
  ],
};
