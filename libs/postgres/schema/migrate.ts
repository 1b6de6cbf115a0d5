import pg from 'pg';
import { HsuError, SECOND, type Member } from '#kernel';
import { asked } from '../sql/faults.js';
import { MIGRATION_0001 } from './migration-0001.js';
import { MIGRATION_0002 } from './migration-0002.js';
import { MIGRATION_0003 } from './migration-0003.js';
import { MIGRATION_0004 } from './migration-0004.js';
import { MIGRATION_0005 } from './migration-0005.js';
import { MIGRATION_0006 } from './migration-0006.js';
import { MIGRATION_0007 } from './migration-0007.js';
import { MIGRATION_0008 } from './migration-0008.js';
import { MIGRATION_0009 } from './migration-0009.js';
import { MIGRATION_0010 } from './migration-0010.js';
import { MIGRATION_0013 } from './migration-0013.js';
import { MIGRATION_0014 } from './migration-0014.js';
import { MIGRATION_0016 } from './migration-0016.js';
import { MIGRATION_0017 } from './migration-0017.js';
import { MIGRATION_0018 } from './migration-0018.js';
import { MIGRATION_0019 } from './migration-0019.js';
import { MIGRATION_0020 } from './migration-0020.js';
import { limited, PATIENT } from '../sql/time-limits.js';

/**
 * By number. Forward only: a migration that was ever released is never edited, only followed. Each runs once, and one
 * that came into the product after one of a higher number runs all the same.
 */
const MIGRATIONS: readonly (readonly [version: number, sql: string])[] = [
  [1, MIGRATION_0001],
  [2, MIGRATION_0002],
  [3, MIGRATION_0003],
  [4, MIGRATION_0004],
  [5, MIGRATION_0005],
  [6, MIGRATION_0006],
  [7, MIGRATION_0007],
  [8, MIGRATION_0008],
  [9, MIGRATION_0009],
  [10, MIGRATION_0010],
  [13, MIGRATION_0013],
  [14, MIGRATION_0014],
  [16, MIGRATION_0016],
  [17, MIGRATION_0017],
  [18, MIGRATION_0018],
  [19, MIGRATION_0019],
  [20, MIGRATION_0020],
];
const NEWEST = Math.max(...MIGRATIONS.map(([version]) => version));

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
  const { rows } = await client.query<{ version: number }>('SELECT version FROM migrations');
  const done = rows.map(({ version }) => version);
  const last = Math.max(0, ...done);
  if (last > NEWEST)
    throw new HsuError(
      'E-CONFIG',
      `this database is of a newer release: schema ${last}, the newest known is ${NEWEST}`,
    );
  for (const [version, sql] of MIGRATIONS) {
    if (done.includes(version)) continue;
    // One simple query: all of it and its row, or nothing.
    await client.query(`BEGIN; ${sql}; INSERT INTO migrations (version) VALUES (${version}); COMMIT;`);
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
