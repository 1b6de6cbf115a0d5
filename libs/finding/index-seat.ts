import type { NameQuestion } from './indexed-name.js';
import { NameIndex, type NameIndexState } from './name-index.js';
import { unpackNames } from './packed-names.js';

/** Rows that came and rows that went. `added`: as `unpackNames` reads it. */
export interface NameChanges {
  readonly added: Uint8Array;
  readonly gone: readonly number[];
}

/** `aside`: how many rows are here whose hashes cannot be read; a search finds none of them. */
export interface SeatedState extends NameIndexState {
  readonly aside: number;
}

/**
 * Where an index of names runs. Calls take effect one after another in the order in which they are made. Each rejects
 * where the index is lost, as with the thread that it ran in; then all of it is gone.
 */
export interface IndexSeat {
  change(changes: NameChanges): Promise<SeatedState>;
  /** For each question the rows of at most `limit` names, the most alike first. */
  search(asked: readonly NameQuestion[], limit: number): Promise<readonly (readonly number[])[]>;
  close(): Promise<void>;
}

/** Opens an empty index. `lost` is told once when it is lost by itself. */
export type OpenSeat = (lost: () => void) => IndexSeat;

/** An index as a thread or this process holds it. */
export class SeatedIndex {
  private readonly index: NameIndex;
  private readonly aside = new Set<number>();

  constructor(mostBytes: number) {
    this.index = new NameIndex(mostBytes);
  }

  change({ added, gone }: NameChanges): SeatedState {
    // A row goes for good: one that came and went between two looks is never added after it has gone.
    for (const name of unpackNames(added))
      if ('isUnread' in name) this.aside.add(name.number);
      else this.index.add(name);
    for (const number of gone) {
      this.index.remove(number);
      this.aside.delete(number);
    }
    return { ...this.index.state, aside: this.aside.size };
  }

  search(asked: readonly NameQuestion[], limit: number): readonly (readonly number[])[] {
    return asked.map((one) => this.index.search(one, limit));
  }
}

/** An index in this very thread: for tests, and where there are few names. */
export function seatHere(mostBytes: number): OpenSeat {
  return () => {
    const index = new SeatedIndex(mostBytes);
    return {
      change: (changes) => Promise.resolve(index.change(changes)),
      search: (asked, limit) => Promise.resolve(index.search(asked, limit)),
      close: () => Promise.resolve(),
    };
  };
}
