import assert from 'node:assert/strict';
import type { MessageRef } from '#kernel';
import type { DeferredWant, Judgement, Store, StoredMessage } from '#exchange';
import { bare, readInbox, sendAll } from './store-contract-reads.js';
import {
  accepted,
  BREAKS,
  entry,
  HERE,
  message,
  NOW,
  open,
  place,
  receiver,
  rejected,
  reply,
  stream,
  submission,
  THERE,
  type StoreCase,
} from './store-contract-samples.js';

export const quarantineCases: readonly StoreCase[] = [
  {
    name: 'keeps what was not accepted in rows with numbers of their own, in order',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [one, two] = [message(THERE, [HERE]), message(THERE, [HERE])];
      const whole = entry(one, {
        code: 'E-LINK-INVALID',
        from: null,
        id: null,
        digest: null,
        whole: true,
        item: null,
      });
      await receiver(store).next([
        { outcome: 'UNAUTHENTIC', entry: whole },
        deferral(two, { kind: 'INTERNAL' }),
      ]);
      const rows = await store.quarantine(0, 10);
      const at = { place: place('0'), at: NOW, tries: 0 };
      const expected = [
        { ...whole, ...at, number: rows[0]?.number, state: 'HELD', wants: null },
        { ...entry(two), ...at, number: rows[1]?.number, state: 'DEFERRED', wants: { kind: 'INTERNAL' } },
      ];
      assert.deepEqual(bare(rows), bare(expected));
      const [first, second] = rows.map(({ number }) => number);
      assert.ok(first !== undefined && second !== undefined && first < second);
      assert.deepEqual(bare(await store.quarantined(second)), bare(rows[1]));
      assert.deepEqual(bare(await store.quarantine(first, 10)), bare(rows.slice(1)));
    },
  },
  {
    name: 'hands out deferred rows by what they wait for',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [a, b, c, d, e] = [1, 2, 3, 4, 5].map(() => message(THERE, [HERE])) as [
        StoredMessage,
        StoredMessage,
        StoredMessage,
        StoredMessage,
        StoredMessage,
      ];
      await receiver(store).next([
        deferral(a, { kind: 'MESSAGE', message: e.ref }),
        deferral(b, { kind: 'DIRECTORY', version: 4 }),
        deferral(c, { kind: 'DIRECTORY', version: 5 }),
        deferral(d, { kind: 'SCHEMA', type: 'AL_NEW', version: 2 }),
        deferral(e, { kind: 'INTERNAL' }),
      ]);
      const waiting = async (want: Parameters<Store['deferred']>[0]): Promise<(string | null)[]> =>
        (await store.deferred(want, 10)).map((row) => row.id);
      assert.deepEqual(await waiting({ kind: 'DIRECTORY', version: 3 }), []);
      assert.deepEqual(await waiting({ kind: 'DIRECTORY', version: 4 }), [b.ref.id]);
      assert.deepEqual(await waiting({ kind: 'DIRECTORY', version: 9 }), [b.ref.id, c.ref.id]);
      assert.deepEqual(await waiting({ kind: 'SCHEMA', type: 'AL_NEW', version: 2 }), [d.ref.id]);
      assert.deepEqual(await waiting({ kind: 'SCHEMA', type: 'AL_NEW', version: 3 }), []);
      assert.deepEqual(await waiting({ kind: 'INTERNAL' }), [e.ref.id]);
      assert.deepEqual(
        (await store.deferredOf('KH')).map(({ id }) => id),
        [a, b, c, d, e].map(({ ref }) => ref.id),
      );
      assert.deepEqual(await store.deferredOf('MM'), []);
      assert.equal((await store.counts()).deferred, 5);
    },
  },
  {
    name: 'hands out what waits for a message once that one is accepted or refused, and not before',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [own, good, bad, late] = [
        message(HERE, [THERE]),
        ...[1, 2, 3].map(() => message(THERE, [HERE])),
      ] as [StoredMessage, StoredMessage, StoredMessage, StoredMessage];
      const wanted = [own, good, bad, late];
      const waits = wanted.map((of) => ({ of, by: reply(good, THERE, [HERE]) }));
      const records = receiver(store);
      await records.next([
        ...waits.map(({ of, by }) => deferral(by, { kind: 'MESSAGE', message: of.ref })),
        deferral(late, { kind: 'INTERNAL' }),
      ]);
      const awaited = async (refs: readonly MessageRef[] | null): Promise<(string | null)[]> =>
        (await store.awaited(refs, 10)).map((row) => row.id);
      const idsOf = (...of: readonly StoredMessage[]): string[] =>
        waits.filter((one) => of.includes(one.of)).map(({ by }) => by.ref.id);
      assert.deepEqual(await awaited(null), []);
      await store.submit([submission(own)], NOW);
      await records.next([accepted(good)]);
      await records.next([rejected(bad)]);
      assert.deepEqual(await awaited(null), idsOf(own, good, bad));
      assert.deepEqual(await awaited([bad.ref, late.ref, message(THERE, [HERE]).ref]), idsOf(bad));
      assert.deepEqual(await awaited([]), []);
      assert.deepEqual(
        (await store.awaited(null, 2)).map((row) => row.id),
        idsOf(own, good),
      );
      const [row] = await store.awaited([good.ref], 10);
      assert.ok(row);
      await store.settle(
        row.number,
        'KH',
        deferral(reply(good, THERE, [HERE]), { kind: 'MESSAGE', message: late.ref }),
        null,
        NOW,
      );
      assert.deepEqual(await awaited(null), idsOf(own, bad));
    },
  },
  {
    name: 'lets the judgement of a deferred row take effect like that of a record, once',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const opening = message(THERE, [HERE]);
      const late = reply(opening, THERE, [HERE]);
      const records = receiver(store);
      await records.next([deferral(late, { kind: 'MESSAGE', message: opening.ref })]);
      await records.next([accepted(opening)]);
      const [row] = await store.awaited(null, 10);
      assert.ok(row);
      const settled = await Promise.all(
        [1, 2].map(() => store.settle(row.number, 'KH', accepted(late), null, NOW)),
      );
      assert.deepEqual(settled.sort(), [false, true]);
      assert.deepEqual(await readInbox(store, 'ATU'), [opening.ref.id, late.ref.id]);
      assert.equal((await sendAll(store, 'KH')).length, 2);
      assert.equal((await store.quarantined(row.number))?.state, 'RELEASED');
      assert.deepEqual(await store.awaited(null, 10), []);
      assert.deepEqual(
        (await store.known([late.ref])).map(({ outcome }) => outcome),
        ['ACCEPTED'],
      );
    },
  },
  {
    name: 'settles a deferred row that is refused in the end, under its own number',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const late = message(THERE, [HERE]);
      await receiver(store).next([deferral(late, { kind: 'INTERNAL' })]);
      const [row] = await store.quarantine(0, 10);
      assert.ok(row);
      await store.settle(row.number, 'KH', rejected(late), null, NOW);
      const [settled, ...more] = await store.quarantine(0, 10);
      assert.deepEqual(more, []);
      assert.deepEqual(
        [settled?.number, settled?.state, settled?.code, settled?.wants],
        [row.number, 'SETTLED', 'E-SCHEMA-INVALID', null],
      );
      assert.equal((await sendAll(store, 'KH')).length, 1);
    },
  },
  {
    name: 'misses a number again where its deferred row is settled as one that has not arrived, once',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const late = message(THERE, [HERE]);
      const records = receiver(store);
      await records.next([deferral(late, { kind: 'INTERNAL' })], [1, 2, 3]);
      const arrived = async () =>
        (await store.arrivals()).map(({ stream: { to }, upTo, ahead }) => [to, upTo, ahead]);
      const [row] = await store.quarantine(0, 10);
      assert.ok(row);
      const unread: Judgement = {
        outcome: 'UNAUTHENTIC',
        entry: entry(late, { code: 'E-SEALED-UNREADABLE' }),
      };
      const settle = (seq: number, to: string): Promise<boolean> =>
        store.settle(row.number, 'KH', unread, { stream: stream(to), seq }, NOW);
      assert.equal(await settle(2, HERE.member), true);
      assert.deepEqual(await arrived(), [[HERE.member, 1, [[3, 3]]]]);
      await records.next([], [2]);
      assert.deepEqual(await arrived(), [[HERE.member, 3, []]]);
      // Of a stream that is not known nothing is missing.
      assert.equal(await settle(1, 'ALL'), true);
      assert.deepEqual(await arrived(), [[HERE.member, 3, []]]);
      await store.settle(row.number, 'KH', accepted(late), null, NOW);
      assert.equal(await settle(1, HERE.member), false);
      assert.deepEqual(await arrived(), [[HERE.member, 3, []]]);
    },
  },
  {
    name: 'takes no copy of what waits for one that has arrived once that is taken back: it is judged again',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const late = message(THERE, [HERE]);
      const copy: Judgement = { outcome: 'DUPLICATE', of: late.ref };
      const [first, second] = [receiver(store), receiver(store, 1)];
      await first.next([deferral(late, { kind: 'INTERNAL' }), copy], [1]);
      const [row] = await store.quarantine(0, 10);
      assert.ok(row);
      const missing = (): Promise<boolean> =>
        store.settle(
          row.number,
          'KH',
          { outcome: 'UNAUTHENTIC', entry: entry(late, { code: 'E-SEALED-UNREADABLE', digest: null }) },
          { stream: stream(HERE.member), seq: 1 },
          NOW,
        );
      // Judged while it waited; committed while the other is taken back, and after that.
      const [settled] = await Promise.allSettled([missing(), second.next([copy], [1])]);
      assert.deepEqual(settled, { status: 'fulfilled', value: true });
      await assert.rejects(receiver(store, 2).next([copy], [1]), { code: 'E-NOT-NOW' });
      assert.deepEqual(
        (await store.arrivals()).map(({ upTo, ahead }) => [upTo, ahead]),
        [[0, []]],
      );
      assert.equal(await store.offset(place('0').topic, 2), '0');
    },
  },
  {
    name: 'counts the tries of a row that must wait on, and hands out the less tried first',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [first, second] = [message(THERE, [HERE], { type: BREAKS }), message(THERE, [HERE])];
      await receiver(store).next([
        deferral(first, { kind: 'INTERNAL' }),
        deferral(second, { kind: 'INTERNAL' }),
      ]);
      const [row] = await store.deferred({ kind: 'INTERNAL' }, 1);
      assert.equal(row?.id, first.ref.id);
      await store.settle(row.number, 'KH', accepted(first), null, NOW);
      const rows = await store.deferred({ kind: 'INTERNAL' }, 10);
      assert.deepEqual(
        rows.map(({ id, tries, code }) => [id, tries, code]),
        [
          [second.ref.id, 0, 'E-INTERNAL'],
          [first.ref.id, 1, 'E-INTERNAL'],
        ],
      );
    },
  },
];

function deferral(of: StoredMessage, wants: DeferredWant): Judgement {
  return { outcome: 'DEFERRED', entry: entry(of), wants };
}
