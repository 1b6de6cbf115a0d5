import pg from 'pg';
import { HsuError, SECOND, type Member } from '#kernel';
import { asked } from '../sql/faults.js';
import { MIGRATION_0001 } from './migration-0001.js';
import { MIGRATION_0002 } from './migration-0002.js';
import { MIGRATION_0003 } from './migration-0003.js';
import { MIGRATION_0004 } from './migration-0004.js';
import { MIGRATION_0005 } from './migration-0005.js';
import { MIGRATION_0006 } from './migration-0006.js';
import { limited, PATIENT } from '../sql/time-limits.js';

/** Forward only: a migration that was ever released is never edited, only followed. */
const MIGRATIONS: readonly string[] = [
  MIGRATION_0001,
  MIGRATION_0002,
  MIGRATION_0003,
  MIGRATION_0004,
  MIGRATION_0005,
  MIGRATION_0006,
];

/** Any number of our own: replicas that start at the same moment take turns by it. */
const LOCK = 4_856_601;

/**
 * Brings the schema to the newest version and claims the database for `member`. Throws `E-CONFIG` where it is another
 * member's, or of a newer release, `E-UNAVAILABLE` where the server cannot be reached or takes longer than `PATIENT`
 * allows.
 */
export async function migrate(database: pg.PoolConfig, member: Member): Promise<void> {
  const client = new pg.Client({
    ...database,
    ...limited(PATIENT),
    connectionTimeoutMillis: 5 * SECOND,
    application_name: 'hsu-migration',
  });
  // A connection that breaks tells at its next query; without a listener its event would end the process.
  client.on('error', () => undefined);
  await asked(client.connect());
  try {
    await asked(bringUp(client, member));
  } finally {
    // The lock that replicas take turns by ends with its session.
    await client.end().catch(() => undefined);
  }
}

async function bringUp(client: pg.Client, member: Member): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  await client.query(
    'CREATE TABLE IF NOT EXISTS migrations (version integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())',
  );
  const { rows } = await client.query<{ version: number }>(
    'SELECT coalesce(max(version), 0) AS version FROM migrations',
  );
  const done = rows[0]?.version ?? 0;
  if (done > MIGRATIONS.length)
    throw new HsuError(
      'E-CONFIG',
      `this database is of a newer release: schema ${done}, known are ${MIGRATIONS.length}`,
    );
  for (const [index, sql] of MIGRATIONS.entries()) {
    if (index < done) continue;
    // One simple query: all of it and its row, or nothing.
    await client.query(`BEGIN; ${sql}; INSERT INTO migrations (version) VALUES (${index + 1}); COMMIT;`);
  }
  await claim(client, member);
}

async function claim(client: pg.Client, member: Member): Promise<void> {
  await client.query('INSERT INTO gateway (member) SELECT $1 WHERE NOT EXISTS (SELECT FROM gateway)', [
    member,
  ]);
  const { rows } = await client.query<{ member: Member }>('SELECT member FROM gateway');
  if (rows[0]?.member !== member)
    throw new HsuError(
      'E-CONFIG',
      `this database belongs to the gateway of ${rows[0]?.member ?? 'nobody'}, not of ${member}`,
    );
}
