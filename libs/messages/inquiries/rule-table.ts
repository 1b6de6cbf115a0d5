import type { RuleTable } from '../rules/rule.js';

/** Of questions and their answers. */
export const inquiryRules = {
  'information-request.question': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write a question, or choose a template.',
  },
  'reply.delay': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write delay where the answer is DELAYED, and nowhere else.',
  },
  'reply.delay-later': { code: 'E-SCHEMA-INVALID', right: 'delay.expectedAt is after sentAt.' },
  'reply.items': {
    code: 'E-SCHEMA-INVALID',
    right:
      'Tell something, in items or in the sealed part answer, where the answer is ANSWERED or PARTIAL, and nowhere else.',
  },
  'reply.refusal-reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write refusalReason where the answer is REFUSED, and nowhere else.',
  },
  'reply.second-delay': { code: 'E-NOT-PERMITTED', right: 'A SUPERVISOR sends a second delay.' },
} as const satisfies RuleTable;
