import assert from 'node:assert/strict';
import { digest } from '#kernel';
import type { Judgement, OutgoingReceipt, Store, StoredMessage, StoredReceipt } from '#exchange';
import { sendAll } from './store-contract-reads.js';
import {
  accepted,
  BREAKS,
  entry,
  HERE,
  id,
  message,
  NOW,
  open,
  outgoing,
  receipt,
  receiver,
  submission,
  THERE,
  type StoreCase,
} from './store-contract-samples.js';

/** Receipts that were signed together (CT_RECEIPTS), each as an entry at its message. */
export const receiptListCases: readonly StoreCase[] = [
  {
    name: 'sends receipts that were signed together as one, and has each at its message',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const messages = [message(THERE, [HERE]), message(THERE, [HERE]), message(THERE, [HERE])];
      const list = ownList(messages);
      await receiver(store).next(judged(messages, list));
      const items = await sendAll(store, 'KH');
      assert.deepEqual(
        items.map(({ ref, jws, digest: bytes }) => ({ ref, jws, digest: bytes })),
        [list[0]?.receipt].map((one) => ({ ref: one?.ref, jws: one?.jws, digest: one?.digest })),
      );
      for (const [index, { ref }] of messages.entries())
        assert.deepEqual(await store.receiptOf(ref, 'GATEWAY'), list[index]?.receipt);
    },
  },
  {
    name: 'sends them again once, whichever of the messages come again',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const messages = [message(THERE, [HERE]), message(THERE, [HERE]), message(THERE, [HERE])];
      const records = receiver(store);
      const list = ownList(messages);
      await records.next(judged(messages, list));
      const [first] = await sendAll(store, 'KH');
      const duplicates = messages.slice(1).map(({ ref }): Judgement => ({ outcome: 'DUPLICATE', of: ref }));
      await records.next(duplicates);
      await records.next(duplicates.slice(1));
      const again = await sendAll(store, 'KH');
      assert.deepEqual(
        again.map(({ ref, jws, seq }) => ({ ref, jws, seq })),
        [{ ref: first?.ref, jws: first?.jws, seq: 2 }],
      );
    },
  },
  {
    name: 'answers one by one where a message that was signed for with others cannot be stored',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const messages = [
        message(THERE, [HERE]),
        message(THERE, [HERE], { type: BREAKS }),
        message(THERE, [HERE]),
      ];
      const list = ownList(messages);
      await receiver(store).next(judged(messages, list));
      const items = await sendAll(store, 'KH');
      const together = list[0]?.receipt.ref.id;
      assert.equal(items.length, 2);
      assert.ok(items.every(({ ref }) => ref.id !== together));
      for (const [index, { ref }] of messages.entries()) {
        const answered = await store.receiptOf(ref, 'GATEWAY');
        assert.equal(answered?.entry, index === 1 ? undefined : null);
      }
      const [row, ...more] = await store.quarantine(0, 10);
      assert.deepEqual([row?.id, row?.state, more], [messages[1]?.ref.id, 'DEFERRED', []]);
    },
  },
  {
    name: 'answers one by one where another record had brought one of them',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const messages = [message(THERE, [HERE]), message(THERE, [HERE])];
      const [first] = messages;
      assert.ok(first);
      const records = receiver(store);
      await records.next([accepted(first)]);
      const [own] = await sendAll(store, 'KH');
      const list = ownList(messages);
      await records.next(judged(messages, list));
      const items = await sendAll(store, 'KH');
      assert.equal(items.length, 2);
      assert.ok(items.some(({ ref }) => ref.id === own?.ref.id));
      assert.ok(items.every(({ ref }) => ref.id !== list[0]?.receipt.ref.id));
    },
  },
  {
    name: 'takes each receipt of a list for its own message, and the list once',
    run: async (makeStore) => {
      const { store, sent } = await sentMany(makeStore);
      const records = receiver(store);
      const list = theirList(sent);
      await records.next([received(list)]);
      await records.next([received(list)]);
      for (const [index, one] of sent.entries()) {
        const view = await store.view(one.ref);
        assert.equal(view?.deliveries[0]?.state, 'RECEIPTED');
        assert.deepEqual(view.receipts, [list[index]]);
      }
      const [first] = list;
      assert.ok(first);
      assert.deepEqual(
        (await store.known([first.ref])).map(({ digest: bytes, outcome }) => [bytes, outcome]),
        [[first.digest, 'RECEIPT']],
      );
      assert.deepEqual(await store.quarantine(0, 10), []);
    },
  },
  {
    name: 'holds a list for the entry that contradicts what is stored, and takes the others',
    run: async (makeStore) => {
      const { store, sent } = await sentMany(makeStore);
      const [first] = sent;
      assert.ok(first);
      const records = receiver(store);
      const earlier = receipt(first, 'KH', { result: 'REJECTED' });
      await records.next([{ outcome: 'RECEIPT', receipt: earlier, ifNotStored: () => entry(first) }]);
      const list = theirList(sent);
      await records.next([received(list)]);
      const states = await Promise.all(
        sent.map(async ({ ref }) => (await store.view(ref))?.deliveries[0]?.state),
      );
      assert.deepEqual(states, ['REJECTED', 'RECEIPTED', 'RECEIPTED']);
      const [row, ...more] = await store.quarantine(0, 10);
      assert.deepEqual([row?.code, row?.path, more], ['E-DUPLICATE-CONFLICT', '/body/receipts/0/result', []]);
    },
  },
  {
    name: 'holds a list of which an entry was refused, and takes the others',
    run: async (makeStore) => {
      const { store, sent } = await sentMany(makeStore);
      const [first] = sent;
      assert.ok(first);
      const list = theirList(sent);
      const refused = {
        ...entry(first, { from: 'KH', id: list[0]?.ref.id ?? '', digest: null }),
        code: 'E-NOT-PARTY',
      } as const;
      await receiver(store).next([{ ...received(list.slice(1)), refused }]);
      const states = await Promise.all(
        sent.map(async ({ ref }) => (await store.view(ref))?.deliveries[0]?.state),
      );
      assert.deepEqual(states, ['SENT', 'RECEIPTED', 'RECEIPTED']);
      assert.deepEqual(await store.refused('KH', NOW), [{ id: list[0]?.ref.id, code: 'E-NOT-PARTY' }]);
    },
  },
];

