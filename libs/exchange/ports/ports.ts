import type { CaseMessage, FoldRules } from '#cases';
import type { Directory } from '#directory';
import type { Opener, PublicKey, Typ } from '#envelope';
import type { Clock, Member, MessageRef, Unit, UnitAddress } from '#kernel';
import type { ConflictStore } from './conflict-port.js';
import type { HeadMessage } from '../conversation/thread.js';
import type { Arrivals, BeatOutcome, Peer, PeerBeat, Stopped } from './beat-records.js';
import type {
  Arrival,
  Conversation,
  DeferredWant,
  Destination,
  InboxEntry,
  Judgement,
  JunkRecord,
  JunkRun,
  Known,
  Lane,
  Lease,
  MessageView,
  OutboxItem,
  OutgoingReceipt,
  QuarantineRow,
  RecordPlace,
  Refusals,
  SentMessage,
  StoredMessage,
  StoredPart,
  StoredReceipt,
  Stream,
  Submission,
  SubmitOutcome,
  TogetherOutcome,
} from './records.js';

/** Kafka as the exchange sees it. Every call throws `E-UNAVAILABLE` while the broker cannot be reached. */
export interface Broker {
  /** Resolves only when every in-sync replica has every record (`acks=all`); a rejection says nothing about which were stored. */
  produce(topic: string, records: readonly OutgoingRecord[]): Promise<void>;
  /** Names of the topics that this principal may write or read. */
  topics(): Promise<readonly string[]>;
  /** Number of partitions of a topic. */
  partitions(topic: string): Promise<number>;
  /** Per partition, the first offset kept and the next offset to be written (high-water mark). Offsets are decimal texts. */
  ends(topic: string): Promise<readonly { partition: number; low: string; high: string }[]>;
  /**
   * Reads topics as a member of `group`; at each assignment of a partition asks `start` where to begin.
   * Records of one partition come in order, one `each` at a time; a rejected `each` is tried again from that record.
   */
  read(options: ReadOptions): Promise<Reading>;
}

export interface OutgoingRecord {
  readonly partition: number;
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

export interface IncomingRecord extends RecordPlace {
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ReadOptions {
  readonly topics: readonly string[];
  readonly group: string;
  /** The offset to begin with, between `low` and `high`. */
  readonly start: (topic: string, partition: number, low: string, high: string) => Promise<string>;
  readonly each: (record: IncomingRecord) => Promise<void>;
}

export interface Reading {
  /** True while the broker answers and every assigned partition makes progress or is at its end. */
  healthy(): boolean;
  stop(): Promise<void>;
}

/** Content at rest: every content column is written and read through it (encryption comes behind it). */
export interface Content {
  write(bytes: Uint8Array): Promise<Uint8Array>;
  read(stored: Uint8Array): Promise<Uint8Array>;
}

/**
 * The database as the exchange sees it; every method is one transaction. Throws `E-UNAVAILABLE` while it cannot be reached.
 * What a method says it stores is durable when it resolves.
 */
export interface Store {
  // ---- submit (design.md section 3, steps 2 to 5)
  /**
   * Stores all of these or none, each with its outbox rows, deliveries, inbox rows of own units and idempotency row.
   * An idempotency key of the same caller that is there already stores nothing: REPLAY for the same request, else CONFLICT.
   * A decision that was made before stores nothing: DECIDED. Nor does who is sought and held as a victim here, now: PROTECTED.
   * `prev` of each outbox row is fixed here, under the conversation's row lock. Updates conversation parties and state.
   */
  submit(batch: readonly Submission[], now: number): Promise<readonly SubmitOutcome[]>;
  /**
   * The same, but where one of these is told CONFLICT or PROTECTED nothing of the batch is stored, and no key of it taken: the others
   * are WITHHELD. REPLAY withholds nothing. No entry carries a decision.
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
  /** A receipt of one of our units (OPENED…): stored with its outbox row; false where the same (message, level, unit, part) exists. */
  addReceipt(receipt: OutgoingReceipt, now: number): Promise<boolean>;

