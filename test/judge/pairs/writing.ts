import { plain } from '../matchers/matcher.js';
import type { Language, Sex } from '../languages/language.js';
import { capital, type Piece, type Role } from '../languages/word.js';

export const usual = (piece: Piece): string => piece.spellings[0];

/** The usual spellings of the words of these roles, in their order. */
export function of(pieces: readonly Piece[], ...roles: readonly Role[]): string[] {
  return pieces.filter(({ role }) => roles.includes(role)).map(usual);
}

/** The words of a name in the order of its language, with what stands before the father's name. */
export function written(
  language: Language,
  pieces: readonly Piece[],
  spell: (piece: Piece) => string,
  filiation = '',
): string {
  const roles = language.order.split(' ') as Role[];
  const words = roles.flatMap((role) => {
    const own = pieces.filter((piece) => piece.role === role).map((piece) => capital(spell(piece)));
    return role === 'father' && filiation !== '' ? [filiation, ...own] : own;
  });
  return words.join(' ');
}

/** As the papers of the country have it. */
export function usually(language: Language, pieces: readonly Piece[], sex: Sex): string {
  return written(language, pieces, usual, language.filiation?.[sex][0]);
}

/** Scripts that part no words write Thai and Lao given name and surname with a blank, Burmese and Chinese with none. */
export function natively(language: Language, pieces: readonly Piece[], sex: Sex): string {
  const blank = language.code === 'my' || language.code === 'zh' ? '' : ' ';
  const jawi = { M: 'بن', F: 'بنت' };
  const filiation = language.code === 'ms' ? jawi[sex] : '';
  return written(language, pieces, (piece) => piece.native, filiation).replaceAll(' ', blank);
}

/** One thing for each name whatever way it is written: two bearers of it are no false find. */
export function identityOf(pieces: readonly Piece[]): string {
  return pieces.map(usual).sort().join('+');
}

/** Whether two names are written alike; marks count where both have some. */
export function writtenAlike(one: Letters, other: Letters): boolean {
  return (
    one.bare === other.bare &&
    (one.marked === other.marked || one.bare === one.marked || other.bare === other.marked)
  );
}

export interface Letters {
  readonly bare: string;
  readonly marked: string;
}

/** The words of a name in the order of the alphabet, with and without marks. */
export function lettersOf(name: string): Letters {
  const inOrder = (text: string): string => text.split(' ').sort().join(' ');
  const marked = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return { bare: inOrder(plain(name)), marked: inOrder(marked) };
}
