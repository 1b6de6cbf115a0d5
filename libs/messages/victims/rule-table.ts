import type { RuleTable } from '../rules/rule.js';

/** Of victims: identification, nationality, consent, status. */
export const victimRuleTable = {
  'consent.exception-supervisor': {
    code: 'E-NOT-PERMITTED',
    right: 'A SUPERVISOR claims an exception from consent.',
  },
  'consent.family-tracing': {
    code: 'E-CONSENT-SCOPE',
    right: 'Family tracing needs the scope FAMILY_TRACING, or an exception.',
  },
  'consent.given': {
    code: 'E-SCHEMA-INVALID',
    right: 'A consent that is GIVEN tells its scopes, givenAt and by.',
  },
  'consent.no-statistics': {
    code: 'E-CONSENT-SCOPE',
    right: 'A nationality is asked of a real person: the exception for imported statistics is left out.',
  },
  'consent.not-recorded': {
    code: 'E-CONSENT-SCOPE',
    right: 'NOT_RECORDED is for imported statistics, so exception is STATISTICAL_IMPORT.',
  },
  'consent.origin': {
    code: 'E-CONSENT-SCOPE',
    right: 'Sharing with the country of origin needs the scope SHARE_WITH_ORIGIN, or an exception.',
  },
  'consent.recorded': {
    code: 'E-CONSENT-SCOPE',
    right: 'An ACTUAL message records the consent: its state is another one than NOT_RECORDED.',
  },
  'consent.scopes-only-given': {
    code: 'E-CONSENT-SCOPE',
    right: 'Scopes are told only where the consent is GIVEN.',
  },
  'consent.statistics-not-actual': {
    code: 'E-STATUS-MIX',
    right:
      'The exception for imported statistics stands beside an EXERCISE or TEST message, not beside an ACTUAL one.',
  },
  'detention.reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write reason where the placement stays DETENTION, and nowhere else.',
  },
  'elements.complete': {
    code: 'E-SCHEMA-INVALID',
    right: 'COMPLETE elements are an act, a known purpose and, of an adult, a means.',
  },
  'elements.not-assessed': {
    code: 'E-SCHEMA-INVALID',
    right: 'NOT_ASSESSED tells no acts, means or purposes.',
  },
  'evidence.mrz': {
    code: 'E-SCHEMA-INVALID',
    right: 'Evidence of the kind MRZ has the machine-readable zone in document.mrz.',
  },
  'evidence.value': {
    code: 'E-SCHEMA-INVALID',
    right: 'A piece of evidence holds the member that its kind needs.',
  },
  'indicators.none-alone': { code: 'E-SCHEMA-INVALID', right: 'The indicator 00 (none) stands alone.' },
  'indicators.once': { code: 'E-SCHEMA-INVALID', right: 'Each indicator is named once.' },
  'indicators.strength': {
    code: 'E-SCHEMA-INVALID',
    right: 'Every indicator but 00 has a strength, and 00 has none.',
  },
  'nationality.answers-itself': {
    code: 'E-NOT-PERMITTED',
    right: 'country is the country of the member that answers.',
  },
  'nationality.asked-addressed': {
    code: 'E-SCHEMA-INVALID',
    right: 'An addressee is of the country in claim.country.',
  },
  'nationality.asked-country': {
    code: 'E-NATIONALITY-MISSING',
    right: 'claim.country is the country that is asked: a known one.',
  },
  'nationality.document-type': {
    code: 'E-SCHEMA-INVALID',
    right: 'An offered travel document has its type.',
  },
  'nationality.expected-at': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write expectedAt, after sentAt, where the answer is interim, and nowhere else.',
  },
  'nationality.final': { code: 'E-SCHEMA-INVALID', right: 'A final result has interim false.' },
  'nationality.interim': { code: 'E-SCHEMA-INVALID', right: 'The result INTERIM has interim true.' },
  'nationality.methods': {
    code: 'E-SCHEMA-INVALID',
    right: 'A final result tells in methods how it was found.',
  },
  'nationality.refused-reason': { code: 'E-SCHEMA-INVALID', right: 'NOT_NATIONAL is explained in reason.' },
  'nationality.sealed-evidence': {
    code: 'E-SCHEMA-INVALID',
    right: 'The evidence stands in the sealed part nationality-evidence.',
  },
  'nationality.sealed-family': {
    code: 'E-SCHEMA-INVALID',
    right: 'A family that is found stands in the sealed part family.',
  },
  'nationality.undetermined': {
    code: 'E-NATIONALITY-MISSING',
    right: 'A country that is not known is explained in undeterminedReason.',
  },
  'outside.at-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'An outside answer is recorded after it came, so at is not after sentAt.',
  },
  'outside.no-member': {
    code: 'E-SCHEMA-INVALID',
    right: 'An outside answer speaks for a state that is no member; a member answers for itself.',
  },
  'protection.feared': {
    code: 'E-PROTECTION',
    right:
      'Where a protection concern about a person is recorded here, in whatever conversation, her country of origin is told nothing of her, until CT_CONSENT_CHANGE says that she agrees.',
  },
  'protection.origin-not-addressed': {
    code: 'E-PROTECTION',
    right: 'Where there is a protection concern, nobody in the country of origin is addressed.',
  },
  'protection.origin-not-asked': {
    code: 'E-PROTECTION',
    right: 'Where there is a protection concern, the country of origin is not asked.',
  },
  'victim-status.expected-at': {
    code: 'E-SCHEMA-INVALID',
    right:
      'An interim word tells in expectedAt, after sentAt, when the decision is expected; nothing else does.',
  },
  'victim-status.interim': {
    code: 'E-SCHEMA-INVALID',
    right: 'An interim word is about a status that is still to be decided, and leaves it as it is.',
  },
  'victim-status.reasons': {
    code: 'E-SCHEMA-INVALID',
    right: 'NOT_A_VICTIM gives its reasons in the sealed part status-reasons.',
  },
  'victim-status.step': {
    code: 'E-SCHEMA-INVALID',
    right: 'The new status is one that may follow the status before.',
  },
  'victim-status.tells': {
    code: 'E-SCHEMA-INVALID',
    right: 'The status changes, or chargesReview or an interim word tells something.',
  },
  'victim.child-guardian': {
    code: 'E-CHILD-GUARDIAN',
    right: 'A child has a guardian in the sealed part guardian, or the need GUARDIANSHIP.',
  },
  'victim.sealed-child': {
    code: 'E-SCHEMA-INVALID',
    right: 'Whoever may be under 18 by what is sealed is a child openly, too: isChild is true.',
  },
  'victim.follow-up-reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'An investigation that is NOT_POSSIBLE is explained in reason.',
  },
} as const satisfies RuleTable;
