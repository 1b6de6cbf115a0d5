/** What the gateway answers, as its OpenAPI document says. Times are RFC 3339 UTC. */
export interface Ref {
  readonly member: string;
  readonly id: string;
}

export interface UnitAddress {
  readonly member: string;
  readonly unit: string;
}

export type Urgency = 'E' | 'U' | 'R' | 'P';
export type Status = 'ACTUAL' | 'EXERCISE' | 'TEST';
export type Family = 'alert' | 'referral' | 'control';

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Whoever has signed in. `zone`: of the member. */
export interface Me {
  readonly member: string;
  readonly unit: string;
  readonly role: string;
  readonly name: string;
  readonly officer: string;
  readonly expiresAt: string;
  readonly zone: string;
  readonly approver: boolean;
}

export interface WorkItem {
  readonly cursor: string;
  readonly conversation: Ref;
  readonly kind: string;
  readonly family: Family;
  readonly status: Status;
  readonly state: string;
  readonly ball: UnitAddress | null;
  readonly withMe: boolean;
  readonly counterpart: UnitAddress | null;
  readonly case: string | null;
  readonly subjectEn: string | null;
  readonly urgency: Urgency;
  readonly dueAt: string | null;
  readonly clock: string | null;
  readonly paused: boolean;
  readonly overdue: boolean;
  readonly lastAt: string;
  readonly lastType: string;
}

export type WorkList = 'me' | 'them' | 'open' | 'closed';

export interface WorkCounts {
  readonly me: number;
  readonly them: number;
  readonly overdue: number;
}

export interface Work extends Page<WorkItem> {
  readonly counts: WorkCounts;
}

export interface Fault {
  readonly code: string;
  /** JSON pointer into what was posted. */
  readonly path: string;
  /** Id of the rule that is broken. */
  readonly rule?: string;
  readonly text?: string;
}

/** RFC 9457, with the gateway's own members. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly faults?: readonly Fault[];
}

export interface DirectoryUnit {
  readonly unit: string;
  readonly name: string;
  readonly kind: string;
  readonly roles: readonly string[];
}

export interface Directory {
  readonly network: string;
  readonly version: number;
  readonly expiresAt: string;
  readonly expired: boolean;
  readonly members: readonly {
    readonly member: string;
    readonly name: string;
    readonly units: readonly DirectoryUnit[];
  }[];
}

export interface KindEntry {
  readonly type: string;
  readonly version: number;
  readonly family: Family;
  readonly senders: readonly string[];
  readonly broadcast: 'may' | 'must' | 'mustNot';
  readonly opensConversation: boolean;
  /** Null: gateways alone write it. */
  readonly writing: KindWriting | null;
}

/** What a form begins with before anybody has written in it. */
export interface KindWriting {
  readonly to: 'EVERYONE' | 'OTHER_SIDE' | 'FINDER';
  readonly purpose?: string;
  /** No code that is meant against a person is offered. */
  readonly protective: boolean;
  /** Among what can be sent in a case; the name of a clock: first while that runs. */
  readonly place?: string;
  readonly fills?: Readonly<Record<string, Filling>>;
}

/** What the case says for a member of the body. */
export type Filling = 'NEW' | 'OPEN_HIT' | { readonly said: string } | { readonly lastOf: string };
