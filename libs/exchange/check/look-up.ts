import { refKey, type Member, type Unit } from '#kernel';
import {
  documentSearch,
  fitOf,
  nameQuestion,
  numberSearch,
  plateSearch,
  type Asked,
  type Difference,
  type FoundBy,
  type Term,
} from '#lookup';
import type { Role } from '#messages';
import { mayRead, relationsOf } from '#policy';
import type { Found, FoundAlert, LookupStore, Search } from '../ports/lookup-port.js';

/** How many are scored, and how many are shown. A longer list drowns the one that counts. */
const MOST_SCORED = 24;
const MOST_SHOWN = 20;
/**
 * How many are scored where so few were not all, and nothing among them fits well: blocks of documents that do not hold
 * the number, alerts that this reader may not read, or the many of a member that wants to hide one.
 */
const MOST_LOOKED_AT = 1_024;
/** Of names, which come the most alike first: most searches end with the misses of the first of these. */
const MOST_NAMES = [96, 256];
/**
 * So many alerts one after another whose names do not fit, and those behind them, which share less, hardly do. That is
 * no proof: whoever stops here has not looked at all.
 */
const MISSES = 64;
/** Searches at a time: other requests have their turn between, and what they bring stays small. */
const AT_ONCE = 50;
/** What fits so well is not looked for among more. */
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
  readonly by: FoundBy;
  readonly agrees: readonly Difference[];
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

/** Looks all of these up. `built`, `named`: see `LookupStore.find`. */
export async function searchAll(
  lookups: LookupStore,
  queries: readonly { readonly asked: Asked }[],
  reader: LookupReader,
  now: number,
): Promise<{ readonly built: boolean; readonly named: boolean; readonly answers: readonly Answer[] }> {
  const all = queries.map(({ asked }) => new Finds(asked, reader));
  const searched = all.flatMap((finds) => searchesOf(finds.asked).map((search) => ({ finds, search })));
  let [built, named] = [true, true];
  const cut: typeof searched = [];
  /** @returns those of which more is to be looked at, though nothing that they brought fits well */
  const look = async (some: typeof searched, limit: number, isLast: boolean): Promise<typeof searched> => {
    const { found, ...whole } = await lookups.find(
      some.map(({ search }) => search),
      limit,
      now,
    );
    [built, named] = [built && whole.built, named && whole.named];
    const left = some.flatMap((one, n) => {
      const isScored = one.finds.add(found[n] ?? [], 'name' in one.search);
      return isScored && whole.cut[n] === false ? [] : [{ one, ends: isLast || !isScored }];
    });
    const weak = left.filter(({ one }) => one.finds.isWeak);
    cut.push(...weak.filter(({ ends }) => ends).map(({ one }) => one));
    return weak.filter(({ ends }) => !ends).map(({ one }) => one);
  };
  const lookOn = async (some: typeof searched, limits: readonly number[]): Promise<void> => {
    let left = some;
    for (const [at, limit] of limits.entries()) {
      const next: typeof searched = [];
      for (let from = 0; from < left.length; from += AT_ONCE)
        next.push(...(await look(left.slice(from, from + AT_ONCE), limit, at === limits.length - 1)));
      left = next;
    }
  };
  const first: typeof searched = [];
  for (let from = 0; from < searched.length; from += AT_ONCE)
    first.push(...(await look(searched.slice(from, from + AT_ONCE), MOST_SCORED, false)));
  await lookOn(
    first.filter(({ search }) => 'keys' in search),
    [MOST_LOOKED_AT],
  );
  await lookOn(
    first.filter(({ search }) => 'name' in search),
    MOST_NAMES,
  );
  const cutShort = new Set(cut.map(({ finds }) => finds));
  return { built, named, answers: all.map((finds) => finds.answer(cutShort.has(finds))) };
}

/** What one question finds: what fits and may be read, each alert once with its best term. */
class Finds {
  private readonly best = new Map<string, Find>();

  constructor(
    readonly asked: Asked,
    private readonly reader: LookupReader,
  ) {}

  get isWeak(): boolean {
    return Math.max(0, ...[...this.best.values()].map(({ score }) => score)) < FOUND_WELL;
  }

  /**
   * Scores what a search found. `inOrder`: those that share most come first, so that it ends where they fit no more.
   * @returns whether all of it was scored
   */
  add(found: readonly Found[], inOrder: boolean): boolean {
    // By alert: the many names of one are one miss.
    const missed = new Set<string>();
    for (const { alert, term } of found) {
      if (!mayFind(alert, this.reader)) continue;
      if (inOrder && missed.size === MISSES) return false;
      const fit = fitOf(term, this.asked);
      if (fit === undefined) missed.add(refKey(alert.conversation));
      else {
        missed.clear();
        this.keep(alert, term, fit);
      }
    }
    return true;
  }

  answer(cut: boolean): Answer {
    const finds = [...this.best.values()].sort(
      (a, b) =>
        b.score - a.score ||
        b.alert.issuedAt - a.alert.issuedAt ||
        (a.alert.ref.id < b.alert.ref.id ? -1 : 1),
    );
    const more = cut || finds.length > MOST_SHOWN;
    return { finds: finds.slice(0, MOST_SHOWN), cut, more, hint: hintOf(this.asked, more) };
  }

  private keep(alert: FoundAlert, term: Term, fit: Pick<Find, 'score' | 'by' | 'agrees' | 'differs'>): void {
    const key = refKey(alert.conversation);
    const before = this.best.get(key);
    const byDocument = before?.byDocument === true || (term.kind === 'DOCUMENT' && fit.differs.length === 0);
    const better = before === undefined || before.score < fit.score ? { alert, ...fit } : before;
    this.best.set(key, { ...better, byDocument });
  }
}

function searchesOf({ documents, plate, numbers, person }: Asked): Search[] {
  return [
    // Each by itself: the number alone is not to stand behind blocks that only begin alike.
    ...documents.flatMap(({ number }) => documentSearch(number).map((key) => ({ keys: [key] }))),
    ...(plate === null ? [] : [{ keys: plateSearch(plate.plate) }]),
    ...(numbers === null ? [] : [{ keys: numberSearch(numbers.any) }]),
    ...(person === null ? [] : [{ name: nameQuestion(person.name, person.birthYear) }]),
  ];
}

/** By the one policy (docs/reading.md). */
export function mayFind({ owner, to }: FoundAlert, reader: LookupReader): boolean {
  return relationsOf({ from: owner, to }, reader).some(
    (relation) => mayRead({ reader: reader.role, relation, family: 'alert', section: 'OPEN' }) !== undefined,
  );
}

function hintOf({ person }: Asked, more: boolean): Hint | null {
  // Of a script that is not read into the sounds of Latin spellings: every alert has a name in Latin letters.
  if (person !== null && person.name.words.every(({ latin }) => !/[a-z]/.test(latin)))
    return 'ADD_LATIN_NAME';
  if (!more) return null;
  if (person === null) return 'ADD_STATE';
  return person.birthYear === null ? 'ADD_BIRTH_YEAR' : 'ADD_NAME';
}
