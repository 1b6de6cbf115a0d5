import assert from 'node:assert/strict';
import { HOUR, MINUTE, rfc3339 } from '#kernel';
import {
  accepted,
  HERE,
  message,
  NOW,
  receiver,
  reply,
  submission,
  THERE,
  type StoreCase,
} from '../store/store-contract-samples.js';
import { ANSWER, CLOSE, DUE, open } from './case-fold.js';

/** Whom a conversation waits for. */
export const workCases: readonly StoreCase[] = [
  {
    name: 'lists a conversation with the unit that has the ball, by due time, and moves it when the ball moves',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const late = message(THERE, [HERE], { sentAt: rfc3339(NOW + MINUTE) });
      const first = message(THERE, [HERE]);
      await records.next([accepted(late), accepted(first)]);
      const listed = await store.work('ATU', 'me', undefined, 10);
      assert.deepEqual(
        listed.map(({ opening, withMe, dueAt }) => [opening.ref, withMe, dueAt]),
        [
          [first.ref, true, DUE],
          [late.ref, true, DUE + MINUTE],
        ],
      );
      const [top] = listed;
      assert.ok(top);
      assert.deepEqual(top.opening, first);
      assert.deepEqual([top.lastAt, top.lastType], [NOW, 'RF_SAMPLE']);
      assert.deepEqual(await store.work('ATU', 'them', undefined, 10), []);
      assert.deepEqual(await store.work('DESK', 'open', undefined, 10), []);
      const [second] = await store.work('ATU', 'me', top.cursor, 10);
      assert.deepEqual(second?.opening.ref, late.ref);
      await store.submit([submission(reply(first, HERE, [THERE], { type: ANSWER }))], NOW + 1);
      assert.deepEqual(
        (await store.work('ATU', 'them', undefined, 10)).map((one) => [
          one.opening.ref,
          one.dueAt,
          one.lastType,
        ]),
        [[first.ref, null, ANSWER]],
      );
      assert.deepEqual(await store.workCounts('ATU', DUE), { me: 1, them: 1, overdue: 0 });
      assert.deepEqual(await store.workCounts('ATU', DUE + HOUR), { me: 1, them: 1, overdue: 1 });
      const none = { me: 0, them: 0, overdue: 0 };
      assert.deepEqual(await store.workCounts('ATU', DUE, ['AL_SAMPLE']), none);
      assert.deepEqual(await store.workCounts('ATU', DUE, ['AL_SAMPLE', 'RF_SAMPLE']), {
        ...none,
        me: 1,
        them: 1,
      });
      await store.submit([submission(reply(late, HERE, [THERE], { type: CLOSE }))], NOW + 2);
      assert.deepEqual(
        (await store.work('ATU', 'closed', undefined, 10)).map(({ opening }) => opening.ref),
        [late.ref],
      );
    },
  },
  {
    name: 'lists an exercise behind live work, and counts it never',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const exercise = message(THERE, [HERE], { status: 'EXERCISE' });
      const test = message(THERE, [HERE], { status: 'TEST' });
      const live = message(THERE, [HERE], { sentAt: rfc3339(NOW + MINUTE) });
      await receiver(store).next([accepted(exercise), accepted(test), accepted(live)]);
      assert.deepEqual(
        (await store.work('ATU', 'me', undefined, 10)).map(({ opening, dueAt }) => [opening.status, dueAt]),
        [
          ['ACTUAL', DUE + MINUTE],
          ['EXERCISE', null],
          ['TEST', null],
        ],
      );
      const counts = { me: 1, them: 0, overdue: 1 };
      assert.deepEqual(await store.workCounts('ATU', DUE + HOUR), counts);
      assert.deepEqual(await store.workCounts('ATU', DUE + HOUR, [live.type]), counts);
    },
  },
];
