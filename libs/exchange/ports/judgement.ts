import type { ErrorCode, Member, MessageRef, Unit } from '#kernel';
import type { AwaitedAttachment } from './attach/attachment-records.js';
import type { IdentityClaim } from './conflict-port.js';
import type {
  Lane,
  OutgoingReceipt,
  RecordPlace,
  StoredMessage,
  StoredPart,
  StoredReceipt,
  Stream,
} from './records.js';

/** Records of one partition from `first` to before `next`, which nobody here can open. */
export interface JunkRun {
  readonly topic: string;
  readonly partition: number;
  readonly first: string;
  readonly next: string;
}

/** One of them that is kept, to be looked at. */
export interface JunkRecord {
  readonly offset: string;
  readonly entry: QuarantineEntry;
}

/** One number of a peer's stream that arrived with a record, whatever became of its message. */
export interface Arrival {
  readonly stream: Stream;
  readonly seq: number;
}

/**
 * What became of one message of a record (wire.md "Steps of a message", steps 7 and 8).
 * - ACCEPTED: stored, receipted, in the inboxes of `units`.
 * - RECEIPT: a verified receipt for a message of ours. RECEIPTS: several, signed once.
 * - REJECTED: final; the receipt says why; the bytes go to quarantine.
 * - DUPLICATE: the stored receipt goes out again.
 * - DEFERRED: kept, judged once later when `wants` is there.
 * - UNAUTHENTIC: nothing is sent; the bytes go to quarantine; `id` is told in the heartbeat's `refused` when the link
 *   was authentic.
 */
export type Judgement =
  | {
      readonly outcome: 'ACCEPTED';
      readonly message: StoredMessage;
      readonly parts: readonly StoredPart[];
      /** Whose chunks are to come. */
      readonly attachments?: readonly AwaitedAttachment[];
      /** Own units that get it in their inbox. */
      readonly units: readonly Unit[];
      readonly prev: MessageRef | null;
      /** Does not wait for `prev` (urgency E and U, withdrawal, correction…). */
      readonly express: boolean;
      readonly receipt: OutgoingReceipt;
      readonly identity: IdentityClaim | null;
      readonly ifNotStored: IfNotStored;
    }
  | { readonly outcome: 'RECEIPT'; readonly receipt: StoredReceipt; readonly ifNotStored: IfNotStored }
  | {
      readonly outcome: 'RECEIPTS';
      readonly receipts: readonly StoredReceipt[];
      /** The first entry that does not hold; the others count. */
      readonly refused: QuarantineEntry | null;
      readonly ifNotStored: IfNotStored;
    }
  | {
      readonly outcome: 'REJECTED';
      readonly id: string;
      readonly type: string;
      readonly entry: QuarantineEntry;
      readonly receipt: OutgoingReceipt;
    }
  | { readonly outcome: 'DUPLICATE'; readonly of: MessageRef }
  | { readonly outcome: 'DEFERRED'; readonly entry: QuarantineEntry; readonly wants: DeferredWant }
  | { readonly outcome: 'UNAUTHENTIC'; readonly entry: QuarantineEntry };

/**
 * What is kept in quarantine instead, where storing an accepted message or receipt fails. Built only then: it costs a
 * copy.
 */
export type IfNotStored = () => QuarantineEntry;

/** What a deferred message waits for. */
export type DeferredWant =
  | { readonly kind: 'MESSAGE'; readonly message: MessageRef }
  | { readonly kind: 'DIRECTORY'; readonly version: number }
  | { readonly kind: 'SCHEMA'; readonly type: string; readonly version: number }
  | { readonly kind: 'INTERNAL' };

/** A receipt that nobody has signed yet. */
export interface PlannedReceipt {
  readonly of: StoredMessage;
  readonly lane: Lane;
  readonly result: StoredReceipt['result'];
  readonly errors: StoredReceipt['errors'];
}

type Planned<J> = J extends { readonly receipt: OutgoingReceipt }
  ? Omit<J, 'receipt'> & { readonly receipt: PlannedReceipt }
  : J;

/** A judgement that nobody is sent a receipt of. */
export type Unanswered = Exclude<Judgement, { readonly receipt: OutgoingReceipt }>;

/** A judgement before its receipt is signed. */
export type Judged = Planned<Judgement>;

/** What is kept of bytes that were not accepted. No personal data outside `bytes`, which is a content column. */
export interface QuarantineEntry {
  readonly code: ErrorCode;
  /** JSON pointer to the first fault, `''` where there is none. */
  readonly path: string;
  /** The member whose link carried it; null where the link itself was not authentic. */
  readonly from: Member | null;
  /** The message's id where one could be read. */
  readonly id: string | null;
  /** Digest of its JWS where its signature verified (only then is (member, id) taken); else null. */
  readonly digest: string | null;
  /** The JWS of the message and its parts' JWEs as a parcel entry (UTF-8 JSON), or the whole record's value. */
  readonly bytes: Uint8Array;
  readonly whole: boolean;
  /** The item of the link that carried it, kept so that it can be judged again; null for a whole record. */
  readonly item: { readonly stream: Stream; readonly seq: number; readonly prev: MessageRef | null } | null;
}

export interface QuarantineRow extends QuarantineEntry {
  readonly number: number;
  readonly place: RecordPlace;
  /** ms */
  readonly at: number;
  readonly state: 'HELD' | 'DEFERRED' | 'RELEASED' | 'SETTLED';
  readonly wants: DeferredWant | null;
  readonly tries: number;
}

/** How often messages of one sender were refused under one code; where nobody's link held, the sender is the topic. */
export interface Refusals {
  readonly sender: string;
  readonly code: ErrorCode;
  readonly count: number;
  /** ms */
  readonly lastAt: number;
}
