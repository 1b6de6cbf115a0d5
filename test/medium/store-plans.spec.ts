import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { plainContent, type Judgement, type ListStore, type Store, type StoredMessage } from '#exchange';
import { openStore } from '#postgres';
import { storeReads, storeSamples } from '#contracts';
import { connectionTo } from '../setup/connection.js';
import { freshDatabase, postgresAdministrator } from '../setup/network.js';

const {
  accepted,
  DESK,
  HERE,
  message,
  NOW,
  place,
  receipt,
  receipted,
  rejected,
  reply,
  stream,
  submission,
  THERE,
} = storeSamples;
const { ids } = storeReads;

/** Enough that reading a table whole stands out, and few enough to fill in seconds. */
const FILLED = 4000;
const BATCH = 100;
/** All that the work below sends between two heartbeats. */
const MOST_ROWS = 4 * BATCH;
/** One row per stream, or per record since the last heartbeat: read whole on purpose. */
const SMALL = ['arrived', 'streams_in', 'streams_out'];

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

interface LoggedPlan {
  readonly 'Query Text': string;
  readonly Plan: PlanNode;
}

/** The plans that the server logged since `from` bytes, with what each node really read. */
function plansSince(log: string, from: number): readonly LoggedPlan[] {
  const text = readFileSync(log).subarray(from).toString();
  return [...text.matchAll(/ plan:\n((?:\t.*\n)+)/g)].map(([, json = '']) => JSON.parse(json) as LoggedPlan);
}

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

function rowsRead(node: PlanNode): number {
  const perLoop =
    (node['Actual Rows'] ?? 0) +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  return perLoop * (node['Actual Loops'] ?? 1);
}

type ListingStore = Store & { readonly listStore: ListStore; close(): Promise<void> };

/** Everything that the hot paths ask of the store, with a hundred messages each way. */
async function work(store: ListingStore, offsets: { next: number }): Promise<void> {
  const commit = async (judgements: readonly Judgement[]): Promise<void> => {
    const arrivals = judgements.map((_, index) => ({
      stream: stream('TH'),
      seq: offsets.next * BATCH + index + 1,
    }));
    expect(await store.commitRecord(place(String(offsets.next)), 'KH', arrivals, judgements, NOW)).toBe(true);
    offsets.next += 1;
  };
  const send = async (): Promise<void> => {
    const lease = await store.lease('KH', 'normal', 'relay', NOW, 60_000);
    for (;;) {
      const items = (lease && (await store.claim(lease, BATCH, NOW))) ?? [];
      if (lease === undefined || items.length === 0) return;
      await store.markSent(lease, items, NOW);
    }
  };
  const make = (from: typeof HERE, to: typeof HERE): StoredMessage[] =>
    Array.from({ length: BATCH }, () => message(from, [to]));

  const sent = make(HERE, THERE);
  await store.submit(
    sent.map((one) => submission(one)),
    NOW,
  );
  const replies = sent.slice(0, 10).map((one) => reply(one, HERE, [THERE]));
  await store.submit(
    replies.map((one) => submission(one)),
    NOW,
  );
  const alerts = make(HERE, THERE).slice(0, 5);
  await store.submit(
    alerts.map((one) => submission({ ...one, type: 'AL_MODUS_OPERANDI' })),
    NOW,
  );
  expect((await store.listStore.alerts(undefined, 20)).slice(0, 5).map(({ opening }) => opening.ref)).toEqual(
    alerts.map(({ ref }) => ref).toReversed(),
  );
  await store.replay('ATU/officer', sent[0]?.ref.id ?? '', 'request');
  await store.waiting(NOW);
  await store.counts();
  await store.oldestTo('KH');
  await send();

  const received = make(THERE, HERE);
  await store.known(received.map(({ ref }) => ref));
  await store.conversations(received.map(({ ref }) => ref));
  await commit(received.map((one) => accepted(one)));
  await commit(
    received
      .slice(0, 10)
      .map((one) => accepted(reply(one, THERE, [DESK]), { prev: one.ref, units: ['DESK'] })),
  );
  await commit(make(THERE, HERE).map(rejected));
  await commit(received.map(({ ref }) => ({ outcome: 'DUPLICATE', of: ref })));
  await store.sentMessages(ids(sent));
  await commit(sent.map((one) => receipted(receipt(one, 'KH'), one)));
  await send();

  await store.heads(sent[0]?.ref ?? HERE_REF, HERE, [THERE]);
  await store.awaited(null, BATCH);
  await store.awaited(
    received.map(({ ref }) => ref),
    BATCH,
  );
  await store.view(sent[0]?.ref ?? HERE_REF);
  await store.inbox('ATU', undefined, BATCH, NOW);
  const last = (await store.sent())[0]?.sent ?? 0;
  await store.beat(
    {
      from: 'KH',
      sent: [{ stream: stream('TH'), sent: 1 }],
      holds: [{ stream: stream('KH'), upTo: last, missing: [last] }],
      waiting: replies.map(({ ref: { id } }) => ({ id, code: 'E-CONVERSATION-UNKNOWN' })),
      refused: [],
      sentAt: NOW + offsets.next,
      at: NOW,
    },
    1000,
    5,
    () => 0,
  );
  await send();
}

