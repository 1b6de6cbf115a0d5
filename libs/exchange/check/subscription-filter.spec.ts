import { describe, expect, it } from '@jest/globals';
import { passesFilter } from './subscription-filter.js';
import type { StoredMessage } from '../ports/records.js';

type Told = Parameters<typeof passesFilter>[1];

const everyone: StoredMessage['to'] = { all: true, except: [] };
const alert = (over: Partial<Told> = {}): Told => ({
  type: 'AL_TRAVEL_DOCUMENT',
  version: 1,
  from: { member: 'VN', unit: 'PS', role: 'POLICE_SYSTEM' },
  to: everyone,
  urgency: 'R',
  ...over,
});

describe('the filter of a subscription', () => {
  it('narrows broadcast alerts by kind, country and urgency', () => {
    expect(passesFilter({}, alert())).toBe(true);
    expect(passesFilter({ types: ['AL_TRAVEL_DOCUMENT'] }, alert())).toBe(true);
    expect(passesFilter({ types: ['AL_MODUS_OPERANDI'] }, alert())).toBe(false);
    expect(passesFilter({ countries: ['VN', 'LA'] }, alert())).toBe(true);
    expect(passesFilter({ countries: ['LA'] }, alert())).toBe(false);
    expect(passesFilter({ urgency: 'R' }, alert())).toBe(true);
    expect(passesFilter({ urgency: 'U' }, alert())).toBe(false);
    expect(passesFilter({ types: ['AL_TRAVEL_DOCUMENT'], countries: ['LA'] }, alert())).toBe(false);
  });

  const nothing = { types: [], countries: [], urgency: 'E' } as const;

  it('never hides an emergency', () => {
    expect(passesFilter(nothing, alert({ urgency: 'E' }))).toBe(true);
    expect(passesFilter(nothing, alert({ urgency: 'U' }))).toBe(false);
  });

  it('never hides what names the unit', () => {
    expect(passesFilter(nothing, alert({ to: [{ member: 'TH', unit: 'ATU' }] }))).toBe(true);
    expect(passesFilter(nothing, alert({ type: 'RF_VICTIM_IDENTIFICATION' }))).toBe(true);
  });

  it('never hides a withdrawal, nor a kind that this build does not know', () => {
    expect(passesFilter(nothing, alert({ type: 'CT_WITHDRAWAL' }))).toBe(true);
    expect(passesFilter(nothing, alert({ type: 'AL_NEW', version: 9 }))).toBe(true);
  });
});
