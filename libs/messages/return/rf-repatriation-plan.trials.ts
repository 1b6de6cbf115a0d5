import type { KindTrials } from '../form/trial.js';

const guardian = [
  {
    part: 'guardian',
    units: [{ member: 'KH', unit: 'DESK' }],
    commitment: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
  },
];
const child = { '/body/isChild': true, '/body/bestInterestsRef': 'BID/2026-4', '/sealed': guardian };

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
      'INV-12: a determination instead of the consent',
      { '/body/consentRef': undefined, '/body/voluntary': false, '/body/bestInterestsRef': 'BID/2026-4' },
    ],
    ['a plan in place of another', { '/body/replaces': '01990000-0000-7000-8000-000000000041' }],
  ],
  bad: [
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
      { '/body/window/from': '2026-11-24T03:00:00.000Z', '/body/proceedings/courtDates': [] },
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
    ['guardian', 'a guardian', {}],
    ['guardian', 'a guardian without Latin name', { '/names/0/script': 'Khmr' }, 'E-SCHEMA-INVALID /names'],
  ],
};
