import { alike, Answers } from './promises/alike.js';
import type { Plan } from './plan.js';
import { postgresStores, type DatabaseServer } from './postgres-stores.js';
import { run, type Outcome } from './run.js';
import { memoryStores } from './stores.js';

export type Run = (plan: Plan) => Promise<Outcome>;

/** What the runs of a process stand on. */
export interface Ground {
  readonly store: 'memory' | 'postgres' | 'both';
  /** Where `store` is not `memory`. */
  readonly server: DatabaseServer | undefined;
}

/** Runs plans on the stores that are asked for. */
export function runsOn({ store, server }: Ground): {
  readonly run: Run;
  readonly close: () => Promise<void>;
} {
  if (server === undefined) return { run: (plan) => run(plan, memoryStores), close: memoryStores.close };
  const databases = postgresStores(server);
  const onPostgres: Run = (plan) => run(plan, databases);
  if (store === 'postgres') return { run: onPostgres, close: databases.close };
  return {
    run: async (plan) => {
      const [ofMemory, ofPostgres] = [new Answers(), new Answers()];
      const inMemory = await run(plan, memoryStores, ofMemory.hear);
      const onDatabases = await run(plan, databases, ofPostgres.hear);
      return alike([inMemory, ofMemory], [onDatabases, ofPostgres]);
    },
    close: databases.close,
  };
}
