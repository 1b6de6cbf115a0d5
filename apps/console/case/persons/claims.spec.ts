import { describe, expect, it } from '@jest/globals';
import type { CaseMessage, JsonObject } from '../../api/types-case.js';
import { entryOf } from '../../dev/entry.js';
import { claimsOf } from './claims.js';

const said = (type: string, member: string, body: JsonObject, crossed = false): CaseMessage =>
  entryOf(
    '1',
    false,
    { type, from: { member, unit: 'ATU', role: 'ANALYST' }, sentAt: '2026-11-24T00:00:00Z', body },
    { crossed },
  );
const claim = { country: 'KHM', basis: 'OWN_STATEMENT', state: 'CLAIMED' };
const opening = said('RF_VICTIM_IDENTIFICATION', 'TH', {
  victimRef: 'v',
  nationalityClaims: [claim, { country: 'VNM', basis: 'DOCUMENT', state: 'DISPUTED' }],
});
const answer = (result: string, crossed = false) =>
  said('RF_NATIONALITY_RESPONSE', 'KH', { victimRef: 'v', country: 'KHM', result }, crossed);

describe('claimsOf', () => {
  it('keeps every country that was claimed', () => {
    expect(claimsOf([opening]).map(({ country, state }) => [country, state])).toEqual([
      ['KHM', 'CLAIMED'],
      ['VNM', 'DISPUTED'],
    ]);
  });

  it('takes the answer of the country asked, and who gave it', () => {
    expect(claimsOf([opening, answer('VERIFIED_NATIONAL')])[0]).toMatchObject({
      state: 'VERIFIED',
      said: 'KH',
      basis: 'OWN_STATEMENT',
    });
    expect(claimsOf([opening, answer('NOT_NATIONAL')])[0]?.state).toBe('REFUTED');
  });

  it('is not moved by an interim answer, nor by one that crossed another', () => {
    expect(claimsOf([opening, answer('INTERIM')])[0]?.state).toBe('CLAIMED');
    expect(claimsOf([opening, answer('VERIFIED_NATIONAL', true)])[0]?.state).toBe('CLAIMED');
  });
});
