import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { foldCase, shippedRules } from '#cases';
import { check, plainContent, type CheckAnswer, type CheckPorts, type StoredMessage } from '#exchange';
import { seatHere, type IndexSeat, type OpenSeat } from '#finding';
import { HOUR, MINUTE, rfc3339 } from '#kernel';
import { openStore, type FollowedState } from '#postgres';
import { SetClock } from '#testing';
import { lookupSamples, storeSamples } from '#contracts';
import { seatInThread } from '../../apps/gateway/checks/names-thread.js';
import { connectionTo } from '../setup/connection.js';
import { freshDatabase } from '../setup/network.js';
import { until } from '../setup/until.js';

const { lookupSuspect, lookupWithdrawal, NOW } = lookupSamples;
const NAME = { kind: 'PERSON', name: 'Somchai Jaidee', birthYear: 1990 };
const MANY_BYTES = 2 ** 28;
/** As a correction does: every row goes, and stands under another number. */
const ANEW = `
WITH d AS (DELETE FROM lookup_terms RETURNING *), g AS (INSERT INTO lookup_gone (number, at) SELECT number, $1::bigint FROM d)
INSERT INTO lookup_terms (id, member, message_id, message_member, held_back, expires_at, keys, hashes, from_year, to_year, alert, term, reading)
SELECT id, member, message_id, message_member, held_back, expires_at, keys, hashes, from_year, to_year, alert, term, reading FROM d`;
const TYPESCRIPT = pathToFileURL(join(import.meta.dirname, '..', 'setup', 'typescript.mjs')).href;
/** Answers nothing. */
const HUNG = new URL('data:text/javascript,setInterval(() => undefined, 1000)');
const THREAD = pathToFileURL(
  join(import.meta.dirname, '..', '..', 'apps', 'gateway', 'checks', 'names-thread.main.ts'),
);

type QueryAnswer = CheckAnswer['answers'][number];
type Store = Awaited<ReturnType<typeof openStore>>;

let pool: Awaited<ReturnType<typeof connectionTo>>;
let stores: Store[];

beforeEach(async () => {
  pool = connectionTo(await freshDatabase());
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.close();
});

/** One replica of the member, and what it tells of its index. */
async function replica(
  open: OpenSeat = seatHere(MANY_BYTES),
): Promise<{ store: Store; told: FollowedState[] }> {
  const rules = shippedRules();
  const told: FollowedState[] = [];
  const store = await openStore({
    pool,
    content: plainContent,
    fold: (conversation, messages) => foldCase(conversation, messages, rules),
    member: 'TH',
    names: { open, told: (state) => told.push(state) },
  });
  stores.push(store);
  return { store, told };
}

async function keep({ store }: { store: Store }, message: StoredMessage, now = NOW): Promise<void> {
  await store.submit([storeSamples.submission(message)], now);
}

async function ask({ store }: { store: Store }, query: object = NAME): Promise<QueryAnswer> {
  const ports: CheckPorts = {
    clock: new SetClock(NOW),
    self: { member: 'TH', tokenKey: new Uint8Array(32) },
    directory: { current: () => ({ members: ['TH'], unit: () => undefined }) },
    store,
    audit: store.audit,
    lookups: store.lookupStore,
    conflicts: store.conflicts,
  };
  const caller = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' } as const;
  const { answers } = await check(ports, caller, { purpose: 'BORDER_CHECK', queries: [{ ...query }] });
  return answers[0] as QueryAnswer;
}

/** A seat whose changes wait until they are let go. */
function heldBack(): { readonly open: OpenSeat; readonly release: () => void } {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  return {
    release: () => {
      resolve(undefined);
    },
    open: (lost) => {
      const seat = seatHere(MANY_BYTES)(lost);
      const change: IndexSeat['change'] = async (changes) => promise.then(() => seat.change(changes));
      return { ...seat, change };
    },
  };
}

/** A seat that lets something happen between each search and its answer. */
function between(happens: () => Promise<void>): OpenSeat {
  return (lost) => {
    const seat = seatHere(MANY_BYTES)(lost);
    return {
      ...seat,
      search: async (...asked) => {
        const answer = await seat.search(...asked);
        await happens();
        return answer;
      },
    };
  };
}

