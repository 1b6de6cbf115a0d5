import type { Member } from '#kernel';
import type { Stream } from './records.js';

/** Numbers from the first to the last, both included. */
export type NumberRange = readonly [first: number, last: number];

/**
 * The numbers of one stream of one peer that have arrived: all up to `upTo`, and those `ahead` of a gap (ascending).
 */
export interface Arrivals {
  readonly from: Member;
  readonly stream: Stream;
  readonly upTo: number;
  readonly ahead: readonly NumberRange[];
  /** The highest number the peer says it sent (its heartbeat), or 0. */
  readonly told: number;
}

/** A message that did not pass, by its id, and the code of the step where it stopped. */
export interface Stopped {
  readonly id: string;
  readonly code: string;
}

/** What one heartbeat of a peer says about streams and messages, read by the gateway it was sent to. */
export interface PeerBeat {
  readonly from: Member;
  /** Numbers the peer sent on its own streams that we read: `told`. */
  readonly sent: readonly { readonly stream: Stream; readonly sent: number }[];
  /** What the peer holds of our streams. `missing` are the numbers up to `upTo` that it lacks for good, ascending. */
  readonly holds: readonly {
    readonly stream: Stream;
    readonly upTo: number;
    readonly missing: readonly number[];
  }[];
  /** Messages of ours that the peer keeps deferred, and those that it refused inside an authentic link. */
  readonly waiting: readonly Stopped[];
  readonly refused: readonly Stopped[];
  /** ms: how its link is dated. What one peer says is ordered by this alone. */
  readonly sentAt: number;
  /** ms: when we read it. */
  readonly at: number;
}

/** Ids of messages and receipts that a heartbeat makes go again, gives up, or newly shows as held by the peer. */
export interface BeatOutcome {
  /** It is not newer than the last one: somebody sent it again, or it was overtaken. Nothing of it counts. */
  readonly old: boolean;
  readonly resends: readonly string[];
  readonly incidents: readonly string[];
  readonly held: readonly string[];
}

export interface Peer {
  readonly member: Member;
  /** ms of the last heartbeat read from it, null where none came yet. */
  readonly beatAt: number | null;
}
