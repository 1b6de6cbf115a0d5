/** Birth years that a name's bearer may have, inclusive; null: nothing is known. */
export type BirthYears = readonly [from: number, to: number] | null;

/** Hashes of a name's terms (`termHash`), each once. `wholes`: of the whole name, which find it in every year. */
export interface HashedName {
  readonly wholes: readonly number[];
  readonly terms: readonly number[];
}

/** A name as it stands in the index. `number`: its row in the database, a whole number from 1. */
export interface IndexedName extends HashedName {
  readonly number: number;
  readonly birthYears: BirthYears;
}

/** `birthYear` null: any. */
export interface NameQuestion extends HashedName {
  readonly birthYear: number | null;
}

/** More terms than names of the longest kind have: what is beyond is left out on both sides alike. */
export const MOST_TERMS = 120;
/** A birth year is often wrong by one or two. */
export const NEAR_YEARS = 2;
/** Part of the shorter name's terms that both have: with less, two names are not like each other. */
const LEAST_SHARED = 0.4;

/** How many terms two names of so many have in common at least, where the index finds one by the other. */
export function leastShared(asked: number, known: number): number {
  return Math.max(1, Math.ceil(LEAST_SHARED * Math.min(asked, known)));
}

/** Whether the year asked for may be meant by a name of these years. */
export function isNear(years: BirthYears, asked: number | null): boolean {
  if (years === null || asked === null) return true;
  return asked >= years[0] - NEAR_YEARS && asked <= years[1] + NEAR_YEARS;
}

/** Whether the index finds a name by a question: what a scan of all names by the same measure would find. */
export function isFoundBy(known: Omit<IndexedName, 'number'>, asked: NameQuestion): boolean {
  if (known.wholes.some((one) => asked.wholes.includes(one))) return true;
  if (!isNear(known.birthYears, asked.birthYear)) return false;
  const shared = known.terms.filter((term) => asked.terms.includes(term)).length;
  return shared >= leastShared(asked.terms.length, known.terms.length);
}

/** 32 bits of a term, FNV-1a over its UTF-16 units with a last stir. */
export function termHash(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return stirred(hash);
}

/** Spreads what differs in few bits over all of them. */
export function stirred(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

export function hashedName(wholes: readonly string[], terms: readonly string[]): HashedName {
  const hashes = (some: readonly string[]): number[] =>
    [...new Set(some.map(termHash))].sort((a, b) => a - b).slice(0, MOST_TERMS);
  return { wholes: hashes(wholes), terms: hashes(terms) };
}
