import { StatementFault } from './faults.js';

const IN_FAILED_TRANSACTION = '25P02';

/**
 * Waits until every one of these statements of a transaction has ended, then throws the error that failed it, if any.
 * Not `Promise.all`: it would go on to the ROLLBACK while a statement is still to be sent, which would then run, and
 * stay, alone.
 */
export async function allEnded<const T extends readonly unknown[]>(
  statements: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const ended = await Promise.allSettled(statements);
  const reasons = ended.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
  // What was sent behind the statement that failed is refused for that alone.
  const cause = reasons.find(
    (reason) => !(reason instanceof StatementFault && reason.code === IN_FAILED_TRANSACTION),
  );
  if (reasons.length > 0) throw cause ?? reasons[0];
  return Promise.all(statements);
}
