import assert from 'node:assert/strict';
import type { Store, StoredMessage, StoredPart } from '#exchange';
import { sendAll } from './store-contract-reads.js';
import {
  entry,
  HERE,
  id,
  message,
  NOW,
  open,
  part,
  receipt,
  receipted,
  receiver,
  submission,
  THERE,
  THIRD,
  type MakeStore,
  type StoreCase,
} from './store-contract-samples.js';

export const receiptCases: readonly StoreCase[] = [
  {
    name: 'notes a GATEWAY receipt on the delivery to its member, and no other level',
    run: async (makeStore) => {
      const { store, sent } = await sentToTwo(makeStore);
      const records = receiver(store);
      const opened = receipt(sent, 'KH', { level: 'OPENED', from: THERE, unit: 'DESK', part: 'victim' });
      await records.next([receipted(opened, sent)]);
      assert.deepEqual(await states(store, sent), { KH: 'SENT', MM: 'SENT' });
      const [yes, no] = [
        receipt(sent, 'KH'),
        receipt(sent, 'MM', { result: 'REJECTED', errors: [{ code: 'E-EXPIRED', path: '/expiresAt' }] }),
      ];
      await records.next([receipted(yes, sent), receipted(no, sent)]);
      assert.deepEqual(await states(store, sent), { KH: 'RECEIPTED', MM: 'REJECTED' });
      const view = await store.view(sent.ref);
      assert.deepEqual(
        view?.receipts.map(({ ref }) => ref.id).sort(),
        [opened, yes, no].map(({ ref }) => ref.id).sort(),
      );
      assert.deepEqual(
        view.receipts.find(({ ref }) => ref.id === no.ref.id),
        no,
      );
    },
  },
  {
    name: 'takes a receipt that comes twice once',
    run: async (makeStore) => {
      const { store, sent } = await sentToTwo(makeStore);
      const records = receiver(store);
      const first = receipt(sent, 'KH');
      await records.next([receipted(first, sent), receipted(first, sent)]);
      await records.next([receipted(first, sent), receipted(receipt(sent, 'KH'), sent)]);
      assert.deepEqual((await store.view(sent.ref))?.receipts, [first]);
      assert.deepEqual(await store.quarantine(0, 10), []);
    },
  },
  {
    name: 'holds a receipt that contradicts an earlier one of the same member',
    run: async (makeStore) => {
      const { store, sent } = await sentToTwo(makeStore);
      const records = receiver(store);
      const first = receipt(sent, 'KH');
      const other = receipt(sent, 'KH', { result: 'REJECTED' });
      await records.next([receipted(first, sent)]);
      await records.next([
        receipted(other, sent),
        receipted(receipt(sent, 'MM', { result: 'REJECTED' }), sent),
      ]);
      assert.deepEqual(await states(store, sent), { KH: 'RECEIPTED', MM: 'REJECTED' });
      const [row, ...more] = await store.quarantine(0, 10);
      assert.deepEqual(more, []);
      assert.deepEqual([row?.code, row?.id, row?.state], ['E-DUPLICATE-CONFLICT', other.ref.id, 'HELD']);
      assert.deepEqual(await store.refused('KH', NOW), [{ id: other.ref.id, code: 'E-DUPLICATE-CONFLICT' }]);
    },
  },
  {
    name: 'tells what receipts are held against: digest, addressees, parts and destinations of own messages',
    run: async (makeStore) => {
      const { store, sent, parts } = await sentToTwo(makeStore);
      const [found, ...more] = await store.sentMessages([sent.ref.id, id()]);
      assert.deepEqual(more, []);
      assert.deepEqual(
        [found?.id, found?.digest, [...(found?.destinations ?? [])].sort()],
        [sent.ref.id, sent.digest, ['KH', 'MM']],
      );
      assert.deepEqual(
        [found?.to, found?.parts],
        [sent.to, parts.map(({ part: name, units }) => ({ part: name, units }))],
      );
    },
  },
  {
    name: 'tells a peer what was refused of it, the newest first',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const [old, first, second] = [message(THERE, [HERE]), message(THERE, [HERE]), message(THERE, [HERE])];
      const refusal = (of: StoredMessage) =>
        ({ outcome: 'UNAUTHENTIC', entry: entry(of, { code: 'E-SIG-INVALID', digest: null }) }) as const;
      await records.next([refusal(old)], [], NOW - 1);
      await records.next([refusal(first)]);
      await records.next([
        refusal(second),
        {
          outcome: 'UNAUTHENTIC',
          entry: entry(first, { from: null, id: null, digest: null, whole: true, item: null }),
        },
      ]);
      assert.deepEqual(
        await store.refused('KH', NOW),
        [second, first].map(({ ref }) => ({ id: ref.id, code: 'E-SIG-INVALID' })),
      );
      assert.deepEqual(await store.refused('MM', NOW), []);
      assert.deepEqual(await store.counts(), { deferred: 0, held: 4, oldestWaitingAt: null });
    },
  },
];

async function sentToTwo(
  makeStore: MakeStore,
): Promise<{ store: Store; sent: StoredMessage; parts: readonly StoredPart[] }> {
  const store = await open(makeStore);
  const sent = message(HERE, [THERE, THIRD]);
  const parts = [part('victim', [THERE, THIRD])];
  await store.submit([submission(sent, { parts })], NOW);
  await sendAll(store, 'KH');
  await sendAll(store, 'MM');
  return { store, sent, parts };
}

async function states(store: Store, sent: StoredMessage): Promise<Record<string, string>> {
  const view = await store.view(sent.ref);
  return Object.fromEntries((view?.deliveries ?? []).map(({ destination, state }) => [destination, state]));
}
