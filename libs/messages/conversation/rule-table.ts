import type { RuleTable } from '../rules/rule.js';

/** Of control messages that keep a conversation going, and of receipts. */
export const conversationRules = {
  'case-step.death': {
    code: 'E-SCHEMA-INVALID',
    right: 'The reason is DEATH where the path goes to DECEASED, and nowhere else.',
  },
  'case-step.listed': {
    code: 'E-SCHEMA-INVALID',
    right: 'The step is one that no other message tells, out of the state before it.',
  },
  'clock.pause-reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write reason where the act is PAUSE, and nowhere else.',
  },
  'clock.pause-review': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write reviewAt where the act is PAUSE, and nowhere else.',
  },
  'clock.review-within': {
    code: 'E-SCHEMA-INVALID',
    right: 'A pause is reviewed after sentAt and within the longest pause.',
  },
  'close.refused-reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write reason where the outcome is REFUSED, and nowhere else.',
  },
  'close.returned-victim': {
    code: 'E-SCHEMA-INVALID',
    right: 'The outcome RETURNED tells in victimRef who returned.',
  },
  'escalation.by-gateway': {
    code: 'E-NOT-PERMITTED',
    right: 'An escalation is sent by the unit GATEWAY; a person writes another kind.',
  },
  'human-ack.answer-later': { code: 'E-SCHEMA-INVALID', right: 'The answer is expected after sentAt.' },
  'human-ack.at-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'Somebody read the message before this is sent, so at is not after sentAt.',
  },
  'receipt.errors': {
    code: 'E-SCHEMA-INVALID',
    right: 'A receipt with result REJECTED has at least one error, one with ACCEPTED has none.',
  },
  'receipt.gateway-level': {
    code: 'E-NOT-PERMITTED',
    right: 'A receipt of level GATEWAY is sent by the unit GATEWAY.',
  },
  'receipt.gateway-rejects': {
    code: 'E-SCHEMA-INVALID',
    right: 'Only a receipt of level GATEWAY has the result REJECTED.',
  },
  'receipt.opened-part': { code: 'E-SCHEMA-INVALID', right: 'Write part at level OPENED, and nowhere else.' },
  'receipt.own-unit': { code: 'E-NOT-PERMITTED', right: 'The unit of a receipt is the unit that signs it.' },
  'receipt.to-sender': {
    code: 'E-SCHEMA-INVALID',
    right: 'A receipt goes to the member whose message it receipts.',
  },
  'redirect.addressed': { code: 'E-SCHEMA-INVALID', right: 'The new unit is one of the addressees in to.' },
  'redirect.other-unit': {
    code: 'E-SCHEMA-INVALID',
    right: 'The new unit is another one than the unit that redirects.',
  },
  'redirect.own-country': {
    code: 'E-NOT-PERMITTED',
    right: 'The new unit is one of the member that redirects.',
  },
} as const satisfies RuleTable;
