import assert from 'node:assert/strict';
import { utf8 } from '#kernel';
import { bare, ids, readInbox, sendAll } from './store-contract-reads.js';
import {
  accepted,
  BREAKS,
  entry,
  HERE,
  id,
  message,
  NOW,
  open,
  part,
  place,
  receipt,
  receipted,
  receiver,
  rejected,
  submission,
  THERE,
  type StoreCase,
} from './store-contract-samples.js';

export const receiveCases: readonly StoreCase[] = [
  {
    name: 'stores the messages of a record and moves the offset past it, in one step',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const received = message(THERE, [HERE]);
      const sealed = part('victim', [HERE]);
      assert.equal(await records.next([accepted(received, { parts: [sealed] })]), true);
      assert.equal(await store.offset(place('0').topic, 0), '1');
      const view = await store.view(received.ref);
      assert.deepEqual(view?.message, received);
      assert.deepEqual(
        { direction: view.direction, lane: view.lane, units: view.units, at: view.at },
        { direction: 'IN', lane: 'normal', units: ['ATU'], at: NOW },
      );
      assert.deepEqual(view.parts, [{ part: 'victim', units: [HERE] }]);
      assert.deepEqual(bare(await store.part(received.ref, 'victim', HERE)), bare(sealed));
      assert.deepEqual(await readInbox(store, HERE.unit), [received.ref.id]);
    },
  },
  {
    name: 'stores nothing of a record whose offset is not the stored one',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const received = message(THERE, [HERE]);
      assert.equal(await store.commitRecord(place('0'), 'KH', [], [accepted(received)], NOW), false);
      await store.setOffset(place('0').topic, 0, '7', 'START', NOW);
      for (const offset of ['6', '8'])
        assert.equal(await store.commitRecord(place(offset), 'KH', [], [accepted(received)], NOW), false);
      assert.equal(await store.commitRecord(place('7', 1), 'KH', [], [accepted(received)], NOW), false);
      assert.equal(await store.view(received.ref), undefined);
      assert.equal(await store.offset(place('0').topic, 0), '7');
    },
  },
  {
    name: 'keeps of a run of records that nobody can open what it is given, and moves the offset past all of it, once',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const { topic } = place('0');
      await store.setOffset(topic, 0, '4', 'START', NOW);
      const run = { topic, partition: 0, first: '4', next: '900' };
      const entry = {
        code: 'E-FORM',
        path: '',
        from: null,
        id: null,
        digest: null,
        bytes: utf8('noise'),
        whole: true,
        item: null,
      } as const;
      const kept = [
        { offset: '4', entry },
        { offset: '17', entry: { ...entry, code: 'E-HEADER' as const } },
      ];
      for (const first of ['3', '5'])
        assert.equal(await store.commitJunk({ ...run, first }, kept, NOW), false);
      assert.deepEqual(await store.quarantine(0, 10), []);
      assert.equal(await store.commitJunk(run, kept, NOW), true);
      assert.equal(await store.commitJunk(run, kept, NOW), false);
      assert.equal(await store.offset(topic, 0), '900');
      const rows = await store.quarantine(0, 10);
      assert.deepEqual(
        rows.map(({ place: { offset }, code, state, whole }) => [offset, code, state, whole]),
        [
          ['4', 'E-FORM', 'HELD', true],
          ['17', 'E-HEADER', 'HELD', true],
        ],
      );
    },
  },
  {
    name: 'queues the receipt of an accepted message back to its sender',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const received = message(THERE, [HERE]);
      await receiver(store).next([accepted(received)]);
      const [item, ...more] = await sendAll(store, 'KH');
      assert.deepEqual(more, []);
      const stored = await store.receiptOf(received.ref, 'GATEWAY');
      assert.deepEqual(item?.ref, stored?.ref);
      assert.equal(item?.prev, null);
      assert.deepEqual((await store.view(received.ref))?.receipts, [stored]);
    },
  },
  {
    name: 'stores an accepted message once, and sends its stored receipt again when it comes again',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const received = message(THERE, [HERE]);
      await records.next([accepted(received)]);
      const [first] = await sendAll(store, 'KH');
      await records.next([accepted(received), { outcome: 'DUPLICATE', of: received.ref }]);
      const [again, ...more] = await sendAll(store, 'KH');
      assert.deepEqual(more, []);
      assert.deepEqual([again?.ref, again?.seq], [first?.ref, 2]);
      assert.deepEqual(await readInbox(store, HERE.unit), [received.ref.id]);
      assert.equal((await store.view(received.ref))?.conversation.state, 'HOLDS-1');
      assert.deepEqual(await store.quarantine(0, 10), []);
    },
  },
  {
    name: 'answers a storm of duplicates with one receipt while it waits',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const received = message(THERE, [HERE]);
      await records.next([accepted(received)]);
      await sendAll(store, 'KH');
      for (let n = 0; n < 3; n += 1)
        await records.next([
          { outcome: 'DUPLICATE', of: received.ref },
          { outcome: 'DUPLICATE', of: received.ref },
        ]);
      assert.equal((await sendAll(store, 'KH')).length, 1);
    },
  },
  {
    name: 'holds other bytes under an id that is taken as an incident',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const received = message(THERE, [HERE]);
      const other = message(THERE, [HERE], { ref: received.ref, jws: 'other.bytes.here' });
      await records.next([accepted(received)]);
      await records.next([accepted(other)]);
      const [row, ...more] = await store.quarantine(0, 10);
      assert.deepEqual(more, []);
      assert.deepEqual([row?.code, row?.state, row?.digest], ['E-DUPLICATE-CONFLICT', 'HELD', null]);
      assert.equal((await store.view(received.ref))?.message.digest, received.digest);
    },
  },
  {
    name: 'keeps the neighbours of a message that cannot be stored, and defers it',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [before, bad, after] = [
        message(THERE, [HERE]),
        message(THERE, [HERE], { type: BREAKS }),
        message(THERE, [HERE]),
      ];
      assert.equal(await receiver(store).next([accepted(before), accepted(bad), accepted(after)]), true);
      assert.deepEqual(await readInbox(store, HERE.unit), ids([before, after]));
      assert.equal(await store.view(bad.ref), undefined);
      assert.equal((await sendAll(store, 'KH')).length, 2);
      const [row, ...more] = await store.deferred({ kind: 'INTERNAL' }, 10);
      assert.deepEqual(more, []);
      assert.deepEqual(
        [row?.code, row?.id, row?.digest, row?.place],
        ['E-INTERNAL', bad.ref.id, bad.digest, place('0')],
      );
      assert.deepEqual(bare(row?.bytes), bare(entry(bad).bytes));
    },
  },
  {
    name: 'keeps a rejected message as settled, and answers its replay with the same receipt',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const bad = message(THERE, [HERE]);
      await records.next([rejected(bad)]);
      const [row] = await store.quarantine(0, 10);
      assert.deepEqual(
        [row?.code, row?.path, row?.state, row?.digest],
        ['E-SCHEMA-INVALID', '/body', 'SETTLED', bad.digest],
      );
      assert.deepEqual(await store.known([bad.ref]), [
        { ref: bad.ref, digest: bad.digest, outcome: 'REJECTED', message: null },
      ]);
      const [first] = await sendAll(store, 'KH');
      assert.deepEqual(first?.ref, (await store.receiptOf(bad.ref, 'GATEWAY'))?.ref);
      await records.next([rejected(bad), { outcome: 'DUPLICATE', of: bad.ref }, accepted(bad)]);
      assert.deepEqual(ids(await sendAll(store, 'KH')), [first?.ref.id]);
      assert.equal((await store.quarantine(0, 10)).length, 1);
      assert.equal(await store.view(bad.ref), undefined);
    },
  },
  {
    name: 'knows accepted, receipted, rejected and deferred ids, and no others',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const sent = message(HERE, [THERE]);
      await store.submit([submission(sent)], NOW);
      const [good, bad, late, forged] = [
        message(THERE, [HERE]),
        message(THERE, [HERE]),
        message(THERE, [HERE]),
        message(THERE, [HERE]),
      ];
      const answer = receipt(sent, 'KH');
      await receiver(store).next([
        accepted(good),
        rejected(bad),
        {
          outcome: 'DEFERRED',
          entry: entry(late, { code: 'E-SCHEMA-UNKNOWN' }),
          wants: { kind: 'SCHEMA', type: 'X', version: 2 },
        },
        { outcome: 'UNAUTHENTIC', entry: entry(forged, { code: 'E-SIG-INVALID', digest: null }) },
        receipted(answer, sent),
      ]);
      const known = await store.known([
        good.ref,
        bad.ref,
        late.ref,
        forged.ref,
        answer.ref,
        { member: 'KH', id: id() },
        { member: 'KH', id: 'no id' },
      ]);
      assert.deepEqual(
        known.map(({ ref, outcome, digest: bytes }) => [ref.id, outcome, bytes]).sort(),
        [
          [good.ref.id, 'ACCEPTED', good.digest],
          [bad.ref.id, 'REJECTED', bad.digest],
          [late.ref.id, 'DEFERRED', late.digest],
          [answer.ref.id, 'RECEIPT', answer.digest],
        ].sort(),
      );
      const { conversation, from, to, status, facts } = good;
      assert.deepEqual(
        known.flatMap(({ message: one }) => one ?? []),
        [{ conversation, from, to, status, facts }],
      );
    },
  },
  {
    name: 'answers nothing for a reference that is none',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const none = { member: 'KH', id: "no'id\u0000" };
      assert.equal(await store.view(none), undefined);
      assert.equal(await store.conversation(none), undefined);
      assert.deepEqual(await store.conversations([none]), []);
      assert.deepEqual(await store.heads(none, HERE, []), []);
      assert.equal(await store.part(none, 'victim', HERE), undefined);
      assert.equal(await store.receiptOf(none, 'GATEWAY'), undefined);
      assert.deepEqual(await store.sentMessages([none.id]), []);
      assert.equal(await store.quarantined(17), undefined);
    },
  },
];
