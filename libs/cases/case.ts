import type { MessageRef, UnitAddress } from '#kernel';
import type { ClockName, ConsentWord, Facts, LifecycleName } from '#messages';
import type { RestDay } from './calendar.js';
import type { Ordered } from './order.js';

/** A conversation whose opening message is not here. */
export const UNOPENED = 'UNOPENED';

/** What the engine sees of a message: no body but its facts. */
export interface CaseMessage extends Ordered {
  readonly type: string;
  readonly version: number;
  readonly from: UnitAddress;
  /** Named units; empty for a broadcast. */
  readonly to: readonly UnitAddress[];
  readonly urgency: 'E' | 'U' | 'R' | 'P';
  /** RFC 3339 UTC: clocks start here, on both sides alike. */
  readonly sentAt: string;
  /** RFC 3339 UTC; null or absent: it tells no end. */
  readonly expiresAt?: string | null;
  readonly facts: Facts;
}

/** How long a conversation's opening is kept. Times are RFC 3339 UTC. */
export interface Kept {
  /** From this moment on it has expired. */
  readonly until: string;
  /** When that was said: by the opening, or the last renewal. */
  readonly since: string;
  readonly renewed: number;
}

export interface LifecycleState {
  readonly lifecycle: LifecycleName;
  /** '' where the conversation has one. */
  readonly key: string;
  readonly state: string;
  /** The message that led here. */
  readonly by: MessageRef;
  /** RFC 3339 UTC: when it ends by itself; absent: never. */
  readonly until?: string;
}

export interface CaseClock {
  readonly clock: ClockName;
  readonly key: string;
  readonly owner: UnitAddress;
  /** RFC 3339 UTC. */
  readonly startedAt: string;
  /**
   * RFC 3339 UTC; pauses are counted in. While it is paused: as if it went on at the pause's review date, where it ends
   * by itself.
   */
  readonly dueAt: string;
  /** Days of rest that it passes over; absent: it runs through them. */
  readonly rested?: readonly RestDay[];
  readonly urgency: 'E' | 'U' | 'R' | 'P';
  readonly startedBy: MessageRef;
  readonly pause: {
    readonly since: string;
    readonly reason: string;
    readonly reviewAt: string | null;
  } | null;
  /** When and by what it was answered; null: it still runs (also past its due time). */
  readonly stop: { readonly at: string; readonly by: MessageRef } | null;
}

/** Where a conversation stands: the fold of its messages in the one order (wire.md "One state on both sides"). */
export interface CaseState {
  /** State of the main lifecycle, or UNOPENED. */
  readonly state: string;
  readonly open: boolean;
  readonly opener: UnitAddress | null;
  readonly counterpart: UnitAddress | null;
  readonly ball: UnitAddress | null;
  readonly lifecycles: readonly LifecycleState[];
  readonly clocks: readonly CaseClock[];
  /** The message whose body is in force: the opening one, or its last accepted correction; null while UNOPENED. */
  readonly inForce: MessageRef | null;
  /** Changed nothing, because it was not allowed at its place. */
  readonly crossed: readonly MessageRef[];
  /** Units, as `KH/DESK`, that read nothing of it and are not addressed; absent: none. */
  readonly leftOut?: readonly string[];
  /** Absent: nothing says how long the opening is kept. */
  readonly kept?: Kept;
  /** The message that the opening passes on; absent: none. */
  readonly passedOn?: MessageRef;
  /** Messages that their owner has taken back: nobody finds, lists or reads them. Absent: none. */
  readonly recalled?: readonly MessageRef[];
  /** What was last told here of persons' consent, one word for each person, scope and member; absent: nothing. */
  readonly consents?: readonly ConsentWord[];
}

/** Where a conversation stands of which the opening message is not here. */
export const unopened: CaseState = {
  state: UNOPENED,
  open: false,
  opener: null,
  counterpart: null,
  ball: null,
  lifecycles: [],
  clocks: [],
  inForce: null,
  crossed: [],
};
