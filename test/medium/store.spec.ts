import { afterAll, beforeAll, describe, it } from '@jest/globals';
import pg from 'pg';
import { plainContent } from '#exchange';
import { openStore } from '#postgres';
import { type MakeStore, storeContract } from '#contracts';
import type { Database } from '../../apps/network/index.js';
import { connectionTo } from '../setup/connection.js';
import { emptyTables } from '../setup/empty-tables.js';
import { ownDatabase } from '../setup/network.js';

describe('the store on PostgreSQL', () => {
  let database: Database;
  let administrator: pg.Client;
  let close: (() => Promise<void>) | undefined;
  let stop: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    ({ database, stop } = await ownDatabase());
    administrator = new pg.Client(connectionTo(database));
    await administrator.connect();
  });

  afterAll(async () => {
    await close?.();
    await administrator.end();
    await stop?.();
  });

  const makeStore: MakeStore = async (options) => {
    await close?.();
    const store = await openStore({ pool: connectionTo(database), content: plainContent, ...options });
    close = () => store.close();
    await emptyTables(administrator);
    return store;
  };

  for (const { name, run } of storeContract({ concurrency: true })) it(name, () => run(makeStore));
});
