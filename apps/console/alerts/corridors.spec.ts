import { describe, expect, it } from '@jest/globals';
import type { Alert } from '../api/types-duty.js';
import { corridorsOf } from './corridors.js';

const alert = (from: string, to: string, rest: Partial<Alert> = {}): Alert => ({
  ref: { member: 'MM', id: '1' },
  type: 'AL_MODUS_OPERANDI',
  owner: { member: 'MM', unit: 'ATU' },
  state: 'ACTIVE',
  status: 'ACTUAL',
  urgency: 'R',
  subjectEn: null,
  sentAt: '2026-11-24T00:00:00Z',
  expiresAt: null,
  actionRequested: null,
  corridor: [{ from, to }],
  version: 1,
  hits: 0,
  ...rest,
});

describe('corridorsOf', () => {
  it('counts each direction by itself, the most frequent first', () => {
    expect(
      corridorsOf([alert('VNM', 'KHM'), alert('KHM', 'THA'), alert('KHM', 'THA'), alert('THA', 'KHM')]),
    ).toEqual([
      { from: 'KHM', to: 'THA', count: 2 },
      { from: 'THA', to: 'KHM', count: 1 },
      { from: 'VNM', to: 'KHM', count: 1 },
    ]);
  });

  it('leaves out a leg that does not tell both ends', () => {
    expect(corridorsOf([alert('KHM', 'THA', { corridor: [{ from: 'KHM', to: null }] })])).toEqual([]);
  });

  it('leaves out exercises, what was withdrawn, and ways that cross no border', () => {
    expect(
      corridorsOf([
        alert('KHM', 'THA', { status: 'EXERCISE' }),
        alert('KHM', 'THA', { state: 'WITHDRAWN' }),
        alert('THA', 'THA'),
      ]),
    ).toEqual([]);
  });
});
