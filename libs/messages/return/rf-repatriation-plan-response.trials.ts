import type { KindTrials } from '../form/trial.js';

const reception = { '/body/receptionArrangement': undefined };
const changes = [{ item: 'WINDOW', text: 'Two days later, after the holiday.' }];

export const rfRepatriationPlanResponseTrials: KindTrials = {
  good: [
    ['a change', { ...reception, '/body/decision': 'PROPOSE_CHANGE', '/body/changes': changes }],
    ['a refusal', { ...reception, '/body/decision': 'DECLINE', '/body/reason': 'VICTIM_SAFETY' }],
  ],
  bad: [
    ['an acceptance without reception', reception, 'E-SCHEMA-INVALID /body/receptionArrangement'],
    [
      'a change of nothing',
      { ...reception, '/body/decision': 'PROPOSE_CHANGE' },
      'E-SCHEMA-INVALID /body/changes',
    ],
    [
      'a refusal without reason',
      { ...reception, '/body/decision': 'DECLINE' },
      'E-SCHEMA-INVALID /body/reason',
    ],
    ['an acceptance with changes', { '/body/changes': changes }, 'E-SCHEMA-INVALID /body/changes'],
    [
      'INV-06: a telephone in the open part',
      { '/body/receptionArrangement/note': 'Call +855 12 345 678' },
      'E-LEAK-SUSPECTED /body/receptionArrangement/note',
    ],
  ],
  parts: [
    ['contacts', 'contacts that hold', {}],
    [
      'contacts',
      'a contact without telephone',
      { '/contacts/0/phones': [] },
      'E-SCHEMA-INVALID /contacts/0/phones',
    ],
  ],
};
