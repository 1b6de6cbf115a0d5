import pg from 'pg';
import { plainContent, type Fold } from '#exchange';
import type { Member } from '#kernel';
import { openStore } from '#postgres';
import { emptyTables } from '../setup/empty-tables.js';
import { connectionTo } from '../setup/connection.js';
import { freshDatabase } from '../setup/network.js';

export interface EmptiedStores {
  /** The one store, with nothing in it. What was given before is closed. */
  make(options: { readonly fold: Fold; readonly member: Member }): ReturnType<typeof openStore>;
  close(): Promise<void>;
}

/** A store on a database of this suite's own that is emptied for each test. */
export async function emptiedStores(): Promise<EmptiedStores> {
  const pool = connectionTo(await freshDatabase());
  const administrator = new pg.Client(pool);
  await administrator.connect();
  let open: Awaited<ReturnType<typeof openStore>> | undefined;
  return {
    make: async (options) => {
      await open?.close();
      open = await openStore({ pool, content: plainContent, ...options });
      await emptyTables(administrator);
      return open;
    },
    close: async () => {
      await open?.close();
      await administrator.end();
    },
  };
}
