import type { KindTrials } from '../form/trial.js';

const delay = (number: number) => ({
  '/body/answer': 'DELAYED',
  '/body/items': [],
  '/body/delay': { number, expectedAt: '2026-11-30T03:00:00.000Z' },
});
const piece = { text: 'Nothing else is known.', evaluation: { source: 'B', info: '2', scheme: '4X4' } };
const sealed = [
  {
    part: 'answer',
    units: [{ member: 'TH', unit: 'ATU' }],
    commitment: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
  },
];

export const rfInformationReplyTrials: KindTrials = {
  good: [
    ['a first delay', delay(1)],
    ['a second delay, by a supervisor', { ...delay(2), '/from/role': 'SUPERVISOR' }],
    ['an answer that is sealed whole', { '/body/items': [], '/sealed': sealed }],
    [
      'a refusal',
      { '/body/answer': 'REFUSED', '/body/items': [], '/body/refusalReason': 'HARMS_INVESTIGATION' },
    ],
    ['nothing known', { '/body/answer': 'NEGATIVE', '/body/items': [] }],
    ['a piece that asks for less than the whole', { '/body/items/0/handling': ['H0'] }],
  ],
  bad: [
    ['an answer that tells nothing', { '/body/items': [] }, 'E-SCHEMA-INVALID /body/items'],
    ['nothing known, and told', { '/body/answer': 'NEGATIVE' }, 'E-SCHEMA-INVALID /body/items'],
    [
      'a refusal without reason',
      { '/body/answer': 'REFUSED', '/body/items': [] },
      'E-SCHEMA-INVALID /body/refusalReason',
    ],
    [
      'a delay without date',
      { '/body/answer': 'DELAYED', '/body/items': [] },
      'E-SCHEMA-INVALID /body/delay',
    ],
    [
      'a delay into the past',
      { ...delay(1), '/body/delay/expectedAt': '2026-11-24T03:00:00.000Z' },
      'E-SCHEMA-INVALID /body/delay/expectedAt',
    ],
    ['a second delay without supervisor', delay(2), 'E-NOT-PERMITTED /from/role'],
    ['a third delay', { ...delay(3), '/from/role': 'SUPERVISOR' }, 'E-SCHEMA-INVALID /body/delay/number'],
    [
      'a piece without evaluation',
      { '/body/items/0/evaluation': undefined },
      'E-SCHEMA-INVALID /body/items/0/evaluation',
    ],
    [
      'INV-08: a message weaker than its piece',
      { '/handling': ['H1'], '/body/items/1': { ...piece, handling: ['H1', 'H2'] } },
      'E-HANDLING /handling',
    ],
    [
      'H0 beside another code',
      { '/body/items/0/handling': ['H0', 'H1'] },
      'E-HANDLING /body/items/0/handling',
    ],
    [
      'INV-06: an e-mail in a piece',
      { '/body/items/0/text': 'Write to ana@example.org' },
      'E-LEAK-SUSPECTED /body/items/0/text',
    ],
  ],
};
