import { Draw } from '../../simulation/draw.js';
import type { Language } from '../languages/language.js';
import { bearers, otherSpelling, seedOf, type Bearer } from './generated.js';
import type { Person } from './pair.js';
import { identityOf, natively, usually } from './writing.js';

/** Somebody who stands in an alert or is checked, and whose name it is however it is written. */
export interface Listed extends Person {
  readonly identity: string;
}

/** One alert in eight is written in the script of its country, one in four as not everybody spells it. */
const [NATIVE, OTHERWISE] = [0.125, 0.25];

/** Persons of one language in the spellings that lists hold. @param stream another one, other persons */
export function population(language: Language, count: number, stream: number): readonly Listed[] {
  const draw = new Draw(seedOf(language.code), stream + 1);
  return bearers(language, count, stream).map((bearer) => ({
    name: spelled(language, bearer, draw),
    birthYear: bearer.birthYear,
    sex: bearer.sex,
    identity: identityOf(bearer.pieces),
  }));
}

function spelled(language: Language, { pieces, sex }: Bearer, draw: Draw): string {
  if (language.native === true && draw.chance(NATIVE)) return natively(language, pieces, sex);
  const other = draw.chance(OTHERWISE) ? otherSpelling(language, pieces, sex, draw) : undefined;
  return other ?? usually(language, pieces, sex);
}
