import { hashedName, type BirthYears, type HashedName, type NameQuestion } from '#finding';
import { nameTerms, readName, type NameReading } from '#names';
import { wholeKeys } from './search-keys.js';
import type { Term } from './term.js';

/** What the index of names keeps of a name. */
export interface NameYears {
  readonly hashes: HashedName;
  readonly years: BirthYears;
}

/** A term as it is kept: a name with its reading, which is made here and never again. `name` null: it is no name. */
export function readTerm(term: Term): { readonly term: Term; readonly name: NameYears | null } {
  if (term.kind !== 'PERSON') return { term, name: null };
  const reading = term.reading ?? readName(term.name);
  return { term: { ...term, reading }, name: { hashes: hashesOf(reading), years: term.birthYears } };
}

/** What the index of names is asked for a name. */
export function nameQuestion(name: NameReading, birthYear: number | null): NameQuestion {
  return { ...hashesOf(name), birthYear };
}

function hashesOf(name: NameReading): HashedName {
  return hashedName(wholeKeys(name), nameTerms(name));
}
