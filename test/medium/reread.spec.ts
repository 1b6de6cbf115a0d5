import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { foldCase, shippedRules, unopened } from '#cases';
import { plainContent, type Fold, type IdentityClaim, type StoredMessage } from '#exchange';
import { refKey } from '#kernel';
import { documentSearch } from '#lookup';
import { openStore, type ReadingProgress } from '#postgres';
import { lookupSamples, storeSamples } from '#contracts';
import { connectionTo } from '../setup/connection.js';
import { freshDatabase } from '../setup/network.js';

const { lookupMessage, NOW } = lookupSamples;
const { accepted, DESK, HERE, id, message, receiver, submission, THERE } = storeSamples;
const TYPES = ['RF_SAMPLE'];

type Store = Awaited<ReturnType<typeof openStore>>;

let pool: ReturnType<typeof connectionTo>;
let administrator: pg.Client;
let stores: Store[];
/** What each message says of an identity, by the reading of today. */
let claims: Map<string, IdentityClaim>;
let asked: string[];

beforeEach(async () => {
  pool = connectionTo(await freshDatabase());
  [stores, claims, asked] = [[], new Map(), []];
  administrator = new pg.Client(pool);
  await administrator.connect();
});
afterEach(async () => {
  for (const store of stores) await store.close();
  await administrator.end();
});

const rules = shippedRules();
const asShipped: Fold = (conversation, messages) => foldCase(conversation, messages, rules);
/** Messages of no kind that is known: open for good. */
const asOpen: Fold = (ref) => ({ ...unopened, open: true, inForce: ref });

async function replica(fold = asOpen): Promise<{ store: Store; told: ReadingProgress[] }> {
  const told: ReadingProgress[] = [];
  const store = await openStore({
    pool,
    content: plainContent,
    fold,
    member: HERE.member,
    reread: (progress) => told.push(progress),
  });
  stores.push(store);
  return { store, told };
}

const reread = ({ store }: { store: Store }): Promise<void> =>
  store.reread(
    TYPES,
    ({ ref }) => {
      asked.push(refKey(ref));
      return claims.get(refKey(ref)) ?? null;
    },
    NOW,
  );

/** Stored by an earlier reading, which made other tokens of it. */
async function keepOld(
  records: ReturnType<typeof receiver>,
  claim: IdentityClaim,
  sent: StoredMessage = message(THERE, [HERE]),
): Promise<StoredMessage> {
  claims.set(refKey(sent.ref), claim);
  const old = (tokens: readonly string[]): string[] =>
    tokens.map((token) => `${claim.side} ${token}, read before`);
  const listed = claim.listed?.map((one) => ({ ...one, tokens: old(one.tokens) }));
  const identity = { ...claim, tokens: old(claim.tokens), ...(listed && { listed }) };
  await records.next([accepted(sent, { identity })]);
  return sent;
}

const TABLES = ['identity_tokens', 'listed_tokens', 'cleared_tokens'];
async function makeOld(): Promise<void> {
  for (const table of TABLES) await administrator.query(`UPDATE ${table} SET reading = 0`);
}
const held = (tokens: string[]): IdentityClaim => ({ side: 'PROTECTED', tokens, units: [HERE.unit] });
const sought = (tokens: string[]): IdentityClaim => ({ side: 'SOUGHT', tokens, units: [] });

