import type { RuleTable } from '../rules/rule.js';

/** Of questions and their answers. */
export const inquiryRules = {
  'information-request.question': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write a question, or choose a template.',
  },
  'investigation.coercive': {
    code: 'E-SCHEMA-INVALID',
    right: 'Observation of a person is coercive: coercive is true.',
  },
  'investigation.mla-ref': {
    code: 'E-SCHEMA-INVALID',
    right: 'A formal request that has been sent has its number in mlaTracking.ref.',
  },
  'investigation.mla-tracking': {
    code: 'E-SCHEMA-INVALID',
    right:
      'Write mlaTracking where coercive is true, and nowhere else: it marks the request as preparatory to mutual legal assistance.',
  },
  'investigation.sealed-suspects': {
    code: 'E-HANDLING',
    right:
      'Under H2 or H3 suspects and their numbers stand in the sealed part suspects; leave them out here.',
  },
  'investigation.suspect-role': {
    code: 'E-SCHEMA-INVALID',
    right: 'Whoever is investigated is a SUSPECT or CONVICTED; victims and witnesses are not told here.',
  },
  'joint-operation.ahead': {
    code: 'E-SCHEMA-INVALID',
    right: 'The last day of the period is not before sentAt.',
  },
  'joint-operation.changes': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write changes where the decision is PROPOSE_CHANGE, and nowhere else.',
  },
  'joint-operation.child-protection': {
    code: 'E-SCHEMA-INVALID',
    right: 'Where children are expected, childProtectionTeam is true.',
  },
  'joint-operation.children': {
    code: 'E-SCHEMA-INVALID',
    right: 'Children count among the victims: expectedChildren is not above expectedVictims.',
  },
  'joint-operation.lead': {
    code: 'E-SCHEMA-INVALID',
    right: 'A unit that leads is of the own member or of one that members names.',
  },
  'joint-operation.members': {
    code: 'E-SCHEMA-INVALID',
    right: 'members names the member of every addressee.',
  },
  'joint-operation.other-decides': {
    code: 'E-NOT-PERMITTED',
    right: 'A member that was asked decides, and not the one that proposed the operation.',
  },
  'joint-operation.period': { code: 'E-SCHEMA-INVALID', right: 'period.to is not before period.from.' },
  'joint-operation.reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write reason where the decision is DECLINE, and nowhere else.',
  },
  'joint-operation.shelter-places': {
    code: 'E-SCHEMA-INVALID',
    right: 'There is a place for every victim that is expected: shelterPlaces is at least expectedVictims.',
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
