import type { UnitAddress } from '#kernel';
import type { CaseData, ClockName } from '#messages';
import type { Calendar, RestDay } from './calendar.js';
import type { CaseMessage } from './case.js';

/** What the fold needs of a kind. */
export interface ActingKind {
  readonly family: 'alert' | 'referral' | 'control';
  /** Only the unit that opened the conversation may send it (INV-15). */
  readonly ownerOnly: boolean;
  /** The longest time from its sending to its expiry, renewals included. Absent: it cannot be renewed. */
  readonly maxRetentionDays?: number;
  /** Absent: as often as needed. */
  readonly mostRenewals?: number;
  readonly acts: CaseData;
}

/** A clock about to start, for the reckoning of its due time. */
export interface Starting {
  readonly clock: ClockName;
  readonly profile: string | undefined;
  readonly owner: UnitAddress;
  readonly urgency: CaseMessage['urgency'];
  /** RFC 3339 UTC. */
  readonly at: string;
  /** An earlier due time that the message itself asks for. */
  readonly shortenedTo: string | undefined;
}

/** When a clock is due (RFC 3339 UTC). `rested`: the days of rest it passes over, where it rests on them at all. */
export interface Due {
  readonly dueAt: string;
  readonly rested?: readonly RestDay[];
}

/** The working calendar of a unit for clocks that start at `at` (RFC 3339 UTC); undefined: that of `calendarOf`. */
export type Calendars = (owner: UnitAddress, at: string) => Calendar | undefined;

/** The kinds, lifecycles and clock profiles that the fold runs; made and checked by `buildEngine`. */
export interface FoldRules {
  readonly kindOf: (type: string, version: number) => ActingKind | undefined;
  /** The main lifecycle of a conversation that a kind of this family opens, with its end states. */
  readonly main: (family: ActingKind['family']) => { lifecycle: string; ends: readonly string[] } | undefined;
  /** Whether no way leads out of this state of the lifecycle. */
  readonly isEnd: (lifecycle: string, state: string) => boolean;
  /** What this state of the lifecycle becomes where its message is taken back; undefined: it stays. */
  readonly recalledTo: (lifecycle: string, state: string) => string | undefined;
  readonly due: (start: Starting) => Due;
}
