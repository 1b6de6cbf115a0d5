import { describe, expect, it } from '@jest/globals';
import { gregorian, NOTHING, queryOf } from './asked.js';

describe('queryOf', () => {
  it('asks nothing while nothing is typed', () => {
    for (const kind of ['DOCUMENT', 'MRZ', 'PLATE', 'PERSON'] as const)
      expect(queryOf({ ...NOTHING, kind, issuer: 'KHM', sex: 'F' })).toBeUndefined();
  });

  it('asks only what its kind has a place for', () => {
    const typed = {
      ...NOTHING,
      number: ' N01 ',
      issuer: 'khm',
      name: 'Sok',
      plate: '1กข',
      birthYear: '',
      sex: '',
    };
    expect(queryOf(typed)).toEqual({ kind: 'DOCUMENT', number: 'N01', issuer: 'KHM' });
    expect(queryOf({ ...typed, kind: 'PERSON' })).toEqual({ kind: 'PERSON', name: 'Sok' });
    expect(queryOf({ ...typed, kind: 'PLATE' })).toEqual({ kind: 'PLATE', plate: '1กข' });
  });

  it('takes a year as it stands on a Thai card', () => {
    expect(queryOf({ ...NOTHING, kind: 'PERSON', name: 'Sok', birthYear: '2526' })).toMatchObject({
      birthYear: 1983,
    });
    expect(gregorian('1983')).toBe(1983);
    expect(gregorian('83')).toBeUndefined();
  });
});
