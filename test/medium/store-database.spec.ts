import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inspect } from 'node:util';
import pg from 'pg';
import { plainContent, type Content, type Store } from '#exchange';
import { asHsuError, utf8 } from '#kernel';
import { openStore, type StoreOptions } from '#postgres';
import { storeSamples } from '#contracts';
import type { Database } from '../../apps/network/index.js';
import { connectionTo } from '../setup/connection.js';
import { freshDatabase, postgresAdministrator } from '../setup/network.js';

const { accepted, DESK, entry, HERE, message, NOW, outgoing, part, place, submission, THERE } = storeSamples;

type Opened = Store & { close(): Promise<void> };

const fold: StoreOptions['fold'] = (_conversation, entries) =>
  storeSamples.standing(`HOLDS-${entries.length}`);
const open: Opened[] = [];

async function opened(database: Database, over: Partial<StoreOptions> = {}): Promise<Opened> {
  const store = await openStore({
    pool: connectionTo(database),
    content: plainContent,
    fold,
    member: 'TH',
    ...over,
  });
  open.push(store);
  return store;
}

async function as<T>(database: Database, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connectionTo(database));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (error: unknown) => asHsuError(error).code,
  );
}

/** Resolves once a statement of the role waits for a lock. */
async function untilBlocked(client: pg.Client, role: string): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      `SELECT FROM pg_stat_activity WHERE usename = $1 AND wait_event_type = 'Lock' AND pid <> pg_backend_pid()`,
      [role],
    );
    if (rows.length > 0) return;
  }
}

afterAll(async () => {
  await Promise.all(open.map((store) => store.close()));
});

describe('the database of a member', () => {
  it('is prepared once when replicas start at the same moment', async () => {
    const database = await freshDatabase();
    const stores = await Promise.all([opened(database), opened(database), opened(database)]);
    const sent = message(HERE, [THERE]);
    await stores[0].submit([submission(sent)], NOW);
    expect((await stores[2].view(sent.ref))?.message).toEqual(sent);
  });

  it('is refused to the gateway of another member', async () => {
    const database = await freshDatabase();
    await opened(database);
    expect(await codeOf(opened(database, { member: 'KH' }))).toBe('E-CONFIG');
  });

  it('is refused to an older release', async () => {
    const database = await freshDatabase();
    await opened(database);
    await as(database, (client) => client.query('INSERT INTO migrations (version) VALUES (9999)'));
    expect(await codeOf(opened(database))).toBe('E-CONFIG');
  });

  it('makes up for a migration that came into the product after a later one', async () => {
    const database = await freshDatabase();
    await opened(database);
    await as(database, async (client) => {
      await client.query('DROP INDEX messages_planned; DELETE FROM migrations WHERE version = 4');
      await opened(database);
      const { rows } = await client.query(`SELECT FROM pg_indexes WHERE indexname = 'messages_planned'`);
      expect(rows).toHaveLength(1);
    });
  });

  it('cannot be entered, nor read, by the role of another member', async () => {
    const [mine, other] = [await freshDatabase(), await freshDatabase()];
    await opened(mine);
    const intruder = { ...mine, user: other.user, passwordFile: other.passwordFile };
    await expect(as(intruder, (client) => client.query('SELECT FROM messages'))).rejects.toMatchObject({
      message: expect.stringContaining('permission denied for database') as unknown,
    });
    for (const shared of ['postgres', 'template1'])
      await expect(
        as({ ...intruder, database: shared }, (client) => client.query('SELECT 1')),
      ).rejects.toThrow('permission denied for database');
  });

  it('keeps what was committed over a restart of the gateway', async () => {
    const database = await freshDatabase();
    const first = await opened(database);
    const sent = message(HERE, [THERE]);
    await first.submit([submission(sent)], NOW);
    const again = await opened(database);
    expect((await again.view(sent.ref))?.message).toEqual(sent);
    expect(await again.waiting(NOW)).toEqual([{ to: 'KH', lane: 'normal' }]);
  });

  it('is E-UNAVAILABLE where no server answers', async () => {
    const database = await freshDatabase();
    expect(await codeOf(opened({ ...database, port: 1 }))).toBe('E-UNAVAILABLE');
  });
});

