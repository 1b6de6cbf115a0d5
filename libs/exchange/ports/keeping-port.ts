import type { CaseClock } from '#cases';
import type { ErrorCode, MessageRef, UnitAddress } from '#kernel';
import type { StoredMessage } from './records.js';

/** Why nobody reads a message here any more. */
export type Gone = 'RECALLED' | 'EXPIRED';

/** A message that nobody reads here any more, and whose bytes wait for the destruction of their key. */
export interface WaitingForKeys extends Pick<
  StoredMessage,
  'ref' | 'type' | 'version' | 'from' | 'to' | 'conversation'
> {
  /** Opaque; orders entries; give it back to go on after it. */
  readonly cursor: string;
  readonly cause: Gone;
  /** ms: since when it is unreadable here. */
  readonly since: number;
}

/** A certificate that one holder owes. */
export interface OwedCertificate {
  readonly conversation: MessageRef;
  readonly clock: CaseClock;
}

/** A conversation in which something is to be said, as it stood when it was asked for. */
export interface KeepingDue {
  readonly ref: MessageRef;
  /** How often a change of the conversation has asked for something. */
  readonly changes: number;
}

/** Something about keeping that could not be said, and will not be tried again by itself. */
export interface Untold {
  /** Where it was to be said. */
  readonly in: MessageRef;
  readonly code: ErrorCode;
}

/** What could not be said of a conversation. */
export interface UntoldKeeping {
  /** Opaque; orders entries; give it back to go on after it. */
  readonly cursor: string;
  readonly conversation: MessageRef;
  readonly parties: readonly UnitAddress[];
  readonly untold: readonly Untold[];
  /** ms */
  readonly since: number;
}

/** What is owed for the keeping of messages, written in the transaction that changes their conversation. */
export interface KeepingStore {
  /**
   * Conversations in which this member's gateway has to say something about keeping at `now` or before
   * (`nextKeeping`), oldest first. One stays until `keepingLater`, whatever is stored of the conversation meanwhile, so
   * that a crash or a second replica loses nothing.
   */
  keepingDue(now: number, limit: number): Promise<readonly KeepingDue[]>;
  /**
   * Not again before `at` (ms); null: not before the conversation changes. Where a change has asked for something since
   * `due` was read, it stays due: whoever worked on it has not seen that.
   */
  keepingLater(due: KeepingDue, at: number | null): Promise<void>;
  /**
   * As `keepingLater`, where some of it was refused for good: it is listed from `now` on, until the conversation has
   * changed and somebody has worked on it again.
   */
  keepingRefused(due: KeepingDue, untold: readonly Untold[], at: number | null, now: number): Promise<void>;
  /** Conversations of which something was refused for good, in the order in which that was found. */
  untoldKeeping(after: string | undefined, limit: number): Promise<readonly UntoldKeeping[]>;
  /**
   * Certificates that nobody has sent yet, by id: those that this member owes others, or others this one. `after`: the
   * id of the notice that the last one of the page before answers.
   */
  owedCertificates(
    owed: 'BY_US' | 'TO_US',
    limit: number,
    after?: string,
  ): Promise<readonly OwedCertificate[]>;
  /** Messages that wait for the destruction of their key, in the order in which they became unreadable. */
  waitingForKeys(after: string | undefined, limit: number): Promise<readonly WaitingForKeys[]>;
}
