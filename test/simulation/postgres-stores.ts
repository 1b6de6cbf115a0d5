import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { plainContent } from '#exchange';
import type { Member } from '#kernel';
import { openStore } from '#postgres';
import { makeDatabase, type Database } from '../../apps/network/index.js';
import { emptyTables } from '../setup/empty-tables.js';
import type { SimStore } from './members.js';
import { fold, storeOf, type Stores } from './stores.js';
import { connectionTo } from '../setup/connection.js';

/** Where a PostgreSQL answers, and a folder for the passwords of its databases. */
export interface DatabaseServer {
  readonly administrator: Database;
  readonly folder: string;
}

interface Opened {
  readonly store: SimStore;
  readonly owner: pg.Client;
  readonly close: () => Promise<void>;
}

/** A database of its own for each member, made when it is first asked for and emptied for each run. */
export function postgresStores(server: DatabaseServer): Stores {
  const opened = new Map<Member, Opened>();
  const open = async (member: Member): Promise<Opened> => {
    const before = opened.get(member);
    if (before !== undefined) return before;
    const made = await openDatabase(server, member);
    opened.set(member, made);
    return made;
  };
  return {
    fresh: async (members, hear) => {
      const stores = new Map<Member, SimStore>();
      for (const member of members) {
        const { store, owner } = await open(member);
        await emptyTables(owner);
        stores.set(member, store);
      }
      return storeOf(stores, hear);
    },
    close: async () => {
      for (const { close } of opened.values()) await close();
      opened.clear();
    },
  };
}

async function openDatabase({ administrator, folder }: DatabaseServer, member: Member): Promise<Opened> {
  const name = `sim_${member.toLowerCase()}_${randomBytes(6).toString('hex')}`;
  const config = connectionTo(await makeDatabase(administrator, name, join(folder, 'databases', name)));
  const owner = new pg.Client(config);
  await owner.connect();
  // What an outage of power would lose is not looked at here.
  await owner.query('ALTER ROLE CURRENT_USER SET synchronous_commit TO off');
  // One connection that stays: statements have one order, and no later connection draws random bytes of a run.
  const pool = { ...config, max: 1, idleTimeoutMillis: 0 };
  const store = await openStore({ pool, content: plainContent, fold, member });
  await store.counts();
  return {
    store,
    owner,
    close: async () => {
      await store.close();
      await owner.end();
    },
  };
}