describe('an index of names that follows the database', () => {
  it('answers no NONE while it is held back, and finds what was there when it is complete', async () => {
    const writer = await replica();
    await writer.store.lookupStore.tend(NOW);
    await keep(writer, lookupSuspect('Somchai Jaidee', 1990));
    const held = heldBack();
    const late = await replica(held.open);
    expect((await ask(late)).verdict).toBe('NONE_BUT_STALE');
    expect((await ask(late, { kind: 'DOCUMENT', number: 'X1234567' })).verdict).toBe('NONE');
    held.release();
    await late.store.lookupStore.tend(NOW);
    expect((await ask(late)).verdict).toBe('CANDIDATES');
    expect((await ask(late, { ...NAME, name: 'Phommachanh' })).verdict).toBe('NONE');
  });

  it('finds at once what another replica stored and nothing that it withdrew, told by nobody', async () => {
    const [one, other] = [await replica(), await replica()];
    await one.store.lookupStore.tend(NOW);
    await other.store.lookupStore.tend(NOW);
    expect((await ask(other)).verdict).toBe('NONE');
    const alert = lookupSuspect('Somchai Jaidee', 1990);
    await keep(one, alert);
    expect((await ask(other)).candidates).toHaveLength(1);
    await keep(one, lookupWithdrawal(alert));
    expect((await ask(other)).verdict).toBe('NONE');
    expect(other.told.at(-1)).toMatchObject({ state: 'COMPLETE', names: 0 });
  });

  it('misses no alert whose transaction began before a look and is committed after it', async () => {
    const store = await replica();
    await store.store.lookupStore.tend(NOW);
    const slow = new pg.Client(pool);
    await slow.connect();
    await keep(store, lookupSuspect('Dara Sok', 1990));
    expect((await ask(store, { ...NAME, name: 'Dara Sok' })).verdict).toBe('CANDIDATES');
    await slow.query('BEGIN');
    await slow.query(`
      INSERT INTO lookup_terms (id, member, message_id, message_member, held_back, expires_at, keys, hashes, from_year, to_year, alert, term, reading)
      SELECT gen_random_uuid(), member, message_id, message_member, held_back, expires_at, keys, hashes, from_year, to_year,
        alert, term, reading FROM lookup_terms`);
    await keep(store, lookupSuspect('Somchai Jaidee', 1990));
    expect((await ask(store)).verdict).toBe('CANDIDATES');
    await slow.query('COMMIT');
    await slow.end();
    await ask(store, { ...NAME, name: 'Dara Sok' });
    expect(store.told.at(-1)).toMatchObject({ state: 'COMPLETE', names: 3 });
  });

  it('says that it is stale when its thread was killed, and loads again by itself', async () => {
    let seat: IndexSeat | undefined;
    const thread = seatInThread(MANY_BYTES, THREAD, { execArgv: ['--import', TYPESCRIPT] });
    const store = await replica((lost) => {
      seat = thread(lost);
      return seat;
    });
    await store.store.lookupStore.tend(NOW);
    await keep(store, lookupSuspect('Somchai Jaidee', 1990));
    expect((await ask(store)).verdict).toBe('CANDIDATES');
    // What it cannot read ends it.
    await expect(seat?.change({ added: null as never, gone: [] })).rejects.toThrow('E-UNAVAILABLE');
    expect((await ask(store)).verdict).toBe('NONE_BUT_STALE');
    expect(store.told.some(({ state }) => state === 'LOST')).toBe(true);
    await until('the index is complete again', async () => (await ask(store)).verdict === 'CANDIDATES');
  });

  it('says that it is stale when its thread hangs, and loads again by itself', async () => {
    let hangs = false;
    const hung = seatInThread(MANY_BYTES, HUNG, {}, 200);
    const sound = seatHere(MANY_BYTES);
    const store = await replica((lost) => {
      const seat = sound(lost);
      const dead = hung(lost);
      return {
        change: (changes) => seat.change(changes),
        search: (...asked) => (hangs ? dead.search(...asked) : seat.search(...asked)),
        close: async () => dead.close(),
      };
    });
    await store.store.lookupStore.tend(NOW);
    await keep(store, lookupSuspect('Somchai Jaidee', 1990));
    expect((await ask(store)).verdict).toBe('CANDIDATES');
    hangs = true;
    expect((await ask(store)).verdict).toBe('NONE_BUT_STALE');
    hangs = false;
    expect(store.told.some(({ state }) => state === 'LOST')).toBe(true);
    await until('the index is complete again', async () => (await ask(store)).verdict === 'CANDIDATES');
  });

  it('says that it is stale while it holds a row that it cannot read, and finds the others', async () => {
    const store = await replica();
    await store.store.lookupStore.tend(NOW);
    const [bad, good] = [lookupSuspect('Somchai Jaidee', 1990), lookupSuspect('Dara Sok', 1990)];
    await keep(store, bad);
    const administrator = new pg.Client(pool);
    await administrator.connect();
    await administrator.query(`UPDATE lookup_terms SET hashes = '\\x09', xid = DEFAULT`);
    await administrator.end();
    await keep(store, good);
    expect((await ask(store)).verdict).toBe('NONE_BUT_STALE');
    expect(store.told.at(-1)).toMatchObject({ state: 'COMPLETE', aside: 1 });
    expect((await ask(store, { kind: 'DOCUMENT', number: 'X1234567' })).verdict).toBe('NONE');
    await keep(store, lookupWithdrawal(bad));
    expect((await ask(store)).verdict).toBe('NONE');
    expect((await ask(store, { ...NAME, name: 'Dara Sok' })).verdict).toBe('CANDIDATES');
  });

  it('leaves no seat open where it is closed while it loads', async () => {
    const writer = await replica();
    await writer.store.lookupStore.tend(NOW);
    await keep(writer, lookupSuspect('Somchai Jaidee', 1990));
    let open = 0;
    const held = Promise.withResolvers<undefined>();
    const late = await replica((lost) => {
      open += 1;
      const seat = seatHere(MANY_BYTES)(lost);
      return {
        ...seat,
        change: async (changes) => {
          await held.promise;
          return seat.change(changes);
        },
        close: () => {
          open -= 1;
          return Promise.resolve();
        },
      };
    });
    expect((await ask(late)).verdict).toBe('NONE_BUT_STALE');
    stores.splice(stores.indexOf(late.store), 1);
    const closed = late.store.close();
    held.resolve(undefined);
    await closed;
    expect(open).toBe(0);
  });

  it('says that it is stale where its bound of memory is reached, and never that nobody is there', async () => {
    const writer = await replica();
    await writer.store.lookupStore.tend(NOW);
    await keep(writer, lookupSuspect('Somchai Jaidee', 1990));
    const small = await replica(seatHere(1));
    await small.store.lookupStore.tend(NOW);
    expect((await ask(small)).verdict).toBe('NONE_BUT_STALE');
    expect(small.told.at(-1)).toMatchObject({ state: 'FULL' });
  });

  it('finds who stands behind more expired alerts of that name than are looked at', async () => {
    const store = await replica();
    await store.store.lookupStore.tend(NOW - HOUR);
    await keep(store, lookupSuspect('Somchai Jaidii', 1990));
    const over = { sentAt: rfc3339(NOW - HOUR), expiresAt: rfc3339(NOW - MINUTE) };
    for (let n = 0; n < 30; n += 1)
      await keep(store, lookupSuspect('Somchai Jaidee', 1990, over), NOW - HOUR);
    expect((await ask(store)).verdict).toBe('CANDIDATES');
  });

  it('finds who is written anew between the index and the rows, and says no NONE while that goes on', async () => {
    let [on, happened] = [0, 0];
    const store = await replica(
      between(async () => {
        if (happened === on) return;
        happened += 1;
        await store.store.lookupStore.tend(NOW);
        const administrator = new pg.Client(pool);
        await administrator.connect();
        await administrator.query(ANEW, [NOW]);
        await administrator.end();
      }),
    );
    await store.store.lookupStore.tend(NOW);
    await keep(store, lookupSuspect('Somchai Jaidee', 1990));
    on = 1;
    expect((await ask(store)).verdict).toBe('CANDIDATES');
    on = Infinity;
    expect((await ask(store)).verdict).toBe('NONE_BUT_STALE');
    expect(happened).toBeGreaterThan(2);
  });

  it('takes nothing of the terms before a crash for those after it', async () => {
    const store = await replica();
    await store.store.lookupStore.tend(NOW);
    await keep(store, lookupSuspect('Somchai Jaidee', 1990));
    await keep(store, lookupSuspect('Dara Sok', 1990));
    expect((await ask(store)).verdict).toBe('CANDIDATES');
    const administrator = new pg.Client(pool);
    await administrator.connect();
    // Numbers begin anew, as they do where the server crashed.
    await administrator.query('TRUNCATE lookup_terms, lookup_builds, lookup_gone RESTART IDENTITY');
    await administrator.end();
    expect((await ask(store)).verdict).toBe('NONE_BUT_STALE');
    await store.store.lookupStore.tend(NOW);
    expect((await ask(store)).candidates).toHaveLength(1);
    expect((await ask(store, { ...NAME, name: 'Dara Sok' })).candidates).toHaveLength(1);
  });
});
