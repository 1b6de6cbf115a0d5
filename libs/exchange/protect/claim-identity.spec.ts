import { expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { findKind } from '#messages';
import { claimOf } from './claim-identity.js';
import { identityTokens } from './identity-tokens.js';

const key = new Uint8Array(32).fill(7);
const named = (fullName: string): JsonObject => ({
  names: [{ fullName, script: 'Latn', nameType: 'LEGAL' }],
  sex: 'F',
  documents: [],
});
const kind = { identity: { side: 'PROTECTED', part: 'rescue-identity' } } as const;
const parts = (content: JsonObject) => [{ part: 'rescue-identity', content, units: ['ATU'] }];

it('INV-01: protects each person of a part that has several, and the one of a part that is an identity', () => {
  const [first, second] = [named('Malai INVENTED'), named('Siti INVENTED')];
  const tokens = (person: JsonObject) => identityTokens('PROTECTED', person, key);
  const both = claimOf(kind, {}, parts({ persons: [first, second] }), key);
  expect(new Set(both?.tokens)).toEqual(new Set([...tokens(first), ...tokens(second)]));
  expect(claimOf(kind, {}, parts(first), key)).toEqual({
    side: 'PROTECTED',
    tokens: tokens(first),
    units: ['ATU'],
  });
  expect(claimOf(kind, {}, parts({ persons: [] }), key)).toBeNull();
});

it('INV-01: a document learnt later, as evidence of nationality, protects from then on', () => {
  const document = { type: 'PASSPORT', number: 'B 7654321', issuer: 'KHM' };
  const evidence = {
    victimRef: '01931fbc-24e8-7abc-8def-0123456789ab',
    items: [{ kind: 'DIALECT' }, { kind: 'DOCUMENT', document }],
  };
  const kind = findKind('RF_NATIONALITY_REQUEST', 1);
  const claim =
    kind && claimOf(kind, {}, [{ part: 'nationality-evidence', content: evidence, units: ['ATU'] }], key);
  const sought = identityTokens('SOUGHT', { documents: [{ ...document, number: 'B7654321' }] }, key);
  expect(sought.some((token) => claim?.tokens.includes(token))).toBe(true);
});
