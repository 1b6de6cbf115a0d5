import type { ListPlace } from './list-place.js';
import type { MessageRef, Unit } from '#kernel';
import type { Side } from '../protect/identity-tokens.js';

/** What a message says of an identity, as tokens; stored with it, in its transaction. */
export interface IdentityClaim {
  readonly side: Side;
  readonly tokens: readonly string[];
  /** Own units that hold the identity. */
  readonly units: readonly Unit[];
  /**
   * The `victimRef` of the one person whom it is about: what a list of the same member has claimed of her is this
   * conversation's from then on, whose standing alone says whether she is protected.
   */
  readonly person?: string;
  /** Persons of lists, each protected until a referral of her own is here; tokens besides those above. */
  readonly listed?: readonly ListedPerson[];
}

export interface ListedPerson {
  /** Her `victimRef`. */
  readonly person: string;
  readonly tokens: readonly string[];
  /** Own units that hold the list. */
  readonly units: readonly Unit[];
}

/**
 * An alert that may mean a victim known here (INV-02). It is known to nobody but this member: OPEN until a human of a
 * holding unit decides. CHALLENGED: the alert's owner was asked, sealed. DIFFERENT: not the same person.
 */
export interface Conflict {
  /** Opaque. */
  readonly id: string;
  /** The alert's conversation, and the referral's. */
  readonly sought: MessageRef;
  readonly protected: MessageRef;
  readonly units: readonly Unit[];
  /** ms */
  readonly at: number;
  readonly state: 'OPEN' | 'CHALLENGED' | 'DIFFERENT';
}

/** That an alert met somebody protected here, at this moment (ms); whom, it does not say. */
export interface Match {
  /** The alert's conversation. */
  readonly alert: MessageRef;
  readonly at: number;
}

/** That an innocent person with this token is told apart from whom an alert means. */
export interface Clearing {
  readonly token: string;
  /** The message that cleared the person. */
  readonly message: MessageRef;
  /** The alert's conversation. */
  readonly alert: MessageRef;
}

export interface ConflictStore {
  /**
   * Conflicts of victims that a unit holds, open ones first, newest first. Left out: of withdrawn alerts, and of
   * persons found not to be victims. `after`: `conflictPlace` of the last one read.
   */
  conflicts(unit: Unit, limit: number, after?: ListPlace): Promise<readonly Conflict[]>;
  conflict(id: string): Promise<Conflict | undefined>;
  /**
   * An OPEN conflict becomes DIFFERENT; false where it was decided before. It becomes CHALLENGED in `Store.submit`
   * alone, in the transaction that stores the challenge.
   */
  setDifferent(id: string): Promise<boolean>;
  /**
   * Units that hold a victim (not found to be none) with a token in common: an alert with them may not go out (INV-01).
   */
  holders(tokens: readonly string[]): Promise<readonly Unit[]>;
  /** Of these tokens, those of persons of whom this own unit has an open referral that a kind of these opened. */
  referredBy(unit: Unit, opened: readonly string[], tokens: readonly string[]): Promise<readonly string[]>;
  /**
   * Every match from `since` (ms) on, oldest first: decided ones and those of alerts withdrawn since too, so that
   * withdrawing hides none. Of more than `MOST_MATCHES` the newest.
   */
  matches(since: number): Promise<readonly Match[]>;
  /**
   * Who is cleared by these tokens at `now` (ms): not where the clearing has ended or expired, or its alert is no
   * longer open.
   */
  cleared(tokens: readonly string[], now: number): Promise<readonly Clearing[]>;
  /** Of these alerts, those of which somebody is cleared whose clearing has not ended; perhaps it has expired. */
  withCleared(alerts: readonly MessageRef[]): Promise<readonly MessageRef[]>;
  /** Of these alerts, those whose action is suppressed here, silently, by an undecided or challenged conflict. */
  suppressed(alerts: readonly MessageRef[]): Promise<readonly MessageRef[]>;
}
