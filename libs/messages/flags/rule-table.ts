import type { RuleTable } from '../rules/rule.js';

/** Of what states and owners say of an alert that stays: objections, and identities that somebody misuses. */
export const flagRules = {
  'misused.consent': {
    code: 'E-CONSENT-SCOPE',
    right:
      'The innocent person agrees first: consent is GIVEN, with the scope SHARE_FOR_INVESTIGATION, and not withdrawn.',
  },
  'misused.consent-no-exception': {
    code: 'E-CONSENT-SCOPE',
    right: 'No exception stands in the place of the consent of a person whose identity is misused.',
  },
  'misused.consent-of-clear': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write consent where the act is CLEAR, and nowhere else.',
  },
  'misused.ends': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write ends, the message that cleared the person, where the act is END, and nowhere else.',
  },
  'misused.reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write reason where the act is END, and nowhere else.',
  },
  'misused.sealed-person': {
    code: 'E-SCHEMA-INVALID',
    right: 'The person who is cleared stands in a sealed part named cleared-person; an END has none.',
  },
  'objection.lasts': {
    code: 'E-SCHEMA-INVALID',
    right: 'An objection ends after sentAt and within 366 days; whoever still objects then says so again.',
  },
  'objection.not-owner': {
    code: 'E-NOT-PERMITTED',
    right: 'Another member objects; the owner of an alert corrects or withdraws it.',
  },
  'objection.owner-addressed': {
    code: 'E-NOT-PERMITTED',
    right: 'An objection goes to the owner of the alert, whoever else is told.',
  },
  'objection.reason-sealed': {
    code: 'E-SCHEMA-INVALID',
    right:
      'The reason of an objection that is raised stands in a sealed part named objection; one that is lifted has none.',
  },
  'objection.reason-to-owner': {
    code: 'E-NOT-PERMITTED',
    right: 'The reason of an objection is sealed to units of the owner of the alert, and to nobody else.',
  },
  'objection.scope': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write scope where the act is RAISE, and nowhere else.',
  },
  'objection.until': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write until where the act is RAISE, and nowhere else.',
  },
} as const satisfies RuleTable;
