import type { Member, MessageRef } from '#kernel';
import type { Arrival, DeferredWant, Judgement, JunkRecord, JunkRun, QuarantineRow } from './judgement.js';
import type { Conversation, Known, RecordPlace, SentMessage } from './records.js';

/** What came in takes effect here, once, with the offset that it was read at. Every method is one transaction. */
export interface ReceiveStore {
  /** What is known of these ids, in the order asked; ids never seen are left out. */
  known(refs: readonly MessageRef[]): Promise<readonly Known[]>;
  /** The conversations that exist, with parties and state. */
  conversations(refs: readonly MessageRef[]): Promise<readonly Conversation[]>;
  /**
   * Digest and destinations of messages of ours that receipts answer; unknown ids are left out. By id and destination.
   */
  sentMessages(ids: readonly string[]): Promise<readonly SentMessage[]>;
  /**
   * One record, one transaction. Its first statement moves the stored offset of (topic, partition) from `place.offset`
   * to the next one; where that row says another offset, nothing is stored and the answer is false (another replica was
   * first). Then every judgement takes effect, each under its own savepoint: one that fails goes to quarantine as
   * E-INTERNAL (DEFERRED). An ACCEPTED message that another record stored meanwhile becomes a DUPLICATE; its stored
   * receipt goes out again. A DUPLICATE of what is not known any more (what waited was taken back meanwhile) throws
   * `E-NOT-NOW`, and nothing is stored: judge again. A second receipt of the same (message, level, unit, part) by the
   * same member with the other result is held as E-DUPLICATE-CONFLICT.
   */
  commitRecord(
    place: RecordPlace,
    from: Member | null,
    arrivals: readonly Arrival[],
    judgements: readonly Judgement[],
    now: number,
  ): Promise<boolean>;
  /**
   * Records of one partition, one after another, that nobody here can open, in one transaction: moves the stored offset
   * from `first` to `next` and keeps these of them. Where it says another offset than `first`, nothing is stored and
   * the answer is false.
   */
  commitJunk(run: JunkRun, kept: readonly JunkRecord[], now: number): Promise<boolean>;
  /**
   * Takes effect of a judgement on a quarantined row (judged again). Same rules as in commitRecord. False, and nothing
   * is done, where the row is no longer HELD or DEFERRED: somebody was first. `gone`: a number of `from` that has not
   * arrived after all, and is missing from here on; none where that stream is not known.
   */
  settle(
    row: number,
    from: Member,
    judgement: Judgement,
    gone: Arrival | null,
    now: number,
  ): Promise<boolean>;
  /** Rows deferred for this want (any row for its kind and, for DIRECTORY, up to that version). */
  deferred(
    want: Exclude<DeferredWant, { kind: 'MESSAGE' }>,
    limit: number,
  ): Promise<readonly QuarantineRow[]>;
  /**
   * Rows deferred for a message that has been accepted or refused here by now, oldest first. `refs`: only those that
   * wait for one of these; null: for any.
   */
  awaited(refs: readonly MessageRef[] | null, limit: number): Promise<readonly QuarantineRow[]>;
  /** The next offset to read, or undefined where none is stored. */
  offset(topic: string, partition: number): Promise<string | undefined>;
  /**
   * Sets it by a recorded decision. START does nothing where one is stored, and HOLE never sets it back: another
   * replica may have read on.
   */
  setOffset(
    topic: string,
    partition: number,
    next: string,
    reason: 'START' | 'GAP' | 'RECREATED' | 'HOLE',
    now: number,
  ): Promise<void>;
}
