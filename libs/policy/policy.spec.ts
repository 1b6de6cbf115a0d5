import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findKind, kinds } from '#messages';
import { keepsHandling, mayAddress, maySend, strictest, type HandlingCode } from '#policy';

const kind = (type: string) => findKind(type, 1)!;
const everyone = { to: { all: true as const, except: [] } };
const units = { to: [{ member: 'KH', unit: 'DESK' }] };

describe('who may send (docs/reading.md)', () => {
  it('refuses a police system that refers a victim, and an analyst is let through', () => {
    expect(maySend(kind('RF_VICTIM_IDENTIFICATION'), 'POLICE_SYSTEM')).toMatchObject([
      { code: 'E-NOT-PERMITTED', path: '/from/role' },
    ]);
    expect(maySend(kind('RF_VICTIM_IDENTIFICATION'), 'ANALYST')).toEqual([]);
    expect(maySend(kind('AL_MODUS_OPERANDI'), 'POLICE_SYSTEM')).toHaveLength(1);
    expect(maySend(kind('AL_TRAVEL_DOCUMENT'), 'POLICE_SYSTEM')).toEqual([]);
  });
  it('lets the gateway itself send what it sends without a person, and nobody else these kinds', () => {
    const automatic = kinds.filter((each) => maySend(each, 'SYSTEM').length === 0);
    const named = [
      'CT_ERASURE_CERTIFICATE',
      'CT_FORWARD_NOTICE',
      'CT_ESCALATION',
      'CT_RECEIPT',
      'CT_RECEIPTS',
      'CT_RETENTION_NOTICE',
      'CT_SUPPRESSION',
    ];
    expect(automatic.map(({ type }) => type).filter((type) => !named.includes(type))).toEqual([]);
  });
});

describe('to whom', () => {
  it('refuses a broadcast of a referral; an alert goes either way', () => {
    expect(mayAddress(kind('RF_VICTIM_IDENTIFICATION'), everyone)).toMatchObject([
      { code: 'E-NOT-PERMITTED', path: '/to' },
    ]);
    expect(mayAddress(kind('RF_VICTIM_IDENTIFICATION'), units)).toEqual([]);
    for (const to of [everyone, units]) expect(mayAddress(kind('AL_TRAVEL_DOCUMENT'), to)).toEqual([]);
  });
  it('sends no referral to everyone but what holds no person: offers and requests of capacity', () => {
    const open = kinds.filter(({ family, broadcast }) => family === 'referral' && broadcast !== 'mustNot');
    expect(open.map(({ type }) => type)).toEqual([
      'RF_CAPACITY_MATCH',
      'RF_CAPACITY_OFFER',
      'RF_CAPACITY_REQUEST',
    ]);
    expect(open.flatMap(({ parts }) => Object.keys(parts))).toEqual([]);
  });
  it('refuses named units where a kind must be broadcast', () => {
    const must = kind('RF_CAPACITY_OFFER');
    expect(mayAddress(must, units)).toHaveLength(1);
    expect(mayAddress(must, everyone)).toEqual([]);
  });
});

describe('handling (INV-08)', () => {
  const codes = fc.oneof(
    fc.constant<HandlingCode[] | undefined>(undefined),
    fc.constant<HandlingCode[]>(['H0']),
    fc.subarray<HandlingCode>(['H1', 'H2', 'H3'], { minLength: 1 }),
  );
  it('joins restrictions; no code means the strictest; H0 survives only alone', () => {
    expect(strictest(['H0'], ['H0'])).toEqual(['H0']);
    expect(strictest(['H0'], ['H3'])).toEqual(['H3']);
    expect(strictest(['H2'], ['H1'])).toEqual(['H1', 'H2']);
    expect(strictest(undefined, ['H0'])).toEqual(['H1', 'H2']);
  });
  it('refuses a reply that drops a restriction, with its code', () => {
    expect(keepsHandling(['H0'], ['H2'])).toMatchObject([{ code: 'E-HANDLING', path: '/handling' }]);
    expect(keepsHandling(['H1'], ['H1', 'H3'])).toHaveLength(1);
    expect(keepsHandling(['H1'], ['H0'])).toEqual([]);
  });
  it('never weakens, whatever is quoted (property)', () => {
    fc.assert(
      fc.property(fc.array(codes, { minLength: 1, maxLength: 5 }), (quoted) => {
        const joined = strictest(...quoted);
        expect(quoted.flatMap((each) => keepsHandling(joined, each))).toEqual([]);
      }),
    );
  });
});
