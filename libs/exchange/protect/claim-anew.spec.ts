import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { digest, toBase64url, utf8 } from '#kernel';
import { sampleMessage } from '#messages';
import { factsOf } from '../conversation/facts.js';
import { claimAnew, claimingTypes } from './claim-anew.js';
import { identityTokens } from './identity-tokens.js';
import type { StoredPart } from '../ports/records.js';

const self = { member: 'TH', tokenKey: new Uint8Array(32).fill(7) };
const PERSON = {
  names: [{ fullName: 'Malai INVENTED', script: 'Latn', nameType: 'LEGAL' }],
  sex: 'F',
  documents: [{ type: 'PASSPORT', issuer: 'KHM', number: 'N0123456' }],
};

function stored(type: string) {
  const json = sampleMessage(type) as JsonObject;
  const header = utf8(JSON.stringify({ alg: 'EdDSA', kid: digest('key'), typ: 'hsu-msg+jws' }));
  const jws = [header, utf8(JSON.stringify(json)), new Uint8Array(64)].map(toBase64url).join('.');
  return factsOf(json, jws, digest(jws));
}

function part(units: StoredPart['units']): StoredPart {
  const bytes = utf8(JSON.stringify({ salt: '', content: PERSON }));
  return { part: 'identity', units, commitment: digest(bytes), bytes };
}

describe('what a stored message says of an identity', () => {
  it('is read of an alert in its open body', () => {
    const claim = claimAnew(self, stored('AL_WANTED_SUSPECT'), false, []);
    expect(claim?.side).toBe('SOUGHT');
    expect(claim?.tokens.length).toBeGreaterThan(0);
  });

  it('is read of a sealed part, for the own units that hold it and whoever wrote it here', () => {
    const message = stored('RF_VICTIM_IDENTIFICATION');
    const units = [
      { member: 'TH', unit: 'NRM' },
      { member: 'KH', unit: 'ATU' },
    ];
    const tokens = identityTokens('PROTECTED', PERSON, self.tokenKey);
    expect(claimAnew(self, message, false, [part(units)])).toMatchObject({
      side: 'PROTECTED',
      tokens,
      units: ['NRM'],
    });
    expect(claimAnew(self, message, true, [part(units)])?.units).toEqual([message.from.unit, 'NRM']);
    expect(claimAnew(self, message, false, [])).toBeNull();
  });

  it('is asked of every kind that says one, and of no other', () => {
    expect(claimingTypes).toEqual(
      expect.arrayContaining(['AL_WANTED_SUSPECT', 'CT_CORRECTION', 'CT_MISUSED_IDENTITY', 'RF_MASS_RESCUE']),
    );
    expect(claimingTypes).not.toContain('AL_VEHICLE');
  });
});
