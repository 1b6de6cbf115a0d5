import type { KindTrials } from '../form/trial.js';

export const rfFollowUpTrials: KindTrials = {
  good: [
    [
      'nobody was reached',
      { '/body/contactMade': false, '/body/safe': undefined, '/body/retraffickingRisk': 'UNKNOWN' },
    ],
    [
      'a person who is not safe, urgently',
      { '/body/safe': false, '/urgency': 'U', '/urgencyReason': 'The recruiter came to the house.' },
    ],
    ['the wish for no more contact', { '/body/personWishesNoContact': true }],
    ['the last one', { '/body/marker': 'D365' }],
  ],
  bad: [
    ['another day than those agreed', { '/body/marker': 'D60' }, 'E-SCHEMA-INVALID /body/marker'],
    ['a contact in the future', { '/body/at': '2026-11-24T03:00:00.001Z' }, 'E-SCHEMA-INVALID /body/at'],
    ['contact, and nothing told of safety', { '/body/safe': undefined }, 'E-SCHEMA-INVALID /body/safe'],
    ['safety of somebody nobody reached', { '/body/contactMade': false }, 'E-SCHEMA-INVALID /body/safe'],
    ['a person who is not safe, as routine', { '/body/safe': false }, 'E-SCHEMA-INVALID /urgency'],
    ['a high risk, as routine', { '/body/retraffickingRisk': 'HIGH' }, 'E-SCHEMA-INVALID /urgency'],
    ['no case', { '/case': undefined }, 'E-SCHEMA-INVALID /case'],
    ['INV-06: an address in the open part', { '/body/address': 'House 7' }, 'E-SCHEMA-INVALID /body/address'],
    [
      'INV-06: a telephone in the subject',
      { '/subjectEn': 'Call +855 12 345 678' },
      'E-LEAK-SUSPECTED /subjectEn',
    ],
  ],
  parts: [['narrative', 'a narrative that holds', {}]],
};
