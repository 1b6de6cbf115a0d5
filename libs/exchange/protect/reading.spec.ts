import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { documentKey, exactKeys, READING, readQuery, readTerm } from '#lookup';
import { readName } from '#names';
import { identityTokens } from './identity-tokens.js';

/** Of the reading of that number. A change of the reading needs a new number and a new digest, both. */
const OF_READING = { number: 1, digest: 'VJb0O79fTorJVq8JLqXB9_fe3zzwpyfQ18GiQey_sZ4' };

/** Invented persons, in every script and with every kind of word that is read. */
const NAMES = [
  ...['Somchai Jaidee', 'Dela Cruz, Maria P.', 'DELACRUZ<<MARIA<JOSEFI', 'Nor Azman bin Mohd. Yusof'],
  ...[
    'U Thi Ha',
    'Daw Khin Myo Myint',
    'Sai Kyaw Htun',
    'Nguyễn Thị Hồng Hưng',
    'Hùng',
    'Sok Kha',
    'Pg Hj Ahmad',
  ],
  ...['Tan Mei Ling', '陈丽华', 'สมชาย ใจดี', 'ສົມໄຊ ໃຈດີ', 'សុខា', 'မောင်သီဟ', 'محمد يوسف', 'முருகன்', 'W0NGSUK'],
  ...["D'Souza", 'Muthu a/l Ramasamy', 'La La', 'O', 'Bounmy Phommachanh', 'Juanito dos Santos'],
];
const NUMBERS = [
  'AA 1234567',
  '၁၂/မရက(နိုင်)၁၂၃၄၅၆',
  '12/MaYaKa(N)123456',
  'N-0123-4567',
  '๑๒๓๔๕๖๗๘๙๐',
  'В7654321',
];
const QUERIES = [
  { kind: 'PLATE', plate: '1กข 1234', country: 'THA' },
  { kind: 'VIN', vin: 'IM8GDM9AXKPO42788' },
  { kind: 'VESSEL', number: 'IMO 9074729' },
  { kind: 'COMMS', value: '+66 81 234 5678' },
  { kind: 'COMMS', value: 'hxxps://jobs[.]example[.]org/office' },
  { kind: 'ORGANISATION', number: '0105-5631-2345', country: 'THA' },
];

const SIDES = ['PROTECTED', 'CLEARED', 'SOUGHT'] as const;
const KEY = new Uint8Array(32).fill(7);

function tokens(side: (typeof SIDES)[number], fullName: string): string[] {
  const documents = [{ type: 'PASSPORT', issuer: 'THA', number: 'AA 1234567' }];
  return identityTokens(side, { names: [{ fullName }], birth: { date: '1990' }, sex: 'F', documents }, KEY);
}

function digest(): string {
  const read = [
    NAMES.map((name) => {
      const reading = readName(name);
      const term = readTerm({ kind: 'PERSON', name, birthYears: null, sex: null });
      return [reading, term.name?.hashes, ...SIDES.map((side) => tokens(side, name))];
    }),
    NUMBERS.map((number) => [
      documentKey(number),
      exactKeys({ kind: 'DOCUMENT', issuer: 'THA', number: documentKey(number), upTo: null }),
    ]),
    QUERIES.map((query) => readQuery(query, '', 0)),
  ];
  return createHash('sha256').update(JSON.stringify(read)).digest('base64url');
}

describe('the reading of names and identifiers', () => {
  it('has a new number with every change: raise READING, and write both here', () => {
    expect({ number: READING, digest: digest() }).toEqual(OF_READING);
  });
});
