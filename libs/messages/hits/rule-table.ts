import type { RuleTable } from '../rules/rule.js';

/** Of hits and their confirmation. */
export const hitRules = {
  'confirm.more-time': {
    code: 'E-SCHEMA-INVALID',
    right:
      'Write moreTimeMinutes where the answer comes later: where stillActive is CHECKING, or samePerson is UNSURE while the alert is in force; nowhere else.',
  },
  'confirm.proceed': {
    code: 'E-NOT-PERMITTED',
    right: 'PROCEED is instructed only where stillActive and samePerson are both YES.',
  },
  'hit.arrest-basis': {
    code: 'E-NOT-PERMITTED',
    right: 'An arrest rests on a confirmation named in an OUTCOME, or on a ground of national law.',
  },
  'hit.at-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'The hit happened before the message is sent, so at is not after sentAt.',
  },
  'hit.confirmed-by-owner': {
    code: 'E-NOT-PERMITTED',
    right: 'The confirmation is a message of the member that opened the alert.',
  },
  'hit.finder-asks': {
    code: 'E-NOT-PERMITTED',
    right: 'The member that found the hit asks for its confirmation.',
  },
  'hit.finder-closes': { code: 'E-NOT-PERMITTED', right: 'The member that found the hit tells its outcome.' },
  'hit.objected': {
    code: 'E-NOT-PERMITTED',
    right:
      'Your state objects to this arrest: do what the check asks for here, name a ground of your own criminal law, or have the objection lifted first (CT_OBJECTION, act LIFT).',
  },
  'hit.presented-empty': {
    code: 'E-SCHEMA-INVALID',
    right:
      'The part presented tells a name, a document, companions, a vehicle, a vessel or a note; leave it out where there is nothing to tell.',
  },
  'hit.outcome-of': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write outcomeOf where the stage is OUTCOME, and nowhere else.',
  },
  'hit.victim-protected': {
    code: 'E-NOT-PERMITTED',
    right:
      'Where there are signs of a victim, or of a child, the action protects: LOCATED, PROTECTED, WELFARE_CHECKED, TRAVEL_STOPPED or NONE, and nobody is held.',
  },
  'hit.victim-urgency': {
    code: 'E-SCHEMA-INVALID',
    right: 'A hit with signs of a victim, or of a child, has the urgency E.',
  },
  'not-possible.fallback': {
    code: 'E-SCHEMA-INVALID',
    right:
      'What is done in the place of the action is one that this kind of alert allows, and no arrest; leave it out where nothing is done.',
  },
  'not-possible.redirect': {
    code: 'E-SCHEMA-INVALID',
    right:
      'Write redirectTo, the competent unit, where the reason is NOT_COMPETENT_REDIRECT, and nowhere else.',
  },
  'not-possible.redirect-other-unit': {
    code: 'E-NOT-PERMITTED',
    right: 'The competent unit is another one than the unit that says so.',
  },
  'not-possible.redirect-own-country': {
    code: 'E-NOT-PERMITTED',
    right: 'The competent unit is of the same country: another country answers for itself.',
  },
  'not-possible.until-later': {
    code: 'E-SCHEMA-INVALID',
    right: 'The action becomes possible after sentAt; leave until out where nobody knows when.',
  },
  'not-possible.victim-sealed': {
    code: 'E-NOT-PERMITTED',
    right:
      'To the owner of an alert for a suspect nobody says in the open that a person is protected: raise a CT_CHALLENGE, whose ground is sealed, or give another reason.',
  },
} as const satisfies RuleTable;
