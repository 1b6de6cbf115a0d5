import { describe, expect, it } from '@jest/globals';
import { compareNames, readName } from '../index.js';
import { readTamil } from './tamil.js';

const first = (word: string): string => readTamil(word)[0]?.latin[0] ?? '';

describe('Tamil script', () => {
  it.each([
    ['முருகன்', 'murugan'],
    ['பெருமாள்', 'perumal'],
    ['கண்ணன்', 'kannan'],
    ['கணேசன்', 'ganesan'],
    ['சங்கர்', 'sangar'],
    ['அம்பிகா', 'ambiga'],
    ['ஃபாத்திமா', 'fathima'],
  ])('reads %s, which registers write near %s', (word, latin) => {
    const fit = compareNames(readName(word), readName(latin));
    expect(fit.score).toBeGreaterThanOrEqual(70);
    expect(fit.differences).toContain('SCRIPT');
  });

  it('voices a stop between vowels and behind a nasal, and no doubled one', () => {
    expect(first('பகவதி')).toBe('pagavathi');
    expect(first('அக்கா')).toBe('aka');
    expect(first('மங்கை')).toBe('mangai');
  });

  it('leaves out the vowel that parts a cluster, and keeps the reading that has it', () => {
    const [word] = readTamil('கிருஷ்ணன்');
    expect(word?.latin).toEqual(expect.arrayContaining(['krishnan', 'kirushnan']));
  });

  it.each([
    ['முருகன் பெருமாள்', 'Murugan a/l Perumal'],
    ['சரஸ்வதி கிருஷ்ணன்', 'Saraswathy d/o Krishnan'],
  ])('%s is found as %s', (native, latin) => {
    expect(compareNames(readName(native), readName(latin)).score).toBeGreaterThanOrEqual(70);
  });

  it.each([
    ['முருகன் பெருமாள்', 'Murugan a/l Velu'],
    ['கவிதா கணேசன்', 'Kamala a/p Ganesan'],
  ])('%s is not found as %s', (native, latin) => {
    expect(compareNames(readName(native), readName(latin)).score).toBeLessThan(70);
  });
});
