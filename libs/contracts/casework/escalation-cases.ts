import assert from 'node:assert/strict';
import { HOUR } from '#kernel';
import type { RingingClock } from '#exchange';
import {
  accepted,
  DESK,
  HERE,
  message,
  NOW,
  receiver,
  reply,
  submission,
  THERE,
  type StoreCase,
} from '../store/store-contract-samples.js';
import { ANSWER, CROSSES_START, DUE, LATER, open } from './case-fold.js';

/** What is kept of the rungs that rang. */
export const escalationCases: readonly StoreCase[] = [
  {
    name: "keeps own units' escalations at 100 % until the other side is told, and no others",
    run: async (makeStore) => {
      const store = await open(makeStore);
      const ours = message(THERE, [HERE]);
      const theirs = message(DESK, [THERE]);
      await receiver(store).next([accepted(ours)]);
      await store.submit([submission(theirs)], NOW);
      for (const rung of await store.ringing(LATER, 10))
        assert.equal(await store.ring(rung, { level: 100, at: DUE }), true);
      for (const rung of await store.ringing(DUE, 10))
        assert.equal(await store.ring(rung, { level: 150, at: DUE + HOUR }), true);
      const [untold, ...rest] = await store.untold(DUE, 10);
      assert.ok(untold);
      assert.deepEqual([untold.conversation, untold.level, rest], [ours.ref, 100, []]);
      await store.told(untold);
      assert.deepEqual(await store.untold(DUE, 10), []);
      assert.equal((await store.escalations(theirs.ref)).length, 2);
    },
  },
  {
    name: 'lists the clocks of a name that became overdue since then, whoever owes them, newest first',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const ours = message(THERE, [HERE]);
      const theirs = message(DESK, [THERE]);
      await receiver(store).next([accepted(ours)]);
      await store.submit([submission(theirs)], NOW);
      for (const [i, rung] of (await store.ringing(LATER, 10)).entries())
        await store.ring(rung, { level: 100, at: DUE + i });
      assert.deepEqual(await store.becameOverdue('ACK', 0, 10), []);
      for (const rung of await store.ringing(DUE + 1, 10))
        await store.ring(rung, { level: 150, at: DUE + HOUR });
      const found = await store.becameOverdue('ACK', 0, 10);
      assert.deepEqual(
        found.map(({ level, at }) => [level, at]),
        [
          [100, DUE + 1],
          [100, DUE],
        ],
      );
      assert.deepEqual(await store.becameOverdue('ACK', DUE + 1, 10), found.slice(0, 1));
      assert.deepEqual(await store.becameOverdue('ACK', 0, 1), found.slice(0, 1));
      assert.deepEqual(await store.becameOverdue('NV', 0, 10), []);
    },
  },
  {
    name: 'lists no clock as overdue that was stopped before, or never was, though the message that says so came late',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const both = [message(THERE, [HERE]), message(THERE, [HERE])] as const;
      await receiver(store).next(both.map((one) => accepted(one)));
      for (const rung of await store.ringing(LATER, 10)) await store.ring(rung, { level: 100, at: DUE });
      for (const rung of await store.ringing(DUE, 10)) await store.ring(rung, { level: 150, at: DUE + HOUR });
      assert.equal((await store.becameOverdue('ACK', 0, 10)).length, 2);
      const [stopped, crossed] = both;
      await store.submit([submission(reply(stopped, HERE, [THERE], { type: ANSWER }))], DUE + 1);
      assert.deepEqual(
        (await store.becameOverdue('ACK', 0, 10)).map(({ conversation }) => conversation),
        [crossed.ref],
      );
      await store.submit([submission(reply(crossed, HERE, [THERE], { type: CROSSES_START }))], DUE + 1);
      assert.deepEqual(await store.becameOverdue('ACK', 0, 10), []);
      // What rang stays on record.
      assert.equal((await store.escalations(stopped.ref)).length, 2);
    },
  },
  {
    name: 'puts off an escalation that cannot be told, so that the later ones come before it',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const both = [message(THERE, [HERE]), message(THERE, [HERE])];
      await receiver(store).next(both.map((one) => accepted(one)));
      for (const rung of await store.ringing(LATER, 10)) await store.ring(rung, { level: 100, at: DUE });
      for (const rung of await store.ringing(DUE, 10)) await store.ring(rung, { level: 150, at: DUE + HOUR });
      const [first, second] = await store.untold(DUE, 10);
      assert.ok(first !== undefined && second !== undefined);
      await store.putOff(first, DUE + HOUR);
      assert.deepEqual(await store.untold(DUE, 10), [second]);
      assert.deepEqual(await store.untold(DUE + HOUR, 10), [second, first]);
      await store.told(first);
      assert.deepEqual(await store.untold(DUE + HOUR, 10), [second]);
    },
  },
  {
    name: 'lists escalations that are told at one moment by their conversations',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const both = [message(THERE, [HERE]), message(THERE, [HERE])];
      await receiver(store).next(both.map((one) => accepted(one)));
      const lastFirst = (rungs: readonly RingingClock[]): readonly RingingClock[] =>
        rungs.toSorted((a, b) => (a.conversation.id < b.conversation.id ? 1 : -1));
      for (const rung of lastFirst(await store.ringing(LATER, 10)))
        await store.ring(rung, { level: 100, at: DUE });
      for (const rung of lastFirst(await store.ringing(DUE, 10)))
        await store.ring(rung, { level: 150, at: DUE + HOUR });
      assert.deepEqual(
        (await store.untold(DUE, 10)).map(({ conversation }) => conversation.id),
        both.map(({ ref }) => ref.id).sort(),
      );
    },
  },
];
