import { describe, expect, it } from '@jest/globals';
import { codeLists, isIssuer, sameIssuer } from '#messages';
import { isCodeOf } from './code-lists.js';

describe('code lists', () => {
  it('have every language of ISO 639-3, each once, the region first', () => {
    const languages = codeLists['language'] ?? [];
    expect(languages.length).toBe(7867);
    expect(new Set(languages).size).toBe(languages.length);
    expect(languages.filter((code) => !/^[a-z]{3}$/.test(code))).toEqual([]);
    expect(languages.slice(0, 3)).toEqual(['eng', 'tha', 'tts']);
    for (const code of ['hin', 'ben', 'nep', 'npi', 'amh', 'swa', 'ara', 'cja', 'cjm', 'aaa', 'zzj'])
      expect([code, isCodeOf('language', code)]).toEqual([code, true]);
    expect(isCodeOf('language', 'qaa')).toBe(false);
  });
  it('have the scripts of ISO 15924, the region first', () => {
    expect(codeLists['script']?.slice(0, 5)).toEqual(['Latn', 'Thai', 'Khmr', 'Laoo', 'Mymr']);
    for (const code of ['Beng', 'Deva', 'Hani', 'Ethi', 'Cham', 'Zyyy'])
      expect([code, isCodeOf('script', code)]).toEqual([code, true]);
    expect(isCodeOf('script', 'Qaaa')).toBe(false);
  });
  it('have the subdivisions of eleven members that exist, and no others', () => {
    expect(new Set(codeLists['subdivision']?.map((code) => code.slice(0, 2))).size).toBe(11);
    for (const code of ['TH-10', 'TH-S', 'KH-2', 'ID-PD', 'VN-SG', 'PH-MAG', 'LA-VT', 'MM-18', 'TL-DI'])
      expect([code, isCodeOf('subdivision', code)]).toEqual([code, true]);
    for (const code of ['TH-99', 'TH-28', 'KH-02', 'SG-1'])
      expect([code, isCodeOf('subdivision', code)]).toEqual([code, false]);
  });
  it('have who issues documents: states and organisations, nobody without a state', () => {
    expect(['KHM', 'UNO', 'XPO', 'EUE', 'D', 'XXX'].map(isIssuer)).toEqual(Array(6).fill(true));
    expect(['XXA', 'XXB', 'XXC', 'ASE', ''].map(isIssuer)).toEqual(Array(5).fill(false));
    expect(['D', 'DEU', 'KHM'].map(sameIssuer)).toEqual(['DEU', 'DEU', 'KHM']);
  });
});
