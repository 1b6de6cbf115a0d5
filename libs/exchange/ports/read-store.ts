import type { CaseMessage } from '#cases';
import type { Member, MessageRef, Unit, UnitAddress } from '#kernel';
import type { ConsentWord } from '#messages';
import type { QuarantineRow, Refusals } from './judgement.js';
import type {
  Conversation,
  InboxEntry,
  MessageView,
  StoredMessage,
  StoredPart,
  StoredReceipt,
} from './records.js';

/** A conversation and its messages as the fold sees them, ascending by id. */
export interface Thread {
  readonly conversation: Conversation;
  readonly entries: readonly CaseMessage[];
}

/** What readers and operators ask for. Every method is one transaction. */
export interface ReadStore {
  /** Deliveries by destination, receipts by their ids, parts by name. */
  view(ref: MessageRef): Promise<MessageView | undefined>;
  /** Views of these messages in the order asked, in a fixed number of reads; those that are not here are left out. */
  views(refs: readonly MessageRef[]): Promise<readonly MessageView[]>;
  conversation(ref: MessageRef): Promise<Thread | undefined>;
  /** A sealed part kept here, if `unit` is one it names. */
  part(ref: MessageRef, part: string, unit: UnitAddress): Promise<StoredPart | undefined>;
  /** What was last told of the consent of these persons, by each member and scope, in whatever conversation. */
  consents(persons: readonly string[], status: StoredMessage['status']): Promise<readonly ConsentWord[]>;
  /** Conversations in which an open body names this person as `victimRef`, ascending by id. */
  conversationsAbout(person: string, status: StoredMessage['status']): Promise<readonly MessageRef[]>;
  /** Messages whose open body tells that the return of one of these persons is feared (INV-10), ascending by id. */
  concernsAbout(persons: readonly string[], status: StoredMessage['status']): Promise<readonly MessageRef[]>;
  /** Openings that pass one of this member's messages on, by the ids of these; ascending by id. */
  forwardsOf(ids: readonly string[], status: StoredMessage['status']): Promise<readonly MessageRef[]>;
  /** Messages whose digest begins so, ascending by id. */
  withDigest(beginning: string): Promise<readonly MessageRef[]>;
  /** The first of them by its id. */
  receiptOf(ref: MessageRef, level: StoredReceipt['level']): Promise<StoredReceipt | undefined>;
  /**
   * Entries of a unit's inbox after a cursor, oldest first. A held entry (waiting for `prev`) appears when released.
   * Throws `E-FORM` for a cursor beyond the inbox's end.
   */
  inbox(unit: Unit, after: string | undefined, limit: number, now: number): Promise<readonly InboxEntry[]>;
  /**
   * Units in whose inbox something waits that no reader can get, because a session of the database holds what it needs.
   */
  stalledInboxes(): Promise<readonly Unit[]>;
  quarantine(after: number, limit: number): Promise<readonly QuarantineRow[]>;
  quarantined(row: number): Promise<QuarantineRow | undefined>;
  /** What of this member waits deferred. */
  waitingOf(member: Member): Promise<{ readonly rows: number; readonly bytes: number }>;
  /**
   * Gives up what has waited too long (HELD from `now` on, its id free again) and deletes old rows. Of refused rows
   * only the newest of each sender and code are kept in the first place (quarantine-bounds.ts). Answers the counts that
   * have grown tenfold since they were last answered, beginning with a full sample.
   */
  tendQuarantine(now: number): Promise<readonly Refusals[]>;
}