describe('a record that cannot be committed as it is', () => {
  let database: Database;
  let store: Opened;
  let faults: unknown[];

  beforeAll(async () => {
    database = await freshDatabase();
    store = await opened(database, { fault: (error) => faults.push(error) });
  });

  beforeEach(() => {
    faults = [];
  });

  async function partition(number: number): Promise<void> {
    await store.setOffset(place('0').topic, number, '0', 'START', NOW);
  }

  it('stores nothing when its connection is cut, says E-UNAVAILABLE, and goes through the next time', async () => {
    await partition(1);
    const received = message(THERE, [HERE]);
    const commit = () => store.commitRecord(place('0', 1), 'KH', [], [accepted(received)], NOW);
    await as(postgresAdministrator, async (administrator) => {
      await as(database, async (client) => {
        await client.query('BEGIN; SELECT FROM offsets WHERE partition = 1 FOR UPDATE');
        const cut = codeOf(commit());
        await untilBlocked(administrator, database.user);
        await administrator.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1 AND wait_event_type = 'Lock'`,
          [database.user],
        );
        expect(await cut).toBe('E-UNAVAILABLE');
        await client.query('ROLLBACK');
      });
    });
    expect(await store.view(received.ref)).toBeUndefined();
    expect(await commit()).toBe(true);
    expect((await store.view(received.ref))?.message).toEqual(received);
  });

  it('keeps the neighbours of a message that the server refuses, and tells why it was deferred', async () => {
    await partition(2);
    const [good, bad] = [message(THERE, [HERE]), message(THERE, [HERE], { urgency: 'X' as 'R' })];
    const commit = store.commitRecord(place('0', 2), 'KH', [], [accepted(bad), accepted(good)], NOW);
    await expect(commit).resolves.toBe(true);
    expect((await store.view(good.ref))?.message).toEqual(good);
    expect(await store.view(bad.ref)).toBeUndefined();
    expect((await store.deferred({ kind: 'INTERNAL' }, 10)).map(({ id }) => id)).toEqual([bad.ref.id]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ code: '23514', table: 'messages' });
    // The server's own error shows the whole row that it refused, the message among it.
    expect(inspect(faults[0], { showHidden: true, depth: null })).not.toContain(bad.ref.id);
  });

  it('keeps refused messages whose texts PostgreSQL cannot hold', async () => {
    await partition(3);
    const hostile = 'a\u0000b\ud800';
    const received = message(THERE, [HERE], { conversation: { member: hostile, id: hostile } });
    const forged = message(THERE, [HERE]);
    const late = message(THERE, [HERE]);
    const judgements = [
      {
        outcome: 'REJECTED',
        id: received.ref.id,
        type: received.type,
        entry: entry(received, { code: 'E-SCHEMA-INVALID', path: `/${hostile}` }),
        receipt: outgoing(received, { result: 'REJECTED', errors: [{ code: 'E-FORM', path: hostile }] }),
      },
      { outcome: 'UNAUTHENTIC', entry: entry(forged, { code: 'E-FORM', path: hostile, digest: null }) },
      {
        outcome: 'DEFERRED',
        entry: entry(late, { code: 'E-CONVERSATION-UNKNOWN' }),
        wants: { kind: 'MESSAGE', message: { member: hostile, id: hostile } },
      },
    ] as const;
    const before = (await store.quarantine(0, 100)).length;
    expect(await store.commitRecord(place('0', 3), 'KH', [], judgements, NOW)).toBe(true);
    const rows = (await store.quarantine(0, 100)).slice(before);
    expect(rows.map(({ state }) => state)).toEqual(['SETTLED', 'HELD', 'DEFERRED']);
    expect((await store.receiptOf(received.ref, 'GATEWAY'))?.result).toBe('REJECTED');
    expect(faults).toEqual([]);
  });
});

describe('content at rest', () => {
  /** Turns every bit round: enough to tell what passed through it. */
  const turned: Content = {
    write: (bytes) => Promise.resolve(bytes.map((byte) => byte ^ 0xff)),
    read: (stored) => Promise.resolve(stored.map((byte) => byte ^ 0xff)),
  };

  it('is written and read through the content port, in every column that holds some', async () => {
    const database = await freshDatabase();
    const store = await opened(database, { content: turned });
    const secret = 'canary-of-content';
    const sealed = { ...part('victim', [HERE, THERE]), bytes: utf8(secret) };
    const sent = message(HERE, [THERE, DESK], { jws: secret });
    await store.submit([submission(sent, { parts: [sealed] })], NOW);
    await store.setOffset(place('0').topic, 0, '0', 'START', NOW);
    const received = message(THERE, [HERE], { jws: secret });
    const forged = entry(message(THERE, [HERE]), { bytes: utf8(secret), digest: null });
    await store.commitRecord(
      place('0'),
      'KH',
      [],
      [
        accepted(received, { parts: [sealed], receipt: outgoing(received, { jws: secret }) }),
        { outcome: 'UNAUTHENTIC', entry: forged },
      ],
      NOW,
    );

    const stored = await as(database, async (client) => {
      const { rows } = await client.query<{ found: boolean; count: number }>(
        `SELECT count(*)::integer AS count, bool_or(position($1::bytea IN bytes) > 0) AS found FROM (
           SELECT jws AS bytes FROM messages UNION ALL SELECT jws FROM receipts
           UNION ALL SELECT bytes FROM parts UNION ALL SELECT bytes FROM quarantine) content`,
        [Buffer.from(secret)],
      );
      return rows[0];
    });
    expect(stored).toEqual({ count: 6, found: false });
    expect((await store.view(sent.ref))?.message.jws).toBe(secret);
    expect(Buffer.from((await store.part(received.ref, 'victim', HERE))?.bytes ?? []).toString()).toBe(
      secret,
    );
    expect((await store.receiptOf(received.ref, 'GATEWAY'))?.jws).toBe(secret);
    expect(Buffer.from((await store.quarantine(0, 1))[0]?.bytes ?? []).toString()).toBe(secret);
    const lease = await store.lease('KH', 'normal', 'relay', NOW, 1000);
    const items = (lease && (await store.claim(lease, 10, NOW))) ?? [];
    expect(items.map(({ jws }) => jws)).toEqual([secret, secret]);
    const item = items.find(({ ref }) => ref.id === sent.ref.id);
    expect(Buffer.from(item?.parts[0]?.bytes ?? []).toString()).toBe(secret);
    expect((await store.inbox('DESK', undefined, 1, NOW))[0]?.message.jws).toBe(secret);
  });
});
