import type { Draw } from '../../simulation/draw.js';
import type { Piece, Word } from './word.js';

export type Sex = 'M' | 'F';

/** How names of one people are made, and what the judge asks of them. */
export interface Language {
  readonly code: string;
  readonly title: string;
  /** Recall asked for at equal birth year, of pairs in Latin letters; none where none is asked for. */
  readonly recall?: number;
  /** False candidates that are borne, of 1,000 checks; 50 where nothing is said. */
  readonly falseAlarms?: number;
  /** Nobody may tune a matcher on its pairs. */
  readonly heldOut?: true;
  /** Whether it has a script of its own, in which an alert may be written. */
  readonly native?: boolean;
  readonly titles: Readonly<Record<Sex, readonly string[]>>;
  /** The order of words as people of this language write it; words of one role keep theirs. */
  readonly order: string;
  /** What stands before the father's name. */
  readonly filiation?: Readonly<Record<Sex, readonly string[]>>;
  /** Invented: words that are common, put together by chance. */
  readonly bearer: (draw: Draw, sex: Sex) => readonly Piece[];
  /** How people shorten or spell it, beside what is done everywhere. */
  readonly habits?: readonly Habit[];
}

/** A second way of writing the same name; undefined: not with this name. */
export interface Habit {
  readonly name: string;
  readonly write: (pieces: readonly Piece[], sex: Sex, draw: Draw) => string | undefined;
}

/** Early words are likelier, as common names are. */
export function likelier(draw: Draw, words: readonly Word[]): Word {
  const at = Math.min(draw.int(words.length), draw.int(words.length));
  const word = words[draw.chance(0.5) ? at : draw.int(words.length)];
  if (word === undefined) throw new Error('no words to draw from');
  return word;
}
