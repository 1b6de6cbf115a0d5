import { describe, expect, it } from '@jest/globals';
import { goesTo, isForAllOf, isPartyOf, namedUnits, unitsAt, type Addressees } from './addressees.js';

const ATU = { member: 'KH', unit: 'ATU' };
const DESK = { member: 'KH', unit: 'DESK' };
const from = { member: 'TH', unit: 'ATU' };
const toUnits: Addressees = [ATU, { member: 'VN', unit: 'ATU' }];
const toAll: Addressees = { all: true, except: ['MM'] };

describe('whom a message is for', () => {
  it('names units, or none where it is for all', () => {
    expect(namedUnits(toUnits)).toEqual(toUnits);
    expect(namedUnits(toAll)).toEqual([]);
    expect([unitsAt(toUnits, 'KH'), unitsAt(toUnits, 'LA'), unitsAt(toAll, 'KH')]).toEqual([[ATU], [], []]);
  });

  it('goes to every member but those left out, or to those of the named units', () => {
    expect(['KH', 'MM', 'LA'].map((member) => goesTo(toAll, member))).toEqual([true, false, true]);
    expect(['KH', 'MM', 'VN'].map((member) => goesTo(toUnits, member))).toEqual([true, false, true]);
    expect(['KH', 'MM'].map((member) => isForAllOf(toAll, member))).toEqual([true, false]);
    expect(isForAllOf(toUnits, 'KH')).toBe(false);
  });

  it('makes its author and the units it names parties, and the gateway of their members for them', () => {
    const gateway = (member: string) => ({ member, unit: 'GATEWAY' });
    const isParty = (to: Addressees) => (unit: typeof ATU) => isPartyOf({ from, to }, unit);
    expect([from, ATU, DESK, gateway('KH'), gateway('TH'), gateway('MM')].map(isParty(toUnits))).toEqual([
      ...[true, true, false],
      ...[true, true, false],
    ]);
    expect([from, ATU, gateway('KH')].map(isParty(toAll))).toEqual([true, false, false]);
  });
});
