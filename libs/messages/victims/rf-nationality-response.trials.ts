import type { KindTrials } from '../form/trial.js';

const interim = {
  '/body/result': 'INTERIM',
  '/body/interim': true,
  '/body/expectedAt': '2026-12-01T03:00:00.000Z',
  '/body/methods': [],
  '/body/familyTracingResult': 'PENDING',
  '/sealed': undefined,
};

export const rfNationalityResponseTrials: KindTrials = {
  good: [
    ['an interim answer', interim],
    [
      'a probable national, still asked',
      { ...interim, '/body/result': 'PROBABLE_INTERVIEW_NEEDED', '/body/nextQuestion': 'Which school?' },
    ],
    ['a question that cannot be settled', { '/body/result': 'UNDETERMINED', '/body/methods': [] }],
    [
      'no national, with the reason and a guess',
      {
        '/body/result': 'NOT_NATIONAL',
        '/body/reason': 'No entry in the civil register of the province named.',
        '/body/suggestedCountry': 'VNM',
      },
    ],
  ],
  bad: [
    ['no national, without reason', { '/body/result': 'NOT_NATIONAL' }, 'E-SCHEMA-INVALID /body/reason'],
    ['an answer for another country', { '/body/country': 'VNM' }, 'E-NOT-PERMITTED /body/country'],
    [
      'a final result that is called interim',
      { '/body/interim': true, '/body/expectedAt': '2026-12-01T03:00:00.000Z' },
      'E-SCHEMA-INVALID /body/interim',
    ],
    [
      'an interim result that is called final',
      { ...interim, '/body/interim': false, '/body/expectedAt': undefined },
      'E-SCHEMA-INVALID /body/interim',
    ],
    [
      'an interim answer without date',
      { ...interim, '/body/expectedAt': undefined },
      'E-SCHEMA-INVALID /body/expectedAt',
    ],
    [
      'an interim answer until yesterday',
      { ...interim, '/body/expectedAt': '2026-11-24T03:00:00.000Z' },
      'E-SCHEMA-INVALID /body/expectedAt',
    ],
    [
      'a final answer that promises another',
      { '/body/expectedAt': '2026-12-01T03:00:00.000Z' },
      'E-SCHEMA-INVALID /body/expectedAt',
    ],
    ['a final result without method', { '/body/methods': [] }, 'E-SCHEMA-INVALID /body/methods'],
    [
      'a document offered, of no type',
      { '/body/travelDocument/type': undefined },
      'E-SCHEMA-INVALID /body/travelDocument/type',
    ],
    ['INV-06: a family found, and not sealed', { '/sealed': undefined }, 'E-SCHEMA-INVALID /sealed'],
    [
      'INV-06: a number in the next question',
      { '/body/nextQuestion': 'Is N0123456 the old passport?' },
      'E-LEAK-SUSPECTED /body/nextQuestion',
    ],
  ],
  parts: [
    ['family', 'a family that holds', {}],
    [
      'family',
      'contact of which nobody says that it is safe',
      { '/relatives/0/contactSafe': undefined },
      'E-SCHEMA-INVALID /relatives/0/contactSafe',
    ],
  ],
};
