import assert from 'node:assert/strict';
import type { Caller, Draft, NewRescue } from '#exchange';
import { MINUTE, newId, SECOND, type Fault, type MessageRef } from '#kernel';
import type { RescueRows } from './memory-rescues.js';

/** A store without a rescue. */
export type MakeRescues = () => Promise<RescueRows>;

export interface RescueCase {
  readonly name: string;
  readonly run: (make: MakeRescues) => Promise<void>;
}

const NOW = Date.parse('2026-11-29T00:00:00Z');
const LEASE = 15 * SECOND;
const AUTHOR: Caller = { name: 'officer', unit: 'ATU', role: 'ANALYST' };
const ASKED = { key: 'k', request: 'r' };
const FAULTS: readonly Fault[] = [{ code: 'E-SCHEMA-INVALID', path: '/body' }];

const draft = (subjectEn: string): Draft => ({ subjectEn });
const ref = (): MessageRef => ({ member: 'TH', id: newId({ now: () => NOW }) });
const rescueOf = (persons: number, at = NOW, author = AUTHOR): NewRescue => ({
  id: newId({ now: () => at }),
  author,
  at,
  massRescue: draft('all'),
  referrals: Array.from({ length: persons }, (_, i) => ({ row: 10 + i, draft: draft(String(i + 1)) })),
});
const numbers = async (store: RescueRows, id: string, most = 10): Promise<readonly unknown[]> =>
  (await store.waiting(id, most)).map(({ n, draft: { subjectEn } }) => [n, subjectEn]);

