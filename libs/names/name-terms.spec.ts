import { describe, expect, it } from '@jest/globals';
import { nameTerms, readName } from './index.js';

const shared = (one: string, other: string): number => {
  const known = new Set(nameTerms(readName(other)));
  return nameTerms(readName(one)).filter((term) => known.has(term)).length;
};

describe('the terms by which an index finds a name', () => {
  it.each([
    ['Ma. Luzviminda', 'Maria Luzviminda'],
    ['Mg Thein', 'Maung Thein'],
    ['Abd Rahim', 'Abdul Rahim'],
    ['Hj Salleh', 'Haji Salleh'],
  ])('%s has one more in common with %s than its other word has', (short, whole) => {
    const [, other = ''] = short.split(' ');
    expect(shared(short, whole)).toBeGreaterThan(shared(`X ${other}`, whole));
  });

  it('have no Mandarin syllable, which would be everybody’s', () => {
    expect(nameTerms(readName('Tan Mei Ling')).filter((term) => term.includes('='))).toEqual([]);
    expect(nameTerms(readName('陳美玲')).filter((term) => term.includes('='))).toEqual([]);
  });

  it('are each there once, and none of a text without words', () => {
    const terms = nameTerms(readName('Aung Aung Aung'));
    expect(new Set(terms).size).toBe(terms.length);
    expect(nameTerms(readName(' -- '))).toEqual([]);
  });
});
