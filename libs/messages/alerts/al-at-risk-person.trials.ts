import type { KindTrials } from '../form/trial.js';

const adult = {
  '/body/subject/birth/date': '2001',
  '/body/subject/isChild': false,
  '/body/actionRequested': 'STOP_TRAVEL_ADULT_ORDER',
};
const consent = { '/body/consent': { givenAt: '2026-11-20T02:00:00Z', language: 'tha' } };
const related = (id: string) => ({
  alert: { member: 'TH', id: `01990000-0000-7000-8000-0000000000${id}` },
  as: 'COMPANION',
});

export const alAtRiskPersonTrials: KindTrials = {
  good: [
    ['an adult, on the order of a court', adult],
    [
      'an adult who agrees that others are told',
      { ...adult, ...consent, '/body/actionRequested': 'CHECK_WELFARE', '/body/decision': undefined },
    ],
    ['a child, on the decision of a social authority', { '/body/decision/by': 'SOCIAL_AUTHORITY' }],
    [
      'a child whose welfare is asked about, without a decision',
      { '/body/actionRequested': 'CHECK_WELFARE', '/body/decision': undefined },
    ],
    ['nothing known of a travel', { '/body/expectedTravel': undefined }],
    [
      'a suspected companion, by the alert on them',
      { '/body/relatedAlerts': [related('40'), related('41')] },
    ],
    ['for twelve months', { '/expiresAt': '2027-11-24T03:00:00.000Z' }],
  ],
  bad: [
    [
      'an arrest',
      { '/body/actionRequested': 'PROVISIONAL_ARREST_PER_NATIONAL_LAW' },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    ['another subject', { '/body/subjectKind': 'METHOD' }, 'E-SCHEMA-INVALID /body/subjectKind'],
    ['a suspect', { '/body/subject/role': 'SUSPECT' }, 'E-SCHEMA-INVALID /body/subject/role'],
    ['INV-03: an offence', { '/body/offences': [] }, 'E-SCHEMA-INVALID /body/offences'],
    [
      'INV-03: a caution that does not protect',
      { '/body/subject/caution': ['ESCAPE'] },
      'E-SCHEMA-INVALID /body/subject/caution/0',
    ],
    ['a stop without a decision', { '/body/decision': undefined }, 'E-SCHEMA-INVALID /body/actionRequested'],
    [
      'a stop without a decision, as the fallback',
      {
        '/body/decision': undefined,
        '/body/actionRequested': 'CHECK_WELFARE',
        '/body/fallbackAction': 'STOP_TRAVEL_CHILD',
      },
      'E-SCHEMA-INVALID /body/fallbackAction',
    ],
    [
      'a decision without its reference',
      { '/body/decision/ref': undefined },
      'E-SCHEMA-INVALID /body/decision/ref',
    ],
    [
      'a decision of tomorrow',
      { '/body/decision/decidedOn': '2026-11-26' },
      'E-SCHEMA-INVALID /body/decision/decidedOn',
    ],
    [
      'an order against an adult that no court gave',
      { ...adult, ...consent, '/body/decision/by': 'SOCIAL_AUTHORITY' },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    [
      'the stop of a child, of an adult',
      { ...adult, '/body/actionRequested': 'STOP_TRAVEL_CHILD' },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    [
      'the stop of an adult, of a child',
      { '/body/actionRequested': 'STOP_TRAVEL_ADULT_ORDER' },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
    [
      'an adult who was not asked',
      { ...adult, '/body/actionRequested': 'CHECK_WELFARE', '/body/decision': undefined },
      'E-CONSENT-SCOPE /body/consent',
    ],
    [
      'an adult who agrees tomorrow',
      { ...adult, ...consent, '/body/consent/givenAt': '2026-11-25T02:00:00Z' },
      'E-SCHEMA-INVALID /body/consent/givenAt',
    ],
    [
      'INV-11: a person of unknown age that is called no child',
      { ...adult, '/body/subject/birth': undefined },
      'E-SCHEMA-INVALID /body/subject/isChild',
    ],
    [
      'a travel that ends before it begins',
      { '/body/expectedTravel/latest': '2026-11-01' },
      'E-SCHEMA-INVALID /body/expectedTravel/latest',
    ],
    [
      'a province of another country',
      { '/body/expectedTravel/to/admin1': 'TH-27' },
      'E-SCHEMA-INVALID /body/expectedTravel/to/admin1',
    ],
    [
      'related to itself',
      { '/body/relatedAlerts': [related('01')] },
      'E-SCHEMA-INVALID /body/relatedAlerts/0/alert',
    ],
    [
      'related to one alert twice',
      { '/body/relatedAlerts': [related('40'), { ...related('40'), as: 'VEHICLE' }] },
      'E-SCHEMA-INVALID /body/relatedAlerts/1/alert',
    ],
    [
      'a companion in words',
      { '/body/relatedAlerts': [{ ...related('40'), text: 'An uncle' }] },
      'E-SCHEMA-INVALID /body/relatedAlerts/0/text',
    ],
    ['INV-06: the guardian in the open part', { '/body/guardian': {} }, 'E-SCHEMA-INVALID /body/guardian'],
    ['longer than twelve months', { '/expiresAt': '2027-11-26T03:00:00.000Z' }, 'E-RETENTION /expiresAt'],
  ],
  parts: [['guardian', 'a guardian that holds', {}]],
};
