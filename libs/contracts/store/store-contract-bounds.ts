import assert from 'node:assert/strict';
import { MAX_COUNT, MAX_LISTED, MAX_PARENTS, MAX_SCHEMA_VERSION, MAX_TYPE_CHARS } from '#envelope';
import type { DeferredWant, StoredMessage, Stream } from '#exchange';
import { sendAll } from './store-contract-reads.js';
import {
  accepted,
  entry,
  HERE,
  id,
  message,
  NOW,
  open,
  outgoing,
  place,
  submission,
  THERE,
  type StoreCase,
} from './store-contract-samples.js';

const LONGEST_TYPE = 'A'.repeat(MAX_TYPE_CHARS);
/** Unit names have at most 20 characters. */
const LONGEST_UNIT = 'A'.repeat(20);

/**
 * Both ends of every bound of the forms (`#envelope`, limits.ts), through whatever columns, counters and loops lie
 * behind them.
 */
export const boundsCases: readonly StoreCase[] = [
  {
    name: 'takes numbers of a stream, epochs and directory versions up to the last that the forms allow',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const epochs = [1, 3_000_000_000, MAX_COUNT].map((epoch): Stream => ({
        to: 'TH',
        lane: 'normal',
        epoch,
      }));
      await store.setOffset('t', 0, '0', 'START', NOW);
      const arrivals = epochs.flatMap((stream) => [1, MAX_COUNT].map((seq) => ({ stream, seq })));
      const wants: DeferredWant[] = [
        { kind: 'DIRECTORY', version: 1 },
        { kind: 'DIRECTORY', version: MAX_COUNT },
        { kind: 'SCHEMA', type: LONGEST_TYPE, version: 1 },
        { kind: 'SCHEMA', type: LONGEST_TYPE, version: MAX_SCHEMA_VERSION },
        { kind: 'MESSAGE', message: { member: 'KH', id: id() } },
      ];
      const waiting = wants.map((want) => ({ want, of: message(THERE, [HERE]) }));
      const judgements = waiting.map(({ want, of }) => ({
        outcome: 'DEFERRED' as const,
        entry: entry(of, {
          item: { stream: { to: 'TH', lane: 'normal', epoch: MAX_COUNT }, seq: MAX_COUNT, prev: null },
        }),
        wants: want,
      }));
      assert.equal(
        await store.commitRecord({ ...place('0'), topic: 't' }, 'KH', arrivals, judgements, NOW),
        true,
      );
      const known = (await store.arrivals()).map(({ stream, upTo, ahead }) => [stream.epoch, upTo, ahead]);
      assert.deepEqual(
        known.sort(([a], [b]) => Number(a) - Number(b)),
        epochs.map(({ epoch }) => [epoch, 1, [[MAX_COUNT, MAX_COUNT]]]),
      );
      assert.equal((await store.deferred({ kind: 'DIRECTORY', version: MAX_COUNT }, 10)).length, 2);
      assert.equal((await store.deferred({ kind: 'DIRECTORY', version: MAX_COUNT - 1 }, 10)).length, 1);
      for (const want of wants.slice(2, 4))
        assert.equal(
          (await store.deferred(want as Exclude<DeferredWant, { kind: 'MESSAGE' }>, 10)).length,
          1,
        );
    },
  },
  {
    name: 'takes a heartbeat whose every number and list is at its bound',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const far = { to: 'TH', lane: 'normal', epoch: MAX_COUNT } as const;
      const own = { to: 'KH', lane: 'normal', epoch: 1 } as const;
      const sent = message(HERE, [THERE]);
      await store.submit([submission(sent)], NOW);
      await sendAll(store, 'KH');
      const missing = Array.from({ length: MAX_LISTED }, (_, n) => MAX_COUNT - MAX_LISTED + n + 1);
      const stopped = Array.from({ length: MAX_LISTED }, () => ({ id: id(), code: `E-${'X'.repeat(40)}` }));
      const beat = {
        from: 'KH',
        sent: [{ stream: far, sent: MAX_COUNT }],
        holds: [own, { ...own, epoch: MAX_COUNT }].map((stream) => ({ stream, upTo: MAX_COUNT, missing })),
        waiting: stopped,
        refused: stopped,
        sentAt: Date.parse('9999-12-31T23:59:59.999Z'),
        at: NOW,
      };
      const said = await store.beat(beat, 60_000, 5, () => 1000);
      assert.deepEqual(said, { old: false, resends: [], incidents: [], held: [] });
      const [told] = (await store.arrivals()).filter(({ stream }) => stream.epoch === MAX_COUNT);
      assert.equal(told?.told, MAX_COUNT);
      assert.equal((await store.view(sent.ref))?.deliveries[0]?.receivedAt, NOW);
    },
  },
  {
    name: 'takes a message whose every text and list is at its bound, both ways',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const units = Array.from({ length: 64 }, (_, n) => ({
        member: 'TH',
        unit: `${LONGEST_UNIT.slice(2)}${n + 10}`,
      }));
      const after = Array.from({ length: MAX_PARENTS }, () => ({ member: 'KH', id: id() }));
      const over: Partial<StoredMessage> = {
        type: LONGEST_TYPE,
        version: MAX_SCHEMA_VERSION,
        after,
        jws: 'x'.repeat(512 * 1024),
        sentAt: '9999-12-31T23:59:59.999Z',
        expiresAt: '9999-12-31T23:59:59.999Z',
      };
      const from = { member: 'KH', unit: LONGEST_UNIT };
      const received = message(from, units, over);
      await store.setOffset('t', 0, '0', 'START', NOW);
      const way = outgoing(received, {}, 'normal');
      const far = { ...way, route: { ...way.route, stream: { ...way.route.stream, epoch: MAX_COUNT } } };
      const judgement = accepted(received, { units: units.map(({ unit }) => unit), receipt: far });
      assert.equal(await store.commitRecord({ ...place('0'), topic: 't' }, 'KH', [], [judgement], NOW), true);
      assert.deepEqual(await store.quarantine(0, 10), []);
      assert.deepEqual((await store.view(received.ref))?.message, received);
      const [answer] = await sendAll(store, 'KH');
      assert.equal(answer?.stream.epoch, MAX_COUNT);
      const sent = message(HERE, [from], { ...over, jws: 'y'.repeat(512 * 1024) });
      await store.submit([submission(sent)], NOW);
      assert.deepEqual((await store.view(sent.ref))?.message, sent);
    },
  },
];
