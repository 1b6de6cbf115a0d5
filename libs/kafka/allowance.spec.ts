import { expect, it } from '@jest/globals';
import { Allowance } from './allowance.js';

it('holds within the rate, in records and in bytes, and again a second later', () => {
  let ms = 0;
  const allowance = new Allowance({ records: 10, bytes: 1000 }, { now: () => 0, elapsed: () => ms });
  for (let n = 0; n < 9; n += 1) allowance.take(1);
  expect(allowance.holds()).toBe(true);
  allowance.take(1);
  expect(allowance.holds()).toBe(false);
  ms = 1_000;
  expect(allowance.holds()).toBe(true);
  allowance.take(1_000);
  expect(allowance.holds()).toBe(false);
  ms = 60_000;
  for (let n = 0; n < 10; n += 1) allowance.take(1);
  expect(allowance.holds()).toBe(false);
});
