import type { RuleTable } from '../rules/rule.js';

/** Of alerts. */
export const alertRules = {
  'alert.action': { code: 'E-SCHEMA-INVALID', right: 'An alert asks for an action that its kind offers.' },
  'alert.protect-occupants': {
    code: 'E-SCHEMA-INVALID',
    right:
      'Where victims may be aboard, or forced labour of the crew is suspected, actionRequested is PROTECT_OCCUPANTS.',
  },
  'alert.subject-kind': {
    code: 'E-SCHEMA-INVALID',
    right: 'An alert has the subjectKind that its kind is made for.',
  },
  'at-risk.adult-consent': {
    code: 'E-CONSENT-SCOPE',
    right:
      'Others are told that an adult is at risk with consent, or on the decision of a COURT; tell which in consent or decision.',
  },
  'at-risk.consent-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'Consent was given before the message is sent, so givenAt is not after sentAt.',
  },
  'at-risk.court-order': {
    code: 'E-SCHEMA-INVALID',
    right: 'The travel of an adult is stopped on the order of a COURT alone.',
  },
  'at-risk.decided-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'The decision was made before the message is sent, so decidedOn is not after sentAt.',
  },
  'at-risk.of-adult': {
    code: 'E-SCHEMA-INVALID',
    right: 'STOP_TRAVEL_ADULT_ORDER is asked of an adult; of a child ask STOP_TRAVEL_CHILD.',
  },
  'at-risk.of-child': {
    code: 'E-SCHEMA-INVALID',
    right: 'STOP_TRAVEL_CHILD is asked of a child; of an adult ask STOP_TRAVEL_ADULT_ORDER.',
  },
  'at-risk.role': {
    code: 'E-SCHEMA-INVALID',
    right: 'The subject of an alert for a person at risk has the role AT_RISK.',
  },
  'at-risk.stop-decision': {
    code: 'E-SCHEMA-INVALID',
    right: 'A stop of travel rests on a decision of a court or social authority; tell it in decision.',
  },
  'at-risk.travel-window': {
    code: 'E-SCHEMA-INVALID',
    right: 'Travel is not expected to end before it begins: latest is not before earliest.',
  },
  'entity.one-role': {
    code: 'E-SCHEMA-INVALID',
    right: 'Where there is an organisation, its roleInCase is the roleInCase of the alert.',
  },
  'entity.told': {
    code: 'E-SCHEMA-INVALID',
    right: 'An alert on an entity tells an organisation, commsIds, or both.',
  },
  'leak.person-name': {
    code: 'E-LEAK-SUSPECTED',
    right:
      'This alert names no person; write the text without the name, and alert on the person in an alert of its own.',
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
  'related.another': { code: 'E-SCHEMA-INVALID', right: 'Another alert than this one is related to it.' },
  'related.once': { code: 'E-SCHEMA-INVALID', right: 'Each related alert is named once.' },
  'sighting.admin1': {
    code: 'E-SCHEMA-INVALID',
    right: 'The place of a sighting is told by country and admin1.',
  },
  'sighting.seen-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'The person was seen before the message is sent, so seenAt is not after sentAt.',
  },
  'route.legs-meet': {
    code: 'E-SCHEMA-INVALID',
    right: 'Each leg of a route begins in the country in which the leg before ended.',
  },
  'travel-document.check-digit': {
    code: 'E-CHECKDIGIT',
    right:
      'numberCheckDigit stands beside number; what a machine has read is the ICAO 9303 check digit of it.',
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
  'unidentified.found-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'The person was found before the message is sent, so found.at is not after sentAt.',
  },
  'unidentified.no-birth': {
    code: 'E-LEAK-SUSPECTED',
    right: 'Of somebody alive no date of birth is told openly: leave birth out and tell ageEstimate.',
  },
  'unidentified.no-name': {
    code: 'E-LEAK-SUSPECTED',
    right: 'Of somebody alive no name is told openly: leave names empty.',
  },
  'unidentified.role': {
    code: 'E-SCHEMA-INVALID',
    right: 'The subject of an alert on an unidentified person has the role UNIDENTIFIED.',
  },
  'vehicle.identifier': {
    code: 'E-SCHEMA-INVALID',
    right: 'A vehicle is told by its plate, by its vin, or by both.',
  },
  'voyage.last-seen-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'The vessel was last seen before the message is sent, so lastSeenAt is not after sentAt.',
  },
  'travel-document.replaced-by-other': {
    code: 'E-SCHEMA-INVALID',
    right: 'replacedBy is the number of another document.',
  },
  'wanted.arrest-age': {
    code: 'E-SCHEMA-INVALID',
    right: 'Arrest is not asked for a person who may be under 14: ask for LOCATE_AND_REPORT.',
  },
  'wanted.arrest-identity': {
    code: 'E-SCHEMA-INVALID',
    right:
      'For an arrest tell a birth date, a document, a photo or biometrics, or a name of two words with marks of the body.',
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
  'warrant.issued-in-lifetime': {
    code: 'E-SCHEMA-INVALID',
    right: 'A warrant was issued within the last 100 years, and after the person was born.',
  },
  'warrant.once': { code: 'E-SCHEMA-INVALID', right: 'Each warrant of a court is named once.' },
  'warrant.issued-past': {
    code: 'E-SCHEMA-INVALID',
    right: 'The warrant was issued before the message is sent, so warrant.issuedOn is not after sentAt.',
  },
} as const satisfies RuleTable;
