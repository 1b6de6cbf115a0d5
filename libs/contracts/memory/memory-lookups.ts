import { refKey } from '#kernel';
import { isFoundBy } from '#finding';
import { exactKeys, readTerm, type Term } from '#lookup';
import {
  type Found,
  isLive,
  type LookupAlert,
  lookupAlertOf,
  type LookupEntry,
  type LookupStanding,
  type LookupStore,
  type Search,
  type StoredMessage,
} from '#exchange';

export interface MemoryLookups extends LookupStore {
  /** To be called with every conversation that has changed, and all its messages. */
  project(standing: LookupStanding, messages: readonly StoredMessage[]): void;
  readonly logged: readonly LookupEntry[];
  /** As after a crash: nothing is there and nobody has noticed. */
  crash(): void;
}

/** Look-ups in memory, for tests: the same semantics as the database, nothing durable. */
export function memoryLookups(): MemoryLookups {
  const told = new Map<string, { standing: LookupStanding; messages: readonly StoredMessage[] }>();
  const alerts = new Map<string, { standing: LookupStanding; held: LookupAlert }>();
  const logged: LookupEntry[] = [];
  let built = true;
  const keep = (standing: LookupStanding, messages: readonly StoredMessage[]): void => {
    alerts.delete(refKey(standing.ref));
    const message = messages.find(
      ({ ref }) => standing.inForce !== null && refKey(ref) === refKey(standing.inForce),
    );
    const held = isLive(standing) && message !== undefined ? lookupAlertOf(message) : undefined;
    if (held !== undefined) alerts.set(refKey(standing.ref), { standing, held });
  };
  return {
    logged,
    project: (standing, messages) => {
      told.set(refKey(standing.ref), { standing, messages });
      keep(standing, messages);
    },
    crash: () => {
      alerts.clear();
      built = false;
    },
    find: async (searches, limit, now) => {
      await Promise.resolve();
      const all = [...alerts.values()]
        .flatMap(foundOf)
        .filter(({ alert: { expiresAt } }) => (expiresAt ?? Infinity) > now);
      const found = searches.map((search) => best(all, search));
      return {
        built,
        named: built,
        found: found.map((some) => some.slice(0, limit)),
        cut: found.map(({ length }) => length > limit),
      };
    },
    alerts: async (asked, now) => {
      await Promise.resolve();
      return asked
        .flatMap((ref) => {
          const one = alerts.get(refKey(ref));
          return one === undefined ? [] : foundOf(one);
        })
        .filter(({ alert: { expiresAt } }) => (expiresAt ?? Infinity) > now);
    },
    objections: async (asked) => {
      await Promise.resolve();
      return asked.flatMap((alert) =>
        (told.get(refKey(alert))?.standing.objections ?? []).map((one) => ({ ...one, alert })),
      );
    },
    log: async (entries) => {
      await Promise.resolve();
      logged.push(...entries);
    },
    tend: async (now) => {
      await Promise.resolve();
      for (const { standing, messages } of told.values()) keep(standing, messages);
      for (const [key, { standing }] of alerts)
        if ((standing.expiresAt ?? Infinity) <= now) alerts.delete(key);
      built = true;
    },
  };
}

function foundOf({ standing, held }: { standing: LookupStanding; held: LookupAlert }): Found[] {
  const { alert, terms } = held;
  return terms.map((term) => ({
    alert: { ...alert, heldBack: standing.heldBack, expiresAt: standing.expiresAt },
    term,
  }));
}

function best(all: readonly Found[], search: Search): Found[] {
  return all
    .map((found) => ({ found, rank: rankOf(found.term, search) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ found }) => found);
}

/** 0: the search does not find it. */
function rankOf(term: Term, search: Search): number {
  if ('keys' in search) return exactKeys(term).filter((key) => search.keys.includes(key)).length;
  const { name } = readTerm(term);
  if (name === null || !isFoundBy({ ...name.hashes, birthYears: name.years }, search.name)) return 0;
  const { terms } = name.hashes;
  return 1 + terms.filter((one) => search.name.terms.includes(one)).length / terms.length;
}
