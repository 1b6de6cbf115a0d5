import assert from 'node:assert/strict';
import { nextRung, unopened, type CaseClock, type CaseMessage, type CaseState } from '#cases';
import { HOUR, MINUTE, refKey, rfc3339, type MessageRef } from '#kernel';
import type { CaseStore, Fold, RingingClock, Store } from '#exchange';
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
  type MakeStore,
  type StoreCase,
} from './store-contract-samples.js';

/** Answers a clock; pauses it; goes on with it, an hour later. */
const [ANSWER, PAUSE, RESUME, CLOSE] = ['XX_ANSWER', 'XX_PAUSE', 'XX_RESUME', 'XX_CLOSE'];
/** Shows that there never was such a clock: what started it is crossed by a message that came late. */
const CROSSES_START = 'XX_CROSSES_START';

/** The addressee of the opening has the ball and an hour; an answer gives the ball back. */
const caseFold: Fold = (conversation: MessageRef, messages: readonly CaseMessage[]): CaseState => {
  const opening = messages.find(({ ref }) => refKey(ref) === refKey(conversation));
  const [asked] = opening?.to ?? [];
  if (opening === undefined || asked === undefined) return unopened;
  const has = (type: string | undefined): CaseMessage | undefined =>
    messages.find((one) => one.type === type);
  const [answer, pause, resume, close] = [has(ANSWER), has(PAUSE), has(RESUME), has(CLOSE)];
  const done = answer ?? close;
  const clock: CaseClock = {
    clock: 'ACK',
    key: '',
    owner: asked,
    startedAt: opening.sentAt,
    dueAt: rfc3339(
      Date.parse(opening.sentAt) + (resume !== undefined ? 2 : pause !== undefined ? 4 : 1) * HOUR,
    ),
    urgency: 'R',
    startedBy: opening.ref,
    pause:
      pause !== undefined && resume === undefined
        ? { since: pause.sentAt, reason: 'WAIT_PERSON', reviewAt: rfc3339(NOW + 3 * HOUR) }
        : null,
    stop: done === undefined ? null : { at: done.sentAt, by: done.ref },
  };
  const ball = answer === undefined ? asked : opening.from;
  return {
    ...unopened,
    state: close === undefined ? 'SENT' : 'CLOSED',
    open: close === undefined,
    ball: close === undefined ? ball : null,
    clocks: has(CROSSES_START) === undefined ? [clock] : [],
  };
};

async function open(makeStore: MakeStore): Promise<Store & CaseStore> {
  return makeStore({ fold: caseFold, member: HERE.member });
}

/** The first rung of a clock of an hour. */
const LATER = NOW + 10 * MINUTE;
const DUE = NOW + HOUR;

export const caseCases: readonly StoreCase[] = [
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
      await receiver(store).next([accepted(message(THERE, [HERE], { status: 'EXERCISE' }))]);
      assert.deepEqual(await store.ringing(DUE, 10), []);
      assert.equal((await store.work('ATU', 'me', undefined, 10)).length, 1);
    },
  },
];
