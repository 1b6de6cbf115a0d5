import { writePrivateSync } from '#keys';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  Guard,
  startBroker,
  startPostgres,
  type CertificateFiles,
  type Database,
} from '../../apps/network/index.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** What the shared file holds, for every suite of a run. Folders are this run's own and vanish with it. */
export interface ServerAddresses {
  readonly broker: {
    readonly address: string;
    readonly stateDir: string;
    readonly operator: CertificateFiles;
    readonly caFile: string;
  };
  readonly administrator: Database;
  readonly folder: string;
}

export interface TestServers {
  /** The JSON file with the `ServerAddresses`; its path goes to the suites as HSU_TEST_SERVERS. */
  readonly file: string;
  stop(): Promise<void>;
}

/** Starts both servers side by side in a fresh folder under `.hsu/test`. */
export async function startServers(): Promise<TestServers> {
  const folder = join(ROOT, '.hsu', 'test', String(process.pid));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const guard = new Guard();
  const env = process.env;
  const stateDir = join(folder, 'broker');
  const [broker, postgres] = await Promise.all([
    startBroker({ root: ROOT, stateDir, guard, env, shortLived: true }),
    startPostgres({ stateDir: join(folder, 'postgres'), guard, env }),
  ]);
  const file = join(folder, 'servers.json');
  const addresses: ServerAddresses = {
    broker: { address: broker.address, stateDir, operator: broker.operator, caFile: broker.caFile },
    administrator: postgres.administrator,
    folder,
  };
  writePrivateSync(file, JSON.stringify(addresses));
  return {
    file,
    stop: async () => {
      await Promise.all([broker.stop(), postgres.stop()]);
      await guard.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function readAddresses(file: string | undefined): ServerAddresses {
  if (file === undefined)
    throw new Error(
      'HSU_TEST_SERVERS is not set: run this suite through jest, whose set-up starts the servers',
    );
  return JSON.parse(readFileSync(file, 'utf8')) as ServerAddresses;
}
