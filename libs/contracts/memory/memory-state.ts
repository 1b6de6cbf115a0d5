import { refKey, type Member, type MessageRef, type Unit } from '#kernel';
import type { ConsentWord } from '#messages';
import type {
  KeepingDue,
  UntoldKeeping,
  Approval,
  Arrived,
  AuditRow,
  Conflict,
  Conversation,
  Destination,
  Escalation,
  Fold,
  Idempotency,
  IdentityClaim,
  Lane,
  QuarantineRow,
  RecordPlace,
  Refusals,
  StoredMessage,
  StoredPart,
  StoredReceipt,
  Stream,
  WaitingForKeys,
} from '#exchange';

export interface HeldMessage {
  readonly message: StoredMessage;
  readonly direction: 'OUT' | 'IN';
  readonly lane: Lane;
  readonly units: readonly Unit[];
  readonly parts: readonly StoredPart[];
  readonly at: number;
  readonly deliveries: HeldDelivery[];
}

export interface HeldDelivery {
  readonly destination: Member;
  readonly row: OutboxRow;
  result: 'RECEIPTED' | 'REJECTED' | null;
  receivedAt: number | null;
  dueAt: number | null;
  held: string | null;
}

export interface HeldConversation {
  readonly ref: MessageRef;
  conversation: Conversation | undefined;
  readonly messages: StoredMessage[];
  /** Our last message here per destination: the next one's `prev`. */
  readonly last: Map<Destination, MessageRef>;
}

/** An outbox row of a message or of a receipt. */
export interface OutboxRow {
  readonly number: number;
  readonly at: number;
  readonly stream: Stream;
  readonly rank: number;
  readonly ref: MessageRef;
  readonly jws: string;
  readonly digest: string;
  readonly conversation: MessageRef;
  readonly prev: MessageRef | null;
  readonly units: readonly Unit[];
  readonly parts: readonly StoredPart[];
  readonly receipt: boolean;
  seq: number | null;
  sentAt: number | null;
  /** Per member that lacked it. `dueAt`: when it goes again, null while none is ordered. */
  readonly resends: Map<Member, { count: number; dueAt: number | null; incident: boolean }>;
}

export interface InboxRow {
  readonly unit: Unit;
  readonly held: HeldMessage;
  readonly prev: MessageRef | null;
  readonly releaseAt: number;
  /** Rises in the order in which entries become visible; null while the entry waits for `prev`. */
  cursor: number | null;
}

/** The own receipt with the way it goes, so that it can be queued again. */
export interface HeldReceipt {
  readonly receipt: StoredReceipt;
  readonly route: { readonly stream: Stream; readonly units: readonly Unit[] } | null;
  readonly conversation: MessageRef | null;
}

/** The next rung of a clock, kept for as long as its due time stays. */
export interface HeldRung {
  readonly dueAt: string;
  readonly level: number;
  readonly at: number;
}

/** An identity that a conversation holds. */
export interface HeldClaim extends IdentityClaim {
  readonly message: MessageRef;
  readonly conversation: MessageRef;
  readonly expiresAt: string | null;
  /** Of a list, until the person's own referral is here. */
  readonly isListed?: true | undefined;
}

export interface MemoryState {
  readonly fold: Fold;
  readonly self: Member;
  readonly offsets: Map<string, string>;
  readonly messages: Map<string, HeldMessage>;
  readonly conversations: Map<string, HeldConversation>;
  readonly receipts: HeldReceipt[];
  readonly outbox: OutboxRow[];
  readonly numbers: Map<string, { readonly stream: Stream; last: number }>;
  readonly leases: Map<string, { holder: string; fence: number; until: number }>;
  readonly idempotency: Map<string, { readonly request: string; readonly id: string }>;
  readonly approvals: Map<string, Approval>;
  readonly audit: AuditRow[];
  readonly inbox: InboxRow[];
  lastCursor: number;
  readonly quarantine: QuarantineRow[];
  lastRow: number;
  readonly refusals: Map<string, Refusals & { readonly told: number }>;
  readonly arrivals: Map<
    string,
    { readonly from: Member; readonly stream: Stream; arrived: Arrived; told: number }
  >;
  readonly beats: Map<Member, { readonly at: number; readonly sentAt: number }>;
  /** Which process speaks for the member. */
  speaker: { holder: string; until: number; dated: number };
  /** Next rungs by clock. */
  readonly rungs: Map<string, HeldRung>;
  readonly keeping: Map<
    string,
    KeepingDue & {
      readonly at: number | null;
      readonly untold: Pick<UntoldKeeping, 'untold' | 'since'> | null;
    }
  >;
  readonly gone: Map<string, WaitingForKeys>;
  readonly claims: HeldClaim[];
  readonly conflicts: Map<string, Conflict>;
  /** What counts of consent, by status. */
  readonly consents: Map<StoredMessage['status'], readonly ConsentWord[]>;
  readonly escalations: { readonly escalation: Escalation; tell: boolean; tellAt: number }[];
  directory: { readonly n: string; readonly place: RecordPlace; readonly value: Uint8Array }[];
  lastDirectory: number;
}

export function emptyState(fold: Fold, self: Member): MemoryState {
  return {
    fold,
    self,
    offsets: new Map(),
    messages: new Map(),
    conversations: new Map(),
    receipts: [],
    outbox: [],
    numbers: new Map(),
    leases: new Map(),
    idempotency: new Map(),
    approvals: new Map(),
    audit: [],
    inbox: [],
    lastCursor: 0,
    quarantine: [],
    lastRow: 0,
    refusals: new Map(),
    arrivals: new Map(),
    beats: new Map(),
    speaker: { holder: '', until: 0, dated: 0 },
    rungs: new Map(),
    escalations: [],
    keeping: new Map(),
    gone: new Map(),
    claims: [],
    conflicts: new Map(),
    consents: new Map(),
    directory: [],
    lastDirectory: 0,
  };
}

export function streamKey({ to, lane, epoch }: Stream): string {
  return `${to} ${lane} ${String(epoch)}`;
}

export function placeKey({ topic, partition }: Pick<RecordPlace, 'topic' | 'partition'>): string {
  return `${topic} ${String(partition)}`;
}

export function callerKey({ caller, key }: Pick<Idempotency, 'caller' | 'key'>): string {
  return JSON.stringify([caller, key]);
}

/** The receipt that holds this place: at most one per (message, level, unit, part) by one member. */
export function sameReceipt(a: StoredReceipt, b: StoredReceipt): boolean {
  return (
    refKey(a.of) === refKey(b.of) &&
    a.from.member === b.from.member &&
    a.level === b.level &&
    a.unit === b.unit &&
    a.part === b.part
  );
}
