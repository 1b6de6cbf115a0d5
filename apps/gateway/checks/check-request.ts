import type { Schema } from '../openapi/draft-schema.js';
import { codeOf, described, only, shape, text } from '../openapi/schema-shapes.js';

const state = described(text, 'ISO 3166-1 alpha-3, or a special code of ICAO 9303');
const entered: Schema = { type: 'string', minLength: 1, maxLength: 200 };
const pasted: Schema = { type: 'string', minLength: 1, maxLength: 2000 };
const { enum: sexes } = codeOf('sex');

const queries: readonly Schema[] = [
  shape({ kind: only('DOCUMENT'), number: entered, issuer: state }, 'issuer'),
  shape({
    kind: only('MRZ'),
    text: described(
      pasted,
      'Two or three lines, with line ends or run together; or what a camera read of the page',
    ),
  }),
  shape({ kind: only('PLATE'), plate: entered, country: state }, 'country'),
  shape({ kind: only('VIN'), vin: described(entered, 'Or the number of a frame') }),
  shape(
    {
      kind: only('VESSEL'),
      number: described(entered, 'An IMO number, an MMSI, a call sign or a registration'),
      country: described(text, 'Of the flag, ISO 3166-1 alpha-3'),
    },
    'country',
  ),
  shape(
    {
      kind: only('ORGANISATION'),
      number: described(entered, 'Of the register of its country'),
      country: state,
    },
    'country',
  ),
  shape(
    {
      kind: only('COMMS'),
      value: described(
        entered,
        'A telephone, a name on a platform, an e-mail address, a page, a wallet, an account, a handset',
      ),
      country: described(
        text,
        'Where a telephone is dialled as it is written, ISO 3166-1 alpha-3; absent: in the state of this gateway',
      ),
    },
    'country',
  ),
  shape(
    {
      kind: only('PERSON'),
      name: described(entered, 'All parts, in any order'),
      birthYear: { type: 'integer', minimum: 1890, maximum: 2100, description: 'Gregorian' },
      sex: { enum: sexes },
    },
    'birthYear',
    'sex',
  ),
];

/** What is asked; `readRequest` of the use case `check` judges it. */
export const checkRequest = shape(
  {
    purpose: codeOf('purpose'),
    queries: { type: 'array', minItems: 1, maxItems: 500, items: { oneOf: queries } },
    originUserRef: described(text, 'Pseudonym of the officer who asks; kept in the log'),
  },
  'originUserRef',
);

/** Of the kinds of queries some; the document is nobody's. */
export const exampleCheck: Schema = {
  purpose: 'BORDER_CHECK',
  queries: [
    { kind: 'DOCUMENT', number: 'N 0123 4567', issuer: 'KHM' },
    { kind: 'PERSON', name: 'Somchai Jaidee', birthYear: 1990, sex: 'M' },
    { kind: 'PLATE', plate: '1กข 1234', country: 'THA' },
    { kind: 'VESSEL', number: '525123456' },
    { kind: 'COMMS', value: '081-234-5678', country: 'THA' },
  ],
  originUserRef: 'u-4711',
};
