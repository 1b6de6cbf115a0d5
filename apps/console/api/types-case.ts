import type { Family, Ref, Status, UnitAddress, Urgency } from './types.js';

export interface Rung {
  /** Per cent of the time, or minutes where the urgency is E. */
  readonly level: number;
  readonly at: string;
  readonly passed: boolean;
}

export interface CaseClock {
  readonly clock: string;
  readonly key: string;
  readonly owner: UnitAddress;
  readonly zone: string;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly state: 'RUNNING' | 'PAUSED' | 'MET' | 'MISSED';
  readonly overdue: boolean;
  readonly pause: {
    readonly since: string;
    readonly reason: string;
    readonly reviewAt: string | null;
  } | null;
  readonly stoppedAt: string | null;
  readonly ladder: readonly Rung[];
  readonly escalations: readonly { readonly level: number; readonly at: string }[];
}

export interface Receipt {
  readonly level: 'GATEWAY' | 'UNIT' | 'OPENED' | 'ANSWERED';
  readonly result: 'ACCEPTED' | 'REJECTED';
  readonly from: UnitAddress;
  readonly unit: string | null;
  readonly part: string | null;
  readonly at: string;
}

export interface Delivery {
  readonly destination: string;
  readonly state: 'WAITING' | 'SENT' | 'RECEIPTED' | 'REJECTED';
  readonly sentAt: string | null;
  readonly receivedAt: string | null;
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly resends: number;
  readonly incident: boolean;
  readonly held: string | null;
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** The signed text of a message, as far as every kind has it. */
export interface SignedText {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly status: Status;
  readonly from: UnitAddress & { readonly role: string };
  readonly to?: readonly UnitAddress[] | { readonly all: true; readonly except: readonly string[] };
  readonly conversation?: Ref;
  readonly case?: string;
  readonly urgency?: Urgency;
  readonly urgencyReason?: string;
  readonly handling?: readonly string[];
  readonly handlingNote?: string;
  readonly evaluation?: { readonly source: string; readonly info: string };
  readonly purpose?: string;
  readonly sentAt: string;
  readonly expiresAt?: string;
  readonly subjectEn?: string;
  readonly translations?: readonly { readonly language: string; readonly subject: string }[];
  readonly sealed?: readonly { readonly part: string; readonly units: readonly UnitAddress[] }[];
  readonly body?: JsonObject;
}

export interface CaseMessage extends Ref {
  readonly direction: 'OUT' | 'IN';
  readonly committedAt: string;
  readonly message: SignedText;
  readonly deliveries: readonly Delivery[];
  readonly receipts: readonly Receipt[];
  /** Those that this unit may open. */
  readonly parts: readonly { readonly part: string; readonly href: string }[];
  readonly crossed: boolean;
  readonly own: boolean;
}

export interface Lifecycle {
  readonly lifecycle: string;
  readonly key: string;
  readonly state: string;
  /** Which kinds of message would move it on, and whereto. */
  readonly next: readonly { readonly to: string; readonly type: string }[];
}

export interface Act {
  readonly type: string;
  readonly version: number;
  /** Absent: allowed. */
  readonly allowed?: boolean;
  readonly why?: readonly { readonly code: string; readonly text: string }[];
}

export interface Case {
  readonly conversation: Ref;
  readonly kind: string | null;
  readonly family: Family | null;
  readonly status: Status;
  readonly state: string;
  readonly open: boolean;
  readonly owner: UnitAddress | null;
  readonly counterpart: UnitAddress | null;
  /** Of an alert: what is asked in this country now of whoever finds its subject. */
  readonly actionRequested: string | null;
  readonly ball: UnitAddress | null;
  readonly clocks: readonly CaseClock[];
  readonly lifecycles: readonly Lifecycle[];
  /** The newest, ascending, and always the opening. */
  readonly messages: readonly CaseMessage[];
  /** Asks for earlier ones. */
  readonly next: string | null;
  readonly acts: readonly Act[];
}
