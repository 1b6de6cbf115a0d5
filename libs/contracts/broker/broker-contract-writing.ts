import assert from 'node:assert/strict';
import { numbers, reading, Taken, texts, until, type BrokerCase } from './broker-contract-samples.js';

const UNAVAILABLE = { code: 'E-UNAVAILABLE' };

export const writingCases: readonly BrokerCase[] = [
  {
    name: 'has stored every record of a call when it resolves',
    run: async (bench) => {
      const topic = await bench.topic(2);
      await bench.broker.produce(topic, [...texts(0, 'a', 'b'), ...texts(1, 'c')]);
      const ends = [...(await bench.broker.ends(topic))].sort((a, b) => a.partition - b.partition);
      assert.deepEqual(ends, [
        { partition: 0, low: '0', high: '2' },
        { partition: 1, low: '0', high: '1' },
      ]);
    },
  },
  {
    name: 'takes a call without records',
    run: async (bench) => {
      const topic = await bench.topic(1);
      await bench.broker.produce(topic, []);
      assert.deepEqual(await bench.broker.ends(topic), [{ partition: 0, low: '0', high: '0' }]);
    },
  },
  {
    name: 'stores calls that overlap once each, every call in its own order',
    run: async (bench) => {
      const topic = await bench.topic(3);
      const calls = numbers(30, 'call ');
      await Promise.all(
        calls.map((call, n) =>
          bench.broker.produce(topic, texts(n % 3, ...numbers(4).map((i) => `${call}.${i}`))),
        ),
      );
      const taken = new Taken(bench);
      await reading(bench, { topics: [topic], each: taken.each }, async () => taken.count(120));
      const stored = [0, 1, 2].flatMap((partition) => taken.of(partition));
      assert.equal(stored.length, 120);
      for (const call of calls)
        assert.deepEqual(
          stored.filter((text) => text.startsWith(`${call}.`)),
          numbers(4).map((i) => `${call}.${i}`),
        );
    },
  },
  {
    name: 'stores in order what is too much for one request',
    run: async (bench) => {
      const topic = await bench.topic(1);
      const large = numbers(12).map((n) => n.padStart(3, '0').padEnd(256 * 1024, ' '));
      await bench.broker.produce(topic, texts(0, ...large));
      const taken = new Taken(bench);
      await reading(bench, { topics: [topic], each: taken.each }, async () => taken.count(12));
      assert.deepEqual(
        taken.of(0).map((text) => text.slice(0, 3)),
        large.map((text) => text.slice(0, 3)),
      );
    },
  },
  {
    name: 'tells the number of partitions',
    run: async (bench) => {
      assert.equal(await bench.broker.partitions(await bench.topic(5)), 5);
    },
  },
  {
    name: 'names the topics there are, one that was made just now too',
    run: async (bench) => {
      const before = await bench.topic(1);
      assert.ok((await bench.broker.topics()).includes(before));
      const after = await bench.topic(1);
      assert.ok((await bench.broker.topics()).includes(after));
      assert.ok(!(await bench.broker.topics()).includes(`${after}.other`));
    },
  },
  {
    name: 'refuses a topic that does not exist, and goes on with those that do',
    run: async (bench) => {
      const topic = await bench.topic(1);
      const unknown = `${topic}.none`;
      await assert.rejects(bench.broker.partitions(unknown), UNAVAILABLE);
      await assert.rejects(bench.broker.ends(unknown), UNAVAILABLE);
      await assert.rejects(
        bench.broker.read({
          topics: [unknown],
          group: bench.group(),
          start: (_t, _p, low) => Promise.resolve(low),
          each: () => Promise.resolve(),
        }),
        UNAVAILABLE,
      );
      const [bad, good] = await Promise.allSettled([
        bench.broker.produce(unknown, texts(0, 'lost')),
        bench.broker.produce(topic, texts(0, 'kept')),
      ]);
      assert.equal(good.status, 'fulfilled');
      assert.equal(bad.status, 'rejected');
      await assert.rejects(bench.broker.produce(unknown, texts(0, 'lost')), UNAVAILABLE);
      await bench.broker.produce(topic, texts(0, 'kept too'));
    },
  },
  {
    name: 'refuses a record for a partition that does not exist',
    run: async (bench) => {
      const topic = await bench.topic(2);
      await assert.rejects(bench.broker.produce(topic, texts(2, 'lost')), UNAVAILABLE);
      await bench.broker.produce(topic, texts(1, 'kept'));
    },
  },
  {
    name: 'tells the first offset kept after records were deleted',
    run: async (bench) => {
      const topic = await bench.topic(1);
      await bench.broker.produce(topic, texts(0, ...numbers(5)));
      await bench.truncate(topic, 0, '3');
      await until(bench, 'the low mark rises', async () => (await bench.broker.ends(topic))[0]?.low === '3');
      assert.deepEqual(await bench.broker.ends(topic), [{ partition: 0, low: '3', high: '5' }]);
    },
  },
];
