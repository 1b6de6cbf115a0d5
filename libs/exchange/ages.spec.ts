import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '#kernel';
import { SetClock } from '#testing';
import { Ages } from './ages.js';

const T0 = Date.parse('2026-11-24T03:00:00Z');

describe('the age of a stored moment', () => {
  it('is what the clock says when it is first seen, and grows with what passes', () => {
    const clock = new SetClock(T0);
    const ages = new Ages(clock);
    expect(ages.age('KH', T0 - MINUTE)).toBe(MINUTE);
    clock.forward(MINUTE);
    expect(ages.age('KH', T0 - MINUTE)).toBe(2 * MINUTE);
  });

  it('does not sink when the clock is set back, nor jump when it is set ahead (T20)', () => {
    const clock = new SetClock(T0);
    const ages = new Ages(clock);
    ages.age('KH', T0);
    clock.setBy(-HOUR);
    clock.forward(MINUTE);
    expect(ages.age('KH', T0)).toBe(MINUTE);
    clock.setBy(3 * HOUR);
    expect(ages.age('KH', T0)).toBe(MINUTE);
  });

  it('begins anew with a new moment, which is at most as old as the last look', () => {
    const clock = new SetClock(T0);
    const ages = new Ages(clock);
    ages.age('KH', T0);
    clock.forward(MINUTE);
    // Stamped by a process whose clock is an hour behind, then by one that is an hour ahead.
    expect(ages.age('KH', T0 - HOUR)).toBe(MINUTE);
    expect(ages.age('KH', T0 + HOUR)).toBe(0);
  });

  it('is counted for each thing apart', () => {
    const clock = new SetClock(T0);
    const ages = new Ages(clock);
    expect([ages.age('KH', T0 - HOUR), ages.age('MM', T0)]).toEqual([HOUR, 0]);
  });
});