/** What every `RescueStore` must do with rescues on their way. */
export const rescueContract: readonly RescueCase[] = [
  {
    name: 'keeps a rescue once for one key and request, and for nobody else under that key',
    run: async (make) => {
      const store = await make();
      const rescue = rescueOf(2);
      assert.equal(await store.again(AUTHOR, ASKED), undefined);
      const twice = await Promise.all([store.open(rescue, ASKED), store.open(rescueOf(2), ASKED)]);
      assert.equal(twice[0], twice[1]);
      const [id = ''] = twice;
      assert.equal(await store.open(rescueOf(2), { ...ASKED, request: 'other' }), undefined);
      assert.equal(await store.again(AUTHOR, ASKED), id);
      assert.equal(await store.again(AUTHOR, { ...ASKED, request: 'other' }), undefined);
      for (const author of [
        { ...AUTHOR, name: 'other' },
        { ...AUTHOR, unit: 'DESK' },
      ]) {
        const own = rescueOf(1, NOW, author);
        assert.equal(await store.open(own, ASKED), own.id);
      }
      const { author: told, ...kept } = (await store.rescue('ATU', id)) ?? assert.fail();
      assert.deepEqual(told, AUTHOR);
      const open = { state: 'OPEN', ref: null, refused: null, failed: [] };
      assert.deepEqual(kept, { id, at: NOW, total: 2, sent: 0, ...open });
      assert.equal(await store.rescue('DESK', id), undefined);
    },
  },
  {
    name: 'lends the oldest open one to one process at a time, and to another when that one is silent',
    run: async (make) => {
      const store = await make();
      const other = { ...AUTHOR, unit: 'DESK' };
      const [first, second] = [rescueOf(1, NOW), rescueOf(1, NOW + 1, other)];
      await store.open(second, { ...ASKED, key: 'second' });
      await store.open(first, ASKED);
      const held = await store.hold('one', NOW, LEASE);
      assert.deepEqual(held, { id: first.id, author: AUTHOR, ref: null, massRescue: draft('all') });
      assert.equal((await store.hold('other', NOW + LEASE, LEASE))?.id, second.id);
      assert.equal(await store.hold('third', NOW + LEASE, LEASE), undefined);
      assert.equal((await store.hold('one', NOW + LEASE, LEASE))?.id, first.id);
      assert.equal((await store.hold('third', NOW + 2 * LEASE + 1, LEASE))?.id, first.id);
    },
  },
  {
    name: 'lends the rescues of a unit one after the other, one that was begun first',
    run: async (make) => {
      const store = await make();
      const [first, second] = [rescueOf(1, NOW), rescueOf(1, NOW + 1)];
      await store.open(second, { ...ASKED, key: 'second' });
      assert.equal((await store.hold('one', NOW, LEASE))?.id, second.id);
      await store.began(second.id, ref());
      await store.open(first, ASKED);
      assert.equal(await store.hold('other', NOW, LEASE), undefined);
      await store.settled(second.id, [{ n: 1, ref: ref() }]);
      assert.equal((await store.hold('other', NOW, LEASE))?.id, first.id);
    },
  },
  {
    name: 'gives what waits in order, and forgets the draft of what is sent: of two that tell, the first counts',
    run: async (make) => {
      const store = await make();
      const { id } = rescueOf(0);
      await store.open({ ...rescueOf(3), id }, ASKED);
      const sent = ref();
      await store.began(id, sent);
      const begun = await store.hold('one', NOW, LEASE);
      assert.deepEqual([begun?.ref, begun?.massRescue], [sent, null]);
      assert.deepEqual(await numbers(store, id, 2), [
        [1, '1'],
        [2, '2'],
      ]);
      await store.settled(id, [
        { n: 1, ref: ref() },
        { n: 3, faults: FAULTS },
      ]);
      await store.settled(id, [
        { n: 1, faults: FAULTS },
        { n: 3, ref: ref() },
      ]);
      assert.deepEqual(await numbers(store, id), [[2, '2']]);
      const failed = [{ row: 12, faults: FAULTS }];
      const told = await store.rescue('ATU', id);
      assert.deepEqual([told?.state, told?.sent, told?.failed], ['OPEN', 1, failed]);
      await store.settled(id, [{ n: 2, ref: ref() }]);
      const ended = await store.rescue('ATU', id);
      assert.deepEqual([ended?.state, ended?.sent, ended?.total], ['DONE', 2, 3]);
      assert.equal(await store.hold('one', NOW, LEASE), undefined);
    },
  },
  {
    name: 'tries what was refused once more for the same request, and nothing that was sent',
    run: async (make) => {
      const store = await make();
      const { id } = rescueOf(0);
      await store.open({ ...rescueOf(2), id }, ASKED);
      await store.stopped(id, FAULTS);
      const refused = await store.rescue('ATU', id);
      assert.deepEqual([refused?.state, refused?.refused], ['STOPPED', FAULTS]);
      assert.equal(await store.hold('one', NOW, LEASE), undefined);
      await store.again(AUTHOR, ASKED);
      assert.deepEqual((await store.hold('one', NOW, LEASE))?.massRescue, draft('all'));
      assert.equal((await store.rescue('ATU', id))?.refused, null);
      await store.began(id, ref());
      await store.settled(id, [
        { n: 1, ref: ref() },
        { n: 2, faults: FAULTS },
      ]);
      assert.equal((await store.rescue('ATU', id))?.state, 'DONE');
      await store.again(AUTHOR, { ...ASKED, request: 'other' });
      assert.deepEqual(await numbers(store, id), []);
      await store.again(AUTHOR, ASKED);
      assert.deepEqual(await numbers(store, id), [[2, '2']]);
      const open = await store.rescue('ATU', id);
      assert.deepEqual([open?.state, open?.failed], ['OPEN', []]);
    },
  },
  {
    name: 'says since when one is stuck without a break, lists what has not ended well, and lends the next once one is stopped',
    run: async (make) => {
      const store = await make();
      const [first, second] = [rescueOf(2, NOW), rescueOf(1, NOW + 1)];
      await store.open(first, ASKED);
      await store.open(second, { ...ASKED, key: 'second' });
      assert.deepEqual([await store.stuck(first.id, NOW), await store.stuck(first.id, NOW + 5)], [NOW, NOW]);
      await store.began(first.id, ref());
      assert.equal(await store.stuck(first.id, NOW + 7), NOW + 7);
      await store.settled(first.id, [{ n: 1, ref: ref() }]);
      assert.equal(await store.stuck(first.id, NOW + 9), NOW + 9);
      assert.equal((await store.hold('one', NOW, LEASE))?.id, first.id);
      await store.stopped(first.id, FAULTS);
      assert.equal((await store.hold('one', NOW, LEASE))?.id, second.id);
      const listed = await store.unfinished('ATU', 10);
      assert.deepEqual(
        listed.map(({ id, state, refused }) => [id, state, refused]),
        [
          [second.id, 'OPEN', null],
          [first.id, 'STOPPED', FAULTS],
        ],
      );
      assert.deepEqual((await store.unfinished('ATU', 1)).length, 1);
      assert.deepEqual(await store.unfinished('DESK', 10), []);
      await store.began(second.id, ref());
      await store.settled(second.id, [{ n: 1, ref: ref() }]);
      // Stopped in the middle, it goes on where it was, and counts anew how long it is stuck.
      await store.again(AUTHOR, ASKED);
      assert.deepEqual((await store.hold('one', NOW, LEASE))?.id, first.id);
      assert.deepEqual(await numbers(store, first.id), [[2, '2']]);
      assert.equal(await store.stuck(first.id, NOW + 11), NOW + 11);
    },
  },
  {
    name: 'opens nothing again of what can never be sent: its mass rescue is neither sent nor there',
    run: async (make) => {
      const store = await make();
      const rescue = rescueOf(2);
      await store.open(rescue, ASKED);
      await store.settled(rescue.id, [{ n: 1, faults: FAULTS }]);
      await store.stopped(rescue.id, FAULTS);
      await store.forget(NOW + MINUTE);
      await store.again(AUTHOR, ASKED);
      assert.equal((await store.rescue('ATU', rescue.id))?.state, 'STOPPED');
      assert.equal(await store.hold('one', NOW, LEASE), undefined);
    },
  },
  {
    name: 'forgets the drafts of old ones that have ended, which are then not tried again, and of no open one',
    run: async (make) => {
      const store = await make();
      const [ended, open] = [rescueOf(1), rescueOf(1)];
      await store.open(ended, ASKED);
      await store.began(ended.id, ref());
      await store.settled(ended.id, [{ n: 1, faults: FAULTS }]);
      await store.open(open, { ...ASKED, key: 'open' });
      await store.forget(NOW);
      await store.forget(NOW + MINUTE);
      await store.again(AUTHOR, ASKED);
      assert.deepEqual(await numbers(store, ended.id), []);
      assert.equal((await store.rescue('ATU', ended.id))?.state, 'DONE');
      assert.deepEqual(await numbers(store, open.id), [[1, '1']]);
    },
  },
];
