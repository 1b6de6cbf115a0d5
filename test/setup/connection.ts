import { readFileSync } from 'node:fs';
import type pg from 'pg';
import type { Database } from '../../apps/network/index.js';

/**
 * How a suite reaches a database, as a client or a pool. It waits for a connection as long as one takes: a busy machine
 * is no fault.
 */
export function connectionTo({ host, port, database, user, passwordFile }: Database): pg.ClientConfig {
  const password = readFileSync(passwordFile, 'utf8');
  return { host, port, database, user, password, connectionTimeoutMillis: 0 };
}
