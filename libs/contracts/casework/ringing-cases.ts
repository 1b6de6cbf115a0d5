import assert from 'node:assert/strict';
import { nextRung } from '#cases';
import { HOUR, rfc3339 } from '#kernel';
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
import { ANSWER, CROSSES_START, DUE, LATER, open, PAUSE, RESUME } from './case-fold.js';

/** When a clock rings, and when it never does. */
export const ringingCases: readonly StoreCase[] = [
  {
    name: 'rings a clock at its rungs, once each, until it is answered',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const opening = message(THERE, [HERE]);
      await receiver(store).next([accepted(opening)]);
      assert.deepEqual(await store.ringing(LATER - 1, 10), []);
      const [rung] = await store.ringing(LATER, 10);
      assert.ok(rung);
      assert.deepEqual(
        [rung.conversation, rung.clock.clock, rung.level, rung.at],
        [opening.ref, 'ACK', 50, LATER],
      );
      const next = { level: 100, at: DUE };
      assert.equal(await store.ring(rung, next), true);
      assert.equal(await store.ring(rung, next), false);
      assert.deepEqual(await store.ringing(LATER, 10), []);
      assert.deepEqual(
        (await store.escalations(opening.ref)).map(({ level, at }) => [level, at]),
        [[50, LATER]],
      );
      assert.deepEqual(await store.untold(DUE, 10), []);
      const [due] = await store.ringing(DUE, 10);
      assert.ok(due);
      await store.submit([submission(reply(opening, HERE, [THERE], { type: ANSWER }))], DUE);
      assert.equal(await store.ring(due, { level: 150, at: DUE + 1 }), false);
      assert.deepEqual(await store.ringing(DUE + HOUR, 10), []);
    },
  },
  {
    name: 'rings no clock that is paused, and goes on from the moved due time when the pause ends',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const opening = message(THERE, [HERE]);
      await receiver(store).next([accepted(opening)]);
      await store.submit([submission(reply(opening, HERE, [THERE], { type: PAUSE }))], NOW + 1);
      assert.deepEqual(await store.ringing(NOW + 3 * HOUR - 1, 10), []);
      // The due time of the list counts the pause as well.
      assert.deepEqual(
        (await store.work('ATU', 'me', undefined, 10)).map(({ dueAt }) => dueAt),
        [NOW + 4 * HOUR],
      );
      // Nobody ends the pause: it ends at its review date, and the clock is not silent for ever.
      assert.equal((await store.ringing(NOW + 5 * HOUR, 10)).length, 1);
      await store.submit([submission(reply(opening, HERE, [THERE], { type: RESUME }))], DUE);
      const resumed = {
        startedAt: rfc3339(NOW),
        dueAt: rfc3339(DUE + HOUR),
        urgency: 'R',
        pause: null,
      } as const;
      const expected = nextRung(resumed, DUE);
      const [rung] = await store.ringing(Date.parse(expected.at), 10);
      assert.deepEqual([rung?.level, rung?.at], [expected.level, Date.parse(expected.at)]);
    },
  },
  {
    name: 'rings no clock that never was, once a late message has crossed the one that started it',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const opening = message(THERE, [HERE]);
      await receiver(store).next([accepted(opening)]);
      assert.equal((await store.ringing(DUE, 10)).length, 1);
      await store.submit([submission(reply(opening, HERE, [THERE], { type: CROSSES_START }))], NOW + 1);
      assert.deepEqual(await store.ringing(DUE, 10), []);
    },
  },
  {
    name: 'rings no clock of an exercise',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const exercise = message(THERE, [HERE], { status: 'EXERCISE' });
      const live = message(THERE, [HERE]);
      // Beside a live message, whose clock is stored by the same statement.
      await receiver(store).next([accepted(exercise), accepted(live)]);
      assert.deepEqual(
        (await store.ringing(DUE, 10)).map(({ conversation }) => conversation),
        [live.ref],
      );
      assert.equal((await store.work('ATU', 'me', undefined, 10)).length, 2);
    },
  },
];
