import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldCase, shippedRules } from '#cases';
import { approvalContract, conflictContract, storeSamples, type Fold, type Subscription } from '#exchange';
import { emptiedStores, type EmptiedStores } from './emptied-store.js';

const { accepted, HERE, id, message, NOW, receiver, THERE } = storeSamples;
const rules = shippedRules();
const fold: Fold = (conversation, messages) => foldCase(conversation, messages, rules);

/** What a member keeps for itself, in its database. */
let stores: EmptiedStores;
const make = () => stores.make({ fold, member: HERE.member });

beforeAll(async () => {
  stores = await emptiedStores();
});
afterAll(async () => {
  await stores.close();
});

describe('approvals on PostgreSQL', () => {
  for (const { name, run } of approvalContract) it(name, () => run((options) => stores.make(options)));
});

describe('conflicts on PostgreSQL', () => {
  for (const { name, run } of conflictContract) it(name, () => run((options) => stores.make(options)));
});

/** Only the gateway's webhooks stand on it, and those on jobs in the same database: it has no double. */
describe('subscriptions on PostgreSQL', () => {
  const SECRET = Buffer.from('a secret of 32 bytes, or thereabouts');
  const subscription = (over: Partial<Subscription> = {}): Subscription => ({
    id: id(),
    unit: HERE.unit,
    author: 'th-atu-analyst-1',
    role: 'ANALYST',
    url: 'https://unit.example/hook?key=canary',
    filter: { types: ['AL_SAMPLE'], countries: ['KH'], urgency: 'U' },
    at: NOW,
    cursor: '0',
    takenAt: null,
    failingSince: null,
    dead: 0,
    deadAt: null,
    ...over,
  });

  it('come back whole with their secret, oldest first, of one unit or of all', async () => {
    const { subscriptionStore: store } = await make();
    const made = [subscription(), subscription({ unit: 'DESK', filter: {} }), subscription()];
    for (const one of made) expect(await store.addSubscription(one, SECRET, 5)).toBe(true);
    const [first, other, last] = made;
    expect(await store.subscriptions()).toEqual(made);
    expect(await store.subscriptions(HERE.unit)).toEqual([first, last]);
    const found = await store.subscription(other!.id);
    expect([found?.subscription, Buffer.from(found?.secret ?? [])]).toEqual([other, SECRET]);
    expect(await store.subscription(id())).toBeUndefined();
  });

  it('are at most so many to a unit, also where several come at the same moment', async () => {
    const { subscriptionStore: store } = await make();
    const asked = Array.from({ length: 6 }, () => store.addSubscription(subscription(), SECRET, 3));
    expect((await Promise.all(asked)).filter((kept) => kept).length).toBe(3);
    expect((await store.subscriptions(HERE.unit)).length).toBe(3);
    expect(await store.addSubscription(subscription({ unit: 'DESK' }), SECRET, 3)).toBe(true);
  });

  it('are removed by their unit alone', async () => {
    const { subscriptionStore: store } = await make();
    const one = subscription();
    await store.addSubscription(one, SECRET, 5);
    expect(await store.removeSubscription(one.id, 'DESK')).toBe(false);
    expect(await store.removeSubscription(one.id, HERE.unit)).toBe(true);
    expect(await store.removeSubscription(one.id, HERE.unit)).toBe(false);
    expect(await store.subscriptions()).toEqual([]);
  });

  it('move on from where they stood, and only from there: of two processes one moves them', async () => {
    const { subscriptionStore: store } = await make();
    const one = subscription();
    await store.addSubscription(one, SECRET, 5);
    const cursor = async () => (await store.subscription(one.id))?.subscription.cursor;
    await store.moveSubscription(one.id, '0', '7');
    await store.moveSubscription(one.id, '0', '9');
    expect(await cursor()).toBe('7');
    await store.moveSubscription(one.id, '7', '9');
    expect(await cursor()).toBe('9');
  });

  it('say since when nothing is taken, what was given up, and that all is well again', async () => {
    const { subscriptionStore: store } = await make();
    const one = subscription();
    await store.addSubscription(one, SECRET, 5);
    const after = async (outcome: 'TAKEN' | 'FAILED' | 'DEAD', at: number) => {
      await store.noteDelivery(one.id, outcome, at);
      const { takenAt, failingSince, dead, deadAt } = (await store.subscription(one.id))!.subscription;
      return [takenAt, failingSince, dead, deadAt];
    };
    expect(await after('FAILED', 1)).toEqual([null, 1, 0, null]);
    expect(await after('FAILED', 2)).toEqual([null, 1, 0, null]);
    expect(await after('DEAD', 3)).toEqual([null, 1, 1, 3]);
    expect(await after('TAKEN', 4)).toEqual([4, null, 1, 3]);
    expect(await after('DEAD', 5)).toEqual([4, 5, 2, 5]);
  });

  it('begin at the end of the inbox: what comes later is behind it, what was seen is not', async () => {
    const store = await make();
    const records = receiver(store);
    const [before, after] = [message(THERE, [HERE]), message(THERE, [HERE])];
    await records.next([accepted(before)]);
    const end = await store.subscriptionStore.inboxEnd(HERE.unit);
    await records.next([accepted(after)]);
    const seen = async (from: string | undefined) =>
      (await store.inbox(HERE.unit, from, 10, NOW)).map(({ message: { ref } }) => ref.id);
    expect(await seen(end)).toEqual([after.ref.id]);
    expect(await seen(undefined)).toEqual([before.ref.id, after.ref.id]);
  });
});
