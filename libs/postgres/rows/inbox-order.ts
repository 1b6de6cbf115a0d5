import { refKey, type MessageRef, type Unit } from '#kernel';

/** A message that comes into inboxes; `prev` null: it waits for nothing. */
export interface Follower {
  readonly ref: MessageRef;
  readonly units: readonly Unit[];
  readonly prev: MessageRef | null;
}

export interface Entry {
  readonly unit: Unit;
  readonly ref: MessageRef;
  readonly prev: MessageRef | null;
}

/** Entries to be shown, in this order, and entries that must wait. */
export interface InboxOrder {
  readonly shown: readonly Entry[];
  readonly held: readonly Entry[];
}

/** What is stored of a predecessor: whether it is here (or refused), and for which units it is itself held. */
export interface Stored {
  readonly here: boolean;
  readonly held: readonly Unit[];
}

/**
 * Puts the messages of one record into their inboxes: an entry is shown when its predecessor was shown before, else
 * held; one that is shown frees, in the same record, what waited for it (wire.md "Steps of a message", step 9).
 */
export function arrange(followers: readonly Follower[], stored: ReadonlyMap<string, Stored>): InboxOrder {
  const shown: Entry[] = [];
  let held: Entry[] = [];
  const place = ({ unit, ref }: Pick<Entry, 'unit' | 'ref'>): string => `${unit} ${refKey(ref)}`;
  const here = new Set<string>();
  const show = (entry: Entry): void => {
    shown.push(entry);
    here.add(place(entry));
    const waiting = held.filter(
      ({ unit, prev }) => unit === entry.unit && prev !== null && refKey(prev) === refKey(entry.ref),
    );
    held = held.filter((one) => !waiting.includes(one));
    waiting.forEach(show);
  };
  const added = new Set<string>();
  for (const { ref, units, prev } of followers) {
    added.add(refKey(ref));
    for (const unit of units) {
      const entry: Entry = { unit, ref, prev };
      if (prev === null || hasPassed(prev, unit)) show(entry);
      else held.push(entry);
    }
  }
  return { shown, held };

  /** A predecessor of this record that this unit never gets has passed as soon as it was looked at. */
  function hasPassed(prev: MessageRef, unit: Unit): boolean {
    const key = refKey(prev);
    if (here.has(`${unit} ${key}`)) return true;
    if (added.has(key)) return !held.some((one) => one.unit === unit && refKey(one.ref) === key);
    const before = stored.get(key);
    return before !== undefined && before.here && !before.held.includes(unit);
  }
}
