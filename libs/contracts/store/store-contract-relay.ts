import assert from 'node:assert/strict';
import { CLAIM_BYTES, type StoredMessage } from '#exchange';
import { bare, ids, sendAll } from './store-contract-reads.js';
import {
  HERE,
  message,
  NOW,
  open,
  part,
  stream,
  submission,
  THERE,
  THIRD,
  type StoreCase,
} from './store-contract-samples.js';

const TTL = 15_000;

export const relayCases: readonly StoreCase[] = [
  {
    name: 'claims large rows a few at a time, in the same order and numbers',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const large = { ...part('photo', [THERE]), bytes: new Uint8Array(CLAIM_BYTES * 0.4) };
      const sent = [1, 2, 3, 4].map((n) =>
        message(HERE, [THERE], { jws: String(n).repeat(CLAIM_BYTES * 0.05) }),
      );
      const whole = message(HERE, [THERE], { jws: 'x'.repeat(CLAIM_BYTES + 1) });
      for (const one of sent) await store.submit([submission(one, { parts: [large] })], NOW);
      await store.submit([submission(whole)], NOW);
      const claims = [];
      for (let n = 0; n < 4; n += 1)
        claims.push((await sendAll(store, 'KH')).map(({ ref, seq }) => [ref.id, seq]));
      assert.deepEqual(claims, [
        [
          [sent[0]?.ref.id, 1],
          [sent[1]?.ref.id, 2],
        ],
        [
          [sent[2]?.ref.id, 3],
          [sent[3]?.ref.id, 4],
        ],
        [[whole.ref.id, 5]],
        [],
      ]);
    },
  },
  {
    name: 'lists a stream as waiting until its rows are marked sent',
    run: async (makeStore) => {
      const store = await open(makeStore);
      assert.deepEqual(await store.waiting(NOW), []);
      await store.submit(
        [
          submission(message(HERE, [THERE])),
          submission(message(HERE, { all: true, except: [] }), { lane: 'express' }),
        ],
        NOW,
      );
      const order = (await store.waiting(NOW)).map(({ to, lane }) => `${to} ${lane}`).sort();
      assert.deepEqual(order, ['ALL express', 'KH normal']);
      await sendAll(store, 'ALL', 'express');
      const lease = await store.lease('KH', 'normal', 'relay', NOW, TTL);
      assert.ok(lease);
      await store.claim(lease, 500, NOW);
      assert.deepEqual(await store.waiting(NOW), [{ to: 'KH', lane: 'normal' }]);
      await sendAll(store, 'KH');
      assert.deepEqual(await store.waiting(NOW), []);
    },
  },
  {
    name: 'lists every stream that waits once, whatever its destination and lane, and however many rows it has',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const left = new Set<string>();
      const to: readonly StoredMessage['to'][] = [
        { all: true, except: [] },
        [THIRD],
        [THERE],
        [THERE, THIRD],
      ];
      for (const addressed of to)
        for (const lane of ['express', 'normal'] as const) {
          const sent = [1, 2, 3].map(() => message(HERE, addressed));
          await store.submit(
            sent.map((one) => submission(one, { lane })),
            NOW,
          );
          for (const name of ['ALL', 'KH', 'MM'])
            if ('all' in addressed ? name === 'ALL' : addressed.some(({ member }) => member === name))
              left.add(`${name} ${lane}`);
        }
      const waiting = async () => (await store.waiting(NOW)).map((one) => `${one.to} ${one.lane}`);
      for (const destination of ['KH', 'ALL', 'MM'])
        for (const lane of ['normal', 'express'] as const) {
          assert.deepEqual((await waiting()).sort(), [...left].sort());
          await sendAll(store, destination, lane);
          left.delete(`${destination} ${lane}`);
        }
      assert.deepEqual(await waiting(), []);
    },
  },
  {
    name: 'numbers rows without a gap or a repetition, by urgency and then by age',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [routine, planned, emergency, later] = [
        message(HERE, [THERE]),
        message(HERE, [THERE], { urgency: 'P' }),
        message(HERE, [THERE], { urgency: 'E' }),
        message(HERE, [THERE]),
      ];
      await store.submit([submission(planned), submission(routine)], NOW);
      await store.submit([submission(emergency)], NOW);
      const first = await sendAll(store, 'KH');
      assert.deepEqual(ids(first), ids([emergency, routine, planned]));
      assert.deepEqual(
        first.map(({ seq }) => seq),
        [1, 2, 3],
      );
      await store.submit([submission(later)], NOW);
      const second = await sendAll(store, 'KH');
      assert.deepEqual(
        second.map(({ seq, ref }) => [seq, ref.id]),
        [[4, later.ref.id]],
      );
      assert.deepEqual(await store.sent(), [{ stream: stream('KH'), sent: 4 }]);
    },
  },
  {
    name: 'numbers each stream on its own',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const both = message(HERE, [THERE, THIRD]);
      await store.submit([submission(both), submission(message(HERE, [THERE]), { lane: 'express' })], NOW);
      assert.deepEqual(
        (await sendAll(store, 'KH')).map(({ seq }) => seq),
        [1],
      );
      assert.deepEqual(
        (await sendAll(store, 'MM')).map(({ seq }) => seq),
        [1],
      );
      assert.deepEqual(
        (await sendAll(store, 'KH', 'express')).map(({ seq }) => seq),
        [1],
      );
    },
  },
  {
    name: 'hands out a numbered row again, with its number, until it is marked sent',
    run: async (makeStore) => {
      const store = await open(makeStore);
      await store.submit(
        [1, 2, 3].map(() => submission(message(HERE, [THERE]))),
        NOW,
      );
      const lease = await store.lease('KH', 'normal', 'relay', NOW, TTL);
      assert.ok(lease);
      const claimed = await store.claim(lease, 2, NOW);
      assert.deepEqual(
        claimed?.map(({ seq }) => seq),
        [1, 2],
      );
      await store.markSent(lease, claimed.slice(0, 1), NOW);
      const again = await store.claim(lease, 2, NOW);
      assert.deepEqual(
        again?.map(({ seq, ref }) => [seq, ref.id]),
        [
          [2, claimed[1]?.ref.id],
          [3, again?.[1]?.ref.id],
        ],
      );
      await store.markSent(lease, again, NOW);
      assert.deepEqual(await store.claim(lease, 2, NOW), []);
    },
  },
  {
    name: 'hands a destination its own units and the parts that they may open, nothing else',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const parts = [part('for-both', [THERE, THIRD]), part('for-mm', [THIRD]), part('for-us', [HERE])];
      const sent = message(HERE, [THERE, THIRD]);
      await store.submit([submission(sent, { parts })], NOW);
      const [kh] = await sendAll(store, 'KH');
      const [mm] = await sendAll(store, 'MM');
      assert.ok(kh);
      assert.deepEqual(bare(kh.parts), bare(parts.slice(0, 1)));
      assert.deepEqual(kh.units, ['DESK']);
      assert.deepEqual(bare(mm?.parts), bare(parts.slice(0, 2)));
      assert.deepEqual(
        { jws: kh.jws, digest: kh.digest, stream: kh.stream, destination: kh.destination, resend: kh.resend },
        { jws: sent.jws, digest: sent.digest, stream: stream('KH'), destination: 'KH', resend: false },
      );
    },
  },
  {
    name: 'shows the sender when and under which number a message went',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const sent = message(HERE, { all: true, except: [] });
      await store.submit([submission(sent)], NOW);
      await sendAll(store, 'ALL', 'normal', NOW + 5);
      const view = await store.view(sent.ref);
      const expected = {
        state: 'SENT',
        stream: stream('ALL'),
        seq: 1,
        sentAt: NOW + 5,
        receivedAt: null,
        dueAt: null,
        resends: 0,
        incident: false,
        held: null,
      };
      const byMember = [...(view?.deliveries ?? [])].sort((a, b) => (a.destination < b.destination ? -1 : 1));
      assert.deepEqual(byMember, [
        { destination: 'KH', ...expected },
        { destination: 'MM', ...expected },
      ]);
    },
  },
  {
    name: 'tells since when the oldest row waits',
    run: async (makeStore) => {
      const store = await open(makeStore);
      assert.equal((await store.counts()).oldestWaitingAt, null);
      await store.submit([submission(message(HERE, [THERE]))], NOW);
      await store.submit([submission(message(HERE, [THERE], { urgency: 'E' }))], NOW + 1);
      await store.submit([submission(message(HERE, [THIRD]))], NOW + 2);
      assert.equal((await store.counts()).oldestWaitingAt, NOW);
      await sendAll(store, 'KH');
      assert.equal((await store.counts()).oldestWaitingAt, NOW + 2);
      await sendAll(store, 'MM');
      assert.equal((await store.counts()).oldestWaitingAt, null);
    },
  },
  {
    name: 'knows the oldest of those that have a number too, though a younger one has a smaller number',
    run: async (makeStore) => {
      const store = await open(makeStore);
      await store.submit([submission(message(HERE, [THERE]))], NOW);
      await store.submit([submission(message(HERE, [THERE], { urgency: 'E' }))], NOW + 1);
      const lease = await store.lease('KH', 'normal', 'relay', NOW + 2, TTL);
      assert.ok(lease);
      await store.claim(lease, 10, NOW + 2);
      assert.deepEqual([(await store.counts()).oldestWaitingAt, await store.oldestTo('KH')], [NOW, NOW]);
    },
  },
  {
    name: 'knows since when the oldest message to a member waits, its broadcasts among them',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const oldest = async (): Promise<unknown[]> => [await store.oldestTo('KH'), await store.oldestTo('MM')];
      assert.deepEqual(await oldest(), [null, null]);
      await store.submit([submission(message(HERE, [THERE]))], NOW);
      await store.submit([submission(message(HERE, { all: true, except: [] }))], NOW + 1);
      await store.submit(
        [submission(message(HERE, [THIRD], { urgency: 'E' }), { lane: 'express' })],
        NOW + 2,
      );
      assert.deepEqual(await oldest(), [NOW, NOW + 1]);
      const lease = await store.lease('KH', 'normal', 'relay', NOW, 60_000);
      assert.ok(lease);
      const items = await store.claim(lease, 10, NOW);
      assert.deepEqual(await oldest(), [NOW, NOW + 1]);
      assert.equal(await store.markSent(lease, items ?? [], NOW), true);
      assert.deepEqual(await oldest(), [NOW + 1, NOW + 1]);
      await sendAll(store, 'ALL');
      assert.deepEqual(await oldest(), [null, NOW + 2]);
    },
  },
];
