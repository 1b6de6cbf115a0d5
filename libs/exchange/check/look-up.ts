import { refKey, type Member, type Unit } from '#kernel';
import {
  documentSearch,
  fitOf,
  nameSearch,
  numberSearch,
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
/**
 * How many are scored where so few were not all, and nothing among them fits well: blocks of documents that do not hold
 * the number, alerts that this reader may not read, or the many of a member that wants to hide one.
 */
const MOST_LOOKED_AT = 1_024;
/** A name found so well by its sound is not looked for by its spelling. */
const FOUND_WELL = 90;

export type Hint = 'ADD_BIRTH_YEAR' | 'ADD_LATIN_NAME' | 'ADD_NAME' | 'ADD_STATE';

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
  /** A document of its own was asked about: number and issuing state. */
  readonly byDocument: boolean;
}

interface Answer {
  readonly finds: readonly Find[];
  /** Not all that may fit was looked at: nothing found means nothing. */
  readonly cut: boolean;
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
  const isWeak = (found: readonly Found[], asked: Asked): boolean =>
    (scored(found, asked, reader)[0]?.score ?? 0) < FOUND_WELL;
  const byKeys = await gather(lookups, queries, keySearches, isWeak, now);
  const weak = queries.map(({ asked }, index) => ({
    asked,
    searched: asked.person !== null && isWeak(byKeys.found[index]?.all ?? [], asked),
  }));
  const spelt = ({ asked, searched }: (typeof weak)[0]): Search[] =>
    searched ? spellingSearches(asked) : [];
  const bySpelling = await gather(lookups, weak, spelt, isWeak, now);
  const answers = queries.map(({ asked }, index): Answer => {
    const some = [byKeys.found[index], bySpelling.found[index]].filter((one) => one !== undefined);
    const finds = scored(
      some.flatMap(({ all }) => all),
      asked,
      reader,
    );
    const cut = some.some((one) => one.cut);
    const more = cut || finds.length > MOST_SHOWN;
    return { finds: finds.slice(0, MOST_SHOWN), cut, more, hint: hintOf(asked, more) };
  });
  return { built: byKeys.built && bySpelling.built, answers };
}

interface Gathered {
  readonly all: readonly Found[];
  /** There are more of them, none of those here fits well, and no more are asked for. */
  readonly cut: boolean;
}

/**
 * All searches of all queries at once, and the finds of each query; once more, for more, those that came back full
 * where the query found nothing that fits well.
 */
async function gather<T extends { readonly asked: Asked }>(
  lookups: LookupStore,
  queries: readonly T[],
  searchesOf: (query: T) => readonly Search[],
  isWeak: (found: readonly Found[], asked: Asked) => boolean,
  now: number,
): Promise<{ built: boolean; found: readonly Gathered[] }> {
  const searched = queries.flatMap((query, of) => searchesOf(query).map((search) => ({ of, search })));
  const ask = async (some: typeof searched, limit: number) =>
    some.length === 0
      ? { built: true, found: [] }
      : lookups.find(
          some.map(({ search }) => search),
          limit,
          now,
        );
  const first = await ask(searched, MOST_SCORED);
  const allOf = (of: number): Found[] =>
    searched.flatMap((one, n) => (one.of === of ? (first.found[n] ?? []) : []));
  const weak = queries.map(({ asked }, of) => isWeak(allOf(of), asked));
  const again = searched.filter(({ of }, n) => first.found[n]?.length === MOST_SCORED && weak[of] === true);
  const second = await ask(again, MOST_LOOKED_AT);
  const found = queries.map(({ asked }, of): Gathered => {
    const wider = second.found.filter((_, n) => again[n]?.of === of);
    const all = [...allOf(of), ...wider.flat()];
    return { all, cut: wider.some(({ length }) => length === MOST_LOOKED_AT) && isWeak(all, asked) };
  });
  return { built: first.built && second.built, found };
}

function keySearches({ asked: { document, plate, numbers, person } }: { asked: Asked }): Search[] {
  return [
    // Each by itself: the number alone is not to stand behind blocks that only begin alike.
    ...(document === null ? [] : documentSearch(document.number).map((key) => [key])),
    ...(plate === null ? [] : [plateSearch(plate.plate)]),
    ...(numbers === null ? [] : [numberSearch(numbers.any)]),
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
    const before = best.get(key);
    const byDocument = before?.byDocument === true || (term.kind === 'DOCUMENT' && fit.differs.length === 0);
    const better = before === undefined || before.score < fit.score ? { alert, ...fit } : before;
    best.set(key, { ...better, byDocument });
  }
  return [...best.values()].sort(
    (a, b) =>
      b.score - a.score || b.alert.issuedAt - a.alert.issuedAt || (a.alert.ref.id < b.alert.ref.id ? -1 : 1),
  );
}

/** By the one policy (docs/reading.md). */
export function mayFind({ owner, to }: FoundAlert, reader: LookupReader): boolean {
  return relationsOf({ from: owner, to }, reader).some(
    (relation) => mayRead({ reader: reader.role, relation, family: 'alert', section: 'OPEN' }) !== undefined,
  );
}

function hintOf({ person }: Asked, more: boolean): Hint | null {
  // Every alert has a name in Latin letters and few have another; scripts are not compared with each other.
  if (person !== null && !/\p{Script=Latin}/u.test(person.shown)) return 'ADD_LATIN_NAME';
  if (!more) return null;
  if (person === null) return 'ADD_STATE';
  return person.birthYear === null ? 'ADD_BIRTH_YEAR' : 'ADD_NAME';
}
