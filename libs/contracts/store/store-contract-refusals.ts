import assert from 'node:assert/strict';
import type { ErrorCode } from '#kernel';
import { type DeferredWant, type Judgement, KEEP_MS, SAMPLE_BYTES, SAMPLE_ROWS, type Store } from '#exchange';
import { sendAll } from './store-contract-reads.js';
import {
  entry,
  HERE,
  message,
  NOW,
  open,
  receiver,
  rejected,
  THERE,
  THIRD,
  type StoreCase,
} from './store-contract-samples.js';

function refused(code: ErrorCode, bytes = 10): Judgement {
  const of = message(THERE, [HERE]);
  return {
    outcome: 'UNAUTHENTIC',
    entry: {
      ...entry(of, { code, digest: null }),
      bytes: new Uint8Array(bytes).fill(of.ref.id.charCodeAt(35)),
    },
  };
}

function many(count: number, code: ErrorCode, bytes?: number): Judgement[] {
  return Array.from({ length: count }, () => refused(code, bytes));
}

async function numbers(store: Store): Promise<number[]> {
  return (await store.quarantine(0, 1000)).map(({ number }) => number);
}

export const refusalCases: readonly StoreCase[] = [
  {
    name: 'keeps the newest refusals of a sender under a code, counts them all, and tells when they grow tenfold',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      await records.next([...many(2, 'E-FORM'), ...many(SAMPLE_ROWS - 1, 'E-SIG-INVALID')]);
      assert.deepEqual(await store.tendQuarantine(NOW), []);
      const before = await numbers(store);
      await records.next(many(3, 'E-SIG-INVALID'));
      const after = await numbers(store);
      assert.equal(after.length, SAMPLE_ROWS + 2);
      // The two of the other code stay, and of these the oldest two have gone.
      assert.deepEqual(after.slice(0, -3), [...before.slice(0, 2), ...before.slice(4)]);
      const told = { sender: 'KH', code: 'E-SIG-INVALID', count: SAMPLE_ROWS + 2, lastAt: NOW };
      assert.deepEqual(await store.tendQuarantine(NOW), [told]);
      await records.next(many(100, 'E-SIG-INVALID'));
      assert.deepEqual(await store.tendQuarantine(NOW), []);
      for (let n = 0; n < 9; n += 1) await records.next(many(100, 'E-SIG-INVALID'));
      assert.deepEqual(await store.tendQuarantine(NOW), [{ ...told, count: SAMPLE_ROWS + 1002 }]);
      assert.equal((await numbers(store)).length, SAMPLE_ROWS + 2);
    },
  },
  {
    name: 'keeps no more bytes of refusals than the sample may have, and always the newest',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const third = Math.ceil(SAMPLE_BYTES / 3);
      for (let n = 0; n < 5; n += 1) await records.next(many(1, 'E-FORM', third));
      assert.equal((await numbers(store)).length, 2);
      await records.next(many(1, 'E-FORM', SAMPLE_BYTES + 1));
      assert.deepEqual(
        (await store.quarantine(0, 10)).map(({ bytes }) => bytes.length),
        [SAMPLE_BYTES + 1],
      );
    },
  },
  {
    name: 'knows a refused message, and answers it again, when its row has long gone',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const bad = message(THERE, [HERE]);
      await records.next([rejected(bad)]);
      const [first] = await sendAll(store, 'KH');
      await store.tendQuarantine(NOW + KEEP_MS);
      assert.deepEqual(await store.quarantine(0, 10), []);
      assert.deepEqual(await store.known([bad.ref]), [
        { ref: bad.ref, digest: bad.digest, outcome: 'REJECTED', message: null },
      ]);
      await records.next([{ outcome: 'DUPLICATE', of: bad.ref }]);
      assert.deepEqual(
        (await sendAll(store, 'KH')).map(({ ref }) => ref),
        [first?.ref],
      );
    },
  },
  {
    name: 'tells of whom something waits, but not where it waits for a message of somebody else',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const waits = (wants: DeferredWant): Judgement => ({
        outcome: 'DEFERRED',
        entry: entry(message(THERE, [HERE]), { code: 'E-PARENT-UNKNOWN' }),
        wants,
      });
      await records.next([waits({ kind: 'MESSAGE', message: message(THIRD, [HERE]).ref })]);
      assert.deepEqual(await store.unjudged(), []);
      const wanted: DeferredWant[] = [
        { kind: 'MESSAGE', message: message(THERE, [HERE]).ref },
        { kind: 'DIRECTORY', version: 7 },
        { kind: 'SCHEMA', type: 'AL_UNKNOWN', version: 1 },
        { kind: 'INTERNAL' },
      ];
      for (const [n, wants] of wanted.entries()) {
        await records.next([waits(wants)], [], NOW + n * KEEP_MS);
        assert.deepEqual(await store.unjudged(), ['KH']);
        await store.tendQuarantine(NOW + (n + 1) * KEEP_MS);
        assert.deepEqual(await store.unjudged(), []);
      }
    },
  },
  {
    name: 'gives up what has waited too long: told as refused, its id free again',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [early, late] = [message(THERE, [HERE]), message(THERE, [HERE])];
      const records = receiver(store);
      const waits = (of: typeof early): Judgement => ({
        outcome: 'DEFERRED',
        entry: entry(of, { code: 'E-PARENT-UNKNOWN' }),
        wants: { kind: 'MESSAGE', message: message(THERE, [HERE]).ref },
      });
      await records.next([waits(early)]);
      await records.next([waits(late)], [], NOW + 1);
      const one = entry(early).bytes.length;
      assert.deepEqual(await store.waitingOf('KH'), { rows: 2, bytes: 2 * one });
      assert.deepEqual(await store.waitingOf('MM'), { rows: 0, bytes: 0 });
      await store.tendQuarantine(NOW + KEEP_MS);
      assert.deepEqual(await store.waitingOf('KH'), { rows: 1, bytes: one });
      assert.deepEqual(await store.refused('KH', NOW + KEEP_MS), [
        { id: early.ref.id, code: 'E-PARENT-UNKNOWN' },
      ]);
      assert.deepEqual(await store.known([early.ref]), []);
      assert.deepEqual(
        (await store.deferredOf('KH')).map(({ id }) => id),
        [late.ref.id],
      );
    },
  },
];
