import type { Fault, Ref, Status, UnitAddress, Urgency } from './types.js';
import type { JsonObject } from './types-case.js';

export interface Alert {
  readonly ref: Ref;
  readonly type: string;
  readonly owner: UnitAddress;
  readonly state: string;
  readonly status: Status;
  readonly urgency: Urgency;
  readonly subjectEn: string | null;
  readonly sentAt: string;
  readonly expiresAt: string | null;
  readonly actionRequested: string | null;
  /** ISO 3166-1 alpha-3 codes of the legs of a route. */
  readonly corridor: readonly { readonly from: string; readonly to: string }[];
  readonly version: number;
  readonly hits: number;
}

export type Query =
  | { readonly document: { readonly number: string; readonly issuer?: string } }
  | { readonly mrz: { readonly text: string } }
  | { readonly plate: { readonly plate: string; readonly country: string } }
  | { readonly person: { readonly name: string; readonly birthYear?: number; readonly sex?: string } };

export interface Candidate {
  readonly alert: Ref;
  readonly type: string;
  readonly owner: UnitAddress;
  readonly action: string;
  readonly banner: 'PROTECT' | 'SUSPECT' | 'DOCUMENT';
  readonly score: number;
  readonly shown?: string;
  readonly differs: readonly { readonly field: string; readonly asked?: string; readonly alert?: string }[];
}

export interface CheckResult {
  readonly verdict: 'CANDIDATES' | 'NONE' | 'NONE_BUT_STALE';
  readonly stale: readonly string[];
  readonly more: boolean;
  readonly candidates: readonly Candidate[];
}

export interface CheckAnswer {
  readonly checkedAt: string;
  readonly results: readonly CheckResult[];
}

export interface Approval {
  readonly id: string;
  readonly type: string;
  readonly urgency: Urgency;
  /** Pseudonym. */
  readonly author: string;
  readonly unit: string;
  readonly at: string;
  readonly state: 'PENDING' | 'RELEASED' | 'RETURNED';
  readonly draft: JsonObject;
  readonly ref: Ref | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly mayDecide: boolean;
  /** What the releasing officer must have looked at. */
  readonly checklist?: readonly string[];
}

export interface Task {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly urgency: Urgency;
  readonly text: string;
  readonly conversation: Ref;
}

export interface DeliveryRow {
  readonly ref: Ref;
  readonly type: string;
  readonly to: string;
  readonly state: 'WAITING' | 'SENT' | 'RECEIPTED' | 'REJECTED';
  readonly sentAt: string | null;
  readonly receivedAt: string | null;
  readonly dueAt: string | null;
  readonly resends: number;
  readonly held: string | null;
  readonly incident: boolean;
}

/** The health of what comes and goes between this gateway and another member's. */
export interface PeerLink {
  readonly member: string;
  readonly beatAt: string | null;
  readonly away: boolean;
  readonly waiting: number;
  readonly oldestAt: string | null;
  readonly deferred: number;
  readonly refused: number;
}

export interface QuarantineRow {
  readonly number: number;
  readonly at: string;
  readonly state: 'HELD' | 'DEFERRED' | 'RELEASED' | 'SETTLED';
  readonly code: string;
  readonly path: string;
  readonly from: string | null;
  readonly id: string | null;
  readonly whole: boolean;
  readonly tries: number;
}

/** What would become of a draft. `sees`: the open text and which sealed parts each addressee reads. */
export interface Preview {
  readonly faults: readonly Fault[];
  readonly addressees: readonly {
    readonly unit: UnitAddress | null;
    readonly sees: { readonly open: JsonObject; readonly parts: readonly string[] };
  }[];
  readonly leaks: readonly { readonly path: string; readonly text: string }[];
  readonly approval: boolean;
}

export type Sent = { readonly approval: string } | Ref;