  // ---- relay (step 6)
  /** Streams with rows to send: never sent, or asked for again and due (`now`); by addressee and lane. */
  waiting(now: number): Promise<readonly { to: Destination; lane: Lane }[]>;
  /**
   * Takes or keeps the lease of (to, lane) until now + ttlMs, or as long as it has still where that is more than half of ttlMs;
   * undefined while another holder has it. One that ends later than any holder could have asked for was written before a clock was set back: it is free (docs/decisions/0038-durations.md).
   */
  lease(to: Destination, lane: Lane, holder: string, now: number, ttlMs: number): Promise<Lease | undefined>;
  /**
   * Rows to send under this lease: first those numbered but not marked sent, then new ones in (urgency, outbox id) order, each
   * given the stream's next number, then due resends to this destination; together no more than `CLAIM_BYTES`, and always one. Numbers
   * have no gaps. Undefined: the lease is lost.
   */
  claim(lease: Lease, limit: number, now: number): Promise<readonly OutboxItem[] | undefined>;
  /** Marks rows sent (and resends done). False: the lease is lost and nothing was marked. */
  markSent(lease: Lease, items: readonly OutboxItem[], now: number): Promise<boolean>;

  // ---- receive (steps 7 and 8)
  /** What is known of these ids, in the order asked; ids never seen are left out. */
  known(refs: readonly MessageRef[]): Promise<readonly Known[]>;
  /** The conversations that exist, with parties and state. */
  conversations(refs: readonly MessageRef[]): Promise<readonly Conversation[]>;
  /** Digest and destinations of messages of ours that receipts answer; unknown ids are left out. By id and destination. */
  sentMessages(ids: readonly string[]): Promise<readonly SentMessage[]>;
  /**
   * One record, one transaction. Its first statement moves the stored offset of (topic, partition) from `place.offset` to the next
   * one; where that row says another offset, nothing is stored and the answer is false (another replica was first).
   * Then every judgement takes effect, each under its own savepoint: one that fails goes to quarantine as E-INTERNAL (DEFERRED).
   * An ACCEPTED message that another record stored meanwhile becomes a DUPLICATE; its stored receipt goes out again.
   * A second receipt of the same (message, level, unit, part) by the same member with the other result is held as E-DUPLICATE-CONFLICT.
   */
  commitRecord(
    place: RecordPlace,
    from: Member | null,
    arrivals: readonly Arrival[],
    judgements: readonly Judgement[],
    now: number,
  ): Promise<boolean>;
  /**
   * Records of one partition, one after another, that nobody here can open, in one transaction: moves the stored offset from `first` to
   * `next` and keeps these of them. Where it says another offset than `first`, nothing is stored and the answer is false.
   */
  commitJunk(run: JunkRun, kept: readonly JunkRecord[], now: number): Promise<boolean>;
  /**
   * Takes effect of a judgement on a quarantined row (judged again). Same rules as in commitRecord. False, and nothing is done, where the
   * row is no longer HELD or DEFERRED: somebody was first. `gone`: a number of `from` that has not arrived after all, and is missing
   * from here on; none where that stream is not known.
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
   * Rows deferred for a message that has been accepted or refused here by now, oldest first. `refs`: only those that wait for one
   * of these; null: for any.
   */
  awaited(refs: readonly MessageRef[] | null, limit: number): Promise<readonly QuarantineRow[]>;

  // ---- offsets
  /** The next offset to read, or undefined where none is stored. */
  offset(topic: string, partition: number): Promise<string | undefined>;
  /**
   * Sets it by a recorded decision. START does nothing where one is stored, and HOLE never sets it back: another replica may have read on.
   */
  setOffset(
    topic: string,
    partition: number,
    next: string,
    reason: 'START' | 'GAP' | 'RECREATED' | 'HOLE',
    now: number,
  ): Promise<void>;

