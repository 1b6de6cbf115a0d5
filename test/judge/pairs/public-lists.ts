import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pair, Person } from './pair.js';

/** The lists are read where they lie and nothing of them is kept. */
export const THAI_LIST = 'thai-given-names.csv';
export const KHMER_LIST = 'khmer-names.json';

interface KhmerRow {
  readonly givenName: string;
  readonly surname: string;
  readonly gender: string;
  readonly romanizedGiven: string;
  readonly romanizedSurname: string;
}

/** One year for all: what is judged here is the name. */
const YEAR = 1990;

/** Pairs of the public lists in this folder; a list that is not there gives none. */
export function publicPairs(folder: string): readonly Pair[] {
  return [...thaiPairs(join(folder, THAI_LIST)), ...khmerPairs(join(folder, KHMER_LIST))];
}

function thaiPairs(file: string): Pair[] {
  if (!existsSync(file)) return [];
  const [, ...rows] = readFileSync(file, 'utf8').split('\n');
  return rows.flatMap((row) => {
    const [native = '', gender, , usual = '', ...others] = row.split(',').map((cell) => cell.trim());
    if (native === '' || usual === '') return [];
    const sex = gender === 'm' ? 'M' : gender === 'f' ? 'F' : null;
    return [
      pair('th', 'native', 'own script', usual, native, sex),
      ...others
        .filter((other) => other !== '' && other !== usual)
        .map((other) => pair('th', 'spelling', 'spellings of people', usual, other, sex)),
    ];
  });
}

function khmerPairs(file: string): Pair[] {
  if (!existsSync(file)) return [];
  const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly KhmerRow[];
  return rows.map(({ givenName, surname, gender, romanizedGiven, romanizedSurname }) =>
    pair(
      'km',
      'native',
      'own script',
      `${romanizedSurname} ${romanizedGiven}`,
      `${surname} ${givenName}`,
      gender === 'male' ? 'M' : gender === 'female' ? 'F' : null,
    ),
  );
}

function pair(
  language: string,
  group: Pair['group'],
  way: string,
  one: string,
  other: string,
  sex: Person['sex'],
): Pair {
  const person = (name: string): Person => ({ name, birthYear: YEAR, sex });
  return { language, source: 'public', group, way, alert: person(one), asked: person(other), same: true };
}
