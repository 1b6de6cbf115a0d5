import { describe, expect, it } from '@jest/globals';
import { findKind } from '#messages';
import { partyFault, type Named } from './party.js';

const OWNER = { member: 'TH', unit: 'ATU' };
const OTHER = { member: 'KH', unit: 'ATU' };
const opening: Named['opening'] = { from: OWNER, to: [OTHER], status: 'EXERCISE' };
const between: Named = { opening, parents: [] };
const toAll: Named = { opening: { ...opening, to: { all: true, except: [] } }, parents: [] };
const leavesOut: Named = { opening: { ...opening, to: { all: true, except: ['MM'] } }, parents: [] };
const ANY = { ownerOnly: false };
/** An objection. */
const STATES = findKind('CT_OBJECTION', 1)!;
const OWNERS = { ownerOnly: true };

describe('who may write in a conversation', () => {
  it.each([
    ['its owner', between, OWNER, OWNERS, undefined],
    ['an addressee', between, OTHER, ANY, undefined],
    ['a stranger', between, { member: 'MM', unit: 'ATU' }, ANY, 'E-NOT-PARTY'],
    ['another unit of a party', between, { member: 'KH', unit: 'DESK' }, ANY, 'E-NOT-PARTY'],
    ['the gateway of a party', between, { member: 'KH', unit: 'GATEWAY' }, ANY, undefined],
    ['anyone, to the owner of a broadcast', toAll, { member: 'MM', unit: 'ATU' }, ANY, undefined],
    ['a state that is left out, to the owner', leavesOut, { member: 'MM', unit: 'ATU' }, ANY, undefined],
    [
      'a state that is left out, what speaks for it',
      leavesOut,
      { member: 'MM', unit: 'ATU' },
      STATES,
      'E-NOT-PARTY',
    ],
    ['a state that is not, what speaks for it', leavesOut, OTHER, STATES, undefined],
    [
      'a state to which it did not go, what speaks for it',
      between,
      { member: 'MM', unit: 'ATU' },
      STATES,
      'E-NOT-PARTY',
    ],
    ['INV-15: an addressee, what is for the owner alone', between, OTHER, OWNERS, 'E-NOT-PERMITTED'],
    [
      'INV-15: another unit of the owner, likewise',
      toAll,
      { member: 'TH', unit: 'DESK' },
      OWNERS,
      'E-NOT-PERMITTED',
    ],
    [
      'a unit that a parent names',
      { opening, parents: [{ from: OTHER, to: [{ member: 'MM', unit: 'ATU' }] }] },
      { member: 'MM', unit: 'ATU' },
      ANY,
      undefined,
    ],
  ] as const)('%s', (_who, named, from, kind, code) => {
    expect(partyFault(named, from, kind, 'EXERCISE')?.code).toBe(code);
  });

  it('INV-18: in its own status alone', () => {
    expect(partyFault(between, OWNER, ANY, 'ACTUAL')?.code).toBe('E-STATUS-MIX');
  });
});
