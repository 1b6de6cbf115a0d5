import { describe, expect, it } from '@jest/globals';
import { asciiDigits, FILLERS, seen } from './signs.js';

const everyCharacter = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

describe('what of a text nobody sees', () => {
  it.each([
    ['zero width space', '\u200b'],
    ['word joiner', '\u2060'],
    ['soft hyphen', '\u00ad'],
    ['Hangul filler', '\u3164'],
    ['variation selector', '\ufe0f'],
    ['variation selector of a second plane', '\u{e0100}'],
    ['braille blank', '\u2800'],
    ['tag', '\u{e0041}'],
    ['right-to-left override', '\u202e'],
  ])('%s', (_, sign) => {
    expect(seen(`0${sign}8${sign}`)).toBe('08');
  });
  it('leaves what is seen: letters, marks of vowels, blanks, emoji', () => {
    const text = 'ສົ້ມ កាំ ညွှန် Đặng 👩 \t\n\u00a0';
    expect(seen(text)).toBe(text);
  });
  it('names every invisible letter, mark, digit and symbol for the published patterns', () => {
    const inPattern = new RegExp(`^[${FILLERS}]$`, 'u');
    const written = everyCharacter.filter((one) => /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(one));
    expect(written.filter((one) => inPattern.test(one) !== (seen(one) === ''))).toEqual([]);
  });
});

describe('digits', () => {
  it('of every script count from nought to nine, as Unicode names their rows', () => {
    const rows = ['٠', '۰', '०', '০', '௦', '๐', '໐', '၀', '႐', '០', '᭐', '꧐', '𑁦', '𝟎', '𝟘', '𞥐'];
    for (const row of rows) {
      const zero = row.codePointAt(0) ?? 0;
      const digits = Array.from({ length: 10 }, (_, n) => String.fromCodePoint(zero + n)).join('');
      expect(asciiDigits(digits)).toBe('0123456789');
    }
  });
  it('leave none of another script behind', () => {
    const digits = everyCharacter.filter((one) => /^\p{Nd}$/u.test(one)).join('');
    expect(asciiDigits(digits)).toMatch(/^(?:0123456789)+$/);
  });
});
