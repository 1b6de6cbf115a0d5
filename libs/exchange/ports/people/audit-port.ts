import type { MessageRef, Unit } from '#kernel';
import type { LookupEntry } from '../lookup-port.js';

/**
 * What somebody who has signed in did or tried with what is not for everybody; kept for the member's auditor
 * (docs/reading.md). OPENED: a sealed part was handed out. REFUSED: a sealed part was asked for and not handed out.
 * DENIED: anything else that the caller may not have or do, whether it exists or not.
 */
export interface AuditEntry {
  readonly act: 'OPENED' | 'REFUSED' | 'DENIED';
  /** Pseudonym. */
  readonly caller: string;
  readonly unit: Unit;
  readonly role: string;
  readonly purpose: string | null;
  /** The interface it came by: method and pattern of the address. */
  readonly route: string;
  /** The message, conversation or draft asked for, as the caller named it; null where none was named. */
  readonly of: MessageRef | null;
  readonly part: string | null;
  /** Of the refusal; null where it was handed out. */
  readonly code: string | null;
}

export interface AuditRow extends AuditEntry {
  /** Rises with each row; a text, because it is a 64-bit number. */
  readonly number: string;
  /** ms */
  readonly at: number;
}

/**
 * A look-up as auditors list it: who asked for what kind of thing and what was found. What exactly was asked stays
 * content.
 */
export type LookupRow = Omit<LookupEntry, 'query'> & Pick<AuditRow, 'number' | 'at'>;

/** Throws `E-UNAVAILABLE` while it cannot be reached: then nothing may be handed out. */
export interface AuditStore {
  /** Keeps all of these or none; durable when it resolves. */
  note(entries: readonly AuditEntry[], now: number): Promise<void>;
  /** Rows of these acts, newest first; `after`: the number of the last one read. */
  rows(
    acts: readonly AuditEntry['act'][],
    after: string | undefined,
    limit: number,
  ): Promise<readonly AuditRow[]>;
  /** The log of look-ups (`LookupStore.log`), newest first. */
  lookups(after: string | undefined, limit: number): Promise<readonly LookupRow[]>;
}
