import type { Alert } from '../api/types-duty.js';

export interface Corridor {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/**
 * How many alerts in force tell of a way from one state to another; the most frequent first. Exercises tell of none.
 */
export function corridorsOf(alerts: readonly Alert[]): readonly Corridor[] {
  const counts = new Map<string, Corridor>();
  for (const { corridor, state, status } of alerts) {
    if (status !== 'ACTUAL' || state === 'WITHDRAWN') continue;
    for (const { from, to } of corridor) {
      if (from === null || to === null || from === to) continue;
      const key = `${from} ${to}`;
      counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || a.from.localeCompare(b.from));
}

/** Where a state's lines begin and end: longitude and latitude, within the state, apart from its neighbours'. */
export const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  BGD: [90.3, 23.8],
  BRN: [114.7, 4.5],
  CHN: [104.5, 26.5],
  IDN: [112.7, -7.3],
  KHM: [104.9, 12.4],
  LAO: [103.2, 18.9],
  MMR: [96.1, 20.5],
  MYS: [102.2, 4],
  PHL: [121.1, 15.5],
  SGP: [103.8, 1.3],
  THA: [100.8, 15.2],
  TLS: [125.9, -8.8],
  TWN: [121, 23.7],
  VNM: [106.3, 16.6],
};
