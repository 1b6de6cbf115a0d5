import { describe, expect, it } from '@jest/globals';
import { FalseAlarms } from './false-alarms.js';

describe('false candidates', () => {
  it('are told of 1,000 checks of 20,000 alerts, however many were tried', () => {
    for (const [checks, alerts] of [
      [1_000, 20_000],
      [500, 20_000],
      [800, 1_500],
    ] as const) {
      const alarms = new FalseAlarms(checks, alerts);
      for (const score of [90, 71, 70, 69.9]) alarms.add(score);
      expect(alarms.perThousand(70)).toBeCloseTo((3 * 1_000 * 20_000) / (checks * alerts), 6);
      expect(alarms.perThousand(100)).toBe(0);
    }
  });

  it('tell the least score at which no more are found than another finds', () => {
    const alarms = new FalseAlarms(1_000, 20_000);
    for (const score of [90, 80, 80, 60]) alarms.add(score);
    expect(alarms.perThousand(alarms.scoreFor(3))).toBe(3);
    expect(alarms.scoreFor(3)).toBeGreaterThan(60);
    expect(alarms.perThousand(alarms.scoreFor(2))).toBe(1);
    expect(alarms.scoreFor(100)).toBe(0);
  });
});
