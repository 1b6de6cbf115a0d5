import type { RuleTable } from '../rules/rule.js';

/** Of what several kinds hold: persons, names, documents, places, offences, means of communication. */
export const shapeRules = {
  'age.min-below-max': { code: 'E-SCHEMA-INVALID', right: 'min is not above max.' },
  'birth.date-of-entered': {
    code: 'E-SCHEMA-INVALID',
    right: 'date is the Gregorian date of what entered says in its calendar.',
  },
  'birth.entered': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A date of the Khmer Buddhist, Myanmar or Islamic calendar is also told as it was entered, in entered.',
  },
  'birth.first': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write the birth that counts most in birth, before the others.',
  },
  'birth.max-age': {
    code: 'E-SCHEMA-INVALID',
    right: 'A person is at most 120 years old; a year of the Buddhist era goes into entered.',
  },
  'birth.past': { code: 'E-SCHEMA-INVALID', right: 'A birth date is not after sentAt.' },
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
  'companion.once': {
    code: 'E-SCHEMA-INVALID',
    right: 'Each companion is told once, under one companionRef.',
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
    right: 'number is the document number in the machine-readable zone.',
  },
  'leak.address': {
    code: 'E-LEAK-SUSPECTED',
    right: 'An address of a place that protects stands in a sealed part; leave it out here.',
  },
  'leak.documents': {
    code: 'E-LEAK-SUSPECTED',
    right: 'Documents of a victim stand in a sealed part; leave them out here.',
  },
  'leak.comms': {
    code: 'E-LEAK-SUSPECTED',
    right:
      'Telephones and accounts of a person whom the network protects stand in a sealed part; leave them out here.',
  },
  'leak.relatives': {
    code: 'E-LEAK-SUSPECTED',
    right: 'Relatives of a person whom the network protects stand in a sealed part; leave them out here.',
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
  'name.latin': { code: 'E-SCHEMA-INVALID', right: 'At least one name is in Latin script.' },
  'name.script': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A name is written in the letters of its script; write it once more in Latin letters where it has none.',
  },
  'name.somebody': {
    code: 'E-SCHEMA-INVALID',
    right: 'A name is one that somebody bears; leave out what only says that the name is not known.',
  },
  'name.translit-of': {
    code: 'E-SCHEMA-INVALID',
    right: 'translitOf is the fullName of another name of this person, in another script.',
  },
  'nationality.of-victim': {
    code: 'E-NATIONALITY-MISSING',
    right: 'A victim has at least one nationality claim.',
  },
  'nationality.one-state': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A nationality that is refuted is not also documented or verified; where the two differ it is DISPUTED.',
  },
  'nationality.verified-by-own': {
    code: 'E-SCHEMA-INVALID',
    right: 'A nationality is verified by the country whose it is: verifiedByCountry is country.',
  },
  'nationality.verified-by': {
    code: 'E-SCHEMA-INVALID',
    right: 'A claim that is VERIFIED tells in verifiedByCountry which country verified it.',
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
  'person.adult': {
    code: 'E-SCHEMA-INVALID',
    right: 'Whoever is 18 or older by the birth date is no child: isChild is false.',
  },
  'person.caution': {
    code: 'E-SCHEMA-INVALID',
    right: 'Cautions of danger are not said of a person whom the network protects; leave this one out.',
  },
  'person.no-perpetrator': {
    code: 'E-SCHEMA-INVALID',
    right: 'Roles of perpetrators are not said of a person whom the network protects; leave them out.',
  },
  'person.may-be-child': {
    code: 'E-SCHEMA-INVALID',
    right: 'Where the person may be under 18, isChild is true.',
  },
  'photos.attachment': {
    code: 'E-SCHEMA-INVALID',
    right: 'attachment is the name of an attachment of this message.',
  },
  'photos.public-consent': {
    code: 'E-CONSENT-SCOPE',
    right:
      'A photo for more than case workers needs the consent PUBLIC_PHOTO, for a child given by its guardian; otherwise its audience is CASE_WORKERS.',
  },
  'photos.sealed': { code: 'E-SCHEMA-INVALID', right: 'Photos come along in a sealed part named photos.' },
} as const satisfies RuleTable;
