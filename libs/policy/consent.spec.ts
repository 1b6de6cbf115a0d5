import { describe, expect, it } from '@jest/globals';
import type { ConsentWord } from '#messages';
import { againstConsent, countriesOf, type Sharing } from './consent.js';

const person = '01990000-0000-7000-8000-000000000020';
const word = (scope: string, state: ConsentWord['state'] = 'WITHDRAWN'): ConsentWord => ({
  person,
  scope,
  member: 'TH',
  state,
  at: '2026-11-24T03:00:00.000Z',
  by: { member: 'TH', id: '01990000-0000-7000-8000-000000000001' },
  origins: ['KHM'],
});
const sharing = (changes: Partial<Sharing> = {}): Sharing => ({
  persons: [person],
  countries: ['KHM'],
  purpose: 'IDENTIFY_VICTIM',
  traces: false,
  ...changes,
});
const blocks = (scope: string, changes: Partial<Sharing> = {}): boolean =>
  againstConsent(sharing(changes), [word(scope)]).length > 0;

describe('a withdrawn consent (INV-32)', () => {
  it('keeps from the country of origin what was withdrawn from it, and from nobody else', () => {
    expect(blocks('SHARE_WITH_ORIGIN')).toBe(true);
    expect(blocks('SHARE_WITH_ORIGIN', { countries: ['MMR'] })).toBe(false);
    expect(blocks('SHARE_WITH_ORIGIN', { countries: ['MMR', 'KHM'] })).toBe(true);
  });

  it('keeps from every other country what was withdrawn from the host', () => {
    expect(blocks('SHARE_WITH_HOST')).toBe(false);
    expect(blocks('SHARE_WITH_HOST', { countries: ['THA'] })).toBe(true);
  });

  it('stops the purposes that it was withdrawn for', () => {
    expect(blocks('SHARE_FOR_INVESTIGATION')).toBe(false);
    expect(blocks('SHARE_FOR_INVESTIGATION', { purpose: 'INVESTIGATE' })).toBe(true);
    expect(blocks('SHARE_FOR_ASSISTANCE', { purpose: 'PROTECT_VICTIM' })).toBe(true);
    expect(blocks('FAMILY_TRACING', { traces: true })).toBe(true);
    expect(blocks('FAMILY_TRACING')).toBe(false);
  });

  it('is of its person alone, and is over once consent is given again', () => {
    expect(blocks('SHARE_WITH_ORIGIN', { persons: [] })).toBe(false);
    expect(againstConsent(sharing(), [word('SHARE_WITH_ORIGIN', 'GIVEN')])).toEqual([]);
  });

  it('reads the countries of units once each', () => {
    const units = [
      { member: 'KH', unit: 'DESK' },
      { member: 'KH', unit: 'ATU' },
      { member: 'TH', unit: 'ATU' },
    ];
    expect(countriesOf(units)).toEqual(['KHM', 'THA']);
  });
});
