import type { RuleTable } from './rule.js';

/** Of single fields, as the schemas have them. A field may have a code of its own. */
export const fieldRules = {
  'field.absent': {
    code: 'E-SCHEMA-INVALID',
    right: 'This member does not stand in this kind of message; leave it out.',
  },
  'field.addressees': {
    code: 'E-SCHEMA-INVALID',
    right: 'to is a list of named units, or {"all": true, "except": []}.',
  },
  'field.code': { code: 'E-SCHEMA-INVALID', right: 'A code is one of its list in code-lists/.' },
  'field.constant': {
    code: 'E-SCHEMA-INVALID',
    right: 'This member has the one value that its schema gives.',
  },
  'field.country': {
    code: 'E-SCHEMA-INVALID',
    right: 'A country is told in ISO 3166-1 alpha-3, as KHM, or as XXA, XXB, XXC or XXX where there is none.',
  },
  'field.date-or-time': {
    code: 'E-SCHEMA-INVALID',
    right: 'A date or time is one of 2026, 2026-11, 2026-11-24 or 2026-11-24T03:00:00Z.',
  },
  'field.digest': { code: 'E-SCHEMA-INVALID', right: 'A digest is SHA-256 in base64url, 43 characters.' },
  'field.each-once': { code: 'E-SCHEMA-INVALID', right: 'Each entry of this list stands there once.' },
  'field.flag': { code: 'E-SCHEMA-INVALID', right: 'This is true or false.' },
  'field.issuer': {
    code: 'E-SCHEMA-INVALID',
    right:
      'An issuer is a state in ISO 3166-1 alpha-3, as KHM, or another issuer of ICAO 9303 part 3, as UNO; XXX where it is not known.',
  },
  'field.known': {
    code: 'E-SCHEMA-INVALID',
    right: 'Members are those that the schema names: leave this one out.',
  },
  'field.least': { code: 'E-SCHEMA-INVALID', right: 'A number is at least the minimum of its schema.' },
  'field.list': { code: 'E-SCHEMA-INVALID', right: 'This is a list.' },
  'field.list-longest': {
    code: 'E-SCHEMA-INVALID',
    right: 'A list has no more entries than its schema allows.',
  },
  'field.list-shortest': {
    code: 'E-SCHEMA-INVALID',
    right: 'A list has at least as many entries as its schema asks for.',
  },
  'field.member': {
    code: 'E-SCHEMA-INVALID',
    right: 'A member is told by its code, two capital letters, as TH.',
  },
  'field.most': { code: 'E-SCHEMA-INVALID', right: 'A number is at most the maximum of its schema.' },
  'field.number': { code: 'E-SCHEMA-INVALID', right: 'This is a number.' },
  'field.object': { code: 'E-SCHEMA-INVALID', right: 'This is a JSON object.' },
  'field.partial-date': {
    code: 'E-SCHEMA-INVALID',
    right: 'A date is Gregorian, as 2026, 2026-11 or 2026-11-24.',
  },
  'field.pattern': { code: 'E-SCHEMA-INVALID', right: 'A text has the pattern that its schema gives.' },
  'field.required': { code: 'E-SCHEMA-INVALID', right: 'The schema requires this member: write it.' },
  'field.schema': { code: 'E-SCHEMA-INVALID', right: 'A value is one that the schema of the kind allows.' },
  'field.subdivision': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A part of a country is told by its code in ISO 3166-2, as TH-10; a code of a member is one that exists.',
  },
  'field.text': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A text has something to see (a letter, digit or sign), no control characters but tab and line feed, and no more characters than its schema allows.',
  },
  'field.time': { code: 'E-SCHEMA-INVALID', right: 'A time is RFC 3339 in UTC, as 2026-11-24T03:00:00Z.' },
  'field.unit': { code: 'E-SCHEMA-INVALID', right: 'A unit is told by its name, as ATU.' },
  'field.uuid7': { code: 'E-SCHEMA-INVALID', right: 'An id is a UUIDv7 in lower case.' },
  'field.whole': { code: 'E-SCHEMA-INVALID', right: 'This is a whole number.' },
} as const satisfies RuleTable;
