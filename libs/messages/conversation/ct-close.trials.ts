import type { KindTrials } from '../form/trial.js';

export const ctCloseTrials: KindTrials = {
  good: [
    ['INV-04: lost contact, which asks for nothing', { '/body/outcome': 'LOST_CONTACT' }],
    ['a refusal with its reason', { '/body/outcome': 'REFUSED', '/body/reason': 'NOT_COMPETENT_REDIRECT' }],
    [
      'an answered request, which has no victim',
      { '/body/outcome': 'ANSWERED', '/body/victimRef': undefined },
    ],
  ],
  bad: [
    ['a refusal without reason', { '/body/outcome': 'REFUSED' }, 'E-SCHEMA-INVALID /body/reason'],
    [
      'a reason to refuse what is not refused',
      { '/body/reason': 'LEGAL_BAR' },
      'E-SCHEMA-INVALID /body/reason',
    ],
    ['another outcome without its text', { '/body/outcome': 'OTHER' }, 'E-SCHEMA-INVALID /body/note'],
    ['a return of nobody', { '/body/victimRef': undefined }, 'E-SCHEMA-INVALID /body/victimRef'],
    ['everyone as addressee', { '/to': { all: true, except: [] } }, 'E-SCHEMA-INVALID /to'],
    [
      'INV-06: a document number in the note',
      { '/body/note': 'Passport N0123456' },
      'E-LEAK-SUSPECTED /body/note',
    ],
  ],
};
