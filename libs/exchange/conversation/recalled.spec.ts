import { describe, expect, it } from '@jest/globals';
import { isUnreadable } from './recalled.js';

const NOW = Date.parse('2026-12-01T00:00:00.000Z');
const OPENING = { member: 'TH', id: '01990000-0000-7000-8000-000000000001' };
const REPLY = { member: 'KH', id: '01990000-0000-7000-8000-000000000002' };
const opener = { member: 'TH', unit: 'ATU' };
const host = { member: 'KH', unit: 'DESK', role: 'LIAISON' };
const later = '2027-06-01T00:00:00.000Z';
const earlier = '2026-11-30T23:59:59.999Z';

function unreadable(
  by: typeof host,
  expiresAt: string | null,
  kept = { until: later, since: earlier, renewed: 0 },
  ref = REPLY,
): boolean {
  return isUnreadable({ kept, opener }, { ref, conversation: OPENING, from: by, expiresAt }, NOW);
}

describe('a reply', () => {
  const own = { ...opener, role: 'ANALYST' };

  it('INV-14: is read until its own end, whoever wrote it, and no longer', () => {
    for (const by of [host, own]) {
      expect(unreadable(by, later)).toBe(false);
      expect(unreadable(by, earlier)).toBe(true);
      expect(unreadable(by, new Date(NOW).toISOString())).toBe(true);
      expect(unreadable(by, new Date(NOW + 1).toISOString())).toBe(false);
    }
  });

  it('without an end of its own is read as long as it is not taken back', () => {
    expect(unreadable(host, null)).toBe(false);
  });

  it('is kept longer with the opening where the opening’s unit wrote it, and nobody else', () => {
    const renewed = { until: later, since: earlier, renewed: 1 };
    expect(unreadable(own, earlier, renewed)).toBe(false);
    expect(unreadable(host, earlier, renewed)).toBe(true);
  });

  it('goes with the opening where the opening’s unit wrote it with an end', () => {
    const ended = { until: earlier, since: earlier, renewed: 0 };
    expect(unreadable(own, later, ended)).toBe(true);
    expect(unreadable(own, null, ended)).toBe(false);
    expect(unreadable(host, later, ended)).toBe(false);
  });
});

it('an opening that is renewed is not over by the end that it was sent with', () => {
  const renewed = { until: later, since: earlier, renewed: 1 };
  expect(unreadable({ ...opener, role: 'ANALYST' }, earlier, renewed, OPENING)).toBe(false);
});
