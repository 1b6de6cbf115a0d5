import type { KindTrials } from '../form/trial.js';

const step = (from: string, to: string, reason: string) => ({
  '/body/from': from,
  '/body/to': to,
  '/body/reason': reason,
});

export const ctCaseStepTrials: KindTrials = {
  good: [
    ['a person who is ready to return', step('VERIFIED', 'REPATRIATION_READY', 'CONDITIONS_MET')],
    ['somebody who cannot be found', step('ARRIVED', 'LOST_CONTACT', 'CONTACT_LOST')],
    ['somebody who was heard of again', step('LOST_CONTACT', 'STAYS_IN_HOST', 'CONTACT_FOUND')],
    ['a death', step('ASSISTED', 'DECEASED', 'DEATH')],
  ],
  bad: [
    [
      'a step that another message tells',
      step('INTAKE', 'ASSISTED', 'CONDITIONS_MET'),
      'E-SCHEMA-INVALID /body/to',
    ],
    ['a death undone', step('DECEASED', 'ASSISTED', 'CONTACT_FOUND'), 'E-SCHEMA-INVALID /body/to'],
    [
      'INV-10: a way out of protection to the question of nationality',
      step('PROTECTED', 'NATIONALITY_PENDING', 'PERSON_WISHES'),
      'E-SCHEMA-INVALID /body/to',
    ],
    [
      'a death for another reason',
      step('ASSISTED', 'DECEASED', 'CONTACT_LOST'),
      'E-SCHEMA-INVALID /body/reason',
    ],
    ['another reason, not written out', { '/body/reason': 'OTHER' }, 'E-SCHEMA-INVALID /body/note'],
    [
      'INV-06: a telephone in the note',
      { '/body/note': 'Call +66 81 234 5678' },
      'E-LEAK-SUSPECTED /body/note',
    ],
  ],
};
