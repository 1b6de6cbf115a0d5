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
  readonly corridor: readonly { readonly from: string | null; readonly to: string | null }[];
  readonly version: number;
  readonly hits: number;
}

export type Query =
  | { readonly kind: 'DOCUMENT'; readonly number: string; readonly issuer?: string }
  | { readonly kind: 'MRZ'; readonly text: string }
  | { readonly kind: 'PLATE'; readonly plate: string; readonly country?: string }
  | { readonly kind: 'PERSON'; readonly name: string; readonly birthYear?: number; readonly sex?: string };

export type Banner = 'PROTECT' | 'SUSPECT' | 'DOCUMENT' | 'VEHICLE';

export interface Candidate {
  readonly alert: Ref;
  readonly conversation: Ref;
  readonly type: string;
  readonly owner: UnitAddress;
  readonly banner: Banner;
  readonly action: string;
  readonly contact: { readonly unit: string; readonly phone: string };
  /** 0 to 100. */
  readonly score: number;
  readonly differs: readonly { readonly field: string; readonly asked?: string; readonly alert?: string }[];
  readonly issuedAt: string;
  readonly ageSeconds: number;
}

export interface CheckResult {
  readonly verdict: 'CANDIDATES' | 'NONE' | 'NONE_BUT_STALE';
  readonly candidates: readonly Candidate[];
  readonly more: boolean;
  readonly hint: 'ADD_BIRTH_YEAR' | 'ADD_NAME' | 'ADD_STATE' | null;
}

export interface CheckAnswer {
  readonly checkedAt: string;
  /** Members that were not heard of for 15 minutes. */
  readonly stale: readonly string[];
  readonly answers: readonly CheckResult[];
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
}

/** A victim whom this unit holds may be the one an alert means; only people decide that. */
export interface Task {
  readonly id: string;
  readonly kind: 'CONFLICT';
  readonly state: string;
  readonly urgency: Urgency;
  readonly at: string;
  readonly alert: Ref;
  readonly conversation: Ref;
}

export type Decision = 'CHALLENGE' | 'DIFFERENT';

/** A message of ours that one member has not receipted. */
export interface DeliveryRow {
  readonly ref: Ref;
  readonly type: string;
  readonly to: string;
  readonly state: 'WAITING' | 'SENT';
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
