import { afterAll, beforeAll, beforeEach, describe, it } from '@jest/globals';
import pg from 'pg';
import { foldCase, shippedRules } from '#cases';
import { plainContent, type SessionStore } from '#exchange';
import { openStore } from '#postgres';
import { sessionContract } from '#contracts';
import { connectionTo } from '../setup/connection.js';
import { freshDatabase } from '../setup/network.js';

describe('sessions on PostgreSQL', () => {
  let administrator: pg.Client;
  let store: { readonly sessionStore: SessionStore; close(): Promise<void> };

  beforeAll(async () => {
    const pool = connectionTo(await freshDatabase());
    const rules = shippedRules();
    store = await openStore({
      pool,
      content: plainContent,
      fold: (conversation, messages) => foldCase(conversation, messages, rules),
      member: 'TH',
    });
    administrator = new pg.Client(pool);
    await administrator.connect();
  });

  afterAll(async () => {
    await store.close();
    await administrator.end();
  });

  beforeEach(async () => {
    await administrator.query('TRUNCATE sessions');
  });

  for (const { name, run } of sessionContract) it(name, () => run(store.sessionStore));
});
