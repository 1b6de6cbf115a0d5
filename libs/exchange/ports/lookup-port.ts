import type { MessageRef, Unit, UnitAddress } from '#kernel';
import type { CodeOf, LookedUp } from '#messages';
import type { NameQuestion } from '#finding';
import type { QueryKind, Term } from '#lookup';
import type { AlertObjection, Objection } from '../check/objections.js';
import type { StoredMessage } from './records.js';

/** Where a conversation stands, as far as look-ups are concerned. */
export interface LookupStanding {
  readonly ref: MessageRef;
  readonly status: StoredMessage['status'];
  /** Of its main lifecycle. */
  readonly state: string;
  readonly inForce: MessageRef | null;
  /** What it asks for is held back for everybody (`isHeldBack`). */
  readonly heldBack: boolean;
  /** ms: from then on it has expired, renewals counted; null: nothing says so. */
  readonly expiresAt: number | null;
  /** Of the states that object to it. */
  readonly objections: readonly Objection[];
}

/** An alert as look-ups show it. Times in ms. */
export interface FoundAlert {
  /** The message in force: the alert or its last correction. */
  readonly ref: MessageRef;
  readonly conversation: MessageRef;
  readonly type: string;
  readonly owner: UnitAddress;
  readonly to: StoredMessage['to'];
  readonly banner: LookedUp['banner'];
  /** What its message asks for, and what instead where that is held back; `askedAction` tells which. */
  readonly action: CodeOf<'actionRequested'>;
  readonly fallback: CodeOf<'actionRequested'>;
  readonly heldBack: boolean;
  /** The unit to call, day and night. */
  readonly contact: { readonly unit: Unit; readonly phone: string };
  readonly issuedAt: number;
  readonly expiresAt: number | null;
}

/** Terms that have one of `keys` (see `exactKeys` of #lookup), or names that the index finds by `name`. */
export type Search = { readonly keys: readonly string[] } | { readonly name: NameQuestion };

export interface Found {
  readonly alert: FoundAlert;
  readonly term: Term;
}

/** One query and what was answered, as the log keeps it (INV-23). */
export interface LookupEntry {
  readonly caller: string;
  readonly unit: Unit;
  readonly role: string;
  /** Pseudonym of the officer behind a police system, where it gave one. */
  readonly officer: string | null;
  readonly purpose: string;
  /** UNREAD: nothing of the query could be read. */
  readonly kind: QueryKind | 'UNREAD';
  /** Keyed digest of the query as it is matched: tells an auditor that the same was asked before, and nobody what. */
  readonly digest: string;
  /** The query itself: content, for the auditor alone. */
  readonly query: Uint8Array;
  readonly verdict: string;
  readonly results: readonly MessageRef[];
}

/**
 * What look-ups find: terms of ACTUAL alerts that are in force, live and not expired, and no others (INV-14, INV-18).
 * It is kept in the transaction that changes a conversation. Throws `E-UNAVAILABLE` while it cannot be reached.
 */
export interface LookupStore {
  /**
   * For each search at most `limit` finds: those that share most keys first, or the names most alike. More may come
   * than fit; the caller scores. All that was committed before the call is looked at, by whichever replica. `built` is
   * false while a crash has emptied the terms and not all are back, `named` while the index of names is not complete
   * (true where no name was asked for), `cut` for each search that stopped at its limit, expired alerts counted, or
   * whose finds went away while they were read: then nothing found means nothing.
   */
  find(
    searches: readonly Search[],
    limit: number,
    now: number,
  ): Promise<{
    readonly built: boolean;
    readonly named: boolean;
    readonly found: readonly (readonly Found[])[];
    readonly cut: readonly boolean[];
  }>;
  /** All terms of these alerts, by their conversations, as `find` finds them. */
  alerts(alerts: readonly MessageRef[], now: number): Promise<readonly Found[]>;
  /** Which states object to these alerts, by their conversations (`objectionsOf`). */
  objections(alerts: readonly MessageRef[]): Promise<readonly AlertObjection[]>;
  /** Keeps all of these or none; durable when it resolves. */
  log(entries: readonly LookupEntry[], now: number): Promise<void>;
  /**
   * Builds the terms again where a crash has emptied them, drops what has expired, and loads the index of names where
   * it is not complete; to be called at start and now and then.
   */
  tend(now: number): Promise<void>;
}
