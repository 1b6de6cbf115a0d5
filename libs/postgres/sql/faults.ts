import pg from 'pg';
import { HsuError } from '#kernel';

/**
 * SQLSTATE classes that say something of the server, nothing of the statement: connection, resources (disk full, too
 * many connections), intervention by an operator, system error. PostgreSQL manual, appendix A.
 */
const SERVER = new Set(['08', '53', '57', '58']);
const LOCK_NOT_AVAILABLE = '55P03';
const READ_ONLY = '25006';
const RETRY = new Set(['40001', '40P01']);

/**
 * A statement that the server refused. Its own error is not kept: detail, context and often the text too show values of
 * the row, so that a logged one would show what a message says (T42).
 */
export class StatementFault extends Error {
  /** SQLSTATE. */
  readonly code: string;
  readonly table: string | undefined;
  readonly constraint: string | undefined;
  /** The server's routine that refused it. */
  readonly routine: string | undefined;

  constructor({ code = '', table, constraint, routine }: pg.DatabaseError) {
    super(`SQLSTATE ${code}`);
    this.name = 'StatementFault';
    this.code = code;
    this.table = table;
    this.constraint = constraint;
    this.routine = routine;
  }
}

/**
 * What went wrong, from an error of a call to `pg`: `E-UNAVAILABLE` where the server could not be reached or not do its
 * work, a `StatementFault` where it refused the statement.
 */
function faultOf(error: unknown): Error {
  if (error instanceof HsuError || error instanceof TypeError || error instanceof RangeError) return error;
  if (!(error instanceof pg.DatabaseError))
    return new HsuError('E-UNAVAILABLE', 'the database', { cause: error });
  const fault = new StatementFault(error);
  const down =
    SERVER.has(fault.code.slice(0, 2)) || fault.code === LOCK_NOT_AVAILABLE || fault.code === READ_ONLY;
  return down ? new HsuError('E-UNAVAILABLE', 'the database', { cause: fault }) : fault;
}

/** The answer of a call to `pg`; where it fails, our own error. */
export async function asked<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw faultOf(error);
  }
}

/** A deadlock or a serialisation failure: the same work may succeed at once. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof StatementFault && RETRY.has(error.code);
}

/** A fault of the message in hand, not of the server: the others of its record can go on. */
export function isLocal(error: unknown): boolean {
  return !isWorthRetrying(error) && !(error instanceof HsuError && error.code === 'E-UNAVAILABLE');
}
