import { describe, expect, it } from '@jest/globals';
import {
  checkMessage,
  checkPartContent,
  findKind,
  kinds,
  latestKind,
  sampleMessage,
  samplePart,
  sealedLeaks,
} from '#messages';
import { changed, type Changes } from './changed.js';

type Json = Record<string, unknown>;
const kindOf = (type: string) => findKind(type, 1)!;

function faults(type: string, changes: Changes): string[] {
  const checked = checkMessage(changed(sampleMessage(type), changes), kindOf(type));
  return 'faults' in checked ? checked.faults.map(({ code, path }) => `${code} ${path}`) : [];
}

function partFaults(name: string, changes: Changes, status: 'ACTUAL' | 'EXERCISE' = 'ACTUAL'): string[] {
  const content = changed(samplePart(name), changes);
  return checkPartContent(kindOf('RF_VICTIM_IDENTIFICATION'), name, content, status).map(
    ({ code, path }) => `${code} ${path}`,
  );
}

const R1 = 'RF_VICTIM_IDENTIFICATION';
const A6 = 'AL_TRAVEL_DOCUMENT';
const CT1 = 'CT_RECEIPT';
const CT9 = 'CT_WITHDRAWAL';

describe('samples', () => {
  it('hold, also as ACTUAL, and come back as they went in', () => {
    for (const kind of kinds) {
      const message = sampleMessage(kind.type);
      expect(checkMessage(message, kind)).toEqual({ message });
      expect(faults(kind.type, { '/status': 'ACTUAL' })).toEqual([]);
    }
    for (const name of ['identity', 'narrative', 'guardian']) expect(partFaults(name, {})).toEqual([]);
  });
});

describe('structure', () => {
  it('names every fault with its pointer', () => {
    expect(
      faults(R1, {
        '/id': undefined,
        '/from/role': 'CHIEF',
        '/to/0/unit': 'desk',
        '/body/indicators/1/code': '99',
      }),
    ).toEqual([
      'E-SCHEMA-INVALID /id',
      'E-SCHEMA-INVALID /from/role',
      'E-SCHEMA-INVALID /to/0/unit',
      'E-SCHEMA-INVALID /body/indicators/1/code',
    ]);
  });
  it('refuses unknown members at every depth, those that objects inherit too', () => {
    expect(
      faults(R1, { '/extra': 1, '/body/consent/extra': 1, '/body/indicators/0/constructor': 1 }),
    ).toEqual([
      'E-SCHEMA-INVALID /extra',
      'E-SCHEMA-INVALID /body/indicators/0/constructor',
      'E-SCHEMA-INVALID /body/consent/extra',
    ]);
    const poisoned = JSON.parse(
      JSON.stringify(sampleMessage(R1)).replace('{', '{"__proto__":{"id":1},'),
    ) as Json;
    expect(checkMessage(poisoned, kindOf(R1))).toMatchObject({
      faults: [{ path: '', rule: 'field.known' }],
    });
  });
  it('keeps an unknown name out of the pointer unless it looks like a name', () => {
    expect(faults(CT1, { '/SOK Dara, 1 March': 1 })).toEqual(['E-SCHEMA-INVALID ']);
  });
  it('takes null for nothing, and nothing for an object', () => {
    expect(faults(R1, { '/case': null, '/body/consent': [] })).toEqual([
      'E-SCHEMA-INVALID /case',
      'E-SCHEMA-INVALID /body/consent',
    ]);
    for (const nothing of [null, undefined, 1, 'x', [], [sampleMessage(R1)]])
      expect(checkMessage(nothing, kindOf(R1))).toMatchObject({
        faults: [{ code: 'E-SCHEMA-INVALID', path: '' }],
      });
  });
  it('stops at 50 faults', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`/x${i}`, 1]));
    expect(faults(R1, many)).toHaveLength(50);
  });
  it('refuses another kind, another version and another schema file (T36, T37)', () => {
    expect(faults(R1, { '/type': CT9 })).toEqual(['E-SCHEMA-INVALID /type']);
    expect(faults(R1, { '/version': 2 })).toEqual(['E-SCHEMA-INVALID /version']);
    expect(faults(R1, { '/schema': kindOf(CT9).schema })).toEqual(['E-SCHEMA-INVALID /schema']);
  });
  it('tells the kinds it knows', () => {
    expect(findKind(R1, 2)).toBeUndefined();
    expect(findKind('AL_NOTHING', 1)).toBeUndefined();
    expect(latestKind(R1)).toBe(kindOf(R1));
    expect(latestKind('toString')).toBeUndefined();
  });
});

const document = { type: 'PASSPORT', number: 'L898902C3', issuer: 'UTO', state: 'SEEN' };
const mrz = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