describe('tokens of identities that an earlier reading has made', () => {
  it('hold every alert back and let none out until all are made anew, and then meet by the new ones', async () => {
    const one = await replica();
    const records = receiver(one.store);
    await keepOld(records, held(['a']));
    const alert = await keepOld(records, sought(['a']));
    const free = await keepOld(records, sought(['b']));
    const refs = [alert.ref, free.ref];
    expect(await one.store.conflicts.suppressed(refs)).toEqual([]);
    await makeOld();
    expect(await one.store.conflicts.suppressed(refs)).toEqual(refs);
    await expect(one.store.conflicts.holders(['b'])).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    const own = submission(message(HERE, [THERE]), { identity: sought(['b']) });
    await expect(one.store.submit([own], NOW)).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    await reread(one);
    expect(await one.store.conflicts.suppressed(refs)).toEqual([alert.ref]);
    expect(await one.store.conflicts.holders(['a'])).toEqual([HERE.unit]);
    expect(one.told.at(-1)).toEqual({ of: 'PERSONS', done: 3, isComplete: true, kept: 0 });
    const { rows } = await administrator.query<{ token: string }>(
      'SELECT token FROM identity_tokens ORDER BY token',
    );
    expect(rows.map(({ token }) => token)).toEqual(['a', 'a', 'b']);
    // Nothing is left to do.
    asked = [];
    await reread(one);
    expect(asked).toEqual([]);
  });

  it('are shared between replicas, each message once, and gone on with where it was broken off', async () => {
    const [one, other] = [await replica(), await replica()];
    const records = receiver(one.store);
    for (let n = 0; n < 350; n += 1) await keepOld(records, held([`token ${String(n)}`]));
    await makeOld();
    const broken = one.store.reread(
      TYPES,
      ({ ref }) => {
        if (asked.length === 150) throw new Error('killed');
        asked.push(refKey(ref));
        return claims.get(refKey(ref)) ?? null;
      },
      NOW,
    );
    await expect(broken).rejects.toThrow('killed');
    // The second hundred was not committed.
    const done = asked.splice(100).length;
    expect(done).toBe(50);
    await Promise.all([reread(one), reread(other)]);
    expect(asked).toHaveLength(350);
    expect(new Set(asked).size).toBe(350);
    expect(await one.store.conflicts.holders(['token 0'])).toEqual([HERE.unit]);
    expect(await one.store.conflicts.holders(['token 349'])).toEqual([HERE.unit]);
  });

  it('are kept and counted where what they were made of says nothing any more', async () => {
    const one = await replica();
    const records = receiver(one.store);
    const lost = await keepOld(records, held(['a']));
    const alert = await keepOld(records, sought(['b']));
    claims.delete(refKey(lost.ref));
    await makeOld();
    await reread(one);
    expect(one.told.at(-1)).toMatchObject({ isComplete: true, kept: 1 });
    expect(await one.store.conflicts.suppressed([alert.ref])).toEqual([]);
    expect(await one.store.conflicts.holders(['PROTECTED a, read before'])).toEqual([HERE.unit]);
  });

  it('of a list go over to the persons own referrals again, with what was decided', async () => {
    const one = await replica();
    const records = receiver(one.store);
    const [person, other] = [id(), id()];
    const listed = (who: string, tokens: string[]) => ({ person: who, tokens, units: [DESK.unit] });
    await keepOld(records, {
      ...{ side: 'PROTECTED', tokens: [], units: [] },
      listed: [listed(person, ['a', 'spelt otherwise']), listed(other, ['b'])],
    });
    await keepOld(records, { ...held(['a']), person });
    const alert = await keepOld(records, sought(['spelt otherwise']));
    await makeOld();
    await reread(one);
    expect(await one.store.conflicts.holders(['spelt otherwise'])).toEqual([HERE.unit]);
    expect(await one.store.conflicts.holders(['b'])).toEqual([DESK.unit]);
    expect(await one.store.conflicts.suppressed([alert.ref])).toEqual([alert.ref]);
    expect(await one.store.conflicts.conflicts(DESK.unit, 10)).toEqual([]);
    const { rows } = await administrator.query<{ old: string }>(
      `SELECT count(*) AS old FROM identity_tokens WHERE token LIKE '%read before'`,
    );
    expect(rows).toEqual([{ old: '0' }]);
  });
});

describe('terms of alerts that an earlier reading has made', () => {
  const search = { keys: documentSearch('N01234567') };

  it('are no whole answer until all are made anew, by whichever replica, and found after that', async () => {
    const [one, other] = [await replica(asShipped), await replica(asShipped)];
    await one.store.lookupStore.tend(NOW);
    for (let n = 0; n < 3; n += 1) await one.store.submit([submission(lookupMessage())], NOW);
    await administrator.query(`UPDATE lookup_terms SET reading = 0, keys = '{"read before"}'`);
    const before = await one.store.lookupStore.find([search], 10, NOW);
    expect([before.built, before.found]).toEqual([false, [[]]]);
    await Promise.all([one.store.lookupStore.tend(NOW), other.store.lookupStore.tend(NOW)]);
    const { built, found } = await one.store.lookupStore.find([search], 10, NOW);
    expect([built, found[0]?.length]).toEqual([true, 3]);
    const { rows } = await administrator.query('SELECT DISTINCT reading > 0 AS anew FROM lookup_terms');
    expect(rows).toEqual([{ anew: true }]);
    expect([...one.told, ...other.told].filter(({ isComplete }) => isComplete)).not.toEqual([]);
  });

  it('are made anew where one of several is left, as another release beside this one leaves it', async () => {
    const one = await replica(asShipped);
    await one.store.lookupStore.tend(NOW);
    for (let n = 0; n < 2; n += 1) await one.store.submit([submission(lookupMessage())], NOW);
    await administrator.query(
      `UPDATE lookup_terms SET reading = 0, keys = '{}' WHERE number = (SELECT min(number) FROM lookup_terms)`,
    );
    expect((await one.store.lookupStore.find([search], 10, NOW)).built).toBe(false);
    await one.store.lookupStore.tend(NOW);
    const { built, found } = await one.store.lookupStore.find([search], 10, NOW);
    expect([built, found[0]?.length]).toEqual([true, 2]);
  });

  it('of a newer reading are left alone, and this release says that it is not complete', async () => {
    const one = await replica(asShipped);
    await one.store.lookupStore.tend(NOW);
    await one.store.submit([submission(lookupMessage())], NOW);
    await administrator.query('UPDATE lookup_terms SET reading = 1000');
    await one.store.lookupStore.tend(NOW);
    expect((await one.store.lookupStore.find([search], 10, NOW)).built).toBe(false);
    const { rows } = await administrator.query('SELECT reading FROM lookup_terms');
    expect(rows).toEqual([{ reading: 1000 }]);
  });
});
