import type { RuleTable } from '../rules/rule.js';

/** Of the return of a person: plan, handover, arrival, assistance. */
export const returnRules = {
  'arrival.at-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'The person arrived before the message is sent, so at is not after sentAt.',
  },
  'arrival.unsafe-urgency': {
    code: 'E-SCHEMA-INVALID',
    right: 'Where the person is not safe, the urgency is E or U.',
  },
  'assistance.essential': { code: 'E-SCHEMA-INVALID', right: 'Some needs are always essential.' },
  'assistance.languages': {
    code: 'E-SCHEMA-INVALID',
    right: 'An interpreter is asked for between at least two languages, which languages names.',
  },
  'assistance.other-type': { code: 'E-SCHEMA-INVALID', right: 'The type OTHER is explained in otherType.' },
  'assistance.provider-addressed': {
    code: 'E-SCHEMA-INVALID',
    right: 'The unit that is asked is one of the addressees in to.',
  },
  'assistance.reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write reason where state is NOT_AVAILABLE, and nowhere else.',
  },
  'follow-up.at-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'Contact was sought before the message is sent, so at is not after sentAt.',
  },
  'follow-up.safe': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write safe where contactMade is true, and nowhere else.',
  },
  'follow-up.urgency': {
    code: 'E-SCHEMA-INVALID',
    right: 'Where the person is not safe, or the risk of trafficking is HIGH, the urgency is E or U.',
  },
  'handover-place.airport': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write airport where point is AIRPORT, and nowhere else.',
  },
  'handover-place.other': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write other where point is OTHER, and nowhere else.',
  },
  'handover.act-condition': {
    code: 'E-SCHEMA-INVALID',
    right: 'condition is the one that the act tells of this person.',
  },
  'handover.act-digest': {
    code: 'E-SCHEMA-INVALID',
    right: 'actDigest is the digest of the bytes of the act.',
  },
  'handover.act-form': {
    code: 'E-SCHEMA-INVALID',
    right: 'act is the base64url of JSON in UTF-8 without blanks.',
  },
  'handover.act-person': {
    code: 'E-SCHEMA-INVALID',
    right: 'The act names victimRef among its persons exactly once.',
  },
  'handover.act-plan': { code: 'E-SCHEMA-INVALID', right: 'planId is the plan that the act names.' },
  'handover.other-countersigns': {
    code: 'E-NOT-PERMITTED',
    right: 'The member that did not write the handover countersigns it.',
  },
  'plan.accept-reception': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write receptionArrangement where decision is ACCEPT, and nowhere else.',
  },
  'plan.change-list': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write changes where decision is PROPOSE_CHANGE, and nowhere else.',
  },
  'plan.decline-reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write reason where decision is DECLINE, and nowhere else.',
  },
  'return.best-interests': {
    code: 'E-CHILD-GUARDIAN',
    right: 'The return of a child names the determination of its best interests in bestInterestsRef.',
  },
  'return.best-interests-of-child': {
    code: 'E-SCHEMA-INVALID',
    right: 'A determination of best interests is of a child; an adult consents: leave bestInterestsRef out.',
  },
  'return.child-escort': {
    code: 'E-CHILD-GUARDIAN',
    right: 'A child does not travel alone: every escort of a child is of another kind than NONE.',
  },
  'return.child-guardian': {
    code: 'E-CHILD-GUARDIAN',
    right: 'The return of a child names its guardian in the sealed part guardian.',
  },
  'return.consent': {
    code: 'E-CONSENT-SCOPE',
    right: 'A voluntary return names the recorded consent in consentRef.',
  },
  'return.court-date': {
    code: 'E-COURT-DATE',
    right: 'The journey begins after every court date, unless remoteTestimony is true.',
  },
  'return.court-pending': {
    code: 'E-SCHEMA-INVALID',
    right: 'Proceedings that have court dates are pending: write pending true, or leave the dates out.',
  },
  'return.document-issued': {
    code: 'E-NATIONALITY-UNVERIFIED',
    right: 'Where the nationality is DOCUMENT_ISSUED, at least one of documents is ISSUED or HELD.',
  },
  'return.escort-none': {
    code: 'E-SCHEMA-INVALID',
    right: 'The escort NONE stands alone; leave it out beside another escort.',
  },
  'return.fit-to-travel': {
    code: 'E-UNFIT-TO-TRAVEL',
    right: 'The person is fit to travel: plan the return after a doctor has said so.',
  },
  'return.fitness-recent': {
    code: 'E-UNFIT-TO-TRAVEL',
    right:
      'Fitness to travel is found within the 90 days before the journey: have the person examined again.',
  },
  'return.handover-border': {
    code: 'E-SCHEMA-INVALID',
    right: 'The handover point lies at a border between two countries of the route and of the nationality.',
  },
  'return.mitigation-says': {
    code: 'E-SCHEMA-INVALID',
    right: 'A mitigation says in words what makes the risk less.',
  },
  'return.nationality-verified': {
    code: 'E-NATIONALITY-UNVERIFIED',
    right: 'A return follows a nationality that is VERIFIED or DOCUMENT_ISSUED.',
  },
  'return.pending-dates': {
    code: 'E-SCHEMA-INVALID',
    right:
      'Proceedings that are pending have a court date, or the person is heard from abroad: remoteTestimony is true.',
  },
  'return.receiver-addressed': {
    code: 'E-SCHEMA-INVALID',
    right: 'The receiving unit is one of the addressees in to.',
  },
  'return.replaces-other': { code: 'E-SCHEMA-INVALID', right: 'replaces names another plan than this one.' },
  'return.risk-mitigated': { code: 'E-RISK-UNMITIGATED', right: 'A high risk has its mitigations named.' },
  'return.voluntary': {
    code: 'E-CONSENT-SCOPE',
    right: 'Nobody is returned against their will: voluntary is true.',
  },
  'return.window-length': {
    code: 'E-SCHEMA-INVALID',
    right: 'The window of the journey is at most 31 days long.',
  },
  'return.window-soon': {
    code: 'E-SCHEMA-INVALID',
    right: 'The window of the journey begins within a year after sentAt.',
  },
  'return.window-later': {
    code: 'E-SCHEMA-INVALID',
    right: 'The window of the journey begins after sentAt.',
  },
} as const satisfies RuleTable;
