import assert from 'node:assert/strict';
import { asHsuError, SECOND } from '#kernel';
import { ids, readInbox } from './store-contract-reads.js';
import {
  accepted,
  DESK,
  HERE,
  message,
  NOW,
  open,
  receiver,
  rejected,
  reply,
  THERE,
  type StoreCase,
} from './store-contract-samples.js';

export const inboxCases: readonly StoreCase[] = [
  {
    name: 'shows a unit every message for it once, in order, page by page',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const received = Array.from({ length: 5 }, () => message(THERE, [HERE, DESK]));
      const aside = message(THERE, [DESK]);
      await records.next([
        ...received.slice(0, 3).map((one) => accepted(one, { units: ['ATU', 'DESK'] })),
        accepted(aside, { units: ['DESK'] }),
      ]);
      await records.next(
        received.slice(3).map((one) => accepted(one, { units: ['ATU', 'DESK'] })),
        [],
        NOW + 1,
      );
      assert.deepEqual(await readInbox(store, 'ATU'), ids(received));
      assert.equal((await readInbox(store, 'DESK')).length, 6);
      const [first] = await store.inbox('ATU', undefined, 1, NOW + 1);
      assert.deepEqual([first?.unit, first?.message, first?.at], ['ATU', received[0], NOW]);
      assert.deepEqual(await store.inbox('NONE', undefined, 10, NOW), []);
    },
  },
  {
    name: 'holds an entry until the message before it is here, and shows both in their order',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const first = message(THERE, [HERE]);
      const second = reply(first, THERE, [HERE]);
      const third = reply(second, THERE, [HERE]);
      await records.next([accepted(third, { prev: second.ref })]);
      await records.next([accepted(second, { prev: first.ref })]);
      assert.deepEqual(await readInbox(store, 'ATU'), []);
      await records.next([accepted(first)]);
      assert.deepEqual(await readInbox(store, 'ATU'), ids([first, second, third]));
    },
  },
  {
    name: 'holds nothing whose predecessor is here already, in this record or an earlier one',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const first = message(THERE, [HERE]);
      const second = reply(first, THERE, [HERE]);
      const third = reply(second, THERE, [HERE]);
      await records.next([accepted(first), accepted(second, { prev: first.ref })]);
      await records.next([accepted(third, { prev: second.ref })]);
      assert.deepEqual(await readInbox(store, 'ATU'), ids([first, second, third]));
    },
  },
  {
    name: 'holds an entry ten seconds at most',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = message(THERE, [HERE]);
      const second = reply(first, THERE, [HERE]);
      await receiver(store).next([accepted(second, { prev: first.ref })]);
      assert.deepEqual(await readInbox(store, 'ATU', NOW + 10 * SECOND - 1), []);
      assert.deepEqual(await readInbox(store, 'ATU', NOW + 10 * SECOND), [second.ref.id]);
    },
  },
  {
    name: 'shows an entry that is held for longer than any is: the clock was set back',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = message(THERE, [HERE]);
      const second = reply(first, THERE, [HERE]);
      await receiver(store).next([accepted(second, { prev: first.ref })]);
      assert.deepEqual(await readInbox(store, 'ATU', NOW), []);
      assert.deepEqual(await readInbox(store, 'ATU', NOW - 1), [second.ref.id]);
    },
  },
  {
    name: 'never holds an express entry',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = message(THERE, [HERE]);
      const second = reply(first, THERE, [HERE]);
      await receiver(store).next([accepted(second, { prev: first.ref, express: true })]);
      assert.deepEqual(await readInbox(store, 'ATU'), [second.ref.id]);
    },
  },
  {
    name: 'shows an entry that was released late after what was read meanwhile',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const first = message(THERE, [HERE]);
      const second = reply(first, THERE, [HERE]);
      const other = message(THERE, [HERE]);
      await records.next([accepted(second, { prev: first.ref })]);
      await records.next([accepted(other)]);
      const [read] = await store.inbox('ATU', undefined, 10, NOW);
      assert.equal(read?.message.ref.id, other.ref.id);
      await records.next([accepted(first)]);
      const rest = await store.inbox('ATU', read.cursor, 10, NOW);
      assert.deepEqual(ids(rest.map((one) => one.message)), ids([first, second]));
    },
  },
  {
    name: 'refuses a cursor beyond the end of the inbox, and takes that of its end',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const isRefused = (error: unknown): boolean => asHsuError(error).code === 'E-FORM';
      await assert.rejects(store.inbox('ATU', '1', 10, NOW), isRefused);
      await receiver(store).next([accepted(message(THERE, [HERE]))]);
      const [entry] = await store.inbox('ATU', '0', 10, NOW);
      assert.deepEqual(await store.inbox('ATU', entry?.cursor, 10, NOW), []);
      const beyond = String(Number(entry?.cursor) + 1);
      await assert.rejects(store.inbox('ATU', beyond, 10, NOW), isRefused);
    },
  },
  {
    name: 'lets nothing wait for a message that was refused for good',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const [opening, other] = [message(THERE, [HERE]), message(THERE, [HERE])];
      const [refused, refusedToo] = [reply(opening, THERE, [HERE]), reply(other, THERE, [HERE])];
      const follower = reply(opening, THERE, [HERE]);
      const late = reply(other, THERE, [HERE]);
      await records.next([accepted(opening), accepted(follower, { prev: refused.ref }), rejected(refused)]);
      await records.next([accepted(other), rejected(refusedToo)]);
      await records.next([accepted(late, { prev: refusedToo.ref })]);
      assert.deepEqual(await readInbox(store, 'ATU'), ids([opening, follower, other, late]));
    },
  },
];
