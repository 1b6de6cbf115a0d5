import assert from 'node:assert/strict';
import { refKey } from '#kernel';
import type { Lease } from '#exchange';
import { ids, readInbox, sendAll } from './store-contract-reads.js';
import {
  accepted,
  HERE,
  message,
  NOW,
  open,
  place,
  receiver,
  reply,
  stream,
  submission,
  THERE,
  THIRD,
  type StoreCase,
} from './store-contract-samples.js';

/** What replicas do to each other at the same moment. */
export const raceCases: readonly StoreCase[] = [
  {
    name: 'stores a record once when two replicas commit it at the same moment',
    run: async (makeStore) => {
      const store = await open(makeStore);
      await store.setOffset(place('0').topic, 0, '0', 'START', NOW);
      const received = [message(THERE, [HERE]), message(THERE, [HERE])];
      const commits = received.map((one) => store.commitRecord(place('0'), 'KH', [], [accepted(one)], NOW));
      assert.deepEqual((await Promise.all(commits)).sort(), [false, true]);
      assert.equal((await readInbox(store, 'ATU')).length, 1);
      assert.equal(await store.offset(place('0').topic, 0), '1');
    },
  },
  {
    name: 'stores messages once that come through several partitions at the same moment',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const received = Array.from({ length: 20 }, () => message(THERE, [HERE]));
      const [first] = received;
      assert.ok(first);
      received.push(reply(first, THERE, [HERE]));
      const orders = [received, [...received].reverse(), received];
      const commits = orders.map((order, partition) =>
        receiver(store, partition).next(order.map((one) => accepted(one))),
      );
      assert.deepEqual(await Promise.all(commits), [true, true, true]);
      assert.deepEqual((await readInbox(store, 'ATU')).sort(), ids(received).sort());
      assert.equal((await sendAll(store, 'KH')).length, received.length);
      assert.deepEqual(await store.quarantine(0, 10), []);
      assert.equal((await store.view(first.ref))?.conversation.state, 'HOLDS-2');
    },
  },
  {
    name: 'shows a follower whose predecessor is committed at the same moment through another partition',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const received = Array.from({ length: 8 }, () => {
        const first = message(THERE, [HERE]);
        return [first, reply(first, THERE, [HERE])] as const;
      });
      const [one, other] = [receiver(store, 0), receiver(store, 1)];
      for (const [first, second] of received)
        await Promise.all([one.next([accepted(first)]), other.next([accepted(second, { prev: first.ref })])]);
      const seen = await readInbox(store, 'ATU');
      for (const [first, second] of received)
        assert.ok(seen.indexOf(first.ref.id) < seen.indexOf(second.ref.id));
      assert.equal(seen.length, 16);
    },
  },
  {
    name: 'loses no number that partitions note at the same moment',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const partitions = [0, 1, 2, 3].map((partition) => receiver(store, partition));
      const arrivals: unknown[] = [];
      for (let round = 0; round < 5; round += 1) {
        await Promise.all([
          ...partitions.map((records, n) => records.next([], [round * 8 + n * 2 + 1, round * 8 + n * 2 + 2])),
          store.arrivals().then((seen) => arrivals.push(seen)),
        ]);
      }
      assert.equal(arrivals.length, 5);
      assert.deepEqual(await store.arrivals(), [
        { from: 'KH', stream: stream('TH'), upTo: 40, ahead: [], told: 0 },
      ]);
    },
  },
  {
    name: 'stores one message when one key is submitted twice at the same moment',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const both = [message(HERE, [THERE]), message(HERE, [THERE])];
      const outcomes = await Promise.all(
        both.map((one) => store.submit([submission(one, { key: 'k' })], NOW)),
      );
      const [stored] = await sendAll(store, 'KH');
      assert.deepEqual(outcomes.map(([outcome]) => outcome?.outcome).sort(), ['REPLAY', 'STORED']);
      const replay = outcomes.flat().find((one) => one.outcome === 'REPLAY');
      assert.deepEqual(replay, { outcome: 'REPLAY', ref: stored?.ref });
    },
  },
  {
    name: 'chains prev without a fork when messages of one conversation are submitted at the same moment',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const opening = message(HERE, [THERE]);
      await store.submit([submission(opening)], NOW);
      const more = Array.from({ length: 12 }, () => reply(opening, HERE, [THERE]));
      await Promise.all(more.map((one) => store.submit([submission(one)], NOW)));
      const items = await sendAll(store, 'KH');
      const inOrder = [...items].sort((a, b) => a.seq - b.seq);
      inOrder.forEach(({ prev }, n) => assert.deepEqual(prev, inOrder[n - 1]?.ref ?? null));
      assert.equal((await store.conversations([opening.ref]))[0]?.standing.state, 'HOLDS-13');
    },
  },
  {
    name: 'finishes batches that touch the same conversations in opposite order',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const openings = Array.from({ length: 6 }, () => message(HERE, [THERE, THIRD]));
      await store.submit(
        openings.map((one) => submission(one)),
        NOW,
      );
      const batch = (order: typeof openings) => order.map((one) => submission(reply(one, HERE, [THERE])));
      await Promise.all(
        Array.from({ length: 6 }, (_, n) =>
          store.submit(batch(n % 2 === 0 ? openings : [...openings].reverse()), NOW),
        ),
      );
      const states = (await store.conversations(openings.map(({ ref }) => ref))).map(
        ({ standing }) => standing.state,
      );
      assert.deepEqual(
        states,
        openings.map(() => 'HOLDS-7'),
      );
    },
  },
  {
    name: 'gives a stream to one of several replicas that ask at the same moment, and no number twice',
    run: async (makeStore) => {
      const store = await open(makeStore);
      await store.submit(
        Array.from({ length: 20 }, () => submission(message(HERE, [THERE]))),
        NOW,
      );
      const asked = await Promise.all(
        ['a', 'b', 'c', 'd'].map((holder) => store.lease('KH', 'normal', holder, NOW, 1000)),
      );
      const leases = asked.filter((one): one is Lease => one !== undefined);
      assert.equal(leases.length, 1);
      const [lease] = leases;
      assert.ok(lease);
      const [claimed, taken] = await Promise.all([
        store.claim(lease, 5, NOW),
        store.lease('KH', 'normal', 'z', NOW + 1000, 1000),
      ]);
      assert.ok(taken);
      const rest = await store.claim(taken, 500, NOW + 1000);
      assert.deepEqual(
        rest?.map(({ seq }) => seq),
        Array.from({ length: 20 }, (_, n) => n + 1),
      );
      assert.deepEqual(new Set(rest.map(({ ref }) => refKey(ref))).size, 20);
      if (claimed !== undefined) assert.deepEqual(rest.slice(0, 5), claimed);
    },
  },
  {
    name: 'shows a conversation and its messages as of one moment while others write',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = message(THERE, [HERE]);
      const records = receiver(store, 0);
      await records.next([accepted(first)]);
      let left = 60;
      const writer = (async () => {
        for (; left > 0; left -= 1) await records.next([accepted(reply(first, THERE, [HERE]))]);
      })();
      const torn: string[] = [];
      while (left > 0)
        for (const thread of await Promise.all([1, 2, 3].map(() => store.conversation(first.ref)))) {
          const [state, count] = [thread?.conversation.standing.state, thread?.entries.length];
          if (state !== `HOLDS-${String(count)}`) torn.push(`${String(state)} with ${String(count)}`);
        }
      await writer;
      assert.deepEqual(torn, []);
    },
  },
  {
    name: 'shows every entry once to a reader that follows while others write',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const received = Array.from({ length: 60 }, () => message(THERE, [HERE]));
      let writing = 4;
      const writers = [0, 1, 2, 3].map(async (partition) => {
        const records = receiver(store, partition);
        for (let n = partition; n < received.length; n += 4)
          await records.next(received.slice(n, n + 1).map((one) => accepted(one)));
        writing -= 1;
      });
      const seen: string[] = [];
      let after: string | undefined;
      const read = async (): Promise<number> => {
        const entries = await store.inbox('ATU', after, 7, NOW);
        seen.push(...ids(entries.map((one) => one.message)));
        after = entries.at(-1)?.cursor ?? after;
        return entries.length;
      };
      while (writing > 0) await read();
      await Promise.all(writers);
      while ((await read()) > 0);
      assert.deepEqual([...seen].sort(), ids(received).sort());
    },
  },
];
