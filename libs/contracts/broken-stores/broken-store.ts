import type { CaseStore, Judgement, Store, Submission } from '#exchange';

/** A store with one fault, and the case of the contract that must tell it. */
export interface BrokenStore {
  readonly fault: string;
  readonly caught: string;
  /** The methods that are wrong, over a sound store. */
  readonly breaking: (store: Store & CaseStore) => Partial<Store & CaseStore>;
}

/** Lets other judgements of a record take effect than those that it is given. */
export function withJudgements(
  store: Store,
  other: (given: readonly Judgement[]) => readonly Judgement[],
): Partial<Store> {
  return {
    commitRecord: (place, from, arrivals, judgements, now) =>
      store.commitRecord(place, from, arrivals, other(judgements), now),
  };
}

/** Stores something else than each submission that it is given. */
export function withSubmissions(store: Store, other: (one: Submission) => Submission): Partial<Store> {
  return { submit: (batch, now) => store.submit(batch.map(other), now) };
}
