import type { RuleTable } from './rule.js';

/** Of checks and their queries. */
export const checkRules = {
  'check.member': {
    code: 'E-SCHEMA-INVALID',
    right: 'A check has the members purpose, queries and originUserRef: leave this one out.',
  },
  'check.officer': {
    code: 'E-SCHEMA-INVALID',
    right: 'originUserRef is a pseudonym of 1 to 64 letters, digits, dots or dashes.',
  },
  'check.purpose': {
    code: 'E-SCHEMA-INVALID',
    right: 'purpose is a code of the list purpose; nothing is looked up without one.',
  },
  'check.queries': { code: 'E-SCHEMA-INVALID', right: 'queries is a list of 1 to 500 queries.' },
  'check.role': { code: 'E-NOT-PERMITTED', right: 'A check is made by a role that may look up.' },
  'query.birth-year': { code: 'E-SCHEMA-INVALID', right: 'birthYear is a whole number from 1890 to 2100.' },
  'query.comms': { code: 'E-SCHEMA-INVALID', right: 'value has at least three letters or digits.' },
  'query.country': { code: 'E-SCHEMA-INVALID', right: 'A country is told in ISO 3166-1 alpha-3, as KHM.' },
  'query.imei': {
    code: 'E-CHECKDIGIT',
    right: 'The last of the fifteen digits of a handset is its check digit; read the number again.',
  },
  'query.imo': {
    code: 'E-CHECKDIGIT',
    right: 'An IMO number has seven digits, the last of which is its check digit; read the number again.',
  },
  'query.kind': {
    code: 'E-SCHEMA-INVALID',
    right: 'kind is one of COMMS, DOCUMENT, MRZ, ORGANISATION, PERSON, PLATE, VESSEL, VIN.',
  },
  'query.lookalike': {
    code: 'E-SCHEMA-INVALID',
    right: 'This letter is of another alphabet and looks like a Latin one; it was read as that one.',
  },
  'query.member': {
    code: 'E-SCHEMA-INVALID',
    right: 'A query has the members of its kind: leave this one out.',
  },
  'query.mmsi': { code: 'E-SCHEMA-INVALID', right: 'An MMSI has nine digits.' },
  'query.mrz': {
    code: 'E-SCHEMA-INVALID',
    right: 'A machine-readable zone has three lines of 30, or two of 36 or 44, of A to Z, 0 to 9 and <.',
  },
  'query.mrz-check-digit': {
    code: 'E-CHECKDIGIT',
    right: 'Every check digit of the machine-readable zone holds; read the zone again.',
  },
  'query.mrz-date': {
    code: 'E-SCHEMA-INVALID',
    right: 'The date of birth is six digits, year, month and day, with fillers for what is not known.',
  },
  'query.mrz-issuer': {
    code: 'E-SCHEMA-INVALID',
    right: 'A state stands in a machine-readable zone by its code of ICAO 9303 part 3, as KHM, D or UNO.',
  },
  'query.mrz-length': {
    code: 'E-SCHEMA-INVALID',
    right: 'Each line has as many signs as its format has: 30, 36 or 44.',
  },
  'query.mrz-misread': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A digit stands where letters stand, or a letter where digits do; it was read as what it looks like. Compare it.',
  },
  'query.mrz-name-cut': {
    code: 'E-SCHEMA-INVALID',
    right: 'The name fills its field to the end, so there may be more of it on the document.',
  },
  'query.mrz-sign': {
    code: 'E-SCHEMA-INVALID',
    right: 'A machine-readable zone has A to Z, 0 to 9 and <, and no other sign.',
  },
  'query.name': { code: 'E-SCHEMA-INVALID', right: 'name has at least one word of two letters or more.' },
  'query.number': { code: 'E-SCHEMA-INVALID', right: 'number has 3 to 30 letters and digits.' },
  'query.object': { code: 'E-SCHEMA-INVALID', right: 'A query is a JSON object.' },
  'query.organisation': {
    code: 'E-SCHEMA-INVALID',
    right: 'number has at least three letters or digits: the entry of an organisation in its register.',
  },
  'query.phone': {
    code: 'E-SCHEMA-INVALID',
    right: 'A telephone has as many digits as its country gives out; read the number again.',
  },
  'query.phone-country': {
    code: 'E-SCHEMA-INVALID',
    right: 'A telephone begins with + and its country, or country says where it is dialled as it is written.',
  },
  'query.plate': { code: 'E-SCHEMA-INVALID', right: 'plate has at least two letters or digits.' },
  'query.required': { code: 'E-SCHEMA-INVALID', right: 'A query of this kind needs this member: write it.' },
  'query.script': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A name is read in Latin, Thai, Lao, Khmer, Burmese, Chinese, Arabic and Tamil letters; this word is not: write it in Latin letters.',
  },
  'query.sex': { code: 'E-SCHEMA-INVALID', right: 'sex is one of F, M, X, U.' },
  'query.sign': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A number is letters and digits, with blanks, hyphens, dots or strokes between them; this sign is none.',
  },
  'query.specimen': {
    code: 'E-STATUS-MIX',
    right: 'Real documents are looked up: the country UTO stands for specimens.',
  },
  'query.text': {
    code: 'E-SCHEMA-INVALID',
    right: 'This is a text of at most 200 letters; a machine-readable zone of 2000.',
  },
  'query.vessel': {
    code: 'E-SCHEMA-INVALID',
    right:
      'number has at least three letters or digits: an IMO number, an MMSI, a call sign or a registration.',
  },
  'query.vin': {
    code: 'E-SCHEMA-INVALID',
    right: 'vin has at least five letters or digits.',
  },
  'query.words': {
    code: 'E-SCHEMA-INVALID',
    right: 'Of a name twelve words are searched: ask again by those that tell most.',
  },
} as const satisfies RuleTable;
