import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '#kernel';
import { SetClock } from '#testing';
import { Ages } from './ages.js';

const T0 = Date.parse('2026-11-24T03:00:00Z');

describe('the age of a stored moment', () => {
  it('is what the clock says when it is first seen, and grows with what passes', () => {
    const clock = new SetClock(T0);
    const ages = new Ages(clock);
    expect(ages.age('KH', T0 - MINUTE, clock.elapsed())).toBe(MINUTE);
    clock.forward(MINUTE);
    expect(ages.age('KH', T0 - MINUTE, clock.elapsed())).toBe(2 * MINUTE);
  });

  it('does not sink when the clock is set back, nor jump when it is set ahead (T20)', () => {
    const clock = new SetClock(T0);
    const ages = new Ages(clock);
    ages.age('KH', T0, clock.elapsed());
    clock.setBy(-HOUR);
    clock.forward(MINUTE);
    expect(ages.age('KH', T0, clock.elapsed())).toBe(MINUTE);
    clock.setBy(3 * HOUR);
    expect(ages.age('KH', T0, clock.elapsed())).toBe(MINUTE);
  });

  it('begins anew with a new moment, which is at most as old as the last look', () => {
    const clock = new SetClock(T0);
    const ages = new Ages(clock);
    ages.age('KH', T0, clock.elapsed());
    clock.forward(MINUTE);
    // Stamped by a process whose clock is an hour behind, then by one that is an hour ahead.
    expect(ages.age('KH', T0 - HOUR, clock.elapsed())).toBe(MINUTE);
    expect(ages.age('KH', T0 + HOUR, clock.elapsed())).toBe(0);
  });

  it('is as old as the read that found another one was asked for, however late its answer came', () => {
    const clock = new SetClock(T0);
    const ages = new Ages(clock);
    const askedAt = clock.elapsed();
    clock.forward(HOUR);
    ages.age('KH', T0 - MINUTE, askedAt);
    clock.forward(MINUTE);
    // Written just after the read that took an hour had passed the database.
    expect(ages.age('KH', T0 + MINUTE, clock.elapsed())).toBe(HOUR);
  });

  it('does not shrink where a read that was overtaken brings it back (T20)', () => {
    const clock = new SetClock(T0);
    const ages = new Ages(clock);
    ages.age('KH', T0, clock.elapsed());
    clock.forward(HOUR);
    const overtaken = clock.elapsed();
    clock.forward(1);
    expect(ages.age('KH', T0 + HOUR, clock.elapsed())).toBe(1);
    clock.forward(1);
    expect(ages.age('KH', T0, overtaken)).toBe(HOUR + 2);
    expect(ages.age('KH', T0 + HOUR, clock.elapsed())).toBe(2);
  });

  it('that nobody saw yet is not made younger by a look that had not ended when its read was asked for', () => {
    const clock = new SetClock(T0);
    const ages = new Ages(clock);
    const overtaken = clock.elapsed();
    clock.forward(MINUTE);
    ages.age('KH', T0, clock.elapsed());
    clock.forward(MINUTE);
    expect(ages.age('KH', T0 - HOUR, overtaken)).toBe(HOUR + 2 * MINUTE);
  });

  it('may be of something that waited behind what has gone: then no look makes it younger', () => {
    const clock = new SetClock(T0);
    const ages = new Ages(clock);
    ages.age('outbox', T0 - 2 * HOUR, null);
    clock.forward(MINUTE);
    expect(ages.age('outbox', T0 - HOUR, null)).toBe(HOUR + MINUTE);
  });

  it('is counted for each thing apart', () => {
    const clock = new SetClock(T0);
    const ages = new Ages(clock);
    expect([ages.age('KH', T0 - HOUR, clock.elapsed()), ages.age('MM', T0, clock.elapsed())]).toEqual([
      HOUR,
      0,
    ]);
  });
});
