import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import {
  Guard,
  startBroker,
  startPostgres,
  type Broker,
  type Database,
  type Postgres,
} from '../../apps/network/index.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** The servers of one bench: a broker and a PostgreSQL of their own, in a folder that vanishes with them. */
export interface BenchServers {
  readonly folder: string;
  readonly broker: Broker;
  readonly postgres: Postgres;
  database(name: string): Promise<Database>;
  /** Drops what was measured: what PostgreSQL would still tidy up there would count against what is measured next. */
  drop(databases: readonly Database[]): Promise<void>;
  stop(): Promise<void>;
}

export async function startServers(env: NodeJS.ProcessEnv): Promise<BenchServers> {
  const folder = join(ROOT, '.hsu', 'bench', String(process.pid));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const guard = new Guard();
  const [broker, postgres] = await Promise.all([
    startBroker({ root: ROOT, stateDir: join(folder, 'broker'), guard, env }),
    startPostgres({ stateDir: join(folder, 'postgres'), guard, env }),
  ]);
  return {
    folder,
    broker,
    postgres,
    database: (name) => postgres.database(name, join(folder, 'databases', name)),
    drop: (databases) =>
      withClient(postgres.administrator, async (client) => {
        for (const { database } of databases) await client.query(`DROP DATABASE ${database} WITH (FORCE)`);
      }),
    stop: async () => {
      await Promise.all([broker.stop(), postgres.stop()]);
      await guard.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function withClient<T>(database: Database, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const { passwordFile, ...rest } = database;
  const client = new pg.Client({ ...rest, password: readFileSync(passwordFile, 'utf8') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
