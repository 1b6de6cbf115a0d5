import type { Lane, Stream } from '#envelope';
import type { CaseMessage, CaseState } from '#cases';
import type { Member, MessageRef, Unit, UnitAddress } from '#kernel';
import type { Addressees, ConsentWord, Facts } from '#messages';
import type { HandlingCode, Sharing } from '#policy';
import type { OwnAttachment } from './attach/attachment-records.js';
import type { IdentityClaim } from './conflict-port.js';

export type { Lane, Stream } from '#envelope';

/** Where a stream goes: a member's code, or `ALL` for every member (a broadcast). */
export type Destination = string;

/** A message as it is stored: the exact signed bytes and what the product reads from them again and again. */
export interface StoredMessage {
  readonly ref: MessageRef;
  readonly jws: string;
  /** base64url SHA-256 of the JWS. */
  readonly digest: string;
  readonly type: string;
  readonly version: number;
  readonly status: 'ACTUAL' | 'EXERCISE' | 'TEST';
  readonly from: UnitAddress & { readonly role: string };
  /** Named units, or every member except these. */
  readonly to: Addressees;
  /** The conversation: {member, id} of the message that opens it (itself, where it does). */
  readonly conversation: MessageRef;
  readonly after: readonly MessageRef[];
  readonly urgency: 'E' | 'U' | 'R' | 'P';
  /** RFC 3339 UTC. */
  readonly sentAt: string;
  readonly expiresAt: string | null;
  /** What the kind's case data names of the body (`acts.facts`); never personal. */
  readonly facts: Facts;
}

/** A sealed part in the clear: the exact plaintext bytes its message committed to. */
export interface StoredPart {
  readonly part: string;
  readonly units: readonly UnitAddress[];
  readonly commitment: string;
  readonly bytes: Uint8Array;
}

/** An automatic or human receipt as it is stored: a CT_RECEIPT, or an entry of a CT_RECEIPTS. */
export interface StoredReceipt {
  readonly ref: MessageRef;
  readonly jws: string;
  readonly digest: string;
  readonly from: UnitAddress;
  readonly to: UnitAddress;
  readonly of: MessageRef & { readonly digest: string };
  readonly level: 'GATEWAY' | 'UNIT' | 'OPENED' | 'ANSWERED';
  readonly result: 'ACCEPTED' | 'REJECTED';
  readonly unit: Unit | null;
  readonly part: string | null;
  /** RFC 3339 UTC. */
  readonly at: string;
  readonly errors: readonly { readonly code: string; readonly path: string }[];
  /** Its place in `body.receipts` of the CT_RECEIPTS that `ref` and `jws` are, from 0; null for a CT_RECEIPT. */
  readonly entry: number | null;
}

/** One way a message leaves: an outbox row. A broadcast is one row, a message to three members three. */
export interface Route {
  readonly stream: Stream;
  /** Named units of this destination; empty for a broadcast. */
  readonly units: readonly Unit[];
}

/**
 * A destination and the time (ms) by which its receipt is due once its heartbeat showed the number; null until then.
 */
export interface Delivery {
  readonly destination: Member;
  readonly state: 'WAITING' | 'SENT' | 'RECEIPTED' | 'REJECTED';
  readonly stream: Stream;
  readonly seq: number | null;
  readonly sentAt: number | null;
  readonly receivedAt: number | null;
  readonly dueAt: number | null;
  readonly resends: number;
  /** Five resends in vain: one incident (wire.md "Steps of a message", step 11). */
  readonly incident: boolean;
  /** Code under which the peer's last heartbeat lists it as deferred or refused (INV-17); null once receipted. */
  readonly held: string | null;
}

/** A claimed outbox row with everything that packing needs. */
export interface OutboxItem {
  /** Rises in commit order within a sender; text because it is a 64-bit number. */
  readonly outboxId: string;
  readonly stream: Stream;
  /** Where this copy goes: the stream's destination, or one member when a broadcast is sent again to it alone. */
  readonly destination: Destination;
  readonly resend: boolean;
  readonly seq: number;
  readonly ref: MessageRef;
  readonly jws: string;
  readonly digest: string;
  /** Previous message of this conversation from this sender to the same addressee. */
  readonly prev: MessageRef | null;
  readonly conversation: MessageRef;
  readonly units: readonly Unit[];
  /** The parts that units of this destination may open. */
  readonly parts: readonly StoredPart[];
}

/** Right to work on a stream. `fence` rises at every change of holder; work under an old fence marks nothing. */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  readonly fence: number;
}

