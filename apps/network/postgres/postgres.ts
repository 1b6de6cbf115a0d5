import { execFile } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { HsuError } from '#kernel';
import { startChild, untilReady, wordsOf, type Child } from '../child.js';
import type { Guard } from '../guard.js';
import { LOOPBACK, onFreePort, releasePort } from '../ports.js';
import { dataExists, findPostgres } from './postgres-binaries.js';
import type { PostgresBinaries } from './postgres-programs.js';
import { writePrivateSync } from '#keys';
import { keptSecret } from '../kept-secret.js';

const ADMINISTRATOR = 'postgres';
const NAME = /^[a-z][a-z0-9_]{0,62}$/;

export interface PostgresOptions {
  /** The cluster's files and the administrator's password. */
  readonly stateDir: string;
  readonly guard: Guard;
  readonly env: NodeJS.ProcessEnv;
  /** Taken when free; else any free port. */
  readonly port?: number;
  /** Gets a sentence for people when something is where they would not look for it. */
  readonly tell?: (sentence: string) => void;
}

/** One database and the one role that may connect to it; they bear the same name. */
export interface Database {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly passwordFile: string;
}

export interface Postgres {
  readonly child: Child;
  readonly host: string;
  readonly port: number;
  readonly administrator: Database;
  /**
   * Makes the database and its role where they are missing; the password is kept in `passwordFile`, readable by its
   * owner only.
   */
  database(name: string, passwordFile: string): Promise<Database>;
  stop(): Promise<void>;
}

/** Starts PostgreSQL 18 on loopback: TCP only, scram, checksums, `fsync` on. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { stateDir, guard, env } = options;
  const binaries = await findPostgres(env, options.tell ?? (() => undefined));
  // Under root the server is another user, who passes through to read its first password. Its own folder stays closed
  // to all but that one.
  mkdirSync(stateDir, { recursive: true });
  chmodSync(stateDir, 0o711);
  const passwordFile = join(stateDir, 'administrator-password');
  const password = keptSecret(passwordFile);
  const dataDir = join(stateDir, 'cluster');
  if (!dataExists(dataDir)) await initialise(binaries, stateDir, dataDir, password, env);

  return await onFreePort(options.port, async (port) => {
    const child = await startChild(
      {
        name: 'postgres',
        command: commandOf([
          ...binaries.prefix,
          binaries.postgres,
          '-D',
          binaries.here,
          ...postgresSettings(port),
        ]),
        env,
        cwd: dataDir,
        logFile: join(stateDir, 'postgres.log'),
        // "Fast" shutdown: open sessions are ended; SIGTERM would wait for them.
        stopSignal: 'SIGINT',
      },
      guard,
    );
    const administrator = postgresAdministrator(port, passwordFile);
    const stop = async (): Promise<void> => {
      await child.stop();
      releasePort(port);
    };
    try {
      await untilReady(child, () => answers(administrator));
      await asClient(administrator, async (client) => {
        await client.query('REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC');
      });
    } catch (error) {
      await stop();
      throw error;
    }
    const database = (name: string, file: string): Promise<Database> =>
      makeDatabase(administrator, name, file);
    return { child, host: LOOPBACK, port, administrator, database, stop };
  });
}

/** `-c` words for the server, the same wherever it runs. */
export function postgresSettings(port: number): string[] {
  return [
    `listen_addresses=${LOOPBACK}`,
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=150',
    'password_encryption=scram-sha-256',
    'fsync=on',
    'synchronous_commit=on',
    'full_page_writes=on',
    'shared_buffers=256MB',
    'max_wal_size=2GB',
    'timezone=UTC',
    // What a statement does wrong goes to its sender alone: the text of an error quotes values, which may be a person's
    // (LOG and FATAL do not).
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
  ].flatMap((setting) => ['-c', setting]);
}

export function postgresAdministrator(port: number, passwordFile: string): Database {
  return { host: LOOPBACK, port, database: 'postgres', user: ADMINISTRATOR, passwordFile };
}

async function initialise(
  binaries: PostgresBinaries,
  stateDir: string,
  dataDir: string,
  password: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // `initdb` reads the password as the server's user, who may not read our copy.
  const passing = join(stateDir, 'passing-password');
  writePrivateSync(passing, password);
  if (binaries.owner !== undefined) {
    for (const path of [dataDir, passing]) chownSync(path, binaries.owner.uid, binaries.owner.gid);
  }
  const [file, ...args] = commandOf([
    ...binaries.prefix,
    binaries.initdb,
    `--pgdata=${binaries.here}`,
    `--username=${ADMINISTRATOR}`,
    '--auth=scram-sha-256',
    `--pwfile=${binaries.here}/../passing-password`,
    '--encoding=UTF8',
    '--no-locale',
    '--data-checksums',
  ]);
  try {
    await promisify(execFile)(file, args, { env, cwd: dataDir });
  } catch (cause) {
    // Half a cluster would be taken for a whole one next time.
    rmSync(dataDir, { recursive: true, force: true });
    throw new HsuError('E-UNAVAILABLE', `PostgreSQL could not prepare ${dataDir}: ${wordsOf(cause)}`);
  } finally {
    rmSync(passing, { force: true });
  }
}

function commandOf(words: readonly string[]): readonly [string, ...string[]] {
  const [file = '', ...rest] = words;
  return [file, ...rest];
}

async function answers(database: Database): Promise<boolean> {
  return await asClient(database, async (client) => {
    await client.query('SELECT 1');
    return true;
  }).catch(() => false);
}

/** The database and role `name`, made where missing. Throws `E-CONFIG` for a name that is not plain. */
export async function makeDatabase(
  administrator: Database,
  name: string,
  passwordFile: string,
): Promise<Database> {
  if (!NAME.test(name))
    throw new HsuError('E-CONFIG', `${name} is no database name: small letters, digits and _ only`);
  const password = keptSecret(passwordFile);
  await asClient(administrator, async (client) => {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
    const verb = role.rowCount === 0 ? 'CREATE' : 'ALTER';
    // The password is base64url of our own drawing; set again each time, so that a lost file mends itself.
    await client.query(
      `${verb} ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '${password}'`,
    );
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER ${name}`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  });
  return { host: LOOPBACK, port: administrator.port, database: name, user: name, passwordFile };
}

async function asClient<T>(database: Database, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    host: database.host,
    port: database.port,
    database: database.database,
    user: database.user,
    password: readFileSync(database.passwordFile, 'utf8'),
    // A machine that starts a whole network leaves nobody much of its time.
    connectionTimeoutMillis: 30_000,
  });
  // A server that stops under an idle client raises an error event; the next query tells.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
