import type { Anchor, ListedMember } from '#directory';
import type {
  ApprovalStore,
  CaseStore,
  ConflictStore,
  Exchange,
  FollowedDirectory,
  Notice,
  Ports,
  Store,
} from '#exchange';
import type { Clock, Member, MessageRef } from '#kernel';
import type { GrowingKeys } from '#keys';
import type { Gaps } from './promises/gaps.js';
import type { Owner } from './machine.js';
import type { SimBroker } from './sim-broker.js';
import type { World } from './world.js';

export type SimStore = Store &
  CaseStore & { readonly conflicts: ConflictStore; readonly approvalStore: ApprovalStore };

/** One member: a database, keys, a machine with a clock of its own, and its processes. */
export interface SimMember {
  readonly code: Member;
  readonly store: SimStore;
  readonly keys: GrowingKeys;
  readonly clock: Clock;
  /** ms that its wall clock is ahead. */
  ahead: number;
  /** Its clock runs so much faster. */
  drift: number;
  readonly processes: SimProcess[];
  /** Every message that it stored to be sent, in that order. */
  readonly sent: MessageRef[];
  /** When it read the last heartbeat of each peer, by the network's time. */
  readonly heard: Map<Member, number>;
  /** Called after each heartbeat and record that it took up: whoever watches what it knows of others. */
  readonly heeds: Set<() => Promise<unknown>>;
  /** Nobody has set its clock, and it goes like the network's. */
  clockIsTrue: boolean;
}

export interface SimNetwork {
  readonly world: World;
  readonly gaps: Gaps;
  readonly broker: SimBroker;
  readonly anchor: Anchor;
  readonly members: readonly SimMember[];
  /** Those that keep to the rules. */
  readonly honest: readonly SimMember[];
  member(code: Member): SimMember;
  /** Publishes the next directory statement, with these members as `change` has them. */
  restate(change: (member: ListedMember) => ListedMember): Promise<void>;
  /** The clock of the secretariat, which nobody sets. */
  readonly listed: () => readonly ListedMember[];
}

/** One gateway process of a member. */
export interface SimProcess extends Owner {
  readonly started: boolean;
  readonly notices: readonly Notice[];
  readonly ports: Ports & { readonly directory: FollowedDirectory };
  readonly approvals: ApprovalStore;
  readonly exchange: Exchange;
  /** Resolves when it dies. */
  readonly died: Promise<void>;
  start(): void;
  /** Stops in good order: what is in hand is finished. */
  stop(): Promise<void>;
  /** It is gone from one moment to the next. */
  kill(how: string): void;
}
