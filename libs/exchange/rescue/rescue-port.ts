import type { Fault, Member, MessageRef, Unit } from '#kernel';
import type { WorkEntry } from '../ports/case-port.js';
import type { Caller, Draft } from '../send/draft.js';

/** A rescue that is being sent: the mass rescue, then one referral for each person. Local to a member. */
export interface StoredRescue {
  /** UUIDv7. */
  readonly id: string;
  readonly author: Caller;
  /** ms */
  readonly at: number;
  /** Of the persons; the mass rescue itself counts for none. */
  readonly total: number;
  readonly sent: number;
  /**
   * STOPPED: the mass rescue itself was refused, so no referral goes, or it could not be sent on for a day. DONE:
   * nothing waits any more.
   */
  readonly state: 'OPEN' | 'STOPPED' | 'DONE';
  /** The mass rescue, once it is sent. */
  readonly ref: MessageRef | null;
  /** Why it was stopped; codes, rules and pointers, never words of the draft. */
  readonly refused: readonly Fault[] | null;
  /** Rows whose referral was refused, in their order. */
  readonly failed: readonly { readonly row: number; readonly faults: readonly Fault[] }[];
}

/** The caller's own name of a request, and its digest. */
export interface RescueKey {
  readonly key: string;
  readonly request: string;
}

/** What a rescue brings; all of it is content. */
export interface NewRescue {
  readonly id: string;
  readonly author: Caller;
  readonly at: number;
  readonly massRescue: Draft;
  readonly referrals: readonly { readonly row: number; readonly draft: Draft }[];
}

/** A rescue that this process sends now. */
export interface HeldRescue {
  readonly id: string;
  readonly author: Caller;
  readonly ref: MessageRef | null;
  /** Content; gone once the mass rescue is sent. */
  readonly massRescue: Draft | null;
}

/** One person's referral that has not been sent. */
export interface WaitingReferral {
  /** From 1, in the order in which they go. */
  readonly n: number;
  readonly draft: Draft;
}

export type ReferralOutcome =
  | { readonly n: number; readonly ref: MessageRef }
  | { readonly n: number; readonly faults: readonly Fault[] };

/** Rescues on their way. Every method is one transaction; what it stores is durable when it resolves. */
export interface RescueStore {
  /**
   * The id of what the author opened by the same key and request, which is OPEN once more where something of it was
   * refused or it was stopped, and its drafts are still there. Undefined: the key was not used, or for another request.
   */
  again(author: Caller, asked: RescueKey): Promise<string | undefined>;
  /**
   * Keeps a rescue and all its referrals, or nothing. The same key and request again give the id of the first;
   * undefined where the key was used for another request.
   */
  open(rescue: NewRescue, asked: RescueKey): Promise<string | undefined>;
  /** Those of this unit that are OPEN or STOPPED, the newest first. */
  unfinished(unit: Unit, limit: number): Promise<readonly StoredRescue[]>;
  /** One that this unit opened. */
  rescue(unit: Unit, id: string): Promise<StoredRescue | undefined>;
  /**
   * The oldest OPEN one that no other living process holds, of each unit the one that was begun or else its oldest: the
   * next of that unit is lent when it has ended, so that it knows what this one sent. Held for `leaseMs` from `now`. A
   * process that dies leaves it to the next after that time, or at once where its time ends later than any could (a
   * clock was set back); two that hold it all the same send nothing twice, for each referral has its key.
   */
  hold(holder: string, now: number, leaseMs: number): Promise<HeldRescue | undefined>;
  /** What waits of it, in order. */
  waiting(id: string, most: number): Promise<readonly WaitingReferral[]>;
  /** The mass rescue is sent: its draft is forgotten, for the message has it. */
  began(id: string, ref: MessageRef): Promise<void>;
  /** It cannot be sent on just now: since when (ms) that is so without a break. */
  stuck(id: string, now: number): Promise<number>;
  /** Nothing more of it goes, and the next of its unit has its turn. */
  stopped(id: string, faults: readonly Fault[]): Promise<void>;
  /** What became of referrals; the drafts of those that are sent are forgotten. DONE where nothing waits any more. */
  settled(id: string, outcomes: readonly ReferralOutcome[]): Promise<void>;
  /**
   * Conversations of this unit that a member opened by a referral of one person from `from` on and before `until`, ms,
   * by the time of their ids: in that order, at most so many from behind `after`, the `cursor` of the last one read.
   */
  referredFrom(
    member: Member,
    unit: Unit,
    times: { readonly from: number; readonly until: number },
    after: string | undefined,
    limit: number,
  ): Promise<readonly WorkEntry[]>;
  /** Forgets drafts of rescues that were opened before `before`, ms. */
  forget(before: number): Promise<void>;
}
