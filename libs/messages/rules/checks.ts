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
  'check.queries': { code: 'E-SCHEMA-INVALID', right: 'queries is a list of 1 to 50 queries.' },
  'check.role': { code: 'E-NOT-PERMITTED', right: 'A check is made by a role that may look up.' },
  'query.birth-year': { code: 'E-SCHEMA-INVALID', right: 'birthYear is a whole number from 1890 to 2100.' },
  'query.comms': { code: 'E-SCHEMA-INVALID', right: 'value has at least three letters or digits.' },
  'query.country': { code: 'E-SCHEMA-INVALID', right: 'A country is told in ISO 3166-1 alpha-3, as KHM.' },
  'query.kind': {
    code: 'E-SCHEMA-INVALID',
    right: 'kind is one of COMMS, DOCUMENT, MRZ, PERSON, PLATE, VESSEL, VIN.',
  },
  'query.member': {
    code: 'E-SCHEMA-INVALID',
    right: 'A query has the members of its kind: leave this one out.',
  },
  'query.mrz': {
    code: 'E-SCHEMA-INVALID',
    right: 'A machine-readable zone has three lines of 30, or two of 36 or 44, of A to Z, 0 to 9 and <.',
  },
  'query.mrz-check-digit': {
    code: 'E-CHECKDIGIT',
    right: 'Every check digit of the machine-readable zone holds; read the zone again.',
  },
  'query.name': { code: 'E-SCHEMA-INVALID', right: 'name has at least one word of two letters or more.' },
  'query.number': { code: 'E-SCHEMA-INVALID', right: 'number has 3 to 30 letters and digits.' },
  'query.object': { code: 'E-SCHEMA-INVALID', right: 'A query is a JSON object.' },
  'query.plate': { code: 'E-SCHEMA-INVALID', right: 'plate has at least two letters or digits.' },
  'query.required': { code: 'E-SCHEMA-INVALID', right: 'A query of this kind needs this member: write it.' },
  'query.sex': { code: 'E-SCHEMA-INVALID', right: 'sex is one of F, M, X, U.' },
  'query.specimen': {
    code: 'E-STATUS-MIX',
    right: 'Real documents are looked up: the country UTO stands for specimens.',
  },
  'query.text': { code: 'E-SCHEMA-INVALID', right: 'This is a text of at most 200 letters.' },
  'query.vessel': {
    code: 'E-SCHEMA-INVALID',
    right:
      'number has at least three letters or digits: an IMO number, an MMSI, a call sign or a registration.',
  },
  'query.vin': {
    code: 'E-SCHEMA-INVALID',
    right: 'vin has at least five letters or digits.',
  },
} as const satisfies RuleTable;
