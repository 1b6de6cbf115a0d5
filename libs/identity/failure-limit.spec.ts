import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '#kernel';
import { SetClock } from '#testing';
import { FailureLimit } from './failure-limit.js';

const START = Date.parse('2026-11-24T03:00:00Z');

describe('failed credentials', () => {
  it('are too many from the twenty-first of one address on, until the minute is over', () => {
    const clock = new SetClock(START);
    const limit = new FailureLimit(clock);
    const noted = Array.from({ length: 22 }, () => limit.note('10.0.0.1'));
    expect(noted.indexOf(true)).toBe(20);
    expect(limit.note('10.0.0.2')).toBe(false);
    clock.forward(MINUTE);
    expect(limit.note('10.0.0.1')).toBe(false);
  });

  it('of very many addresses share one count', () => {
    const limit = new FailureLimit(new SetClock(START));
    const noted = Array.from({ length: 10_030 }, (_, n) => limit.note(`10.0.${n}`));
    expect(noted.indexOf(true)).toBe(10_020);
  });
});