  // ---- heartbeats and resend (step 11)
  /** Arrivals of every stream of every peer, by peer, addressee, lane and epoch. */
  arrivals(): Promise<readonly Arrivals[]>;
  /** Highest number given out per own stream, by addressee, lane and epoch. */
  sent(): Promise<readonly { stream: Stream; sent: number }[]>;
  /** Codes of messages refused inside an authentic link of this member since `since`, newest first, at most 100. */
  refused(member: Member, since: number): Promise<readonly Stopped[]>;
  /** Messages of this member that wait deferred, oldest first, at most 1,000: told in its heartbeat. */
  deferredOf(member: Member): Promise<readonly Stopped[]>;
  /**
   * Members of whom something is here that has not been judged, for a reason of theirs or ours: whatever a deferred message waits for but
   * a message of another member.
   */
  unjudged(): Promise<readonly Member[]>;
  counts(): Promise<{ deferred: number; held: number; oldestWaitingAt: number | null }>;
  /** When (ms) the oldest row that is not marked sent and goes to this member, or to ALL, was committed; null where none waits. */
  oldestTo(member: Member): Promise<number | null>;
  /**
   * A peer's heartbeat. One that is not dated later than the last one counts for nothing (`old`): a record that somebody sends again
   * makes no silent peer look alive. What is dated more than `BEAT_AHEAD_MS` after `at` is noted as dated that far ahead.
   * Streams of ours that do not exist count for nothing; of the peer's, those of the `MOST_EPOCHS` highest epochs are kept.
   * Notes what it sent and that it lives; marks deliveries it holds (`receivedAt`, `dueAt` = at + receiptMs);
   * orders a resend of each missing number that is sent and not receipted, due at at + jitter(n) ms, never more than `most` times:
   * then the delivery's incident flag is set, once. Sets `held` of its deliveries without receipt that it lists as waiting or
   * refused (listed as both: it waits) and clears it on those that it lists no more.
   */
  beat(
    beat: PeerBeat,
    receiptMs: number,
    most: number,
    jitter: (resends: number) => number,
  ): Promise<BeatOutcome>;
  /** By member. */
  peers(): Promise<readonly Peer[]>;
  /**
   * Of the processes of a member one at a time speaks for it (heartbeats, pulses): the holder, until now + ttlMs, as with `lease`.
   * Answers how what it says is to be dated (ms): later than any answer before, whatever process got it and however its clock stood;
   * only a date more than a day ahead of `now` is left behind. Undefined while another process speaks.
   */
  speak(holder: string, now: number, ttlMs: number): Promise<number | undefined>;
  /** This process speaks no more; another may at once. */
  fallSilent(holder: string): Promise<void>;

  // ---- reading
  /** Deliveries by destination, receipts by their ids, parts by name. */
  view(ref: MessageRef): Promise<MessageView | undefined>;
  /** Views of these messages in the order asked, in a fixed number of reads; those that are not here are left out. */
  views(refs: readonly MessageRef[]): Promise<readonly MessageView[]>;
  conversation(ref: MessageRef): Promise<Thread | undefined>;
  /** A sealed part kept here, if `unit` is one it names. */
  part(ref: MessageRef, part: string, unit: UnitAddress): Promise<StoredPart | undefined>;
  /** The first of them by its id. */
  receiptOf(ref: MessageRef, level: StoredReceipt['level']): Promise<StoredReceipt | undefined>;
  /**
   * Entries of a unit's inbox after a cursor, oldest first. A held entry (waiting for `prev`) appears when released. Throws `E-FORM` for a
   * cursor beyond the inbox's end.
   */
  inbox(unit: Unit, after: string | undefined, limit: number, now: number): Promise<readonly InboxEntry[]>;
  /** Units in whose inbox something waits that no reader can get, because a session of the database holds what it needs. */
  stalledInboxes(): Promise<readonly Unit[]>;
  quarantine(after: number, limit: number): Promise<readonly QuarantineRow[]>;
  quarantined(row: number): Promise<QuarantineRow | undefined>;
  /** What of this member waits deferred. */
  waitingOf(member: Member): Promise<{ readonly rows: number; readonly bytes: number }>;
  /**
   * Gives up what has waited too long (HELD from `now` on, its id free again) and deletes old rows. Of refused rows only the newest
   * of each sender and code are kept in the first place (quarantine-bounds.ts). Answers the counts that have grown tenfold since
   * they were last answered, beginning with a full sample.
   */
  tendQuarantine(now: number): Promise<readonly Refusals[]>;

