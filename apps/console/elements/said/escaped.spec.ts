import { describe, expect, it } from '@jest/globals';
import { piecesOf } from './escaped.js';

const shown = (text: string): string =>
  piecesOf(text)
    .map((piece) => piece.code ?? piece.text)
    .join('|');

describe('piecesOf', () => {
  it('leaves ordinary text whole, in every script of the region', () => {
    for (const text of ['Sok Dara', 'ពលករម្នាក់', 'ผู้เสียหาย', 'ເມືອງ', 'ကလေး', 'Nguyễn Thị', ''])
      expect(piecesOf(text)).toEqual([{ text }]);
  });

  it('shows what turns the direction, so that a file or name cannot read backwards', () => {
    expect(shown('abc\u202Egpj.exe')).toBe('abc|U+202E|gpj.exe');
    expect(shown('\u2066x\u2069')).toBe('U+2066|x|U+2069');
  });

  it('shows what has no width inside a number', () => {
    expect(shown('N01\u200B234')).toBe('N01|U+200B|234');
    expect(shown('N01\u200D234')).toBe('N01|U+200D|234');
    expect(shown('N\u00AD1')).toBe('N|U+00AD|1');
  });

  it('leaves a joiner between letters, where scripts need it', () => {
    expect(shown('ស\u200Cរ')).toBe('ស\u200Cរ');
    expect(shown('ពល\u200Bករ')).toBe('ពល\u200Bករ');
    expect(shown('ad\u200Dmin')).toBe('ad|U+200D|min');
  });

  it('shows tag characters, lone surrogates and controls', () => {
    expect(shown('a\u{E0041}b')).toBe('a|U+E0041|b');
    expect(shown('a\uD800b')).toBe('a|U+D800|b');
    expect(shown('a\u0007b')).toBe('a|U+0007|b');
  });
});
