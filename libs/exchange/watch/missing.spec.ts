import { describe, expect, it } from '@jest/globals';
import { addArrived } from './arrived.js';
import { MissingNumbers, type TopicEnds } from './missing.js';
import type { Arrivals } from '../ports/beat-records.js';

const stream = { to: 'KH', lane: 'normal', epoch: 1 } as const;
const arrivals = (upTo: number, ahead: number[] = [], told = 0): Arrivals => ({
  from: 'TH',
  stream,
  upTo,
  ahead: addArrived({ upTo, ahead: [] }, ahead).ahead,
  told,
});
const ends = (next: bigint, high: bigint): TopicEnds[] => [
  {
    topic: 'hsu.TH.KH.normal.v1',
    partitions: [
      { partition: 0, next, high },
      { partition: 1, next: 7n, high: 7n },
    ],
  },
];

describe('missing numbers', () => {
  it('asks for nothing while no gap is known', () => {
    expect(new MissingNumbers().missing(arrivals(5, [], 5), ends(9n, 9n), 0)).toEqual([]);
  });

  it('waits until every partition is read past the mark of the time the gap was seen, and five seconds more', () => {
    const missing = new MissingNumbers();
    const gap = arrivals(2, [4, 6]);
    expect(missing.missing(gap, ends(3n, 10n), 0)).toEqual([]);
    expect(missing.missing(gap, ends(9n, 12n), 60_000)).toEqual([]);
    expect(missing.missing(gap, ends(10n, 12n), 61_000)).toEqual([]);
    expect(missing.missing(gap, ends(10n, 12n), 65_999)).toEqual([]);
    expect(missing.missing(gap, ends(10n, 12n), 66_000)).toEqual([3, 5]);
  });

  it('does not wait for a partition that hands out nothing up to its mark for half a minute', () => {
    const missing = new MissingNumbers();
    const gap = arrivals(0, [], 1);
    const said: number[] = [];
    for (let now = 0; now <= 40_000; now += 5_000)
      if (missing.missing(gap, ends(0n, 1n), now).includes(1)) said.push(now);
    expect(said).toEqual([35_000, 40_000]);
  });

  it('waits for one that moves, and counts no time in which nobody looked', () => {
    const moving = new MissingNumbers();
    const away = new MissingNumbers();
    const gap = arrivals(0, [], 1);
    for (let tick = 0; tick < 20; tick += 1) {
      expect(moving.missing(gap, ends(BigInt(tick), 99n), tick * 5_000)).toEqual([]);
      expect(away.missing(gap, ends(0n, 1n), tick * 60_000)).toEqual([]);
    }
  });

  it('says it at every look until the number arrives, while others come above it', () => {
    const missing = new MissingNumbers();
    let told = 0;
    for (let tick = 0; tick < 60; tick += 1) {
      const gap = arrivals(
        2,
        Array.from({ length: tick + 1 }, (_, index) => index + 4),
      );
      const marks = ends(BigInt(9 + tick), BigInt(10 + tick));
      if (missing.missing(gap, marks, tick * 5_000).includes(3)) told += 1;
    }
    expect(told).toBeGreaterThan(50);
    expect(missing.missing(arrivals(63), ends(99n, 99n), 400_000)).toEqual([]);
  });

  it('notices a lost last message by the highest number the peer says it sent', () => {
    const missing = new MissingNumbers();
    const told = arrivals(2, [], 3);
    missing.missing(told, ends(9n, 9n), 0);
    missing.missing(told, ends(9n, 9n), 1_000);
    expect(missing.missing(told, ends(9n, 9n), 6_000)).toEqual([3]);
  });

  it('says nothing of numbers that became known after the marks were taken', () => {
    const missing = new MissingNumbers();
    missing.missing(arrivals(2, [4]), ends(9n, 9n), 0);
    missing.missing(arrivals(2, [4, 9]), ends(9n, 9n), 1_000);
    expect(missing.missing(arrivals(2, [4, 9]), ends(9n, 9n), 6_000)).toEqual([3]);
  });

  it('forgets a gap that closed', () => {
    const missing = new MissingNumbers();
    missing.missing(arrivals(2, [4]), ends(9n, 9n), 0);
    expect(missing.missing(arrivals(4), ends(9n, 9n), 1_000)).toEqual([]);
    expect(missing.missing(arrivals(4, [6]), ends(9n, 9n), 100_000)).toEqual([]);
  });
});
