import assert from 'node:assert/strict';
import { unopened, type CaseClock, type CaseMessage, type CaseState } from '#cases';
import { DAY, refKey, rfc3339, type MessageRef } from '#kernel';
import type { CaseStore, Fold, Store } from '#exchange';
import {
  accepted,
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

const [RECALL, ASK, CERTIFY] = ['XX_RECALL', 'XX_ASK', 'XX_CERTIFY'];
const END = NOW + 100 * DAY;

/** Kept for a hundred days; a recall takes the opening back; who is asked owes a certificate until it comes. */
const keepingFold: Fold = (conversation: MessageRef, messages: readonly CaseMessage[]): CaseState => {
  const opening = messages.find(({ ref }) => refKey(ref) === refKey(conversation));
  if (opening === undefined) return unopened;
  const recalls = messages.filter(({ type }) => type === RECALL);
  const asks = messages.filter(({ type }) => type === ASK);
  const certificate = messages.find(({ type }) => type === CERTIFY);
  return {
    ...unopened,
    state: 'SENT',
    open: true,
    kept: { until: rfc3339(END), since: opening.sentAt, renewed: 0 },
    lifecycles: recalls.map(({ ref }) => ({
      lifecycle: 'recall',
      key: ref.id,
      state: asks.length > 0 ? 'ASKED' : 'MADE',
      by: ref,
    })),
    clocks: asks.map(({ ref, to: [owner = HERE], sentAt }): CaseClock => ({
      clock: 'ER',
      key: ref.id,
      owner,
      startedAt: sentAt,
      dueAt: rfc3339(NOW + 7 * DAY),
      urgency: 'R',
      startedBy: ref,
      pause: null,
      stop: certificate === undefined ? null : { at: certificate.sentAt, by: certificate.ref },
    })),
    ...(recalls.length === 0 ? {} : { recalled: [opening.ref] }),
  };
};

function open(makeStore: MakeStore): Promise<Store & CaseStore> {
  return makeStore({ fold: keepingFold, member: HERE.member });
}

async function dueAt(store: CaseStore, now: number): Promise<readonly MessageRef[]> {
  return (await store.keepingDue(now, 10)).map(({ ref }) => ref);
}

/** Somebody has worked on all that is due at `now`. */
async function workedOn(store: CaseStore, now: number, at: number | null): Promise<void> {
  for (const due of await store.keepingDue(now, 10)) await store.keepingLater(due, at);
}

export const keepingCases: readonly StoreCase[] = [
  {
    name: 'says when its own openings come to their end, and stays due until somebody has worked on it',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const own = message(HERE, [THERE]);
      await store.submit([submission(own)], NOW);
      await receiver(store).next([accepted(message(THERE, [HERE]))]);
      const first = END - 60 * DAY;
      assert.deepEqual(await dueAt(store, first - 1), []);
      assert.deepEqual(await dueAt(store, first), [own.ref]);
      assert.deepEqual(await dueAt(store, END), [own.ref]);
      await workedOn(store, END, END);
      assert.deepEqual(await dueAt(store, END - 1), []);
      assert.deepEqual(await dueAt(store, END), [own.ref]);
      await workedOn(store, END, null);
      assert.deepEqual(await dueAt(store, END + 1000 * DAY), []);
    },
  },
  {
    name: 'stays due where something came while somebody worked on it, and is taken back by no change',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const own = message(HERE, [THERE]);
      await store.submit([submission(own)], NOW);
      await store.submit([submission(reply(own, HERE, [THERE], { type: RECALL }))], NOW);
      const before = await store.keepingDue(NOW, 10);
      // The first notice of several: what it leaves to do comes later, and the others are not sent yet.
      await store.submit([submission(reply(own, HERE, [THERE], { type: ASK }))], NOW);
      assert.deepEqual(await dueAt(store, NOW), [own.ref]);
      for (const one of before) await store.keepingLater(one, null);
      assert.deepEqual(await dueAt(store, NOW), [own.ref]);
      await workedOn(store, NOW, null);
      assert.deepEqual(await dueAt(store, END + 1000 * DAY), []);
    },
  },
  {
    name: 'lists what was refused for good since it was, until somebody has worked on a change, and is due no more by it',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [own, other] = [message(HERE, [THERE]), message(HERE, [THERE])];
      for (const one of [own, other]) {
        await store.submit([submission(one)], NOW);
        await store.submit([submission(reply(one, HERE, [THERE], { type: RECALL }))], NOW);
      }
      const untold = [{ in: other.ref, code: 'E-NOT-PARTY' }] as const;
      const [first, second] = await store.keepingDue(NOW, 10);
      assert.ok(first && second);
      await store.keepingRefused(first, untold, null, NOW + 1);
      await store.keepingRefused(second, untold, END, NOW + 2);
      assert.deepEqual(await dueAt(store, END - 1), []);
      assert.deepEqual(await dueAt(store, END), [second.ref]);
      const listed = await store.untoldKeeping(undefined, 10);
      assert.deepEqual(
        listed.map((one) => [one.conversation, one.untold, one.since]),
        [
          [first.ref, untold, NOW + 1],
          [second.ref, untold, NOW + 2],
        ],
      );
      assert.ok(listed[0]?.parties.some(({ member, unit }) => member === HERE.member && unit === HERE.unit));
      const [page] = await store.untoldKeeping(undefined, 1);
      assert.deepEqual(await store.untoldKeeping(page?.cursor, 10), listed.slice(1));
      assert.deepEqual(await store.untoldKeeping(listed[1]?.cursor, 10), []);
      // A change makes it due again; what still stands is as old as it is, and what is said is listed no more.
      await store.submit([submission(reply(own, HERE, [THERE], { type: RECALL }))], NOW + 3);
      await store.submit([submission(reply(other, HERE, [THERE], { type: RECALL }))], NOW + 3);
      for (const due of await store.keepingDue(NOW + 3, 10))
        if (due.ref.id === first.ref.id) await store.keepingRefused(due, untold, null, NOW + 4);
        else await store.keepingLater(due, null);
      assert.deepEqual(
        (await store.untoldKeeping(undefined, 10)).map((one) => [one.conversation, one.since]),
        [[first.ref, NOW + 1]],
      );
    },
  },
  {
    name: 'is due at once after an own recall, and lists what nobody reads once, however it changes',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const own = message(HERE, [THERE]);
      await store.submit([submission(own)], NOW);
      assert.deepEqual(await store.waitingForKeys(undefined, 10), []);
      await store.submit([submission(reply(own, HERE, [THERE], { type: RECALL }))], NOW + 1);
      assert.deepEqual(await dueAt(store, NOW), [own.ref]);
      await store.submit([submission(reply(own, HERE, [THERE], { type: ASK }))], NOW + 2);
      const listed = await store.waitingForKeys(undefined, 10);
      assert.deepEqual(
        listed.map(({ ref, type, from, to, conversation, cause, since }) => ({
          ...{ ref, type, from, to, conversation, cause, since },
        })),
        [
          {
            ref: own.ref,
            type: own.type,
            from: own.from,
            to: own.to,
            conversation: own.conversation,
            cause: 'RECALLED',
            since: NOW + 1,
          },
        ],
      );
      assert.deepEqual(await store.waitingForKeys(listed[0]?.cursor, 10), []);
    },
  },
  {
    name: 'lists the certificates that it owes, and those that it waits for, until they come',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const theirs = message(THERE, [HERE]);
      const ours = message(HERE, [THERE]);
      const records = receiver(store);
      await records.next([accepted(theirs), accepted(reply(theirs, THERE, [HERE], { type: ASK }))]);
      await store.submit([submission(ours)], NOW);
      await store.submit([submission(reply(ours, HERE, [THERE], { type: ASK }))], NOW);
      const owed = async (by: 'BY_US' | 'TO_US') =>
        (await store.owedCertificates(by, 10)).map(({ conversation, clock }) => [conversation, clock.owner]);
      assert.deepEqual(await owed('BY_US'), [[theirs.ref, HERE]]);
      assert.deepEqual(await owed('TO_US'), [[ours.ref, THERE]]);
      const [last] = await store.owedCertificates('BY_US', 10);
      assert.deepEqual(await store.owedCertificates('BY_US', 10, last?.clock.startedBy.id), []);
      await store.submit([submission(reply(theirs, HERE, [THERE], { type: CERTIFY }))], NOW);
      await records.next([accepted(reply(ours, THERE, [HERE], { type: CERTIFY }))]);
      assert.deepEqual([await owed('BY_US'), await owed('TO_US')], [[], []]);
    },
  },
];
