import type { KindTrials } from '../form/trial.js';

export const rfInformationRequestTrials: KindTrials = {
  good: [
    ['a template alone', { '/body/question': undefined }],
    ['a question alone', { '/body/template': undefined }],
  ],
  bad: [
    [
      'neither question nor template',
      { '/body/question': undefined, '/body/template': undefined },
      'E-SCHEMA-INVALID /body/question',
    ],
    ['two units at once', { '/to/1': { member: 'VN', unit: 'ATU' } }, 'E-SCHEMA-INVALID /to'],
    [
      'no reason for belief',
      { '/body/reasonForBelief': undefined },
      'E-SCHEMA-INVALID /body/reasonForBelief',
    ],
    ['INV-21: urgency E without its reason', { '/urgency': 'E' }, 'E-SCHEMA-INVALID /urgencyReason'],
    [
      'INV-06: a telephone in the question',
      { '/body/question': 'Whose is +855 12 345 678?' },
      'E-LEAK-SUSPECTED /body/question',
    ],
  ],
  parts: [
    ['subject', 'a subject that holds', {}],
    ['subject', 'no name in Latin script', { '/names/0/script': 'Khmr' }, 'E-SCHEMA-INVALID /names'],
    [
      'subject',
      'a specimen',
      { '/documents': [{ type: 'PASSPORT', number: 'L898902C3', issuer: 'UTO', state: 'SEEN' }] },
      'E-STATUS-MIX /documents/0/issuer',
    ],
  ],
};
