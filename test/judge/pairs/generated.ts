import { Draw } from '../../simulation/draw.js';
import type { Language, Sex } from '../languages/language.js';
import type { Piece } from '../languages/word.js';
import type { Icu } from '../systems/icu.js';
import { romanise, SYSTEMS } from '../systems/systems.js';
import { commonHabits, CUT } from './habits.js';
import type { Group, Pair } from './pair.js';
import { natively, usually, written } from './writing.js';

/** An invented person: nobody is meant. */
export interface Bearer {
  readonly pieces: readonly Piece[];
  readonly sex: Sex;
  readonly birthYear: number;
}

const [FIRST_YEAR, LAST_YEAR] = [1962, 2008];

/** The same persons in every run. */
export function bearers(language: Language, count: number, stream: number): readonly Bearer[] {
  const draw = new Draw(seedOf(language.code), stream);
  return Array.from({ length: count }, () => {
    const sex = draw.pick(['M', 'F'] as const);
    return { pieces: language.bearer(draw, sex), sex, birthYear: draw.between(FIRST_YEAR, LAST_YEAR) };
  });
}

export function seedOf(code: string): number {
  return Array.from(code).reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 2011);
}

/** Notes for ICU all that the pairs of these persons will need. */
export function wantLetters(language: Language, all: readonly Bearer[], icu: Icu): void {
  for (const { transform } of SYSTEMS[language.code] ?? [])
    if (transform !== undefined)
      for (const { pieces } of all) for (const { native } of pieces) icu.want(transform, native);
}

/** Every way of writing each person's name again, against the usual spelling. */
export function generatedPairs(language: Language, all: readonly Bearer[], icu: Icu): readonly Pair[] {
  const draw = new Draw(seedOf(language.code), 77);
  const habits = [...commonHabits(language), ...(language.habits ?? [])];
  return all.flatMap(({ pieces, sex, birthYear }) => {
    const known = usually(language, pieces, sex);
    const ways: (readonly [Group, string, string | undefined])[] = [
      ['spelling', 'spellings of people', otherSpelling(language, pieces, sex, draw)],
      ...habits.map(({ name, write }) => ['habit', name, write(pieces, sex, draw)] as const),
      ...(SYSTEMS[language.code] ?? []).map((system) => {
        const text = written(
          language,
          pieces,
          (piece) => romanise(system, piece, icu),
          filiation(language, sex),
        );
        return [system.group, system.name, text] as const;
      }),
      ...(language.code === 'zh'
        ? [['sounds', 'surname in another romanisation', otherSurname(language, pieces, draw)] as const]
        : []),
      ...(language.native === true
        ? [['native', 'own script', natively(language, pieces, sex)] as const]
        : []),
    ];
    return ways.flatMap(([group, way, text]) =>
      text === undefined || text === known
        ? []
        : [
            {
              language: language.code,
              source: 'generated' as const,
              group,
              way,
              alert: { name: known, birthYear, sex },
              asked: { name: text, birthYear, sex, ...(way === CUT && { cut: true as const }) },
              same: true,
            },
          ],
    );
  });
}

const filiation = (language: Language, sex: Sex): string => language.filiation?.[sex][0] ?? '';

/** Each word as somebody else would spell it; undefined where nobody does. */
export function otherSpelling(
  language: Language,
  pieces: readonly Piece[],
  sex: Sex,
  draw: Draw,
): string | undefined {
  if (pieces.every(({ spellings }) => spellings.length === 1)) return undefined;
  const text = written(language, pieces, ({ spellings }) => draw.pick(spellings), filiation(language, sex));
  if (text !== usually(language, pieces, sex)) return text;
  return written(language, pieces, ({ spellings }) => spellings[1] ?? spellings[0], filiation(language, sex));
}

function otherSurname(language: Language, pieces: readonly Piece[], draw: Draw): string {
  return written(language, pieces, ({ role, sounds, spellings }) =>
    role === 'family' ? draw.pick([...sounds.split('.'), ...spellings.slice(1)]) : spellings[0],
  );
}
