import type { Compilable } from 'kysely';
import pg from 'pg';
import { HsuError } from '#kernel';
import { asked, isWorthRetrying } from './faults.js';
import { GatheredSocket } from './gathered-socket.js';
import { answerMs, limited, USUAL } from './time-limits.js';
import { allEnded } from './all-ended.js';

/** A statement under a name: the server parses and plans it once per connection. */
export interface SqlStatement {
  readonly name: string;
  readonly text: string;
}

const ATTEMPTS = 4;

/** Numbers, times in ms and counts stay far below 2^53; Kafka offsets and transaction ids are asked for as text. */
const { INT8 } = pg.types.builtins;
const types = new pg.TypeOverrides();
types.setTypeParser(INT8, Number);

/**
 * Plans of named statements outlive the state they were made in: one made while a table was empty must not read it
 * whole when it is full. So scans and loops over whole tables are out, and statements look rows up key by key, in a
 * LATERAL subquery with OFFSET 0 where a join could be turned round. No compilation for statements of a few
 * milliseconds.
 */
const PLANS = ['enable_seqscan=off', 'enable_material=off', 'jit=off', 'random_page_cost=1.1'];

/**
 * A pool of connections whose queries are sent without waiting for the answer before (libpq calls it pipeline mode).
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    max: 4,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    ...config,
    ...limited(USUAL, PLANS),
    pipeline: true,
    stream: () => new GatheredSocket(),
    types,
  });
  // A connection that breaks tells at its next query, idle or in use. Without these listeners its event would end the
  // process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** What one transaction may take where that is not the usual. */
export interface Patience {
  /** ms that a statement may run, and ms that it may wait for a lock. */
  readonly statementMs?: number;
  readonly lockMs?: number;
}

/** Under a name, so that it leaves together with the statement after it. */
const BEGIN: SqlStatement = { name: 'begin', text: 'BEGIN' };

const PATIENCE: SqlStatement = {
  name: 'patience',
  text: `
SELECT set_config('statement_timeout', coalesce($1, current_setting('statement_timeout')), true),
  set_config('lock_timeout', coalesce($2, current_setting('lock_timeout')), true)`,
};

/** One open transaction. Statements may be sent one after another without waiting; they run and fail in order. */
export class Transaction {
  private undone = false;

  /** @param answerMs within which each statement must be answered, where that is not the usual */
  constructor(
    private readonly client: pg.PoolClient,
    private readonly answerMs?: number,
  ) {}

  /** Nothing of this transaction is to stay, although nothing failed. */
  undo(): void {
    this.undone = true;
  }

  get isUndone(): boolean {
    return this.undone;
  }

  async run<Row extends pg.QueryResultRow>(
    statement: SqlStatement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const limit = this.answerMs === undefined ? {} : { query_timeout: this.answerMs };
    return (await asked(this.client.query<Row>({ ...statement, ...limit, values: [...values] }))).rows;
  }

  /** Before its first other statement. */
  async wait({ statementMs, lockMs }: Patience): Promise<void> {
    await this.run(
      PATIENCE,
      [statementMs, lockMs].map((ms) => (ms === undefined ? null : String(ms))),
    );
  }

  async savepoint(): Promise<void> {
    await asked(this.client.query('SAVEPOINT one'));
  }

  async release(): Promise<void> {
    await asked(this.client.query('RELEASE SAVEPOINT one'));
  }

  async rollBack(): Promise<void> {
    await asked(this.client.query('ROLLBACK TO SAVEPOINT one; RELEASE SAVEPOINT one'));
  }
}

export class Database {
  constructor(private readonly pool: pg.Pool) {}

  async close(): Promise<void> {
    await this.pool.end();
  }

  /** One statement that is its own transaction. */
  async run<Row extends pg.QueryResultRow>(
    statement: SqlStatement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    return (await asked(this.pool.query<Row>({ ...statement, values: [...values] }))).rows;
  }

  /** The rows of a query that `queries` wrote. */
  async all<Row>(query: Compilable<Row>): Promise<Row[]> {
    const { sql, parameters } = query.compile();
    return (await asked(this.pool.query<Row & pg.QueryResultRow>(sql, [...parameters]))).rows;
  }

  async first<Row>(query: Compilable<Row>): Promise<Row | undefined> {
    return (await this.all(query))[0];
  }

  /**
   * Runs `work` in one transaction. Two that wait for each other are not an error: the server ends one, which runs
   * again from its beginning. Throws `E-UNAVAILABLE` where the database cannot be reached or takes longer than it may;
   * whether a lost COMMIT took effect is then unknown.
   */
  async transaction<T>(work: (tx: Transaction) => Promise<T>, patience?: Patience): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work, patience);
      } catch (error) {
        if (!isWorthRetrying(error)) throw error;
        if (attempt === ATTEMPTS)
          throw new HsuError('E-UNAVAILABLE', 'transactions kept blocking each other', { cause: error });
      }
    }
  }

  private async once<T>(work: (tx: Transaction) => Promise<T>, patience: Patience | undefined): Promise<T> {
    const client = await asked(this.pool.connect());
    let broken: Error | undefined;
    try {
      // BEGIN is not waited for: the first statement of `work` goes out with it.
      const { statementMs } = patience ?? {};
      const tx = new Transaction(client, statementMs === undefined ? undefined : answerMs(statementMs));
      const [, , value] = await allEnded([
        asked(client.query({ ...BEGIN })),
        patience === undefined ? undefined : tx.wait(patience),
        work(tx),
      ]);
      if (tx.isUndone) await asked(client.query('ROLLBACK'));
      else if ((await asked(client.query('COMMIT'))).command !== 'COMMIT')
        // The server answers the COMMIT of a failed transaction with ROLLBACK: some error was not listened to.
        throw new HsuError('E-INTERNAL', 'the transaction had failed');
      return value;
    } catch (error) {
      broken = await rolledBack(client);
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

/** The error of a connection that cannot even roll back: it must not go back to the pool. */
async function rolledBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error('rollback failed', { cause: error });
  }
}
