import type { CaseClock } from '#cases';
import type { MessageRef, Unit } from '#kernel';
import type { KeepingStore } from './keeping-port.js';
import type { Conversation, StoredMessage } from './records.js';

/**
 * Which conversations of a unit: those that are with it (`dutyOf`), the other open ones, all open ones, or the closed
 * ones.
 */
export type WorkList = 'me' | 'them' | 'open' | 'closed';

/** A conversation in a unit's work list. */
export interface WorkEntry {
  /** Opaque; orders entries; give it back to go on after it. */
  readonly cursor: string;
  readonly conversation: Conversation;
  /** The message that opened it. */
  readonly opening: StoredMessage;
  readonly withMe: boolean;
  /** ms: the earliest due time of its own clocks that run, or where it is not with it of the holder's; null: none. */
  readonly dueAt: number | null;
  /** ms: when the last message was stored here, and its kind. */
  readonly lastAt: number;
  readonly lastType: string;
}

/** A running clock whose next rung has come. */
export interface RingingClock {
  readonly conversation: MessageRef;
  readonly clock: CaseClock;
  readonly level: number;
  /** ms of the rung. */
  readonly at: number;
}

/** A rung that was reached (clocks.md "The ladder"; INV-20). */
export interface Escalation {
  readonly conversation: MessageRef;
  readonly clock: Pick<CaseClock, 'clock' | 'key' | 'owner' | 'startedAt' | 'dueAt' | 'startedBy'>;
  readonly level: number;
  /** ms of the rung. */
  readonly at: number;
}

/**
 * Work lists and clocks as the database keeps them beside each conversation, written in the transaction that changes
 * it.
 */
export interface CaseStore extends KeepingStore {
  /** Entries of a unit, by due time (none last), then id; what is not ACTUAL is due never. */
  work(unit: Unit, list: WorkList, after: string | undefined, limit: number): Promise<readonly WorkEntry[]>;
  /**
   * How many are with the unit, with others, and with the unit past their due time; of conversations that these kinds
   * open, where `opened` names some. What is not ACTUAL is no work that waits, and is not counted.
   */
  workCounts(
    unit: Unit,
    now: number,
    opened?: readonly string[],
  ): Promise<{ me: number; them: number; overdue: number }>;
  /** Running clocks of ACTUAL conversations whose next rung is at `now` or before, oldest first. */
  ringing(now: number, limit: number): Promise<readonly RingingClock[]>;
  /**
   * Records that the rung was reached and sets the next one, in one transaction. False where another did before, or the
   * clock stopped meanwhile: nothing is recorded then, so that a restart or a second replica doubles no escalation.
   */
  ring(rung: RingingClock, next: { readonly level: number; readonly at: number }): Promise<boolean>;
  /**
   * Escalations of own units' clocks at 100 % and above of which the other side has not been told, oldest first, those
   * put off behind the others; none that is put off beyond `now`.
   */
  untold(now: number, limit: number): Promise<readonly Escalation[]>;
  told(escalation: Escalation): Promise<void>;
  /** It could not be told: not again before `until` (ms). */
  putOff(escalation: Escalation, until: number): Promise<void>;
  /** Oldest first, those of one moment by clock, key and what started it. */
  escalations(conversation: MessageRef): Promise<readonly Escalation[]>;
  /**
   * Clocks of this name, whoever owes them, that became overdue at `since` (ms) or later; newest first. None that
   * was stopped before, by a message that came late (`wasReached`).
   */
  becameOverdue(clock: CaseClock['clock'], since: number, limit: number): Promise<readonly Escalation[]>;
}
