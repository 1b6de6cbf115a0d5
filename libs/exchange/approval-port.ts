import type { Caller, Draft } from './draft.js';
import type { MessageRef } from '#kernel';

/** A draft that waits for a second person (domain.md INV-33), or what became of it. Local to a member; never exchanged. */
export interface Approval {
  /** UUIDv7. */
  readonly id: string;
  readonly author: Caller;
  readonly draft: Draft;
  readonly type: string;
  readonly urgency: string;
  /** ms */
  readonly at: number;
  readonly state: 'PENDING' | 'RELEASED' | 'RETURNED';
  /** Pseudonym of who decided, and when (ms); null while it is PENDING. */
  readonly decided: { readonly by: string; readonly at: number; readonly reason: string | null } | null;
  /** The message it became. */
  readonly ref: MessageRef | null;
}

export interface ApprovalStore {
  /** Keeps a PENDING approval; the same caller and key again gives the id of the first. */
  propose(approval: Approval, key: string): Promise<string>;
  approval(id: string): Promise<Approval | undefined>;
  /** Pending ones and those decided last, newest first; of one author where a name is given. */
  approvals(
    author: string | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<readonly Approval[]>;
  /** Decides a PENDING approval; false where it was decided before (two supervisors at the same moment). */
  decide(id: string, decision: Pick<Approval, 'state' | 'decided' | 'ref'>): Promise<boolean>;
}
