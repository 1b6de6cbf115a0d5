import type { RuleTable } from '../rules/rule.js';

/** Of what several kinds hold: documents, places, offences, links, means of communication. */
export const shapeRules = {
  'comms.bank': { code: 'E-SCHEMA-INVALID', right: 'bank is told of a BANK_ACCOUNT only.' },
  'comms.bank-account': {
    code: 'E-SCHEMA-INVALID',
    right: 'A BANK_ACCOUNT has 4 to 35 digits and capital letters; name its bank in bank.',
  },
  'comms.email': { code: 'E-SCHEMA-INVALID', right: 'An EMAIL is written whole, as office@example.org.' },
  'comms.handle': {
    code: 'E-SCHEMA-INVALID',
    right: 'A HANDLE is a name of 2 to 64 letters, digits, dots, hyphens or underscores, as @office.example.',
  },
  'comms.imei': {
    code: 'E-CHECKDIGIT',
    right: 'An IMEI has 15 digits, of which the last is their check digit; read it again from the handset.',
  },
  'comms.once': { code: 'E-SCHEMA-INVALID', right: 'Each means of communication stands in the list once.' },
  'comms.phone': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A PHONE is written in E.164: a plus sign, the code of the country, and the number without the 0 in front, as +66812345678.',
  },
  'comms.platform': {
    code: 'E-SCHEMA-INVALID',
    right: 'A HANDLE names the platform on which it is used; UNKNOWN where that is not known.',
  },
  'comms.url': {
    code: 'E-SCHEMA-INVALID',
    right: 'A URL is written whole and begins with https:// or http://, as https://example.org/jobs.',
  },
  'comms.wallet': {
    code: 'E-SCHEMA-INVALID',
    right: 'A WALLET is an address of 14 to 128 letters and digits, without blanks.',
  },
  'document.expires-after-issued': {
    code: 'E-SCHEMA-INVALID',
    right: 'A document expires on the day it is issued or later.',
  },
  'document.issuer': {
    code: 'E-SCHEMA-INVALID',
    right: 'A state or organisation issued it; XXX stands beside the types OTHER and UNKNOWN alone.',
  },
  'document.mrz-check-digit': {
    code: 'E-CHECKDIGIT',
    right:
      'Every check digit of a zone that a machine has read holds; read the zone again from the document.',
  },
  'document.mrz-format': {
    code: 'E-SCHEMA-INVALID',
    right:
      'mrz has the lines of one of the ICAO 9303 formats: three of 30, or two of 36 or 44, of A to Z, 0 to 9 and <.',
  },
  'document.mrz-number': {
    code: 'E-SCHEMA-INVALID',
    right:
      'number is the document number in the machine-readable zone, or ends in it and stands whole in its optional data.',
  },
  'leak.address': {
    code: 'E-LEAK-SUSPECTED',
    right: 'An address of a place that protects stands in a sealed part; leave it out here.',
  },
  'leak.point': {
    code: 'E-LEAK-SUSPECTED',
    right:
      'A point of a place that protects stands in a sealed part, or is has a precisionM of at least 1000.',
  },
  'link.period': {
    code: 'E-SCHEMA-INVALID',
    right: 'A link does not end before it begins: until is not before since.',
  },
  'link.two-things': {
    code: 'E-SCHEMA-INVALID',
    right: 'A link joins two different things: from and to are not the same.',
  },
  'location.admin1': {
    code: 'E-SCHEMA-INVALID',
    right: 'admin1 is a part of the country that the place names.',
  },
  'location.locode': {
    code: 'E-SCHEMA-INVALID',
    right: 'locode is a place of the country that the place names.',
  },
  'offence.elements': {
    code: 'E-SCHEMA-INVALID',
    right:
      'An offence of the category TIP has tipElements with state COMPLETE: an act, a known purpose and, of an adult, a means.',
  },
  'offence.past': {
    code: 'E-SCHEMA-INVALID',
    right: 'An offence began before the message is sent, so period.from is not after sentAt.',
  },
  'offence.penalty-months': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write months where the kind of the penalty is MONTHS, and nowhere else.',
  },
  'offence.period': { code: 'E-SCHEMA-INVALID', right: 'period.to is not before period.from.' },
  'offence.trafficking-linked': {
    code: 'E-SCHEMA-INVALID',
    right: 'An offence of the category TIP has linkedToTrafficking true.',
  },
} as const satisfies RuleTable;
