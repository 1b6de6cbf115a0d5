import type { RuleTable } from '../rules/rule.js';

/** Of challenges, corrections, suppressions and withdrawals. */
export const disputeRules = {
  'challenge.sealed-ground': {
    code: 'E-SCHEMA-INVALID',
    right:
      'The ground of a challenge that is raised and its evidence stand in a sealed part named challenge.',
  },
  'challenge.stand-answers': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write answers where the act is STAND, and nowhere else.',
  },
  'challenge.supervisor': { code: 'E-NOT-PERMITTED', right: 'A SUPERVISOR says that an alert stands.' },
  'correction.replacement': {
    code: 'E-SCHEMA-INVALID',
    right: 'replacement holds the one member that belongs to replacementType, and nothing else.',
  },
  'correction.same-alert': {
    code: 'E-SCHEMA-INVALID',
    right: 'The replacement keeps the alertId that the correction names.',
  },
  'correction.same-version': {
    code: 'E-SCHEMA-INVALID',
    right: 'The replacement has the alertVersion that the correction names.',
  },
  'dispute.target': {
    code: 'E-SCHEMA-INVALID',
    right: 'target is the message that opened this conversation.',
  },
  'suppression.ended-for-good': {
    code: 'E-SCHEMA-INVALID',
    right: 'What is ENDED has no until: it does not come back.',
  },
  'suppression.until-later': { code: 'E-SCHEMA-INVALID', right: 'A suppression ends after sentAt.' },
  'withdrawal.ground-dated': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A withdrawal that seals its ground tells with expiresAt how long that is kept; one without a ground tells none.',
  },
  'withdrawal.other-ground': {
    code: 'E-SCHEMA-INVALID',
    right: 'The ground OTHER is explained in text.',
  },
} as const satisfies RuleTable;