  // ---- directory cache
  /** Directory and pulse records kept, in the order in which they were kept, after the one that is `n`. */
  directoryRecords(
    after: string | undefined,
    limit: number,
  ): Promise<readonly { readonly n: string; readonly place: RecordPlace; readonly value: Uint8Array }[]>;
  /**
   * Notes that this record was read and keeps it, unless `value` is null, in one transaction. The topic's offset moves past it from
   * wherever it stood before; false, and nothing is done, where another process has read it already. `keep`: so many of the topic stay,
   * the last ones; null: all.
   */
  addDirectoryRecord(
    place: RecordPlace,
    value: Uint8Array | null,
    keep: number | null,
    now: number,
  ): Promise<boolean>;
}

/** What a key is used for; one key, one use (design.md section 5). */
export type KeyUse = 'sign' | 'link' | 'directory';

/**
 * The private keys of a member behind a port: the exchange names the unit and the use, never a key.
 * Signing takes the key that the unit uses now. Throws `E-KEY-UNKNOWN` where the unit has none, `E-KEY-REVOKED` where it has none but revoked ones.
 */
export interface Keys {
  /** Compact JWS over exactly these bytes. `id`: the message's id, for the key holder's own log. */
  sign(unit: Unit, use: KeyUse, typ: Typ, payload: Uint8Array, id: string): Promise<string>;
  /** `kid` of the key that `sign` takes now; throws as it does. */
  kid(unit: Unit, use: KeyUse): string;
  /** Opens a JWE entry sealed to an own key; undefined where `kid` is not, or no longer, ours. */
  opener(kid: string): Opener | undefined;
}

/** Private keys as their holder keeps them, which knows their dates and no directory. */
export interface HeldKeys extends Pick<Keys, 'opener'> {
  /** `kid` of each key of this unit and use that is in force by its own dates, the newest first. */
  held(unit: Unit, use: KeyUse): readonly string[];
  /** As `Keys.sign`, by this key. Throws `E-KEY-UNKNOWN` where it is not held. */
  signBy(kid: string, typ: Typ, payload: Uint8Array, id: string): Promise<string>;
}

/** A conversation and its messages as the fold sees them, ascending by id. */
export interface Thread {
  readonly conversation: Conversation;
  readonly entries: readonly CaseMessage[];
}

/** The directory in force, as last read. It changes between calls; take it once per decision. */
export interface DirectorySource {
  current(): Directory;
  /**
   * Whether this process has read every statement that a process of this member acts on. What another of them wrote must not leave
   * under a directory that is older than the one it was written by. Throws `E-UNAVAILABLE`.
   */
  caughtUp(): Promise<boolean>;
}

/** Who this gateway is. `instance`: drawn at every cold start; `partitionSecret`: 32 random bytes of its own. */
export interface GatewaySelf {
  readonly member: Member;
  readonly instance: string;
  readonly epoch: number;
  readonly partitionSecret: Uint8Array;
  /** 32 random bytes that tokens of identities are made with: kept for ever, never shared (domain.md 4.9). */
  readonly tokenKey: Uint8Array;
}

/** What operators must hear of; never personal data. */
export type Notice =
  | {
      readonly kind: 'RECORD';
      readonly place: RecordPlace;
      readonly outcomes: Readonly<Record<string, number>>;
    }
  | {
      readonly kind: 'REFUSED';
      readonly place: RecordPlace;
      readonly from: Member | null;
      readonly id: string | null;
      readonly code: string;
    }
  /** A sender whose messages are refused again and again, under one code. */
  | { readonly kind: 'REFUSALS'; readonly sender: string; readonly code: string; readonly count: number }
  /** Records of one partition that could not be opened, or whose link does not hold: told together. */
  | {
      readonly kind: 'JUNK';
      readonly topic: string;
      readonly partition: number;
      readonly code: string;
      readonly count: number;
    }
  | { readonly kind: 'NOT_SEALED_TO_ME'; readonly place: RecordPlace }
  | {
      readonly kind: 'NOT_SEALABLE';
      readonly unit: UnitAddress;
      readonly kid: string;
      readonly code: string;
    }
  /** A pulse names a sealing key that another holds already (`holder`; null: an officer): it was left out. */
  | {
      readonly kind: 'CONTESTED_KEY';
      readonly unit: UnitAddress;
      readonly kid: string;
      readonly holder: Member | null;
    }
  | { readonly kind: 'OLD_HEARTBEAT'; readonly from: Member }
  | { readonly kind: 'EXTRA_HEARTBEATS'; readonly from: Member; readonly count: number }
  /** A statement is dated far ahead of this clock: one of the two is wrong. */
  | { readonly kind: 'STATEMENT_EARLY'; readonly version: number }
  | {
      readonly kind: 'OFFSET';
      readonly topic: string;
      readonly partition: number;
      /** GAP: deleted unread. HOLE: offsets in the middle that the log does not have. */
      readonly reason: 'GAP' | 'RECREATED' | 'HOLE';
    }
  | { readonly kind: 'RESEND'; readonly to: Member; readonly ids: readonly string[] }
  | { readonly kind: 'INCIDENT'; readonly to: Member; readonly ids: readonly string[] }
  | { readonly kind: 'HELD_BY_PEER'; readonly by: Member; readonly ids: readonly string[] }
  | {
      readonly kind: 'ESCALATION';
      readonly conversation: MessageRef;
      readonly clock: string;
      readonly owner: UnitAddress;
      readonly level: number;
      readonly tells: string;
    }
  /** The directory names this member and the broker has no topics of it yet: nothing can come from it. */
  | { readonly kind: 'TOPICS_MISSING'; readonly member: Member }
  | {
      readonly kind: 'ESCALATION_WAITS';
      readonly conversation: MessageRef;
      readonly clock: string;
      readonly level: number;
      readonly code: string;
    }
  | { readonly kind: 'PEER_AWAY' | 'PEER_BACK'; readonly member: Member }
  | { readonly kind: 'UNKNOWN_CONTROL'; readonly from: Member; readonly name: string }
  | { readonly kind: 'BACKGROUND'; readonly work: string; readonly code: string }
  | { readonly kind: 'RELAY_WAITS'; readonly to: Destination; readonly lane: Lane; readonly code: string };

export interface Notices {
  note(notice: Notice): void;
}

/** Everything a use case of the exchange stands on. */
export interface Ports {
  readonly clock: Clock;
  readonly store: Store;
  readonly broker: Broker;
  readonly keys: Keys;
  readonly directory: DirectorySource;
  readonly self: GatewaySelf;
  readonly notices: Notices;
  readonly conflicts: ConflictStore;
  /** Lifecycles, clocks and ball of the kinds of this build. */
  readonly rules: FoldRules;
}

/** Daily sealing keys of every unit of a member, the reserved unit GATEWAY included (design.md section 5). */
export interface SealingKeys {
  /**
   * The public halves for the UTC day of `now` and the eight after it; makes what is missing. A process that may only read the keys
   * answers those that another has made.
   */
  ensure(
    now: number,
  ): Promise<readonly { readonly unit: Unit; readonly day: string; readonly key: PublicKey }[]>;
  /**
   * Destroys private halves 104 h after their day, once a newer one is published; the number destroyed.
   * `published`: UTC days whose keys stand on the own pulse as read back from its topic.
   */
  destroy(now: number, published: readonly string[]): Promise<number>;
}
