import { codeLists } from '#messages';
import { list, ref, shape } from './schema-shapes.js';
import type { Schema } from './draft-schema.js';

const text: Schema = { type: 'string' };
const state: Schema = { type: 'string', description: 'ISO 3166-1 alpha-3, or a special code of ICAO 9303' };
const time: Schema = { type: 'string', format: 'date-time' };
const entered: Schema = { type: 'string', minLength: 1, maxLength: 200 };
const kind = (name: string): Schema => ({ const: name });
const sex: Schema = { enum: codeLists['sex'] ?? [] };

const queries: readonly Schema[] = [
  shape({ kind: kind('DOCUMENT'), number: entered, issuer: state }, 'issuer'),
  shape({
    kind: kind('MRZ'),
    text: { ...entered, description: 'Two or three lines, with line ends or run together' },
  }),
  shape({ kind: kind('PLATE'), plate: entered, country: state }, 'country'),
  shape(
    {
      kind: kind('PERSON'),
      name: { ...entered, description: 'All parts, in any order' },
      birthYear: { type: 'integer', minimum: 1890, maximum: 2100, description: 'Gregorian' },
      sex,
    },
    'birthYear',
    'sex',
  ),
];

/** Request and answer of a check, by name. */
export const checkSchemas: Readonly<Record<string, Schema>> = {
  CheckRequest: shape(
    {
      purpose: { type: 'string', enum: codeLists['purpose'] ?? [] },
      queries: { type: 'array', minItems: 1, maxItems: 50, items: { oneOf: queries } },
      originUserRef: { type: 'string', description: 'Pseudonym of the officer who asks; kept in the log' },
    },
    'originUserRef',
  ),
  CheckAnswer: shape({
    checkedAt: time,
    stale: {
      type: 'array',
      items: text,
      description:
        'Members whose alerts may be missing here: not heard of for 15 minutes, or something of theirs has not come or not been judged',
    },
    answers: list(ref('CheckedQuery')),
  }),
  CheckedQuery: shape({
    verdict: {
      enum: ['CANDIDATES', 'NONE', 'NONE_BUT_STALE'],
      description:
        'NONE_BUT_STALE is no NONE: ask again, or the members named in stale; with more, ask more narrowly',
    },
    candidates: list(ref('Candidate')),
    more: { type: 'boolean', description: 'Only the twenty best are shown' },
    hint: { enum: ['ADD_BIRTH_YEAR', 'ADD_NAME', 'ADD_STATE', null] },
  }),
  Candidate: shape({
    alert: ref('Reference'),
    conversation: ref('Reference'),
    type: text,
    owner: ref('UnitAddress'),
    banner: {
      enum: ['PROTECT', 'SUSPECT', 'DOCUMENT', 'VEHICLE'],
      description: 'PROTECT: call the contact unit, and nothing else',
    },
    action: { type: 'string', enum: codeLists['actionRequested'] ?? [] },
    contact: shape({ unit: text, phone: text }),
    score: { type: 'integer', minimum: 0, maximum: 100 },
    differs: list(
      shape(
        { field: { enum: ['name', 'birthYear', 'sex', 'issuer', 'country'] }, asked: text, alert: text },
        'asked',
        'alert',
      ),
    ),
    issuedAt: time,
    ageSeconds: { type: 'integer', minimum: 0 },
  }),
};

/** Of every kind of query one; the document is nobody's. */
export const exampleCheck: Schema = {
  purpose: 'BORDER_CHECK',
  queries: [
    { kind: 'DOCUMENT', number: 'N 0123 4567', issuer: 'KHM' },
    { kind: 'PERSON', name: 'Somchai Jaidee', birthYear: 1990, sex: 'M' },
    { kind: 'PLATE', plate: '1กข 1234', country: 'THA' },
  ],
  originUserRef: 'u-4711',
};
