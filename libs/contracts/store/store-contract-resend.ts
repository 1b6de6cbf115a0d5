import assert from 'node:assert/strict';
import { MOST_RESENDS, RECEIPT_MS, RESEND_WAIT_MS } from '#exchange';
import { beat, holds, sentTo } from './store-contract-beat-samples.js';
import { ids, sendAll } from './store-contract-reads.js';
import {
  accepted,
  HERE,
  message,
  NOW,
  open,
  outgoing,
  receipt,
  receipted,
  receiver,
  stream,
  submission,
  THERE,
  type StoreCase,
} from './store-contract-samples.js';

export const resendCases: readonly StoreCase[] = [
  {
    name: 'sends a missing number again when it is due, with the same number, and only then',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [first] = await sentTo(store, 2);
      const { resends } = await store.beat(holds(2, [1]), RECEIPT_MS, MOST_RESENDS, () => 500);
      assert.deepEqual(resends, [first.ref.id]);
      assert.deepEqual(await store.waiting(NOW + 499), []);
      assert.deepEqual(await sendAll(store, 'KH', 'normal', NOW + 499), []);
      assert.deepEqual(await store.waiting(NOW + 500), [{ to: 'KH', lane: 'normal' }]);
      const [again, ...more] = await sendAll(store, 'KH', 'normal', NOW + 500);
      assert.deepEqual(more, []);
      assert.deepEqual([again?.ref, again?.seq, again?.resend, again?.jws], [first.ref, 1, true, first.jws]);
      assert.deepEqual(await sendAll(store, 'KH', 'normal', NOW + 500), []);
    },
  },
  {
    name: 'sends at once what is due later than anybody could have ordered it: the clock was set back',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [first] = await sentTo(store, 2);
      await store.beat(holds(2, [1]), RECEIPT_MS, MOST_RESENDS, () => 500);
      const longest = NOW + 500 - RESEND_WAIT_MS;
      assert.deepEqual(await store.waiting(longest), []);
      assert.deepEqual(await sendAll(store, 'KH', 'normal', longest), []);
      const before = longest - 1;
      assert.deepEqual(await store.waiting(before), [{ to: 'KH', lane: 'normal' }]);
      assert.deepEqual(ids(await sendAll(store, 'KH', 'normal', before)), [first.ref.id]);
      assert.deepEqual(await store.waiting(before), []);
    },
  },
  {
    name: 'sends missing numbers again in the order in which they are due, and of one moment by age',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const sent = [1, 2, 3].map(() => message(HERE, [THERE]));
      await store.submit(
        sent.map((one) => submission(one)),
        NOW,
      );
      await sendAll(store, 'KH');
      const delays = [900, 500, 500];
      await store.beat(holds(3, [1, 2, 3]), RECEIPT_MS, MOST_RESENDS, () => delays.shift() ?? 0);
      const again = await sendAll(store, 'KH', 'normal', NOW + 900);
      assert.deepEqual(
        ids(again),
        [sent[1], sent[2], sent[0]].map((one) => one?.ref.id),
      );
    },
  },
  {
    name: 'claims what is due behind a resend that is postponed, and that one at its new time, as no further try',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [first, second] = await sentTo(store, 2);
      const delays = [500, 600];
      await store.beat(holds(2, [1, 2]), RECEIPT_MS, MOST_RESENDS, () => delays.shift() ?? 0);
      const at = NOW + 600;
      const lease = await store.lease('KH', 'normal', 'relay', at, 60_000);
      assert.ok(lease);
      const claimed = (await store.claim(lease, 1, at)) ?? [];
      assert.deepEqual(ids(claimed), [first.ref.id]);
      assert.equal(await store.postpone(lease, claimed, at + 100), true);
      assert.deepEqual(ids((await store.claim(lease, 9, at)) ?? []), [second.ref.id]);
      assert.deepEqual(ids((await store.claim(lease, 9, at + 100)) ?? []), [second.ref.id, first.ref.id]);
      assert.equal((await store.view(first.ref))?.deliveries[0]?.resends, 1);

      // What arrived meanwhile stays as it is.
      await store.beat(holds(2, [2]), RECEIPT_MS, MOST_RESENDS, () => 0);
      assert.equal(await store.postpone(lease, claimed, at + 200), true);
      assert.deepEqual(ids((await store.claim(lease, 9, at + 200)) ?? []), [second.ref.id]);

      assert.ok(await store.lease('KH', 'normal', 'other', at + 60_000, 60_000));
      const due = (await store.claim({ ...lease, fence: lease.fence + 1, holder: 'other' }, 9, at)) ?? [];
      assert.equal(await store.postpone(lease, due, at + 900), false);
      assert.deepEqual(await store.waiting(at + 200), [{ to: 'KH', lane: 'normal' }]);
    },
  },
  {
    name: 'sends a broadcast that one member lacks again to that member alone',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const sent = message(HERE, { all: true, except: [] });
      await store.submit([submission(sent)], NOW);
      await sendAll(store, 'ALL');
      await store.beat(
        { ...beat({}), holds: [{ stream: stream('ALL'), upTo: 1, missing: [1] }] },
        RECEIPT_MS,
        MOST_RESENDS,
        () => 0,
      );
      assert.deepEqual(await sendAll(store, 'ALL'), []);
      const [again] = await sendAll(store, 'KH');
      assert.deepEqual(
        [again?.stream, again?.destination, again?.resend, again?.seq],
        [stream('ALL'), 'KH', true, 1],
      );
      const view = await store.view(sent.ref);
      const resends = view?.deliveries.map(({ destination, resends: count }) => [destination, count]).sort();
      assert.deepEqual(resends, [
        ['KH', 1],
        ['MM', 0],
      ]);
    },
  },
  {
    name: 'orders no resend of what is receipted, not sent yet, or ordered already',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [first, second] = await sentTo(store, 2);
      await receiver(store).next([receipted(receipt(first, 'KH'), first)]);
      await store.submit([submission(message(HERE, [THERE]))], NOW);
      const lease = await store.lease('KH', 'normal', 'relay', NOW, 60_000);
      assert.ok(lease);
      await store.claim(lease, 10, NOW);
      const orders = await store.beat(holds(4, [1, 2, 3, 4]), RECEIPT_MS, MOST_RESENDS, () => 500);
      assert.deepEqual(orders.resends, [second.ref.id]);
      assert.deepEqual(await store.beat(holds(4, [1, 2, 3, 4]), RECEIPT_MS, MOST_RESENDS, () => 500), {
        old: false,
        resends: [],
        incidents: [],
        held: [],
      });
    },
  },
  {
    name: 'gives up after the allowed resends, with one incident',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [first] = await sentTo(store, 1);
      const waits: number[] = [];
      for (let n = 0; n < 2; n += 1) {
        const orders = await store.beat(holds(1, [1]), RECEIPT_MS, 2, (resends) => (waits.push(resends), 0));
        assert.deepEqual(orders, { old: false, resends: [first.ref.id], incidents: [], held: [] });
        assert.equal((await sendAll(store, 'KH')).length, 1);
      }
      assert.deepEqual(waits, [0, 1]);
      assert.deepEqual(await store.beat(holds(1, [1]), RECEIPT_MS, 2, () => 0), {
        old: false,
        resends: [],
        incidents: [first.ref.id],
        held: [],
      });
      assert.deepEqual(await store.beat(holds(1, [1]), RECEIPT_MS, 2, () => 0), {
        old: false,
        resends: [],
        incidents: [],
        held: [],
      });
      const [delivery] = (await store.view(first.ref))?.deliveries ?? [];
      assert.deepEqual([delivery?.resends, delivery?.incident], [2, true]);
    },
  },
  {
    name: 'sends a lost receipt again too',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const received = message(THERE, [HERE]);
      const answer = outgoing(received);
      await receiver(store).next([accepted(received, { receipt: answer })]);
      await sendAll(store, 'KH');
      const { resends } = await store.beat(holds(1, [1]), RECEIPT_MS, MOST_RESENDS, () => 0);
      assert.deepEqual(resends, [answer.receipt.ref.id]);
      assert.deepEqual(ids(await sendAll(store, 'KH')), [answer.receipt.ref.id]);
    },
  },
];
