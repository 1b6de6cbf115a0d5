import type { Arrivals } from './beat-records.js';

/** The numbers of a stream that have arrived: all up to `upTo`, and those `ahead` of a gap. */
export type Arrived = Pick<Arrivals, 'upTo' | 'ahead'>;

/** `arrived` with these numbers added, in any order, some of them perhaps there already. */
export function addArrived(arrived: Arrived, numbers: readonly number[]): Arrived {
  const ahead = new Set(arrived.ahead);
  for (const number of numbers) if (number > arrived.upTo) ahead.add(number);
  let upTo = arrived.upTo;
  while (ahead.delete(upTo + 1)) upTo += 1;
  return { upTo, ahead: [...ahead].sort((a, b) => a - b) };
}
