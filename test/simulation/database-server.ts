import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Guard, startPostgres } from '../../apps/network/index.js';
import { readAddresses } from '../setup/servers.js';
import type { DatabaseServer } from './postgres-stores.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** The PostgreSQL that the suites share, or one of this program's own, in a folder that vanishes with it. */
export async function databaseServer(
  env: NodeJS.ProcessEnv,
): Promise<DatabaseServer & { readonly stop: () => Promise<void> }> {
  const shared = env['HSU_TEST_SERVERS'];
  if (shared !== undefined) return { ...readAddresses(shared), stop: () => Promise.resolve() };
  const folder = join(ROOT, '.hsu', 'simulate', String(process.pid));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const guard = new Guard();
  const postgres = await startPostgres({ stateDir: join(folder, 'postgres'), guard, env });
  return {
    administrator: postgres.administrator,
    folder,
    stop: async () => {
      await postgres.stop();
      await guard.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
