import assert from 'node:assert/strict';
import { beat } from './store-contract-beat-samples.js';
import { sendAll } from './store-contract-reads.js';
import {
  accepted,
  HERE,
  message,
  NOW,
  open,
  place,
  receipt,
  receipted,
  receiver,
  rejected,
  stream,
  submission,
  THERE,
  THIRD,
  type StoreCase,
} from './store-contract-samples.js';

/** What is listed stands in one order, whatever came first: who works through a list does the same on every store. */
export const orderCases: readonly StoreCase[] = [
  {
    name: 'lists streams that wait and what was sent by addressee, lane and epoch',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const late = [
        submission(message(HERE, [THIRD])),
        submission(message(HERE, [THERE]), { lane: 'normal' }),
        submission(message(HERE, [THERE]), { lane: 'express' }),
        submission(message(HERE, { all: true, except: [] })),
      ];
      const streams = [stream('ALL'), stream('KH', 'express'), stream('KH'), stream('MM')];
      for (const one of late) await store.submit([one], NOW);
      assert.deepEqual(
        await store.waiting(NOW),
        streams.map(({ to, lane }) => ({ to, lane })),
      );
      for (const { to, lane } of [...streams].reverse()) await sendAll(store, to, lane);
      assert.deepEqual(
        (await store.sent()).map((one) => one.stream),
        streams,
      );
    },
  },
  {
    name: 'lists what arrived by peer, addressee, lane and epoch, and peers by name',
    run: async (makeStore) => {
      const store = await open(makeStore);
      await store.setOffset(place('0').topic, 0, '0', 'START', NOW);
      const mine = [stream('ALL'), stream('TH', 'express'), stream('TH'), { ...stream('TH'), epoch: 2 }];
      const arrive = (offset: string, from: string): Promise<boolean> =>
        store.commitRecord(
          place(offset),
          from,
          [...mine].reverse().map((one) => ({ stream: one, seq: 1 })),
          [],
          NOW,
        );
      await arrive('0', 'MM');
      await arrive('1', 'KH');
      await store.beat(beat({ from: 'BN' }), 0, 0, () => 0);
      assert.deepEqual(
        (await store.arrivals()).map((one) => [one.from, one.stream]),
        ['KH', 'MM'].flatMap((from) => mine.map((one) => [from, one])),
      );
      assert.deepEqual(
        (await store.peers()).map(({ member }) => member),
        ['BN', 'KH', 'MM'],
      );
    },
  },
  {
    name: 'tells what it knows of ids in the order asked, accepted or refused',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [good, bad, later] = [
        message(THERE, [HERE]),
        message(THERE, [HERE]),
        message(THERE, [HERE]),
      ] as const;
      await receiver(store).next([accepted(good), rejected(bad), accepted(later)]);
      for (const refs of [
        [bad.ref, good.ref, later.ref],
        [later.ref, bad.ref, good.ref],
      ])
        assert.deepEqual(
          (await store.known(refs)).map(({ ref }) => ref),
          refs,
        );
    },
  },
  {
    name: 'names the destinations of own messages, and their receipts, in one order',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [first, second] = [message(HERE, [THIRD, THERE]), message(HERE, [THIRD, THERE])];
      for (const one of [second, first]) await store.submit([submission(one)], NOW);
      assert.deepEqual(
        (await store.sentMessages([second.ref.id, first.ref.id])).map((one) => [one.id, one.destinations]),
        [first, second].map(({ ref }) => [ref.id, ['KH', 'MM']]),
      );
      const [older, newer] = [receipt(first, 'MM'), receipt(first, 'KH')];
      await receiver(store).next([receipted(newer, first)]);
      await receiver(store, 1).next([receipted(older, first)]);
      assert.deepEqual(
        (await store.view(first.ref))?.receipts.map(({ ref }) => ref),
        [older.ref, newer.ref],
      );
      assert.deepEqual((await store.receiptOf(first.ref, 'GATEWAY'))?.ref, older.ref);
    },
  },
];