const HERE_REF = { member: 'TH', id: '' };

describe('the plans of the store', () => {
  let store: ListingStore;
  let log: string;
  let analyse: () => Promise<void>;

  beforeAll(async () => {
    const database = await freshDatabase();
    const administrator = new pg.Client(connectionTo(postgresAdministrator));
    await administrator.connect();
    for (const setting of [
      `session_preload_libraries = 'auto_explain'`,
      'auto_explain.log_min_duration = 0',
      'auto_explain.log_analyze = on',
      'auto_explain.log_timing = off',
      'auto_explain.log_format = json',
      'auto_explain.log_parameter_max_length = 0',
      // Every statement by the plan that it keeps, from the first time on.
      'plan_cache_mode = force_generic_plan',
    ])
      await administrator.query(`ALTER ROLE ${database.user} SET ${setting}`);
    // Beside the password, not where the server says its data are: it may know its folder by a name of its own.
    log = join(dirname(postgresAdministrator.passwordFile), 'postgres.log');
    await administrator.end();
    analyse = async () => {
      const owner = new pg.Client(connectionTo(database));
      await owner.connect();
      await owner.query('ANALYZE');
      await owner.end();
    };
    store = await openStore({
      // One connection: it makes its plans while everything is empty, and keeps them.
      pool: { ...connectionTo(database), max: 1 },
      content: plainContent,
      fold: (_conversation, entries) => storeSamples.standing(`HOLDS-${entries.length}`),
      member: 'TH',
    });
  });

  afterAll(async () => {
    await store.close();
  });

  it('made on empty tables read no more rows than asked for when the tables are full', async () => {
    const offsets = { next: 0 };
    await store.setOffset(place('0').topic, 0, '0', 'START', NOW);
    for (let filled = 0; filled < FILLED; filled += BATCH) await work(store, offsets);

    expect(await readTooMuch(offsets)).toEqual([]);
    // As the server does by itself, now and then: plans are made anew for what the tables hold.
    await analyse();
    expect(await readTooMuch(offsets)).toEqual([]);
  });

  /** What the plans of one more round read beyond `MOST_ROWS`, or without an index. */
  async function readTooMuch(offsets: { next: number }): Promise<readonly string[]> {
    const from = statSync(log).size;
    await work(store, offsets);
    await store.arrivals();
    const plans = plansSince(log, from);
    expect(plans.length).toBeGreaterThan(50);

    return plans.flatMap((plan) =>
      nodesOf(plan.Plan)
        .filter(({ 'Relation Name': table }) => table !== undefined && !SMALL.includes(table))
        .filter((node) => node['Node Type'] === 'Seq Scan' || rowsRead(node) > MOST_ROWS)
        .map(
          (node) =>
            `${node['Node Type']} ${node['Relation Name'] ?? ''} ${rowsRead(node)}: ${plan['Query Text']}`,
        ),
    );
  }
});