function signedTogether<T extends StoredReceipt>(receipts: readonly T[]): readonly T[] {
  const [first] = receipts;
  const ref = { member: first?.from.member ?? '', id: id() };
  const jws = `receipts.${ref.id}.signature`;
  return receipts.map((one, index) => ({ ...one, ref, jws, digest: digest(jws), entry: index }));
}

function ownList(messages: readonly StoredMessage[]): readonly OutgoingReceipt[] {
  const alone = messages.map((one) => outgoing(one));
  const receipts = signedTogether(alone.map((one) => one.receipt));
  return alone.map((one, index) => ({
    ...one,
    receipt: receipts[index] ?? one.receipt,
    alone: () => Promise.resolve(one),
  }));
}

function judged(messages: readonly StoredMessage[], list: readonly OutgoingReceipt[]): Judgement[] {
  return messages.map((one, index) => {
    const answer = list[index];
    assert.ok(answer);
    return accepted(one, { receipt: answer });
  });
}

function theirList(sent: readonly StoredMessage[]): readonly StoredReceipt[] {
  return signedTogether(sent.map((one) => receipt(one, THERE.member)));
}

function received(receipts: readonly StoredReceipt[]): Extract<Judgement, { outcome: 'RECEIPTS' }> {
  const ifNotStored = () => ({ ...entry(message(THERE, [HERE])), id: receipts[0]?.ref.id ?? null });
  return { outcome: 'RECEIPTS', receipts, refused: null, ifNotStored };
}

async function sentMany(
  makeStore: Parameters<StoreCase['run']>[0],
): Promise<{ store: Store; sent: readonly StoredMessage[] }> {
  const store = await open(makeStore);
  const sent = [message(HERE, [THERE]), message(HERE, [THERE]), message(HERE, [THERE])];
  await store.submit(
    sent.map((one) => submission(one)),
    NOW,
  );
  await sendAll(store, 'KH');
  return { store, sent };
}
