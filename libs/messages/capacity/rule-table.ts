import type { RuleTable } from '../rules/rule.js';

/** Of offers, requests and matches of capacity. */
export const capacityRules = {
  'capacity-match.after-action': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write afterAction where the outcome is HELD, and nowhere else.',
  },
  'capacity-match.reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write reason where the outcome is DECLINED, and nowhere else.',
  },
  'capacity-match.sides': {
    code: 'E-NOT-PERMITTED',
    right:
      'Another member than the one that opened the conversation proposes a match; the one that opened it accepts or declines it, and tells when it was held.',
  },
  'capacity-match.two': {
    code: 'E-SCHEMA-INVALID',
    right: 'offerId and requestId are those of two messages: an offer and a request.',
  },
  'capacity.ahead': {
    code: 'E-SCHEMA-INVALID',
    right: 'The last day of the period is not before sentAt.',
  },
  'capacity.everyone': {
    code: 'E-SCHEMA-INVALID',
    right: 'Capacity is public in the network: nobody is left out, so except is empty.',
  },
  'capacity.period': { code: 'E-SCHEMA-INVALID', right: 'period.to is not before period.from.' },
  'capacity.planned': { code: 'E-SCHEMA-INVALID', right: 'Capacity is planned work: the urgency is P.' },
  'capacity.purpose': { code: 'E-SCHEMA-INVALID', right: 'The purpose is CAPACITY.' },
} as const satisfies RuleTable;
