import pg from 'pg';
import type { Database } from '../../apps/network/index.js';
import { canaryIn } from './canary-forms.js';
import { connectionTo } from '../setup/connection.js';

/**
 * Columns of all tables of a database, the jobs' included, in which the canary stands; and how many rows were looked
 * at.
 */
export async function columnsWithCanary(database: Database) {
  const client = new pg.Client(connectionTo(database));
  await client.connect();
  const found = new Set<string>();
  let rowsSeen = 0;
  try {
    const { rows: tables } = await client.query<{ schema: string; name: string }>(
      `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { schema, name } of tables) {
      const { rows } = await client.query<Record<string, unknown>>(
        `SELECT * FROM ${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`,
      );
      rowsSeen += rows.length;
      for (const row of rows)
        for (const [column, value] of Object.entries(row)) {
          const bytes = Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value));
          if (canaryIn(bytes).length > 0) found.add(`${schema}.${name}.${column}`);
        }
    }
    return { columns: [...found].sort(), tables: tables.length, rows: rowsSeen };
  } finally {
    await client.end();
  }
}