/** A record's place on Kafka. Offsets are decimal texts: they are 64-bit numbers. */
export interface RecordPlace {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

/** Who may write in a conversation and where it stands. `broadcaster`: anyone may write to it (to its owner). */
export interface Conversation {
  readonly ref: MessageRef;
  readonly status: 'ACTUAL' | 'EXERCISE' | 'TEST';
  readonly parties: readonly UnitAddress[];
  /** The unit that signed the opening message; null while only later ones are here. */
  readonly owner: UnitAddress | null;
  readonly broadcaster: UnitAddress | null;
  /** What the opening message demands of whoever quotes it; null where it is not here. */
  readonly handling: readonly HandlingCode[] | null;
  readonly standing: CaseState;
}

/**
 * Computes where a conversation stands from all its messages, whatever their order (`foldCase` of #cases with the
 * kinds' data).
 */
export type Fold = (conversation: MessageRef, messages: readonly CaseMessage[]) => CaseState;

/** What a store already knows of an id of a member. */
export interface Known {
  readonly ref: MessageRef;
  readonly digest: string;
  /** The digest of bytes that were rejected or deferred counts as known too, once its signature verified. */
  readonly outcome: 'ACCEPTED' | 'RECEIPT' | 'REJECTED' | 'DEFERRED';
  /** What others that name it are judged by; null for all but an accepted message. */
  readonly message: KnownMessage | null;
}

export type KnownMessage = Pick<StoredMessage, 'conversation' | 'from' | 'to' | 'status' | 'facts'>;

/**
 * What a receipt is held against: a message of ours, the members it went to, whom it addresses, and who may open its
 * parts.
 */
export interface SentMessage extends Pick<StoredMessage, 'to'> {
  readonly id: string;
  readonly digest: string;
  readonly destinations: readonly Member[];
  readonly parts: readonly Pick<StoredPart, 'part' | 'units'>[];
}

/** A receipt of ours with the way it takes back: the lane and conversation of what it answers. */
export interface OutgoingReceipt {
  readonly receipt: StoredReceipt;
  readonly route: Route;
  readonly conversation: MessageRef;
  /**
   * Only of an entry of a CT_RECEIPTS: the same as a CT_RECEIPT. The CT_RECEIPTS says that all its messages were judged
   * so, and may leave only where all of them take effect together; else each that does is answered alone.
   */
  readonly alone?: () => Promise<OutgoingReceipt>;
}

/** The persons of whom a message tells other states, and what their fear was judged by (`fearsOf`). */
export interface FearsSeen {
  readonly persons: readonly string[];
  readonly known: readonly string[];
}

/** A submission ready to be committed. */
export interface Submission {
  readonly message: StoredMessage;
  readonly parts: readonly StoredPart[];
  readonly routes: readonly Route[];
  readonly destinations: readonly { readonly member: Member; readonly stream: Stream }[];
  /** Own units that are addressed. */
  readonly units: readonly Unit[];
  readonly identity: IdentityClaim | null;
  /** What of it rests on somebody's consent; asked once more as it is stored. */
  readonly sharing: Sharing | null;
  /**
   * What was known of a feared return as it was checked; where it is otherwise as it is stored, nothing is (INV-10).
   */
  readonly fears: FearsSeen | null;
  /** Null for what somebody decides: a decision is made once anyhow. */
  readonly idempotency: Idempotency | null;
  readonly decision: Decision | null;
  /** Our unit's receipt of level ANSWERED for what this answers; none where that was told before. */
  readonly answered: OutgoingReceipt | null;
  /** Uploads that the message takes for ever. */
  readonly attachments?: readonly OwnAttachment[];
}

/**
 * A caller's own name for a request, and the digest of what was asked. A key names one thing for ever: a message or an
 * approval.
 */
export interface Idempotency {
  readonly caller: string;
  readonly key: string;
  readonly request: string;
}

/**
 * What a person decides by a message. What it decides on moves to its next state in the transaction that stores the
 * message, or nothing is stored: two people who decide at the same moment, and a crash, leave one state.
 */
export type Decision =
  | {
      readonly kind: 'RELEASE';
      readonly approval: string;
      /** Who releases it, and when (ms). */
      readonly by: { readonly name: string; readonly unit: Unit };
      readonly at: number;
    }
  | { readonly kind: 'CHALLENGE'; readonly conflict: string };

/**
 * STORED, the earlier result of the same request, or nothing stored: CONFLICT: the key was used for another request.
 * DECIDED: somebody decided before. PROTECTED: it seeks a victim whom these units hold (INV-01). WITHDRAWN: it shares
 * what a person took back her consent to, by these words (INV-32). UPLOAD_GONE: another message took a file of it.
 * CHANGED: what it was checked by is not so any more; check it again.
 */
export type SubmitOutcome =
  | { readonly outcome: 'STORED' }
  | { readonly outcome: 'REPLAY'; readonly ref: MessageRef }
  | { readonly outcome: 'CONFLICT' }
  | { readonly outcome: 'DECIDED' }
  | { readonly outcome: 'UPLOAD_GONE' }
  | { readonly outcome: 'CHANGED' }
  | { readonly outcome: 'PROTECTED'; readonly units: readonly Unit[] }
  | { readonly outcome: 'WITHDRAWN'; readonly words: readonly ConsentWord[] };

/** The same where all go or none: WITHHELD is what could have been stored, but for another that was refused. */
export type TogetherOutcome = SubmitOutcome | { readonly outcome: 'WITHHELD' };

export interface InboxEntry {
  /** Opaque; orders entries; give it back to go on after it. */
  readonly cursor: string;
  readonly unit: Unit;
  readonly message: StoredMessage;
  /** ms */
  readonly at: number;
}

/** A message with everything a sender or reader may ask of it. */
export interface MessageView {
  readonly direction: 'OUT' | 'IN';
  /** The lane it came by (IN) or goes by (OUT); its receipts take the same. */
  readonly lane: Lane;
  readonly message: StoredMessage;
  /** Own units addressed (IN), empty for OUT. */
  readonly units: readonly Unit[];
  /** ms when it was committed here. */
  readonly at: number;
  readonly conversation: CaseState;
  readonly deliveries: readonly Delivery[];
  readonly receipts: readonly StoredReceipt[];
  readonly parts: readonly { readonly part: string; readonly units: readonly UnitAddress[] }[];
}
