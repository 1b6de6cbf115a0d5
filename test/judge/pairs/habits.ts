import type { Habit, Language } from '../languages/language.js';
import type { Piece } from '../languages/word.js';
import { cutName, misread, zoneName } from './machine-read.js';
import { of, usual, usually, written } from './writing.js';

export const CUT = 'machine-readable zone, cut';

const text = (pieces: readonly Piece[], ...roles: readonly Piece['role'][]): string =>
  of(pieces, ...roles).join(' ');

/** In a machine-readable zone: surname, then the others; who has none stands whole in the first field. */
function fields(pieces: readonly Piece[]): readonly [string, string] {
  const family = text(pieces, 'family');
  return family === '' ? [text(pieces, 'given', 'father'), ''] : [family, text(pieces, 'given', 'middle')];
}

/** Ways of writing that are the same in all languages. */
export function commonHabits(language: Language): readonly Habit[] {
  return [
    {
      name: 'family and given name change places',
      write: (pieces) =>
        // Vietnamese puts its middle name elsewhere too, and has habits of its own.
        language.order.includes('middle') || text(pieces, 'family') === ''
          ? undefined
          : language.order === 'given family'
            ? `${text(pieces, 'family')} ${text(pieces, 'given')}`
            : `${text(pieces, 'given')} ${text(pieces, 'family')}`,
    },
    {
      name: 'two words joined',
      write(pieces, sex) {
        const given = of(pieces, 'given');
        if (given.length < 2) return undefined;
        const [first = '', second = ''] = given;
        return usually(language, pieces, sex).replace(`${first} ${second}`, first + second.toLowerCase());
      },
    },
    {
      name: 'a title in front',
      write: (pieces, sex, draw) =>
        `${draw.pick(latin(language.titles[sex]))} ${usually(language, pieces, sex)}`,
    },
    {
      name: 'what stands before the father’s name left out',
      write: (pieces) =>
        language.filiation === undefined ? undefined : written(language, pieces, usual, ''),
    },
    {
      name: 'what stands before the father’s name in another form',
      write: (pieces, sex, draw) =>
        language.filiation === undefined
          ? undefined
          : written(language, pieces, usual, draw.pick(language.filiation[sex].slice(1, -1))),
    },
    { name: 'machine-readable zone', write: (pieces) => zoneName(...fields(pieces)) },
    { name: CUT, write: (pieces) => cutName(...fields(pieces)) },
    {
      name: 'machine-readable zone, one letter misread',
      write: (pieces, _sex, draw) => misread(zoneName(...fields(pieces)), draw),
    },
  ];
}

const latin = (titles: readonly string[]): string[] =>
  titles.filter((title) => /^[\p{Script=Latin}. ]+$/u.test(title));
