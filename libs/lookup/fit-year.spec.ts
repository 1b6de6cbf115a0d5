import { describe, expect, it } from '@jest/globals';
import { fitOf } from './fit.js';
import { readQuery } from './query.js';

const NOW = Date.UTC(2026, 10, 24);

/** The score of a person of an alert, born in 1990, against whoever is asked; undefined: not shown. */
function score(alert: string, name: string, birthYear: number, sex?: 'F' | 'M'): number | undefined {
  const query = { kind: 'PERSON', name, birthYear, ...(sex !== undefined && { sex }) };
  const asked = readQuery(query, '/queries/0', NOW);
  if (!('kind' in asked)) throw new Error(JSON.stringify(asked));
  return fitOf({ kind: 'PERSON', name: alert, birthYears: [1990, 1990], sex: 'F' }, asked)?.score;
}

describe('a birth year that is one or two off', () => {
  it('is a difference and no miss, also where the name is spelled otherwise', () => {
    for (const year of [1988, 1989, 1991, 1992]) {
      expect(score('Somying Jaidee', 'Somying Jaidee', year)).toBe(94);
      expect(score('Somying Jaidee', 'Somying Chaidee', year)).toBe(73);
    }
  });

  it('costs the same name less than one that differs itself', () => {
    const cost = (name: string) =>
      (score('Somying Jaidee', name, 1990) ?? 0) - (score('Somying Jaidee', name, 1991) ?? 0);
    expect(cost('Somying Jaidee')).toBeLessThan(cost('Somying Chaidee'));
  });

  it('takes a name that lacks a word, or has another, below what is shown', () => {
    expect(score('Vũ Thị Hằng', 'Vũ Thị Kim Hằng', 1990)).toBe(85);
    expect(score('Vũ Thị Hằng', 'Vũ Thị Kim Hằng', 1991)).toBeUndefined();
    expect(score('Khin Mar Aye', 'Khin Mar Oo', 1991)).toBeUndefined();
    expect(score('Nguyễn Thị Kim Hương', 'Nguyễn Thị Thu Hường', 1991)).toBeUndefined();
  });
});

describe('another sex', () => {
  it('is a difference where the names are the same, and too much where they are not', () => {
    expect(score('Somying Jaidee', 'Somying Jaidee', 1990, 'M')).toBe(80);
    expect(score('Somying Jaidee', 'Somying Chaidee', 1990, 'M')).toBeUndefined();
  });
});
