import type { RuleTable } from '../rules/rule.js';

/** Of alerts. */
export const alertRules = {
  'alert.action': { code: 'E-SCHEMA-INVALID', right: 'An alert asks for an action that its kind offers.' },
  'alert.subject-kind': {
    code: 'E-SCHEMA-INVALID',
    right: 'An alert has the subjectKind that its kind is made for.',
  },
  'missing.child-urgency': {
    code: 'E-SCHEMA-INVALID',
    right: 'An alert for a missing child has the urgency E or U.',
  },
  'missing.last-seen-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'The person was last seen before the message is sent, so lastSeen.at is not after sentAt.',
  },
  'missing.of-child': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write this member only where the missing person is a child.',
  },
  'missing.role': {
    code: 'E-SCHEMA-INVALID',
    right: 'The subject of an alert for a missing person has the role MISSING.',
  },
  'offences.min-penalty': {
    code: 'E-SCHEMA-INVALID',
    right:
      'At least one offence is linked to trafficking and carries at least 24 months, or leaves a convicted person at least 6 months to serve.',
  },
  'travel-document.check-digit': {
    code: 'E-CHECKDIGIT',
    right: 'numberCheckDigit is the ICAO 9303 check digit of number; read both again from the document.',
  },
  'travel-document.holder-welfare': {
    code: 'E-SCHEMA-INVALID',
    right:
      'CHECK_HOLDER_WELFARE is asked only where linkedToTrafficking is true; choose another action otherwise.',
  },
  'travel-document.number-or-range': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write number alone, or numberFrom and numberTo together.',
  },
  'travel-document.range': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A range runs upwards from numberFrom to numberTo, differs in its digits only, and covers at most 100000 numbers.',
  },
  'wanted.fallback-no-arrest': {
    code: 'E-SCHEMA-INVALID',
    right:
      'The fallback holds where arrest is not possible, so it is another action than PROVISIONAL_ARREST_PER_NATIONAL_LAW.',
  },
  'wanted.identity': {
    code: 'E-SCHEMA-INVALID',
    right:
      'Beside the name tell a birth date, a description, a document or, sealed, biometrics, so that two people of one name are told apart.',
  },
  'wanted.no-victim': {
    code: 'E-VICTIM-WANTED',
    right:
      'A victim is never wanted: the subject is a SUSPECT or CONVICTED, or the alert is of another kind.',
  },
  'wanted.role': {
    code: 'E-SCHEMA-INVALID',
    right: 'The subject of an alert for a wanted person has the role SUSPECT or CONVICTED.',
  },
  'wanted.sex': { code: 'E-SCHEMA-INVALID', right: 'The sex of a wanted person is known: F, M or X.' },
  'warrant.issued-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'The warrant was issued before the message is sent, so warrant.issuedOn is not after sentAt.',
  },
} as const satisfies RuleTable;
