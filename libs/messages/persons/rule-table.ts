import type { RuleTable } from '../rules/rule.js';

/** Of persons: names, births, nationalities, who is with them, pictures. */
export const personRules = {
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
  'companion.once': {
    code: 'E-SCHEMA-INVALID',
    right: 'Each companion is told once, under one companionRef.',
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
