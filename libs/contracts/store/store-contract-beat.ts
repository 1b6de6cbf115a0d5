import assert from 'node:assert/strict';
import {
  BEAT_AHEAD_MS,
  MOST_EPOCHS,
  MOST_RESENDS,
  type PeerBeat,
  RECEIPT_MS,
  type Store,
  type StoredMessage,
} from '#exchange';
import { beat, holds, sentTo } from './store-contract-beat-samples.js';
import { sendAll } from './store-contract-reads.js';
import {
  accepted,
  HERE,
  id,
  message,
  NOW,
  open,
  place,
  receipt,
  receipted,
  receiver,
  stream,
  submission,
  THERE,
  type StoreCase,
} from './store-contract-samples.js';

export const beatCases: readonly StoreCase[] = [
  {
    name: 'counts the numbers that arrived: all up to one, and those ahead of a gap',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      await records.next([accepted(message(THERE, [HERE]))], [1, 2, 5]);
      assert.deepEqual(await store.arrivals(), [
        { from: 'KH', stream: stream('TH'), upTo: 2, ahead: [[5, 5]], told: 0 },
      ]);
      await records.next([], [4, 7]);
      await records.next([], [3, 3, 1]);
      await store.beat(
        beat({ sent: [{ stream: stream('TH'), sent: 9 }] }),
        RECEIPT_MS,
        MOST_RESENDS,
        () => 0,
      );
      await store.beat(
        beat({ sent: [{ stream: stream('TH'), sent: 8 }] }),
        RECEIPT_MS,
        MOST_RESENDS,
        () => 0,
      );
      assert.deepEqual(await store.arrivals(), [
        { from: 'KH', stream: stream('TH'), upTo: 5, ahead: [[7, 7]], told: 9 },
      ]);
      assert.deepEqual(await store.peers(), [{ member: 'KH', beatAt: NOW }]);
    },
  },
  {
    name: 'knows a peer that never beat by what arrived of it',
    run: async (makeStore) => {
      const store = await open(makeStore);
      await receiver(store).next([], [1]);
      assert.deepEqual(await store.peers(), [{ member: 'KH', beatAt: null }]);
    },
  },
  {
    name: 'starts the clock of a receipt with the first heartbeat that shows the number received',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [first, second] = await sentTo(store, 2);
      await store.beat(holds(2, [1]), RECEIPT_MS, MOST_RESENDS, () => 0);
      await store.beat(holds(2, [], NOW + 7), RECEIPT_MS, MOST_RESENDS, () => 0);
      await store.beat(holds(2, [], NOW + 9), RECEIPT_MS, MOST_RESENDS, () => 0);
      assert.deepEqual(await clock(store, second), [NOW, NOW + RECEIPT_MS]);
      assert.deepEqual(await clock(store, first), [NOW + 7, NOW + 7 + RECEIPT_MS]);
    },
  },
  {
    name: 'shows which messages the peer keeps or refused, tells each once, and forgets those it lists no more',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [first, second] = await sentTo(store, 2);
      const shown = async (): Promise<unknown[]> => [await heldBy(store, first), await heldBy(store, second)];
      const told = async (over: Partial<PeerBeat>): Promise<readonly string[]> =>
        [...(await store.beat(beat(over), RECEIPT_MS, MOST_RESENDS, () => 0)).held].sort();
      const waits = { id: first.ref.id, code: 'E-CONVERSATION-UNKNOWN' };
      const refused = { id: second.ref.id, code: 'E-SIGNATURE' };
      assert.deepEqual(await told({ from: 'MM', waiting: [waits], refused: [refused] }), []);
      assert.deepEqual(await told({ waiting: [waits, { ...waits, id: id() }] }), [waits.id]);
      assert.deepEqual(await shown(), [waits.code, null]);
      const both = { waiting: [waits], refused: [refused, { ...waits, code: 'E-SIGNATURE' }] };
      assert.deepEqual(await told(both), [refused.id]);
      assert.deepEqual(await told(both), []);
      assert.deepEqual(await shown(), [waits.code, refused.code]);
      await told({ from: 'MM' });
      assert.deepEqual(await told({ waiting: [{ ...waits, code: 'E-INTERNAL' }] }), []);
      assert.deepEqual(await shown(), ['E-INTERNAL', null]);
      await told({});
      assert.deepEqual(await shown(), [null, null]);
    },
  },
  {
    name: 'holds nothing against a message once its receipt is here',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [first] = await sentTo(store, 1);
      const waiting = [{ id: first.ref.id, code: 'E-CONVERSATION-UNKNOWN' }];
      await store.beat(beat({ waiting }), RECEIPT_MS, MOST_RESENDS, () => 0);
      await receiver(store).next([receipted(receipt(first, 'KH'), first)]);
      assert.equal(await heldBy(store, first), null);
      const { held } = await store.beat(beat({ waiting }), RECEIPT_MS, MOST_RESENDS, () => 0);
      assert.deepEqual([held, await heldBy(store, first)], [[], null]);
    },
  },
  {
    name: 'takes no number for received because the mark of a heartbeat sinks, and all once it is told',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const sent = await sentMany(store, 6);
      const received = async (): Promise<unknown[]> =>
        Promise.all(sent.map(async (one) => (await clock(store, one))[0] ?? null));
      await store.beat(holds(6, [5], NOW), RECEIPT_MS, MOST_RESENDS, () => 1000);
      await store.beat(holds(4, [], NOW + 1), RECEIPT_MS, MOST_RESENDS, () => 1000);
      assert.deepEqual(await received(), [NOW, NOW, NOW, NOW, null, NOW]);
      await store.beat(holds(6, [], NOW + 2), RECEIPT_MS, MOST_RESENDS, () => 1000);
      assert.deepEqual(await received(), [NOW, NOW, NOW, NOW, NOW + 2, NOW]);
    },
  },
  {
    name: 'counts nothing of a heartbeat that is not dated later than the last one',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [first] = await sentTo(store, 2);
      const waiting = [{ id: first.ref.id, code: 'E-CONVERSATION-UNKNOWN' }];
      const told = { sent: [{ stream: stream('TH'), sent: 3 }], holds: holds(1, []).holds, waiting };
      const old = await store.beat(beat({ ...told, sentAt: NOW }), RECEIPT_MS, MOST_RESENDS, () => 0);
      assert.equal(old.old, false);
      const later = beat({ holds: holds(1, []).holds, sentAt: NOW + 2, at: NOW + 2 });
      assert.equal((await store.beat(later, RECEIPT_MS, MOST_RESENDS, () => 0)).old, false);
      for (const sentAt of [NOW, NOW + 1, NOW + 2]) {
        const again = beat({ ...told, sent: [{ stream: stream('TH'), sent: 9 }], sentAt, at: NOW + 9 });
        const { old: ignored, held } = await store.beat(again, RECEIPT_MS, MOST_RESENDS, () => 0);
        assert.deepEqual([ignored, held], [true, []]);
      }
      assert.deepEqual(await store.peers(), [{ member: 'KH', beatAt: NOW + 2 }]);
      assert.equal((await store.arrivals())[0]?.told, 3);
      assert.equal(await heldBy(store, first), null);
      // Each peer's are ordered alone.
      const other = beat({ from: 'MM', sentAt: NOW - 9, at: NOW + 9 });
      assert.equal((await store.beat(other, RECEIPT_MS, MOST_RESENDS, () => 0)).old, false);
    },
  },
  {
    name: 'lets heartbeats dated far ahead keep rightly dated ones from counting for ten minutes at most',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const year = 365 * 86_400_000;
      const counts = async (sentAt: number, at: number): Promise<boolean> =>
        !(await store.beat(beat({ sentAt, at }), RECEIPT_MS, MOST_RESENDS, () => 0)).old;
      assert.equal(await counts(NOW + year, NOW), true);
      assert.equal(await counts(NOW + year + 1, NOW + 1), true);
      assert.equal(await counts(NOW + BEAT_AHEAD_MS, NOW + 2), false);
      assert.equal(await counts(NOW + 3 + BEAT_AHEAD_MS, NOW + 3 + BEAT_AHEAD_MS), true);
    },
  },
  {
    name: 'moves its clock with beatAt even where ours was set back',
    run: async (makeStore) => {
      const store = await open(makeStore);
      await store.beat(beat({ at: NOW }), RECEIPT_MS, MOST_RESENDS, () => 0);
      await store.beat(beat({ at: NOW - 3_600_000 }), RECEIPT_MS, MOST_RESENDS, () => 0);
      assert.deepEqual(await store.peers(), [{ member: 'KH', beatAt: NOW - 3_600_000 }]);
    },
  },
  {
    name: 'keeps few streams of a peer, those of the highest epochs, and none of ours that do not exist',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const epochs = [5, 1, 9, 2, 7, 3, 8];
      const at = (epoch: number) => ({ to: 'TH', lane: 'normal', epoch }) as const;
      for (const epoch of epochs)
        await store.beat(beat({ sent: [{ stream: at(epoch), sent: 3 }] }), RECEIPT_MS, MOST_RESENDS, () => 0);
      await store.setOffset(place('0').topic, 0, '0', 'START', NOW);
      for (const [offset, epoch] of [4, 6].entries())
        await store.commitRecord(place(String(offset)), 'KH', [{ stream: at(epoch), seq: 1 }], [], NOW);
      const kept = (await store.arrivals()).map(({ stream: { epoch } }) => epoch);
      assert.deepEqual(
        kept.sort((a, b) => a - b),
        [6, 7, 8, 9].slice(-MOST_EPOCHS),
      );
      const [first] = await sentTo(store, 1);
      const invented = { to: 'KH', lane: 'normal', epoch: 77 } as const;
      const all = { holds: [{ stream: invented, upTo: 1, missing: [1] }] };
      const { resends } = await store.beat(beat(all), RECEIPT_MS, MOST_RESENDS, () => 0);
      assert.deepEqual([resends, await clock(store, first)], [[], [null, null]]);
    },
  },
  {
    name: 'lets one process at a time speak for the member, each time under a later date',
    run: async (makeStore) => {
      const store = await open(makeStore);
      assert.equal(await store.speak('a', NOW, 15_000), NOW);
      assert.equal(await store.speak('b', NOW + 14_999, 15_000), undefined);
      assert.equal(await store.speak('a', NOW + 14_999, 15_000), NOW + 14_999);
      // The clock was set back: who holds it goes on, and what it says is dated later all the same.
      assert.equal(await store.speak('a', NOW - 3_600_000, 15_000), NOW + 15_000);
      assert.equal(await store.speak('b', NOW - 3_600_000, 15_000), undefined);
      assert.equal(await store.speak('b', NOW - 3_500_000, 15_000), NOW + 15_001);
      await store.fallSilent('a');
      assert.equal(await store.speak('a', NOW - 3_500_000, 15_000), undefined);
      await store.fallSilent('b');
      assert.equal(await store.speak('a', NOW - 3_500_000, 15_000), NOW + 15_002);
      // It was set a year ahead, by mistake, and back.
      const year = 365 * 86_400_000;
      assert.equal(await store.speak('a', NOW + year, 15_000), NOW + year);
      assert.equal(await store.speak('b', NOW, 15_000), NOW);
    },
  },
];

async function sentMany(store: Store, count: number): Promise<readonly StoredMessage[]> {
  const all = Array.from({ length: count }, () => message(HERE, [THERE]));
  for (const one of all) await store.submit([submission(one, { key: id() })], NOW);
  await sendAll(store, 'KH');
  return all;
}

async function heldBy(store: Store, of: StoredMessage): Promise<string | null | undefined> {
  return (await store.view(of.ref))?.deliveries[0]?.held;
}

async function clock(
  store: Store,
  of: StoredMessage,
): Promise<[number | null | undefined, number | null | undefined]> {
  const [delivery] = (await store.view(of.ref))?.deliveries ?? [];
  return [delivery?.receivedAt, delivery?.dueAt];
}
