import { describe, expect, it } from '@jest/globals';
import type { CaseMessage, Delivery, Receipt } from '../../api/types-case.js';
import { deliveryTo, entryOf, receiptOf } from '../../dev/entry.js';
import { awaitsReceipt, stagesOf } from './stages.js';

const delivery = (destination: string, sentAt: string | null): Delivery =>
  deliveryTo(destination, { sentAt });
const receipt = (level: Receipt['level'], at: string, result: Receipt['result'] = 'ACCEPTED'): Receipt =>
  receiptOf(level, { member: 'KH', unit: 'DESK' }, at, { result });
const sent = (deliveries: Delivery[], receipts: Receipt[], sealed: string[] = []): CaseMessage =>
  entryOf(
    '1',
    true,
    {
      type: 'RF_X',
      from: { member: 'TH', unit: 'ATU', role: 'ANALYST' },
      sentAt: '2026-11-24T00:00:00Z',
      sealed: sealed.map((part) => ({ part, units: [] })),
    },
    { deliveries, receipts },
  );

describe('stagesOf', () => {
  it('has no time for what has not happened', () => {
    expect(stagesOf(sent([delivery('KH', null)], []))).toEqual([
      { name: 'SENT' },
      { name: 'GATEWAY' },
      { name: 'UNIT' },
      { name: 'ANSWERED' },
    ]);
  });

  it('shows an opening only where there is something to open', () => {
    const names = stagesOf(sent([delivery('KH', 'a')], [receipt('OPENED', 'c')], ['identity'])).map(
      ({ name, at }) => [name, at],
    );
    expect(names).toContainEqual(['OPENED', 'c']);
  });

  it('does not take a refusal for a receipt', () => {
    const [, gateway] = stagesOf(sent([delivery('KH', 'a')], [receipt('GATEWAY', 'b', 'REJECTED')]));
    expect(gateway).toEqual({ name: 'GATEWAY' });
  });

  it('counts the destinations of a broadcast', () => {
    const all = [delivery('KH', 'a'), delivery('LA', 'b'), delivery('MM', null)];
    expect(stagesOf(sent(all, [receipt('GATEWAY', 'd')]))).toEqual([
      { name: 'SENT', at: 'a', count: [2, 3] },
      { name: 'GATEWAY', at: 'd', count: [1, 3] },
    ]);
  });
});

describe('awaitsReceipt', () => {
  it('is true for a message of ours until every gateway has signed', () => {
    const some = [{ ...delivery('KH', 'a'), state: 'RECEIPTED' as const }, delivery('LA', 'b')];
    expect(awaitsReceipt([sent(some, [])])).toBe(true);
    expect(awaitsReceipt([sent(some.slice(0, 1), [])])).toBe(false);
    expect(awaitsReceipt([{ ...sent(some, []), own: false }])).toBe(false);
  });
});
