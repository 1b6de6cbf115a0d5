import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { plainContent } from '#exchange';
import { asHsuError } from '#kernel';
import { openStore } from '#postgres';
import { openLog } from '#telemetry';
import { storeSamples } from '#contracts';
import { openJobs } from '../../apps/gateway/running/jobs.js';
import type { Database } from '../../apps/network/index.js';
import { connectionTo } from '../setup/connection.js';
import { until } from '../setup/exchanges.js';
import { freshDatabase, postgresAdministrator } from '../setup/network.js';

const { accepted, HERE, message, NOW, receiver, standing, THERE } = storeSamples;

type Opened = Awaited<ReturnType<typeof openStore>>;

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (error: unknown) => asHsuError(error).code,
  );
}

describe('nothing in the database waits for good', () => {
  let database: Database;
  let store: Opened;
  let offset = 0;

  beforeAll(async () => {
    database = await freshDatabase();
    store = await openStore({
      pool: connectionTo(database),
      content: plainContent,
      fold: () => standing('X'),
      member: 'TH',
    });
  });
  afterAll(() => store.close());

  /** Holds a transaction of another session open while `work` runs. */
  async function whileOpen<T>(of: Database, sql: string, work: () => Promise<T>): Promise<T> {
    const client = new pg.Client(connectionTo(of));
    await client.connect();
    try {
      await client.query(`BEGIN; ${sql}`);
      return await work();
    } finally {
      await client.query('ROLLBACK');
      await client.end();
    }
  }

  async function arrives(unit: string) {
    const received = message(THERE, [HERE]);
    await receiver(store, (offset += 1)).next([accepted(received, { units: [unit] })]);
    return received;
  }

  const read = async (unit: string) =>
    (await store.inbox(unit, undefined, 100, NOW)).map(({ message: { ref } }) => ref.id);

  it('an inbox is read while a transaction of another database stands open', async () => {
    const { id } = (
      await whileOpen(postgresAdministrator, 'CREATE TEMPORARY TABLE held (n integer)', async () => {
        const received = await arrives('FAR');
        expect(await read('FAR')).toEqual([received.ref.id]);
        const end = await store.subscriptionStore.inboxEnd('FAR');
        const next = await arrives('FAR');
        expect((await store.inbox('FAR', end, 100, NOW)).map(({ message: { ref } }) => ref.id)).toEqual([
          next.ref.id,
        ]);
        return received;
      })
    ).ref;
    expect(await read('FAR')).toContain(id);
  });

  it('an inbox is read while a writer of the same database stands open', async () => {
    await whileOpen(database, 'SELECT pg_current_xact_id()', async () => {
      const received = await arrives('NEAR');
      expect(await read('NEAR')).toEqual([received.ref.id]);
    });
  });

  it('an inbox whose lock is held is named, shows what has its place, and goes on afterwards', async () => {
    const first = await arrives('STUCK');
    expect(await read('STUCK')).toEqual([first.ref.id]);
    const second = await whileOpen(
      database,
      `SELECT FROM inbox_ends WHERE unit = 'STUCK' FOR UPDATE`,
      async () => {
        const received = await arrives('STUCK');
        expect(await read('STUCK')).toEqual([first.ref.id]);
        expect(await store.stalledInboxes()).toEqual(['STUCK']);
        return received;
      },
    );
    expect(await store.stalledInboxes()).toEqual([]);
    expect(await read('STUCK')).toEqual([first.ref.id, second.ref.id]);
  });

  it('who is sought does not wait for ever for those who say who is protected', async () => {
    const sought = message(THERE, [HERE]);
    const identity = { side: 'SOUGHT', tokens: ['t'], units: ['ATU'] } as const;
    const commit = (n: number) => receiver(store, n).next([accepted(sought, { identity })]);
    await whileOpen(database, `SELECT pg_advisory_xact_lock_shared(hashtext('identities'))`, async () => {
      expect(await codeOf(commit(1001))).toBe('E-UNAVAILABLE');
    });
    expect(await commit(1002)).toBe(true);
    expect(await store.view(sought.ref)).toBeDefined();
  });
});

describe('no statement is without a time limit', () => {
  it('in any session that a gateway opens', async () => {
    const database = await freshDatabase();
    const administrator = new pg.Client({
      ...connectionTo(postgresAdministrator),
      database: database.database,
    });
    await administrator.connect();
    await administrator.query(NOTE_EACH_LOGIN);
    const store = await openStore({
      pool: connectionTo(database),
      content: plainContent,
      fold: () => standing('X'),
      member: 'TH',
    });
    const heard: string[] = [];
    const unhear = store.signals.hear(({ kind }) => heard.push(kind));
    const { host, port, user, password } = connectionTo(database);
    const login = { host, port, database: database.database, user, password } as pg.PoolConfig;
    const jobs = openJobs(login, () => Promise.resolve(), openLog('silent', 'TH'));
    await jobs.start();
    await store.counts();
    await until('the listening', () => Promise.resolve(heard.length > 0));
    const { rows } = await administrator.query<Login>('SELECT * FROM logins');
    unhear();
    await jobs.stop();
    await store.close();
    await administrator.end();
    expect(new Set(rows.map(({ application }) => application))).toEqual(
      new Set(['', 'hsu-migration', 'hsu-signals', 'hsu-jobs']),
    );
    for (const { statement, lock, idle } of rows)
      for (const limit of [statement, lock, idle]) expect(limit).toMatch(/^[1-9]\d*(ms|s|min)$/);
  });
});

interface Login {
  readonly application: string;
  readonly statement: string;
  readonly lock: string;
  readonly idle: string;
}

const NOTE_EACH_LOGIN = `
CREATE TABLE logins (application text, statement text, lock text, idle text);
CREATE FUNCTION note_login() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  INSERT INTO public.logins VALUES (current_setting('application_name'), current_setting('statement_timeout'),
    current_setting('lock_timeout'), current_setting('idle_in_transaction_session_timeout'));
END $$;
CREATE EVENT TRIGGER note_login ON login EXECUTE FUNCTION note_login();
ALTER EVENT TRIGGER note_login ENABLE ALWAYS;`;
