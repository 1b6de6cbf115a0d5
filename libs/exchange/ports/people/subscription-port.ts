import type { JsonObject } from '#envelope';
import type { Member, MessageRef, Unit } from '#kernel';
import type { Role } from '#messages';
import type { StoredMessage } from '../records.js';

/**
 * What a gateway's processes tell each other when it is committed. INBOX: a unit's inbox has more. WORK: a conversation
 * of the unit changed (ball, clock). APPROVAL: a draft by this author of this unit came to wait for a second person, or
 * was decided. SESSION: somebody signed out. ANY: the listening was broken off and is back, so any of them may have
 * been missed.
 */
export type Signal =
  | { readonly kind: 'INBOX'; readonly unit: Unit }
  | { readonly kind: 'WORK'; readonly unit: Unit; readonly conversation: MessageRef }
  | { readonly kind: 'APPROVAL'; readonly unit: Unit; readonly author: string }
  | { readonly kind: 'SESSION'; readonly id: string }
  | { readonly kind: 'ANY' };

/**
 * Signals are a hint to look, never the only way to learn: whoever hears them also looks by itself from time to time.
 */
export interface Signals {
  /** Calls `hear` until the function it returns is called. */
  hear(hear: (signal: Signal) => void): () => void;
}

/** Narrows broadcasts; absent: everything (docs/decisions/0025-events-and-webhooks.md). */
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
  /** How often the receiver was given a pause since it last took one. */
  readonly pauses: number;
  /** Events given up, and when the last one was (ms). */
  readonly dead: number;
  readonly deadAt: number | null;
}

/** An event that a receiver has not taken yet. */
export interface OwedEvent {
  /** Of the inbox entry it tells of; an event's name within its subscription. */
  readonly cursor: string;
  readonly urgency: StoredMessage['urgency'];
  /** ms */
  readonly madeAt: number;
  /** How often it was offered in vain. */
  readonly tries: number;
  /** What it says, as whoever made it wants it back. */
  readonly event: JsonObject;
}

export interface SubscriptionStore {
  /**
   * The cursor of the last entry in the unit's inbox: behind it comes everything that is not committed yet, and nothing
   * else.
   */
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
  /**
   * Keeps the events that were made of the inbox from `from` up to `to`, and that they were, in one transaction; false,
   * and nothing kept, where another process did before or there is no such subscription. An urgent one ends a pause of
   * its subscription after `soonMs` at the latest.
   */
  addEvents(
    id: string,
    from: string,
    to: string,
    events: readonly OwedEvent[],
    now: number,
    soonMs: number,
  ): Promise<boolean>;
  /**
   * Subscriptions that owe an event at `now`, are not paused and are not held by another process; those that owe an
   * urgent one first.
   */
  owing(now: number): Promise<readonly string[]>;
  /**
   * Takes the subscription for this process until `until` (ms, at most `ADDRESS_HELD_MS` after `now`), or gives it back
   * (`until` 0). False where another holds it. One held for longer than that was taken before a clock was set back: it
   * is free, here and in `owing`.
   */
  holdSubscription(id: string, holder: string, now: number, until: number): Promise<boolean>;
  /** Events that it owes at `now`: the urgent first, then in the inbox's order. */
  owed(id: string, now: number, limit: number): Promise<readonly OwedEvent[]>;
  /** It is owed no more: taken, or given up. */
  settleEvent(id: string, cursor: string): Promise<void>;
  /** It was not taken: not again before `until` (ms). */
  putOffEvent(id: string, cursor: string, until: number): Promise<void>;
  /** The receiver takes nothing: none of its events before `until` (ms). */
  pauseSubscription(id: string, until: number): Promise<void>;
  /** What became of an event. DEAD: given up. */
  noteDelivery(id: string, outcome: 'TAKEN' | 'FAILED' | 'DEAD', now: number): Promise<void>;
}
