import type { ColumnType, Generated } from 'kysely';
import type { CaseState } from '#cases';
import type { ErrorCode, Member, MessageRef, Unit, UnitAddress } from '#kernel';
import type { Facts } from '#messages';
import type { HandlingCode } from '#policy';
import type {
  DeferredWant,
  Lane,
  NumberRange,
  QuarantineEntry,
  QuarantineRow,
  Route,
  StoredMessage,
  StoredReceipt,
} from '#exchange';

/** A JSON column: read as its value, written as text. */
type Json<T> = ColumnType<T, string, string>;

export interface MessageTable {
  member: Member;
  id: string;
  own: boolean;
  opens: boolean;
  /** Opens a conversation by a kind of the alerts. */
  alert: boolean;
  lane: Lane;
  at: number;
  digest: string;
  type: string;
  version: number;
  status: StoredMessage['status'];
  from_unit: Unit;
  from_role: string;
  addressed: Json<StoredMessage['to']>;
  after: Json<readonly MessageRef[]>;
  conversation_member: Member;
  conversation: string;
  urgency: StoredMessage['urgency'];
  sent_at: string;
  expires_at: string | null;
  facts: Json<Facts>;
  units: Unit[];
  jws: Buffer;
}

export interface PartTable {
  member: Member;
  id: string;
  part: string;
  units: Json<readonly UnitAddress[]>;
  members: Member[];
  commitment: string;
  bytes: Buffer;
}

export interface ConversationTable {
  member: Member;
  id: string;
  status: StoredMessage['status'];
  owner: Unit | null;
  broadcast: boolean;
  parties: Json<readonly UnitAddress[]>;
  standing: Json<CaseState>;
  last: Json<Readonly<Record<string, string>>>;
  handling: readonly HandlingCode[] | null;
}

export interface OutboxTable {
  n: number;
  at: number;
  destination: string;
  lane: Lane;
  epoch: number;
  receipt: boolean;
  id: string;
  prev: string | null;
  seq: number | null;
  sent_at: number | null;
}

export interface DeliveryTable {
  id: string;
  destination: Member;
  outbox: number;
  result: 'RECEIPTED' | 'REJECTED' | null;
  received_at: number | null;
  due_at: number | null;
  held: string | null;
}

/** The way an own receipt goes, to queue it again. */
export interface Way {
  readonly route: Route;
  readonly conversation: MessageRef;
}

export interface ReceiptTable {
  member: Member;
  id: string;
  digest: string;
  from_unit: Unit;
  to_member: Member;
  to_unit: Unit;
  of_member: Member;
  of_id: string;
  of_digest: string;
  level: StoredReceipt['level'];
  result: StoredReceipt['result'];
  unit: Unit | null;
  part: string | null;
  at: string;
  errors: Json<StoredReceipt['errors']>;
  /** -1 for a CT_RECEIPT. */
  entry: number;
  /** Null for an entry of a CT_RECEIPTS. */
  jws: Buffer | null;
  way: Json<Way> | null;
  queued: number | null;
}

export interface QuarantineTable {
  number: Generated<number>;
  topic: string;
  partition: number;
  offset: ColumnType<number, string, string>;
  at: number;
  state: QuarantineRow['state'];
  code: ErrorCode;
  path: string;
  member: Member | null;
  sender: string;
  id: string | null;
  digest: string | null;
  whole: boolean;
  item: Json<QuarantineEntry['item']> | null;
  wants: Json<DeferredWant> | null;
  wants_key: string | null;
  wants_version: number | null;
  wants_member: Member | null;
  wants_id: string | null;
  tries: number;
  bytes: Buffer;
}

export interface Tables {
  messages: MessageTable;
  parts: PartTable;
  conversations: ConversationTable;
  outbox: OutboxTable;
  deliveries: DeliveryTable;
  resends: {
    outbox: number;
    member: Member;
    lane: Lane;
    count: number;
    due_at: number | null;
    incident: boolean;
  };
  receipts: ReceiptTable;
  quarantine: QuarantineTable;
  offsets: { topic: string; partition: number; next: ColumnType<number, string, string> };
  offset_decisions: {
    topic: string;
    partition: number;
    next: ColumnType<number, string, string>;
    reason: 'START' | 'GAP' | 'RECREATED';
    at: number;
  };
  streams_out: { destination: string; lane: Lane; epoch: number; last: number; marked: number };
  streams_in: {
    member: Member;
    destination: string;
    lane: Lane;
    epoch: number;
    up_to: number;
    ahead: Json<readonly NumberRange[]>;
    told: number;
  };
  peers: { member: Member; beat_at: number; sent_at: number };
  directory_records: {
    n: number;
    topic: string;
    partition: number;
    offset: ColumnType<number, string, string>;
    at: number;
    value: Buffer;
  };
}
