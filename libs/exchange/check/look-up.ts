import { refKey, type Member, type Unit } from '#kernel';
import {
  documentSearch,
  fitOf,
  nameSearch,
  plateSearch,
  yearSearch,
  type Asked,
  type Difference,
} from '#lookup';
import type { Role } from '#messages';
import { mayRead, relationsOf } from '#policy';
import type { Found, FoundAlert, LookupStore, Search } from '../ports/lookup-port.js';

/** How many are scored, and how many are shown. A longer list drowns the one that counts. */
const MOST_SCORED = 64;
const MOST_SHOWN = 20;
/** A name found so well by its sound is not looked for by its spelling. */
const FOUND_WELL = 90;

export type Hint = 'ADD_BIRTH_YEAR' | 'ADD_NAME' | 'ADD_STATE';

/** Who looks up: what its unit may not read it does not find either. */
export interface LookupReader {
  readonly self: Member;
  readonly unit: Unit;
  readonly role: Role;
  readonly isDesk: boolean;
}

export interface Find {
  readonly alert: FoundAlert;
  readonly score: number;
  readonly differs: readonly Difference[];
}

interface Answer {
  readonly finds: readonly Find[];
  readonly more: boolean;
  readonly hint: Hint | null;
}

/** Looks all of these up: by keys, then by spelling the names that no key found well. */
export async function searchAll(
  lookups: LookupStore,
  queries: readonly { readonly asked: Asked }[],
  reader: LookupReader,
  now: number,
): Promise<{ readonly built: boolean; readonly answers: readonly Answer[] }> {
  const byKeys = await gather(lookups, queries, keySearches, now);
  const first = queries.map(({ asked }, index) => scored(byKeys.found[index] ?? [], asked, reader));
  const weak = queries.map(({ asked }, index) => {
    const isWeak = asked.person !== null && (first[index]?.[0]?.score ?? 0) < FOUND_WELL;
    return { asked, isWeak };
  });
  const bySpelling = await gather(
    lookups,
    weak,
    ({ asked, isWeak }) => (isWeak ? spellingSearches(asked) : []),
    now,
  );
  const answers = queries.map(({ asked }, index): Answer => {
    const found = [...(byKeys.found[index] ?? []), ...(bySpelling.found[index] ?? [])];
    const finds = scored(found, asked, reader);
    const more = finds.length > MOST_SHOWN;
    return { finds: finds.slice(0, MOST_SHOWN), more, hint: more ? hintOf(asked) : null };
  });
  return { built: byKeys.built && bySpelling.built, answers };
}

/** All searches of all queries at once, and the finds of each query. */
async function gather<T extends { readonly asked: Asked }>(
  lookups: LookupStore,
  queries: readonly T[],
  searchesOf: (query: T) => readonly Search[],
  now: number,
): Promise<{ built: boolean; found: readonly (readonly Found[])[] }> {
  const searches = queries.map(searchesOf);
  if (searches.every((some) => some.length === 0)) return { built: true, found: [] };
  const { built, found } = await lookups.find(searches.flat(), MOST_SCORED, now);
  let at = 0;
  return {
    built,
    found: searches.map(({ length }) => {
      at += length;
      return found.slice(at - length, at).flat();
    }),
  };
}

function keySearches({ asked: { document, plate, person } }: { asked: Asked }): Search[] {
  return [
    ...(document === null ? [] : [documentSearch(document.number)]),
    ...(plate === null ? [] : [plateSearch(plate.plate)]),
    ...(person === null ? [] : [nameSearch(person.name, person.birthYear)]),
  ].map((keys) => ({ keys, spelling: null }));
}

function spellingSearches({ person }: Asked): Search[] {
  return person === null ? [] : [{ keys: yearSearch(person.birthYear), spelling: person.name.plain }];
}

/** What fits and may be read, each alert once with its best term, the best first. */
function scored(found: readonly Found[], asked: Asked, reader: LookupReader): Find[] {
  const best = new Map<string, Find>();
  for (const { alert, term } of found) {
    const fit = fitOf(term, asked);
    if (fit === undefined || !mayFind(alert, reader)) continue;
    const key = refKey(alert.conversation);
    if ((best.get(key)?.score ?? -1) < fit.score) best.set(key, { alert, ...fit });
  }
  return [...best.values()].sort(
    (a, b) =>
      b.score - a.score || b.alert.issuedAt - a.alert.issuedAt || (a.alert.ref.id < b.alert.ref.id ? -1 : 1),
  );
}

/** By the one policy (docs/reading.md). */
function mayFind({ owner, to }: FoundAlert, reader: LookupReader): boolean {
  return relationsOf({ from: owner, to }, reader).some(
    (relation) => mayRead({ reader: reader.role, relation, family: 'alert', section: 'OPEN' }) !== undefined,
  );
}

function hintOf({ person }: Asked): Hint {
  if (person === null) return 'ADD_STATE';
  return person.birthYear === null ? 'ADD_BIRTH_YEAR' : 'ADD_NAME';
}
