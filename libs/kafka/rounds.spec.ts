import { describe, expect, it } from '@jest/globals';
import type { OutgoingRecord } from '#exchange';
import { takeRound, type PendingCall } from './rounds.js';

const KIB = 1024;

function record(partition: number, kib: number): OutgoingRecord {
  return { partition, value: new Uint8Array(kib * KIB), headers: { v: '1' } };
}

function call(topic: string, ...records: OutgoingRecord[]): PendingCall {
  return { topic, records, next: 0, alone: false };
}

/** The rounds it takes to send these calls, as [topic, partition, KiB] in the order sent. */
function rounds(calls: readonly PendingCall[]): (readonly [string, number, number])[][] {
  const sent = [];
  let left = [...calls];
  while (left.length > 0) {
    const { taken, topics } = takeRound(left);
    expect(taken.size).toBeGreaterThan(0);
    sent.push(
      [...topics].flatMap(([topic, records]) =>
        records.map(({ partition, value }) => [topic, partition, value.length / KIB] as const),
      ),
    );
    for (const [one, next] of taken) one.next = next;
    left = left.filter(({ next, records }) => next < records.length);
  }
  return sent;
}

describe('rounds', () => {
  it('put calls that wait together into one request', () => {
    expect(rounds([call('a', record(0, 1)), call('b', record(1, 2)), call('a', record(0, 3))])).toEqual([
      [
        ['a', 0, 1],
        ['a', 0, 3],
        ['b', 1, 2],
      ],
    ]);
  });

  it('give one partition at most 1 MiB', () => {
    const sizes = rounds([call('a', ...Array.from({ length: 10 }, () => record(0, 256)))]);
    expect(sizes.map((round) => round.length)).toEqual([3, 3, 3, 1]);
  });

  it('send a record larger than that by itself', () => {
    expect(rounds([call('a', record(0, 1400), record(0, 1400), record(0, 1))]).map((r) => r.length)).toEqual([
      1, 1, 1,
    ]);
  });

  it('stop at 6 MiB in all', () => {
    const spread = Array.from({ length: 20 }, (_, n) => record(n, 512));
    expect(rounds([call('a', ...spread)]).map((round) => round.length)).toEqual([11, 9]);
  });

  it('keep the order of a call even where a later record would still fit', () => {
    const records = [record(0, 700), record(0, 700), record(1, 1), record(0, 1)];
    expect(rounds([call('a', ...records)])).toEqual([
      [['a', 0, 700]],
      [
        ['a', 0, 700],
        ['a', 1, 1],
        ['a', 0, 1],
      ],
    ]);
  });

  it('send a call that was refused by itself, and the others without it', () => {
    const refused = { ...call('gone', record(0, 1)), alone: true };
    expect(rounds([refused, call('a', record(0, 1)), call('b', record(0, 1))])).toEqual([
      [['gone', 0, 1]],
      [
        ['a', 0, 1],
        ['b', 0, 1],
      ],
    ]);
    const later = { ...call('gone', record(0, 1)), alone: true };
    expect(rounds([call('a', record(0, 1)), later])).toEqual([[['a', 0, 1]], [['gone', 0, 1]]]);
  });
});
