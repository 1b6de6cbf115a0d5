import type { Member, MessageRef, Unit } from '#kernel';
import type { Role } from '#messages';
import type { StoredMessage } from './records.js';

/**
 * What a gateway's processes tell each other when it is committed. INBOX: a unit's inbox has more. WORK: a conversation of the unit
 * changed (ball, clock). APPROVAL: a draft by this author of this unit came to wait for a second person, or was decided. SESSION: somebody signed out. ANY: the listening was broken off and is back, so any of them may have been missed.
 */
export type Signal =
  | { readonly kind: 'INBOX'; readonly unit: Unit }
  | { readonly kind: 'WORK'; readonly unit: Unit; readonly conversation: MessageRef }
  | { readonly kind: 'APPROVAL'; readonly unit: Unit; readonly author: string }
  | { readonly kind: 'SESSION'; readonly id: string }
  | { readonly kind: 'ANY' };

/** Signals are a hint to look, never the only way to learn: whoever hears them also looks by itself from time to time. */
export interface Signals {
  /** Calls `hear` until the function it returns is called. */
  hear(hear: (signal: Signal) => void): () => void;
}

/** Narrows broadcasts; absent: everything (domain.md C13). */
export interface SubscriptionFilter {
  /** Kinds of alert. */
  readonly types?: readonly string[];
  /** Members that sent them. */
  readonly countries?: readonly Member[];
  /** This urgent or more. */
  readonly urgency?: StoredMessage['urgency'];
}

/** A web address of a unit's own that is told what comes into its inbox. Local to the member; never exchanged. */
export interface Subscription {
  /** UUIDv7. */
  readonly id: string;
  readonly unit: Unit;
  /** Who asked for it, and in which role: it is told what that role may read. */
  readonly author: string;
  readonly role: Role;
  readonly url: string;
  readonly filter: SubscriptionFilter;
  /** ms */
  readonly at: number;
  /** Up to where of the inbox events were made of. */
  readonly cursor: string;
  /** ms of the last event that was taken; null before the first. */
  readonly takenAt: number | null;
  /** ms since when none was taken although some were offered; null while all is well. */
  readonly failingSince: number | null;
  /** Events given up, and when the last one was (ms). */
  readonly dead: number;
  readonly deadAt: number | null;
}

export interface SubscriptionStore {
  /** The cursor of the last entry in the unit's inbox: behind it comes everything that is not committed yet, and nothing else. */
  inboxEnd(unit: Unit): Promise<string>;
  /** Keeps it with its secret (a content column). False where the unit has `most` already. */
  addSubscription(subscription: Subscription, secret: Uint8Array, most: number): Promise<boolean>;
  /** A unit's, or all; oldest first. */
  subscriptions(unit?: Unit): Promise<readonly Subscription[]>;
  /** One with its secret. */
  subscription(
    id: string,
  ): Promise<{ readonly subscription: Subscription; readonly secret: Uint8Array } | undefined>;
  /** False where the unit has no such one. */
  removeSubscription(id: string, unit: Unit): Promise<boolean>;
  /** Notes up to where events were made. Nothing changes where another process has moved it from `from` before. */
  moveSubscription(id: string, from: string, to: string): Promise<void>;
  /** What became of an event. DEAD: given up. */
  noteDelivery(id: string, outcome: 'TAKEN' | 'FAILED' | 'DEAD', now: number): Promise<void>;
}
