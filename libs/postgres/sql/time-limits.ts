import { MINUTE, SECOND } from '#kernel';

/**
 * How long a session waits for anything (ms). What takes longer fails as E-UNAVAILABLE, and whoever asked tries it
 * again.
 */
export interface TimeLimits {
  readonly statementMs: number;
  /** For a lock that another session holds, advisory locks among them. */
  readonly lockMs: number;
  /**
   * That a transaction may stand open with nothing to do, as where its process hangs: then the server ends it, and its
   * locks with it.
   */
  readonly idleMs: number;
}

export const USUAL: TimeLimits = { statementMs: 30 * SECOND, lockMs: 5 * SECOND, idleMs: 30 * SECOND };

/** Tables are changed and built under it, and replicas that start take turns. */
export const PATIENT: TimeLimits = { statementMs: 10 * MINUTE, lockMs: 5 * MINUTE, idleMs: MINUTE };

/** A server that is gone without a word ends no statement, so the client gives up by itself a little later. */
export function answerMs(statementMs: number): number {
  return statementMs + 10 * SECOND;
}

/** The members of a configuration of `pg` that say so. `settings`: further ones of the server, each `name=value`. */
export function limited(
  { statementMs, lockMs, idleMs }: TimeLimits,
  settings: readonly string[] = [],
): { readonly options: string; readonly query_timeout: number } {
  const all = [
    ...settings,
    `statement_timeout=${statementMs}`,
    `lock_timeout=${lockMs}`,
    `idle_in_transaction_session_timeout=${idleMs}`,
  ];
  return { options: all.map((setting) => `-c ${setting}`).join(' '), query_timeout: answerMs(statementMs) };
}
