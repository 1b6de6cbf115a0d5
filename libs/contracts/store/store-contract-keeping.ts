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

export const keepingCases: readonly StoreCase[] = [
  {
    name: 'says when its own openings come to their end, and stays due until somebody has worked on it',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const own = message(HERE, [THERE]);
      await store.submit([submission(own)], NOW);
      await receiver(store).next([accepted(message(THERE, [HERE]))]);
      const first = END - 60 * DAY;
      assert.deepEqual(await store.keepingDue(first - 1, 10), []);
      assert.deepEqual(await store.keepingDue(first, 10), [own.ref]);
      assert.deepEqual(await store.keepingDue(END, 10), [own.ref]);
      await store.keepingLater(own.ref, END);
      assert.deepEqual(await store.keepingDue(END - 1, 10), []);
      assert.deepEqual(await store.keepingDue(END, 10), [own.ref]);
      await store.keepingLater(own.ref, null);
      assert.deepEqual(await store.keepingDue(END + 1000 * DAY, 10), []);
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
      assert.deepEqual(await store.keepingDue(NOW, 10), [own.ref]);
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
      await store.submit([submission(reply(theirs, HERE, [THERE], { type: CERTIFY }))], NOW);
      await records.next([accepted(reply(ours, THERE, [HERE], { type: CERTIFY }))]);
      assert.deepEqual([await owed('BY_US'), await owed('TO_US')], [[], []]);
    },
  },
];
