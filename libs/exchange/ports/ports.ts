import type { FoldRules } from '#cases';
import type { Directory } from '#directory';
import type { Clock, Member } from '#kernel';
import type { AttachmentStore } from './attach/attachment-port.js';
import type { Broker } from './broker.js';
import type { ConflictStore } from './conflict-port.js';
import type { Keys } from './keys.js';
import type { Notices } from './notices.js';
import type { ReadStore } from './read-store.js';
import type { ReceiveStore } from './receive-store.js';
import type { SendStore } from './send-store.js';
import type { WatchStore } from './watch-store.js';

/** Content at rest: every content column is written and read through it (encryption comes behind it). */
export interface Content {
  write(bytes: Uint8Array): Promise<Uint8Array>;
  read(stored: Uint8Array): Promise<Uint8Array>;
}

/**
 * The database as the exchange sees it; every method is one transaction. Throws `E-UNAVAILABLE` while it cannot be
 * reached. What a method says it stores is durable when it resolves.
 */
export interface Store extends SendStore, ReceiveStore, WatchStore, ReadStore {}

/** The directory in force, as last read. It changes between calls; take it once per decision. */
export interface DirectorySource {
  current(): Directory;
  /**
   * Whether this process has read every statement that a process of this member acts on. What another of them wrote
   * must not leave under a directory that is older than the one it was written by. Throws `E-UNAVAILABLE`.
   */
  caughtUp(): Promise<boolean>;
}

/** Who this gateway is. `instance`: drawn at every cold start; `partitionSecret`: 32 random bytes of its own. */
export interface GatewaySelf {
  readonly member: Member;
  readonly instance: string;
  readonly epoch: number;
  readonly partitionSecret: Uint8Array;
  /**
   * 32 random bytes that tokens of identities are made with: kept for ever, never shared
   * (docs/decisions/0021-victim-or-wanted.md).
   */
  readonly tokenKey: Uint8Array;
}

/**
 * Everything a use case of the exchange stands on. `S`: the steps of the store that it takes, so that its type says
 * what it may do there.
 */
export interface Ports<S = Store> {
  readonly clock: Clock;
  readonly store: S;
  readonly broker: Broker;
  readonly keys: Keys;
  readonly directory: DirectorySource;
  readonly self: GatewaySelf;
  readonly notices: Notices;
  readonly conflicts: ConflictStore;
  /** Absent: drafts with files are refused, and none are read. */
  readonly attachments?: AttachmentStore | undefined;
  /** Lifecycles, clocks and ball of the kinds of this build. */
  readonly rules: FoldRules;
}
