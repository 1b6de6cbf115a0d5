import { expect, it } from '@jest/globals';
import { relationsOf } from './relation.js';

const from = { member: 'TH', unit: 'ATU' };
const of = (to: Parameters<typeof relationsOf>[0]['to'], unit: string, isDesk = false, self = 'KH') =>
  relationsOf({ from, to }, { self, unit, isDesk });
const named = [{ member: 'KH', unit: 'ATU' }];

it("tells how a unit stands to a message: party, desk, other unit of a party's member, everyone, stranger", () => {
  expect(of(named, 'ATU')).toEqual(['PARTY', 'MEMBER']);
  expect(of(named, 'DESK', true)).toEqual(['DESK']);
  expect(of(named, 'PS')).toEqual(['MEMBER']);
  expect(of(named, 'ATU', false, 'VN')).toEqual(['STRANGER']);
  expect(of({ all: true, except: [] }, 'PS')).toEqual(['EVERYONE']);
  expect(of({ all: true, except: ['KH'] }, 'PS')).toEqual(['STRANGER']);
  expect(of({ all: true, except: ['KH'] }, 'ATU', false, 'TH')).toEqual(['PARTY', 'EVERYONE', 'MEMBER']);
});
