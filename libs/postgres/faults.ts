import pg from 'pg';
import { HsuError } from '#kernel';

/**
 * SQLSTATE classes that say something of the server, nothing of the statement: connection, resources (disk full, too many
 * connections), intervention by an operator, system error. PostgreSQL manual, appendix A.
 */
const SERVER = new Set(['08', '53', '57', '58']);
const LOCK_NOT_AVAILABLE = '55P03';
const READ_ONLY = '25006';
const RETRY = new Set(['40001', '40P01']);

/**
 * What went wrong, from an error of a call to `pg`: `E-UNAVAILABLE` where the server could not be reached or not do its work, the
 * server's own error where it refused the statement.
 */
export function faultOf(error: unknown): Error {
  if (error instanceof HsuError || error instanceof TypeError || error instanceof RangeError) return error;
  if (!(error instanceof pg.DatabaseError))
    return new HsuError('E-UNAVAILABLE', 'the database', { cause: error });
  const { code = '' } = error;
  const down = SERVER.has(code.slice(0, 2)) || code === LOCK_NOT_AVAILABLE || code === READ_ONLY;
  return down ? new HsuError('E-UNAVAILABLE', 'the database', { cause: error }) : error;
}

/** As `faultOf`, for a call that is to answer a value. */
export async function asked<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw faultOf(error);
  }
}

/** A deadlock or a serialisation failure: the same work may succeed at once. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code !== undefined && RETRY.has(error.code);
}

/** A fault of the message in hand, not of the server: the others of its record can go on. */
export function isLocal(error: unknown): boolean {
  return !isWorthRetrying(error) && !(error instanceof HsuError && error.code === 'E-UNAVAILABLE');
}
