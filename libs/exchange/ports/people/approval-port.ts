import type { Caller, Draft } from '../../send/draft.js';
import type { MessageRef, Unit } from '#kernel';
import type { ListPlace } from '../list-place.js';
import type { Idempotency, StoredMessage } from '../records.js';

/** A draft that waits for a second person (INV-33), or what became of it. Local to a member; never exchanged. */
export interface Approval {
  /** UUIDv7. */
  readonly id: string;
  readonly author: Caller;
  readonly draft: Draft;
  readonly type: string;
  readonly urgency: StoredMessage['urgency'];
  /** ms */
  readonly at: number;
  readonly state: 'PENDING' | 'RELEASED' | 'RETURNED';
  /** Pseudonym of who decided, and when (ms); null while it is PENDING. */
  readonly decided: { readonly by: string; readonly at: number; readonly reason: string | null } | null;
  /** The message it became. */
  readonly ref: MessageRef | null;
}

/** Whose drafts somebody sees. */
export interface ApprovalSight {
  readonly author: Pick<Caller, 'name' | 'unit'>;
  readonly units: readonly Unit[];
}

export interface ApprovalStore {
  /**
   * Keeps a PENDING approval. The same key and request again give the id of the first; undefined, and nothing kept,
   * where the key was used for another request, for one that `Store.submit` took too.
   */
  propose(approval: Approval, idempotency: Idempotency): Promise<string | undefined>;
  approval(id: string): Promise<Approval | undefined>;
  /**
   * The author's own, and all that these units wrote: those that are PENDING, the oldest first, then those that were
   * decided, the newest first. `after`: `approvalPlace` of the last one read.
   */
  approvals(seen: ApprovalSight, after: ListPlace | undefined, limit: number): Promise<readonly Approval[]>;
  /**
   * A PENDING approval becomes RETURNED; false where it was decided before. It becomes RELEASED in `Store.submit`
   * alone, in the transaction that stores its message.
   */
  giveBack(id: string, decided: NonNullable<Approval['decided']>): Promise<boolean>;
}
