import type { KindTrials } from '../form/trial.js';

const commitment = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU';
const units = [{ member: 'PH', unit: 'DESK' }];
const originator = { member: 'TH', unit: 'ATU' };

export const rfForwardTrials: KindTrials = {
  good: [
    ['what nobody forbade, without leave', { '/body/leaves': [] }],
    ['for use in court', { '/body/forCourt': true }],
  ],
  bad: [
    ['the original left out', { '/sealed': undefined }, 'E-SCHEMA-INVALID /sealed'],
    [
      'a second part',
      {
        '/sealed': [
          { part: 'original', units, commitment },
          { part: 'original', units, commitment },
        ],
      },
      'E-SCHEMA-INVALID /sealed/1/part',
      'E-SCHEMA-INVALID /sealed',
    ],
    [
      'an addressee who cannot open it',
      { '/to': [units[0], { member: 'VN', unit: 'DESK' }, originator] },
      'E-SCHEMA-INVALID /to/1',
    ],
    ['behind the back of the originator', { '/to': units }, 'E-SCHEMA-INVALID /to'],
    ['no digest of it', { '/body/digest': undefined }, 'E-SCHEMA-INVALID /body/digest'],
    ['no case', { '/case': undefined }, 'E-SCHEMA-INVALID /case'],
    ['H3 without its note', { '/handling': ['H3'] }, 'E-HANDLING /handlingNote'],
    [
      'INV-06: a number in the note',
      { '/body/note': 'Call +63 917 123 4567' },
      'E-LEAK-SUSPECTED /body/note',
    ],
  ],
  parts: [
    ['original', 'a message that is none', { '/jws': 'no message' }, 'E-SCHEMA-INVALID /jws'],
    [
      'original',
      'a part that is no base64url',
      { '/parts/0/bytes': 'a b' },
      'E-SCHEMA-INVALID /parts/0/bytes',
    ],
  ],
};
