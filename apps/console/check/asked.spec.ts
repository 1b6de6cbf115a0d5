import { describe, expect, it } from '@jest/globals';
import { gregorian, NOTHING, queryOf } from './asked.js';

describe('queryOf', () => {
  it('asks nothing while nothing is typed', () => {
    for (const kind of [
      'DOCUMENT',
      'MRZ',
      'PLATE',
      'VIN',
      'VESSEL',
      'COMMS',
      'ORGANISATION',
      'PERSON',
    ] as const)
      expect(queryOf({ ...NOTHING, kind, issuer: 'KHM', sex: 'F' })).toBeUndefined();
  });

  it('asks only what its kind has a place for', () => {
    const typed = {
      ...NOTHING,
      number: ' N01 ',
      issuer: 'khm',
      name: 'Sok',
      plate: '1กข',
      vin: ' 1M8GDM9AXKP042788',
      vessel: '525123456',
      comms: '081-234-5678',
      birthYear: '',
      sex: '',
    };
    expect(queryOf(typed)).toEqual({ kind: 'DOCUMENT', number: 'N01', issuer: 'KHM' });
    expect(queryOf({ ...typed, kind: 'PERSON' })).toEqual({ kind: 'PERSON', name: 'Sok' });
    expect(queryOf({ ...typed, kind: 'PLATE' })).toEqual({ kind: 'PLATE', plate: '1กข' });
    expect(queryOf({ ...typed, kind: 'VIN' })).toEqual({ kind: 'VIN', vin: '1M8GDM9AXKP042788' });
    expect(queryOf({ ...typed, kind: 'VESSEL' })).toEqual({ kind: 'VESSEL', number: '525123456' });
    expect(queryOf({ ...typed, kind: 'ORGANISATION', organisation: ' 0105 ' })).toEqual({
      kind: 'ORGANISATION',
      number: '0105',
    });
    expect(queryOf({ ...typed, kind: 'COMMS', country: 'tha' })).toEqual({
      kind: 'COMMS',
      value: '081-234-5678',
      country: 'THA',
    });
  });

  it('takes a year as it stands on a Thai card', () => {
    expect(queryOf({ ...NOTHING, kind: 'PERSON', name: 'Sok', birthYear: '2526' })).toMatchObject({
      birthYear: 1983,
    });
    expect(gregorian('1983')).toBe(1983);
    expect(gregorian('83')).toBeUndefined();
  });
});
