import assert from 'node:assert/strict';
import type { MessageRef } from '#kernel';
import { type Judgement, RECEIVER_SLACK, type Store, STRANGER_MESSAGES } from '#exchange';
import { ids, sendAll } from './store-contract-reads.js';
import {
  accepted,
  CROSSES,
  HERE,
  id,
  message,
  NOW,
  open,
  receiver,
  reply,
  standing,
  submission,
  THERE,
  THIRD,
  type StoreCase,
} from './store-contract-samples.js';

export const conversationCases: readonly StoreCase[] = [
  {
    name: 'names as parties the units that signed or were addressed, and folds the state over all messages',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = message(HERE, [THERE]);
      const second = reply(first, HERE, [THIRD]);
      await store.submit([submission(first)], NOW);
      await store.submit([submission(second)], NOW);
      const [conversation] = await store.conversations([first.ref, { member: 'KH', id: id() }]);
      assert.deepEqual(conversation, {
        ref: first.ref,
        status: 'ACTUAL',
        parties: [HERE, THERE, THIRD],
        owner: HERE,
        broadcaster: null,
        handling: [],
        standing: standing('HOLDS-2'),
      });
      const thread = await store.conversation(first.ref);
      assert.deepEqual(thread?.conversation, conversation);
      assert.deepEqual(
        thread.entries.map(({ ref, after }) => ({ ref, after })),
        [
          { ref: first.ref, after: [] },
          { ref: second.ref, after: [first.ref] },
        ],
      );
    },
  },
  {
    name: 'keeps a conversation that one batch opens and goes on with as one',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = message(HERE, { all: true, except: [] });
      const second = reply(first, HERE, { all: true, except: [] });
      await store.submit([submission(first), submission(second)], NOW);
      const [conversation] = await store.conversations([first.ref]);
      assert.deepEqual(conversation?.broadcaster, HERE);
      assert.equal(conversation.standing.state, 'HOLDS-2');
      assert.deepEqual(
        (await sendAll(store, 'ALL')).map(({ prev }) => prev),
        [null, first.ref],
      );
    },
  },
  {
    name: 'gives a unit the ends of what it and the addressed members hold as heads',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = message(HERE, [THERE]);
      const aside = reply(first, HERE, [THIRD]);
      const also = reply(first, HERE, [THERE]);
      await store.submit([submission(first), submission(aside), submission(also)], NOW);
      const heads = async (...asked: Parameters<Store['heads']>): Promise<MessageRef[]> =>
        (await store.heads(...asked)).map(({ ref }) => ref);
      assert.deepEqual(await heads(first.ref, HERE, []), [aside.ref, also.ref]);
      assert.deepEqual(await heads(first.ref, HERE, [THERE]), [also.ref]);
      assert.deepEqual(await heads(first.ref, THERE, [HERE]), [also.ref]);
      assert.deepEqual(await heads(first.ref, HERE, [THERE, THIRD]), []);
      assert.deepEqual(await heads({ member: 'KH', id: id() }, HERE, []), []);
    },
  },
  {
    name: 'joins an opening and its answer in one record, and folds a late arrival in at its place',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const records = receiver(store);
      const facts = { '/handling': ['H1', 'H3'] };
      const opening = message(THERE, { all: true, except: [] }, { status: 'EXERCISE', facts });
      const withdrawal = reply(
        opening,
        THERE,
        { all: true, except: [] },
        { type: CROSSES, status: 'EXERCISE' },
      );
      await records.next([accepted(withdrawal)]);
      const [early] = await store.conversations([opening.ref]);
      assert.deepEqual(
        [early?.standing.state, early?.owner, early?.broadcaster, early?.handling],
        ['UNOPENED', null, null, null],
      );
      await records.next([accepted(opening), accepted(reply(opening, THERE, { all: true, except: [] }))]);
      const [conversation] = await store.conversations([opening.ref]);
      assert.deepEqual(
        { ...conversation },
        {
          ref: opening.ref,
          status: 'EXERCISE',
          parties: [THERE],
          owner: THERE,
          broadcaster: THERE,
          handling: ['H1', 'H3'],
          standing: standing('HOLDS-3', [withdrawal.ref]),
        },
      );
    },
  },
  {
    name: 'holds back what a member adds to a conversation beyond its share, and nothing of others',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const alert = message(HERE, { all: true, except: [] });
      await store.submit([submission(alert)], NOW);
      const records = receiver(store);
      const flood = (count: number) => Array.from({ length: count }, () => reply(alert, THERE, [HERE]));
      const most = STRANGER_MESSAGES + RECEIVER_SLACK;
      await records.next(flood(most - 1).map((one) => accepted(one)));
      const [last, over] = flood(2);
      assert.ok(last && over);
      const other = reply(alert, THIRD, [HERE]);
      await records.next([accepted(last), accepted(over), accepted(other)]);
      assert.deepEqual(
        ids((await store.views([last.ref, over.ref, other.ref])).map(({ message }) => message)),
        [last.ref.id, other.ref.id],
      );
      const [held] = await store.quarantine(0, 10);
      assert.deepEqual(
        { id: held?.id, code: held?.code, path: held?.path, state: held?.state },
        { id: over.ref.id, code: 'E-CONVERSATION-FULL', path: '/conversation', state: 'HELD' },
      );
      // An officer may have it judged again: it is no duplicate of itself.
      assert.deepEqual(await store.known([over.ref]), []);
      // The owner's share is its own: it still withdraws.
      const withdrawal = reply(alert, HERE, { all: true, except: [] });
      assert.deepEqual(await store.submit([submission(withdrawal)], NOW), [{ outcome: 'STORED' }]);
    },
  },
  {
    name: 'takes a record whose copy repeats what the same record holds back, and its neighbours',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const alert = message(HERE, { all: true, except: [] });
      await store.submit([submission(alert)], NOW);
      const records = receiver(store);
      const most = STRANGER_MESSAGES + RECEIVER_SLACK;
      await records.next(Array.from({ length: most }, () => accepted(reply(alert, THERE, [HERE]))));
      const over = reply(alert, THERE, [HERE]);
      const other = message(THERE, [HERE]);
      const copy: Judgement = { outcome: 'DUPLICATE', of: over.ref };
      await assert.doesNotReject(records.next([accepted(over), copy, accepted(other)]));
      assert.deepEqual(ids((await store.views([over.ref, other.ref])).map((view) => view.message)), [
        other.ref.id,
      ]);
      assert.deepEqual(
        (await store.quarantine(0, 10)).map(({ id, code }) => [id, code]),
        [[over.ref.id, 'E-CONVERSATION-FULL']],
      );
    },
  },
];
