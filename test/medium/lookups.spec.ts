import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { foldCase, shippedRules } from '#cases';
import type { Content, LookupEntry, StoredMessage } from '#exchange';
import { documentSearch } from '#lookup';
import { openStore } from '#postgres';
import { type LookupBench, lookupContract, lookupSamples, storeSamples } from '#contracts';
import { connectionTo } from '../setup/connection.js';
import { freshDatabase } from '../setup/network.js';

const { lookupMessage, lookupWithdrawal, NOW } = lookupSamples;
const TABLES = 'lookup_terms, lookup_builds, lookup_gone';

/** Turns every bit round: enough to tell what passed through it. */
const turn = (bytes: Uint8Array): Promise<Uint8Array> => Promise.resolve(bytes.map((byte) => byte ^ 0xff));
const turned: Content = { write: turn, read: turn };

let administrator: pg.Client;
let store: Awaited<ReturnType<typeof openStore>>;

beforeAll(async () => {
  const pool = connectionTo(await freshDatabase());
  const rules = shippedRules();
  store = await openStore({
    pool,
    content: turned,
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

const crash = async (): Promise<void> => {
  await administrator.query(`TRUNCATE ${TABLES}`);
};

async function keep(messages: readonly StoredMessage[]): Promise<void> {
  for (const message of messages) await store.submit([storeSamples.submission(message)], NOW);
}

function bench(): LookupBench {
  return { lookups: store.lookupStore, store: keep, crash };
}

async function found(number = 'N01234567'): Promise<number> {
  const { found } = await store.lookupStore.find([{ keys: documentSearch(number) }], 50, NOW);
  return found[0]?.length ?? 0;
}

describe('look-ups on PostgreSQL', () => {
  beforeEach(async () => {
    await administrator.query(
      `TRUNCATE ${TABLES}, conversations, messages, outbox, deliveries, idempotency, lookup_log`,
    );
    await store.lookupStore.tend(NOW);
  });

  for (const { name, run } of lookupContract) it(name, () => run(bench()));

  it('are emptied by a crash and never written to the log of the server', async () => {
    const { rows } = await administrator.query<{ kept: string }>(
      `SELECT DISTINCT relpersistence AS kept FROM pg_class WHERE relname LIKE 'lookup_terms%' OR relname LIKE 'lookup_builds%' OR relname LIKE 'lookup_gone%'`,
    );
    expect(rows).toEqual([{ kept: 'u' }]);
  });

  it('find nothing of an alert that is withdrawn while they are built again', async () => {
    const alerts = Array.from({ length: 30 }, () => lookupMessage());
    await keep(alerts);
    for (let round = 0; round < 5; round += 1) {
      await crash();
      const gone = alerts.splice(0, 5);
      await Promise.all([
        store.lookupStore.tend(NOW),
        store.lookupStore.tend(NOW),
        ...gone.map((alert) => keep([lookupWithdrawal(alert)])),
        keep([alerts[alerts.push(lookupMessage()) - 1]!]),
      ]);
      expect(await found()).toBe(alerts.length);
    }
  });

  it('show what a hit changed without being written anew, and lose nothing of an alert that is hit', async () => {
    const alert = lookupMessage();
    await keep([alert]);
    await administrator.query(`UPDATE lookup_terms SET keys = '{untouched}'`);
    const reply = storeSamples.reply(alert, storeSamples.DESK, [storeSamples.HERE], { type: 'XX_UNKNOWN' });
    await keep([reply]);
    const { rows } = await administrator.query(`SELECT keys FROM lookup_terms`);
    expect(rows).toEqual([{ keys: ['untouched'] }]);
  });

  it('keep a logged query as content alone, and all of a batch or none', async () => {
    const entry = (over: Partial<LookupEntry>): LookupEntry => ({
      caller: 'ps-1',
      unit: 'PS',
      role: 'POLICE_SYSTEM',
      officer: 'u-1',
      purpose: 'BORDER_CHECK',
      kind: 'PERSON',
      digest: 'digest',
      query: Buffer.from('{"name":"canary-Somchai"}'),
      verdict: 'NONE',
      results: [{ member: 'TH', id: 'x' }],
      ...over,
    });
    await store.lookupStore.log([entry({}), entry({ kind: 'PLATE' })], NOW);
    const bad = { ...entry({}), purpose: null as unknown as string };
    await expect(store.lookupStore.log([entry({}), bad], NOW)).rejects.toThrow();
    const { rows } = await administrator.query<Record<string, unknown>>(
      'SELECT * FROM lookup_log ORDER BY number',
    );
    expect(rows).toMatchObject([
      {
        at: String(NOW),
        caller: 'ps-1',
        officer: 'u-1',
        kind: 'PERSON',
        results: [{ member: 'TH', id: 'x' }],
      },
      { kind: 'PLATE' },
    ]);
    expect(JSON.stringify(rows) + String(rows[0]?.['query'])).not.toContain('canary');
  });
});