describe('sealed parts', () => {
  it('judge machine-readable zones by their check digits', () => {
    const at = (changes: Json) =>
      partFaults('identity', { '/documents/0': { ...document, mrz, ...changes } }, 'EXERCISE');
    expect(at({})).toEqual([]);
    const broken = [mrz[0], `${mrz[1]!.slice(0, -1)}1`];
    expect(at({ mrz: broken })).toEqual([]);
    expect(at({ mrz: broken, state: 'READ_BY_MACHINE' })).toEqual(['E-CHECKDIGIT /documents/0/mrz']);
    expect(at({ mrz: [mrz[0], mrz[1]!.slice(0, 40)] })).toEqual(['E-SCHEMA-INVALID /documents/0/mrz']);
    expect(at({ number: 'L898902C4' })).toEqual(['E-SCHEMA-INVALID /documents/0/number']);
    expect(at({ issued: '2012-04-16', expires: '2012-04-15' })).toEqual([
      'E-SCHEMA-INVALID /documents/0/expires',
    ]);
  });
  it('refuse specimens beside an ACTUAL message', () => {
    expect(partFaults('identity', { '/documents/0': document })).toEqual([
      'E-STATUS-MIX /documents/0/issuer',
    ]);
    expect(partFaults('identity', { '/documents/0': { ...document, issuer: 'KHM', mrz } })).toEqual([
      'E-STATUS-MIX /documents/0/issuer',
    ]);
  });
  it('want a Latin name, a sane age and a Gregorian year', () => {
    expect(partFaults('identity', { '/names/0/script': 'Khmr' })).toEqual(['E-SCHEMA-INVALID /names']);
    expect(partFaults('identity', { '/ageEstimate': { min: 19, max: 17, basis: 'APPEARANCE' } })).toEqual([
      'E-SCHEMA-INVALID /ageEstimate/min',
    ]);
    expect(partFaults('identity', { '/birth/date': '2550-03' })).toEqual(['E-SCHEMA-INVALID /birth/date']);
    expect(partFaults('identity', { '/caution': ['ARMED'] })).toEqual(['E-SCHEMA-INVALID /caution/0']);
  });
  it('refuse parts the kind does not have, and statistics beside ACTUAL', () => {
    expect(checkPartContent(kindOf(A6), 'identity', samplePart('identity'), 'EXERCISE')).toHaveLength(1);
    expect(checkPartContent(kindOf(R1), 'hasOwnProperty', {}, 'EXERCISE')).toHaveLength(1);
    expect(partFaults('row', {}, 'EXERCISE')).toEqual([]);
    expect(partFaults('row', {})).toEqual(['E-STATUS-MIX ']);
    expect(partFaults('row', { '/name': 'X' }, 'EXERCISE')).toEqual(['E-SCHEMA-INVALID /name']);
  });
  it('find a sealed name or number in open text, in any order and with or without marks', () => {
    const leaks = (subjectEn: string, changes: Changes = {}) => {
      const checked = checkMessage(changed(sampleMessage(R1), { '/subjectEn': subjectEn }), kindOf(R1));
      if ('faults' in checked) throw new Error('the leak scan itself fired');
      return sealedLeaks(kindOf(R1), checked.message, changed(samplePart('identity'), changes)).map(
        ({ path, rule }) => `${path} ${rule}`,
      );
    };
    expect(leaks('Dara, of the family Sok, was found')).toEqual(['/subjectEn leak.sealed-name']);
    expect(leaks('Dára SÓK was found')).toEqual(['/subjectEn leak.sealed-name']);
    expect(leaks('ជួប សុខតារា នៅ')).toEqual(['/subjectEn leak.sealed-name']);
    expect(leaks('A boat called Dara was found')).toEqual([]);
    expect(leaks('Seen with N 123-45', { '/documents/0/number': 'N12345' })).toEqual([
      '/subjectEn leak.sealed-number',
    ]);
  });
  it('may bear the open name of somebody else, and are found in every other text', () => {
    const kind = kindOf('AL_MISSING_PERSON');
    const leaks = (changes: Changes) => {
      const checked = checkMessage(changed(sampleMessage(kind.type), changes), kind);
      if ('faults' in checked) throw new Error('the leak scan itself fired');
      const guardian = changed(samplePart('guardian'), { '/names/0/fullName': 'Kaewsommut' });
      return sealedLeaks(kind, checked.message, guardian).map(({ path }) => path);
    };
    expect(leaks({})).toEqual([]);
    expect(leaks({ '/body/reason': 'Ask Kaewsommut' })).toEqual(['/body/reason']);
  });
});
