import type { Arrivals, NumberRange } from '../ports/beat-records.js';

/** The numbers of a stream that have arrived: all up to `upTo`, and those `ahead` of a gap. */
export type Arrived = Pick<Arrivals, 'upTo' | 'ahead'>;

/**
 * Ranges kept ahead of a gap. A stream has as many as it has gaps; a sender that leaves more is told that what lies
 * above has not arrived, and sends it again.
 */
export const MOST_RANGES = 1000;

/** `arrived` with these numbers added, in any order, some of them perhaps there already. */
export function addArrived(arrived: Arrived, numbers: readonly number[]): Arrived {
  const fresh = numbers.map((number): NumberRange => [number, number]);
  const ranges = [...arrived.ahead, ...fresh].sort(([a], [b]) => a - b);
  let { upTo } = arrived;
  const ahead: [number, number][] = [];
  for (const [first, last] of ranges) {
    const before = ahead.at(-1);
    if (first <= upTo + 1) upTo = Math.max(upTo, last);
    else if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else ahead.push([first, last]);
  }
  return { upTo, ahead: ahead.slice(0, MOST_RANGES) };
}

/** `arrived` without this number, which is missing again. */
export function takeBack({ upTo, ahead }: Arrived, number: number): Arrived {
  const ranges = [[1, upTo] as const, ...ahead]
    .flatMap(([first, last]): NumberRange[] =>
      first <= number && number <= last
        ? [
            [first, number - 1],
            [number + 1, last],
          ]
        : [[first, last]],
    )
    .filter(([first, last]) => first <= last);
  const [head, ...rest] = ranges;
  const [below, above] = head?.[0] === 1 ? [head[1], rest] : [0, ranges];
  return { upTo: below, ahead: above.slice(0, MOST_RANGES) };
}

/** The first numbers above `upTo` and up to `highest` that have not arrived, at most `most`. */
export function gapsOf({ upTo, ahead }: Arrived, highest: number, most: number): number[] {
  const missing: number[] = [];
  let next = upTo + 1;
  for (const [first, last] of [...ahead, [highest + 1, highest + 1] as const]) {
    for (; next < first && next <= highest && missing.length < most; next += 1) missing.push(next);
    next = Math.max(next, last + 1);
  }
  return missing;
}
