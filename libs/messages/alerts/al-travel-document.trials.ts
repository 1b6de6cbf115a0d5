import type { KindTrials } from '../form/trial.js';

export const alTravelDocumentTrials: KindTrials = {
  good: [
    ['a number with blanks, as it is printed', { '/body/document/number': 'N 0123 4567' }],
    [
      'a card of Myanmar in its own script',
      {
        '/body/document': { type: 'NATIONAL_ID', issuer: 'MMR', number: '၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆' },
      },
    ],
    [
      'a check digit that does not hold, typed from a report',
      { '/body/document/numberCheckDigit': '8', '/body/document/state': 'TOLD' },
    ],
    ['a check digit that holds, read by a machine', { '/body/document/state': 'READ_BY_MACHINE' }],
    [
      'a document of an unknown kind and issuer',
      { '/body/document/type': 'UNKNOWN', '/body/document/issuer': 'XXX' },
    ],
    ['a laissez-passer of the United Nations', { '/body/document/issuer': 'UNO' }],
    ['the document in its place', { '/body/replacedBy': 'N07654321' }],
  ],
  bad: [
    [
      'a check digit that does not hold, read by a machine',
      { '/body/document/numberCheckDigit': '8', '/body/document/state': 'READ_BY_MACHINE' },
      'E-CHECKDIGIT /body/document/numberCheckDigit',
    ],
    [
      'a passport that nobody has issued',
      { '/body/document/issuer': 'XXX' },
      'E-SCHEMA-INVALID /body/document/issuer',
    ],
    [
      'a document of the future',
      { '/body/document/issued': '2027' },
      'E-SCHEMA-INVALID /body/document/issued',
    ],
    ['a theft of the future', { '/body/stolenOn': '2026-12' }, 'E-SCHEMA-INVALID /body/stolenOn'],
    [
      'a document in its own place',
      { '/body/replacedBy': 'N 0123 4567' },
      'E-SCHEMA-INVALID /body/replacedBy',
    ],
    [
      'INV-24: the bearer in the reason',
      { '/body/reason': 'The bearer Sok Dara says that a broker holds it.' },
      'E-LEAK-SUSPECTED /body/reason',
    ],
    [
      'INV-24: the bearer in the subject',
      { '/subjectEn': 'Passport of Mr Sok, withheld' },
      'E-LEAK-SUSPECTED /subjectEn',
    ],
  ],
};
