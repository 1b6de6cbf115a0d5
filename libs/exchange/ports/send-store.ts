import type { MessageRef, UnitAddress } from '#kernel';
import type { HeadMessage } from '../conversation/thread.js';
import type {
  Destination,
  Lane,
  Lease,
  OutgoingReceipt,
  OutboxItem,
  StoredMessage,
  Submission,
  SubmitOutcome,
  TogetherOutcome,
} from './records.js';

/**
 * What is to leave is stored with its outbox rows, then claimed and marked stream by stream. Every method is one
 * transaction.
 */
export interface SendStore {
  /**
   * Stores all of these or none, each with its outbox rows, deliveries, inbox rows of own units and idempotency row. An
   * idempotency key of the same caller that is there already stores nothing: REPLAY for the same request, else
   * CONFLICT. A decision that was made before stores nothing: DECIDED. Nor does who is sought and held as a victim
   * here, now: PROTECTED; nor what shares against consent that was withdrawn by now, words of the same batch included:
   * WITHDRAWN. `prev` of each outbox row is fixed here, under the conversation's row lock. Updates
   * conversation parties and state.
   */
  submit(batch: readonly Submission[], now: number): Promise<readonly SubmitOutcome[]>;
  /**
   * The same, but where one of these is told CONFLICT, PROTECTED or WITHDRAWN nothing of the batch is stored, and no
   * key of it taken: the others are WITHHELD. REPLAY withholds nothing. No entry carries a decision.
   */
  submitTogether(batch: readonly Submission[], now: number): Promise<readonly TogetherOutcome[]>;
  /** The result of an earlier request under this key, to answer before anything is signed. */
  replay(caller: string, key: string, request: string): Promise<SubmitOutcome | undefined>;
  /** The messages of a conversation that one of `unit` to `to` comes after; see `headsOf`. */
  heads(
    conversation: MessageRef,
    unit: UnitAddress,
    to: StoredMessage['to'],
  ): Promise<readonly HeadMessage[]>;
  /**
   * A receipt of one of our units (OPENED…): stored with its outbox row; false where the same (message, level, unit,
   * part) exists.
   */
  addReceipt(receipt: OutgoingReceipt, now: number): Promise<boolean>;
  /**
   * Streams with rows to send: never sent, or asked for again and due (`now`); by addressee and lane. What is due later
   * than `now` + `RESEND_WAIT_MS` was ordered before a clock was set back: it is due, here and in `claim`.
   */
  waiting(now: number): Promise<readonly { to: Destination; lane: Lane }[]>;
  /**
   * Takes or keeps the lease of (to, lane) until now + ttlMs, or as long as it has still where that is more than half
   * of ttlMs; undefined while another holder has it. One that ends later than any holder could have asked for was
   * written before a clock was set back: it is free (docs/decisions/0038-durations.md).
   */
  lease(to: Destination, lane: Lane, holder: string, now: number, ttlMs: number): Promise<Lease | undefined>;
  /**
   * Rows to send under this lease: first those numbered but not marked sent, then new ones in (urgency, outbox id)
   * order, each given the stream's next number, then due resends to this destination; together no more than
   * `CLAIM_BYTES`, and always one. Numbers have no gaps. Undefined: the lease is lost.
   */
  claim(lease: Lease, limit: number, now: number): Promise<readonly OutboxItem[] | undefined>;
  /** Marks rows sent (and resends done). False: the lease is lost and nothing was marked. */
  markSent(lease: Lease, items: readonly OutboxItem[], now: number): Promise<boolean>;
  /**
   * These resends are due at `dueAt` (ms) instead, so that what is due behind them is claimed before them; what is due
   * no more stays so, and none counts as a try. False: the lease is lost and nothing was postponed.
   */
  postpone(lease: Lease, items: readonly OutboxItem[], dueAt: number): Promise<boolean>;
}
