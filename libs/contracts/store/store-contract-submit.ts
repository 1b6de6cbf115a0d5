import assert from 'node:assert/strict';
import { bare, ids, readInbox, sendAll } from './store-contract-reads.js';
import {
  BREAKS,
  DESK,
  HERE,
  id,
  message,
  NOW,
  open,
  outgoing,
  part,
  reply,
  standing,
  submission,
  THERE,
  THIRD,
  type StoreCase,
} from './store-contract-samples.js';

export const submitCases: readonly StoreCase[] = [
  {
    name: 'keeps a submitted message with its parts, its deliveries and its conversation',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const sent = message(HERE, [THERE, DESK], { type: 'RF_OPENING' });
      const sealed = part('victim', [THERE, HERE]);
      assert.deepEqual(await store.submit([submission(sent, { parts: [sealed] })], NOW), [
        { outcome: 'STORED' },
      ]);

      const view = await store.view(sent.ref);
      assert.equal(view?.direction, 'OUT');
      assert.equal(view.lane, 'normal');
      assert.equal(view.at, NOW);
      assert.deepEqual(view.message, sent);
      assert.deepEqual(view.parts, [{ part: 'victim', units: [THERE, HERE] }]);
      assert.deepEqual(view.conversation, standing('HOLDS-1'));
      assert.deepEqual(
        view.deliveries.map(({ destination, state, seq }) => ({ destination, state, seq })),
        [{ destination: 'KH', state: 'WAITING', seq: null }],
      );
      assert.deepEqual(bare(await store.part(sent.ref, 'victim', HERE)), bare(sealed));
      assert.deepEqual(await readInbox(store, DESK.unit), [sent.ref.id]);
    },
  },
  {
    name: 'shows many messages at once as it shows each alone, in the order asked',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = message(HERE, [THERE, DESK]);
      const second = reply(first, HERE, [THERE, THIRD]);
      const third = message(HERE, { all: true, except: [] });
      await store.submit(
        [
          submission(first, { parts: [part('victim', [THERE, HERE])] }),
          submission(second),
          submission(third),
        ],
        NOW,
      );
      await sendAll(store, 'KH');
      const asked = [
        third.ref,
        { member: 'KH', id: id() },
        first.ref,
        second.ref,
        { member: 'KH', id: 'none' },
      ];
      const alone = await Promise.all([third.ref, first.ref, second.ref].map((ref) => store.view(ref)));
      assert.deepEqual(await store.views(asked), alone);
      assert.deepEqual(
        alone.map((view) => view?.deliveries.length),
        [2, 1, 2],
      );
      assert.deepEqual(await store.views([]), []);
    },
  },
  {
    name: 'shows a sealed part to no unit that it does not name',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const sent = message(HERE, [THERE, DESK]);
      await store.submit([submission(sent, { parts: [part('victim', [HERE, THERE])] })], NOW);
      assert.equal(await store.part(sent.ref, 'victim', DESK), undefined);
      assert.equal(await store.part(sent.ref, 'other', HERE), undefined);
    },
  },
  {
    name: 'answers the same key and request with the first message and stores nothing',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = message(HERE, [THERE]);
      const again = message(HERE, [THERE]);
      await store.submit([submission(first, { key: 'k1' })], NOW);
      assert.deepEqual(await store.submit([submission(again, { key: 'k1' })], NOW), [
        { outcome: 'REPLAY', ref: first.ref },
      ]);
      assert.deepEqual(await store.replay('ATU/officer', 'k1', 'request'), {
        outcome: 'REPLAY',
        ref: first.ref,
      });
      assert.equal(await store.replay('ATU/other', 'k1', 'request'), undefined);
      assert.equal(await store.view(again.ref), undefined);
      assert.deepEqual(ids(await sendAll(store, 'KH')), [first.ref.id]);
    },
  },
  {
    name: 'refuses a key that was used for another request and stores nothing',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const other = message(HERE, [THERE]);
      await store.submit([submission(message(HERE, [THERE]), { key: 'k1' })], NOW);
      assert.deepEqual(await store.submit([submission(other, { key: 'k1', request: 'other' })], NOW), [
        { outcome: 'CONFLICT' },
      ]);
      assert.deepEqual(await store.replay('ATU/officer', 'k1', 'other'), { outcome: 'CONFLICT' });
      assert.equal(await store.view(other.ref), undefined);
    },
  },
  {
    name: 'stores the first of two entries of one batch under the same key',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [first, second, third] = [message(HERE, [THERE]), message(HERE, [THERE]), message(HERE, [THERE])];
      const batch = [
        submission(first, { key: 'k' }),
        submission(second, { key: 'k' }),
        submission(third, { key: 'k', request: 'x' }),
      ];
      assert.deepEqual(await store.submit(batch, NOW), [
        { outcome: 'STORED' },
        { outcome: 'REPLAY', ref: first.ref },
        { outcome: 'CONFLICT' },
      ]);
      assert.deepEqual(ids(await sendAll(store, 'KH')), [first.ref.id]);
    },
  },
  {
    name: 'stores all of a batch or none',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const good = message(HERE, [THERE]);
      const bad = message(HERE, [THERE], { type: BREAKS });
      await assert.rejects(store.submit([submission(good, { key: 'k1' }), submission(bad)], NOW));
      assert.equal(await store.view(good.ref), undefined);
      assert.equal(await store.replay('ATU/officer', 'k1', 'request'), undefined);
      assert.deepEqual(await sendAll(store, 'KH'), []);
    },
  },
  {
    name: 'stores together all of a batch, those accepted before left as they are',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [old, again, fresh] = [message(HERE, [THERE]), message(HERE, [THERE]), message(HERE, [THERE])];
      await store.submit([submission(old, { key: 'old' })], NOW);
      const batch = [submission(again, { key: 'old' }), submission(fresh, { key: 'fresh' })];
      assert.deepEqual(await store.submitTogether(batch, NOW), [
        { outcome: 'REPLAY', ref: old.ref },
        { outcome: 'STORED' },
      ]);
      assert.deepEqual(ids(await sendAll(store, 'KH')), [old.ref.id, fresh.ref.id]);
    },
  },
  {
    name: 'stores together nothing where one is refused, and takes no key',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const used = message(HERE, [THERE]);
      await store.submit([submission(used, { key: 'used' })], NOW);
      const [good, bad, twin] = [message(HERE, [THERE]), message(HERE, [THERE]), message(HERE, [THERE])];
      for (const refused of [
        [submission(good, { key: 'k' }), submission(bad, { key: 'used', request: 'other' })],
        [submission(good, { key: 'k' }), submission(twin, { key: 'k', request: 'other' })],
      ])
        assert.deepEqual(await store.submitTogether(refused, NOW), [
          { outcome: 'WITHHELD' },
          { outcome: 'CONFLICT' },
        ]);
      assert.equal(await store.view(good.ref), undefined);
      assert.equal(await store.replay('ATU/officer', 'k', 'request'), undefined);
      assert.deepEqual(await store.submitTogether([submission(good, { key: 'k' })], NOW), [
        { outcome: 'STORED' },
      ]);
      assert.deepEqual(ids(await sendAll(store, 'KH')), [used.ref.id, good.ref.id]);
    },
  },
  {
    name: 'fixes prev to the last message of the conversation to the same addressee, whatever its lane',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = message(HERE, [THERE]);
      const second = reply(first, HERE, [THERE, THIRD]);
      const third = reply(second, HERE, [THERE, THIRD]);
      const elsewhere = message(HERE, [THERE]);
      await store.submit([submission(first), submission(elsewhere)], NOW);
      await store.submit([submission(second, { lane: 'express' }), submission(third)], NOW);
      const prevOf = new Map(
        [
          ...(await sendAll(store, 'KH')),
          ...(await sendAll(store, 'KH', 'express')),
          ...(await sendAll(store, 'MM', 'express')),
          ...(await sendAll(store, 'MM')),
        ].map(({ destination, ref, prev }) => [`${destination} ${ref.id}`, prev]),
      );
      assert.equal(prevOf.get(`KH ${first.ref.id}`), null);
      assert.equal(prevOf.get(`KH ${elsewhere.ref.id}`), null);
      assert.deepEqual(prevOf.get(`KH ${second.ref.id}`), first.ref);
      assert.equal(prevOf.get(`MM ${second.ref.id}`), null);
      assert.deepEqual(prevOf.get(`KH ${third.ref.id}`), second.ref);
      assert.deepEqual(prevOf.get(`MM ${third.ref.id}`), second.ref);
    },
  },
  {
    name: 'takes one receipt per message, level, unit and part, and queues it once',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const received = message(THERE, [HERE]);
      const opening = { from: HERE, level: 'OPENED', unit: HERE.unit, part: 'victim' } as const;
      const first = outgoing(received, opening, 'express');
      assert.equal(await store.addReceipt(first, NOW), true);
      assert.equal(await store.addReceipt(outgoing(received, opening, 'express'), NOW), false);
      assert.equal(await store.addReceipt(outgoing(received, { ...opening, part: 'photo' }), NOW), true);
      const [sent, ...more] = await sendAll(store, 'KH', 'express');
      assert.deepEqual(more, []);
      assert.equal(sent?.jws, first.receipt.jws);
      assert.deepEqual(sent.units, ['DESK']);
      assert.deepEqual(sent.conversation, received.conversation);
      assert.deepEqual(await store.receiptOf(received.ref, 'OPENED'), first.receipt);
    },
  },
  {
    name: 'commits the receipt that its answer makes due with the answer, and queues it once',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const received = message(THERE, [HERE]);
      const answering = { from: HERE, level: 'ANSWERED', unit: HERE.unit } as const;
      const first = submission(message(HERE, [THERE]), { answered: outgoing(received, answering, 'normal') });
      const second = submission(message(HERE, [THERE]), {
        answered: outgoing(received, answering, 'normal'),
      });
      assert.deepEqual(await store.submit([first], NOW), [{ outcome: 'STORED' }]);
      assert.deepEqual(await store.submit([second], NOW), [{ outcome: 'STORED' }]);
      const sent = await sendAll(store, 'KH');
      assert.deepEqual(
        sent.map(({ ref }) => ref.id).sort(),
        [first.message.ref.id, second.message.ref.id, first.answered?.receipt.ref.id].sort(),
      );
      assert.deepEqual(await store.receiptOf(received.ref, 'ANSWERED'), first.answered?.receipt);
    },
  },
];
