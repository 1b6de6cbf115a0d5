import { describe, expect, it } from '@jest/globals';
import { compareNames, nameKeys, readName } from './index.js';

const all = (name: string, side: 'HELD' | 'ASKED'): readonly string[] => {
  const { firm, loose } = nameKeys(readName(name), side);
  return [...firm, ...loose];
};
const meet = (held: string, asked: string): boolean => {
  const keys = new Set(all(held, 'HELD'));
  return all(asked, 'ASKED').some((key) => keys.has(key));
};

describe('keys of a name that are compared by equality', () => {
  it.each([
    [
      'seven words in another order',
      'Maria Ana Rosa Luz Reyes Santos Cruz',
      'Cruz Maria Ana Rosa Luz Reyes Santos',
    ],
    [
      'ten words',
      'a b c d e f g h i j'.replace(/\w/g, (one) => `${one}ana`),
      'jana iana hana gana fana eana dana cana bana aana',
    ],
    ['particles joined', 'Juan de la Cruz Santos', 'Juan Delacruz Santos'],
    ['a Filipino name of four words and its first and last', 'Jose Maria Reyes Cruz', 'Jose Cruz'],
    ['neighbours joined', 'Si Thu Aung Hein', 'Sithu Aung Hein'],
  ])('meet for %s', (_what, one, other) => {
    expect(meet(one, other)).toBe(true);
    expect(meet(other, one)).toBe(true);
  });

  it('do not meet where each side lacks a word of the other', () => {
    expect(meet('Ana Maria Santos Cruz', 'Ana Luz Santos Reyes')).toBe(false);
    expect(meet('Murugan Subramaniam', 'M. Murugan')).toBe(false);
  });

  it('of one side alone tell what may be missing: two cut names do not meet by their beginnings', () => {
    const { loose: held } = nameKeys(readName('SOMCHAI JAI'), 'HELD');
    const { loose: asked } = nameKeys(readName('SOMCHAI JAT'), 'ASKED');
    expect(asked.filter((key) => held.includes(key))).toEqual([]);
  });

  it('are firm for a whole name, and loose for a part of one with common words', () => {
    const { firm, loose } = nameKeys(readName('Kyaw Win Maung'), 'HELD');
    expect(firm.some((key) => key.startsWith('W '))).toBe(true);
    expect(firm.some((key) => key.startsWith('H '))).toBe(false);
    expect(loose.some((key) => key.startsWith('H '))).toBe(true);
  });

  it('are few, however many words there are', () => {
    const name = Array.from({ length: 40 }, (_, at) => `Chan${'aeiou'[at % 5] ?? ''}n`).join(' ');
    for (const side of ['HELD', 'ASKED'] as const) expect(all(name, side).length).toBeLessThan(4_000);
  });

  it('are none of a text without words', () => {
    expect(all('', 'HELD')).toEqual([]);
    expect(all('--- ...', 'ASKED')).toEqual([]);
  });

  it.each([
    ['Somchai Jaidee', 'Somchay Chaidee'],
    ['Sok Chenda', 'Sokh Chinda'],
    ['Đặng Văn Đức', 'Dang Van Duc'],
    ['Aung Kyaw Moe', 'Ong Kyaw Moe'],
    ['Lim Guan Eng', 'Lin Guanying'],
    ['Yusuf Ahmad Jaelani', 'Jusuf Achmad Djaelani'],
    ['Letchumi a/p Muniandy', 'Lakshmi Muniandy'],
  ])('meet where a look-up finds %s as %s', (one, other) => {
    expect(compareNames(readName(one), readName(other)).score).toBeGreaterThanOrEqual(70);
    expect(meet(one, other)).toBe(true);
    expect(meet(other, one)).toBe(true);
  });
});
