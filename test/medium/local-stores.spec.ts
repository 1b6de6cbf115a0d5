import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldCase, shippedRules } from '#cases';
import {
  ADDRESS_HELD_MS,
  quarantinePlace,
  type Fold,
  type ListPlace,
  type OwedEvent,
  type Subscription,
} from '#exchange';
import {
  approvalContract,
  conflictContract,
  draftContract,
  rescueContract,
  storeReads,
  storeSamples,
} from '#contracts';
import { emptiedStores, type EmptiedStores } from './emptied-store.js';

const { accepted, entry, HERE, id, message, NOW, receiver, rejected, submission, THERE } = storeSamples;
const { sendAll } = storeReads;
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

describe('drafts on PostgreSQL', () => {
  for (const { name, run } of draftContract) it(name, () => run(async () => (await make()).draftStore));
});

describe('rescues on PostgreSQL', () => {
  for (const { name, run } of rescueContract) it(name, () => run(async () => (await make()).rescueStore));
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
    pauses: 0,
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

  const owed = (cursor: string, urgency: OwedEvent['urgency'] = 'R'): OwedEvent => ({
    cursor,
    urgency,
    madeAt: NOW,
    tries: 0,
    event: { of: cursor },
  });

  it('move on from where they stood with their events, and only from there: of two processes one does', async () => {
    const { subscriptionStore: store } = await make();
    const one = subscription();
    await store.addSubscription(one, SECRET, 5);
    const cursor = async () => (await store.subscription(one.id))?.subscription.cursor;
    const both = ['7', '9'].map((to) => store.addEvents(one.id, '0', to, [owed('5')], NOW, 0));
    const kept = (await Promise.all(both)).map((added, n) => (added ? ['7', '9'][n] : undefined));
    const [to] = kept.filter((each) => each !== undefined);
    expect(kept.filter((each) => each !== undefined)).toEqual([await cursor()]);
    expect(await store.owed(one.id, NOW, 10)).toEqual([owed('5')]);
    expect(await store.addEvents(one.id, '0', '12', [owed('11')], NOW, 0)).toBe(false);
    expect(await store.addEvents(one.id, to ?? '', '12', [], NOW, 0)).toBe(true);
    expect(await store.owed(one.id, NOW, 10)).toEqual([owed('5')]);
    await store.removeSubscription(one.id, one.unit);
    expect(await store.owed(one.id, NOW, 10)).toEqual([]);
  });

  it('owe the urgent first, each event until it is settled, and none before its time', async () => {
    const { subscriptionStore: store } = await make();
    const [one, other] = [subscription(), subscription()];
    for (const each of [one, other]) await store.addSubscription(each, SECRET, 5);
    await store.addEvents(one.id, '0', '3', [owed('1'), owed('2'), owed('3', 'E')], NOW, 0);
    const cursors = async (now = NOW) => (await store.owed(one.id, now, 10)).map(({ cursor }) => cursor);
    expect(await cursors()).toEqual(['3', '1', '2']);
    expect(await store.owing(NOW)).toEqual([one.id]);
    await store.settleEvent(one.id, '3');
    await store.putOffEvent(one.id, '1', NOW + 5);
    expect(await cursors()).toEqual(['2']);
    expect((await store.owed(one.id, NOW + 5, 10)).map(({ tries }) => tries)).toEqual([1, 0]);
    await store.addEvents(other.id, '0', '4', [owed('4', 'U')], NOW, 0);
    expect(await store.owing(NOW)).toEqual([other.id, one.id]);
  });

  it('are held by one process at a time, and paused until an urgent event comes', async () => {
    const { subscriptionStore: store } = await make();
    const one = subscription();
    await store.addSubscription(one, SECRET, 5);
    await store.addEvents(one.id, '0', '1', [owed('1')], NOW, 0);
    expect(await store.holdSubscription(one.id, 'a', NOW, NOW + 10)).toBe(true);
    expect(await store.holdSubscription(one.id, 'b', NOW, NOW + 10)).toBe(false);
    expect(await store.owing(NOW)).toEqual([]);
    // Held before the clock was set back.
    const back = NOW + 9 - ADDRESS_HELD_MS;
    expect([await store.owing(NOW), await store.holdSubscription(one.id, 'b', back + 1, NOW)]).toEqual([
      [],
      false,
    ]);
    expect(await store.holdSubscription(one.id, 'b', back, NOW + 10)).toBe(true);
    expect(await store.holdSubscription(one.id, 'a', NOW, 0)).toBe(false);
    await store.holdSubscription(one.id, 'b', NOW, 0);
    expect(await store.owing(NOW)).toEqual([one.id]);
    await store.pauseSubscription(one.id, NOW + 60_000);
    expect(await store.owing(NOW + 59_999)).toEqual([]);
    expect((await store.subscription(one.id))?.subscription.pauses).toBe(1);
    await store.addEvents(one.id, '1', '2', [owed('2')], NOW, 5_000);
    expect(await store.owing(NOW + 5_000)).toEqual([]);
    await store.addEvents(one.id, '2', '3', [owed('3', 'E')], NOW, 5_000);
    expect(await store.owing(NOW + 5_000)).toEqual([one.id]);
    await store.noteDelivery(one.id, 'TAKEN', NOW + 5_001);
    expect((await store.subscription(one.id))?.subscription.pauses).toBe(0);
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

describe('lists on PostgreSQL', () => {
  it('say which messages wait before a limit counts, and page to the end, of one state or of all', async () => {
    const { listStore, ...store } = await make();
    const sent = Array.from({ length: 5 }, () => message(HERE, [THERE]));
    await store.submit(
      sent.map((one) => submission(one)),
      NOW,
    );
    await sendAll(store, 'KH');
    const waiting = Array.from({ length: 3 }, () => message(HERE, [THERE]));
    await store.submit(
      waiting.map((one) => submission(one)),
      NOW,
    );
    const read = async (state: 'WAITING' | 'SENT' | undefined): Promise<string[]> => {
      const seen: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await listStore.unanswered(state, after, 2);
        seen.push(...page.map(({ ref }) => ref.id));
        const last = page.at(-1);
        if (last === undefined) return seen;
        after = `${last.ref.id}.${last.delivery.destination}`;
      }
    };
    expect(await read('WAITING')).toEqual(waiting.map(({ ref }) => ref.id));
    expect(await read('SENT')).toEqual(sent.map(({ ref }) => ref.id));
    expect(await read(undefined)).toEqual([...sent, ...waiting].map(({ ref }) => ref.id));
  });

  it('show what waits in quarantine first, the oldest before all, and page over the rest, newest first', async () => {
    const { listStore, ...store } = await make();
    const records = receiver(store);
    const held = () => ({
      outcome: 'UNAUTHENTIC' as const,
      entry: entry(message(THERE, [HERE]), { digest: null }),
    });
    await records.next([
      held(),
      rejected(message(THERE, [HERE])),
      rejected(message(THERE, [HERE])),
      held(),
      held(),
    ]);
    const seen: number[] = [];
    for (let after: ListPlace | undefined; ;) {
      const page = await listStore.stopped(after, 2);
      seen.push(...page.map(({ number }) => number));
      const last = page.at(-1);
      if (last === undefined) break;
      after = quarantinePlace(last);
    }
    expect(seen).toEqual([1, 4, 5, 3, 2]);
  });
});
