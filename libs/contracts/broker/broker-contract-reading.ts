import assert from 'node:assert/strict';
import { fromUtf8 } from '#kernel';
import { numbers, reading, Taken, texts, until, type BrokerCase } from './broker-contract-samples.js';

export const readingCases: readonly BrokerCase[] = [
  {
    name: 'hands out every record once',
    run: async (bench) => {
      const topic = await bench.topic(4);
      const before = numbers(40, 'before ');
      const after = numbers(40, 'after ');
      const all = (texts_: readonly string[]): Promise<void> =>
        bench.broker.produce(
          topic,
          texts_.flatMap((text, n) => texts(n % 4, text)),
        );
      await all(before);
      const taken = new Taken(bench);
      await reading(bench, { topics: [topic], each: taken.each }, async () => {
        await taken.count(40);
        await all(after);
        await taken.count(80);
      });
      assert.deepEqual(
        taken.records.map(({ value }) => fromUtf8(value)).sort(),
        [...before, ...after].sort(),
      );
    },
  },
  {
    name: 'hands out the records of a partition in the order of their offsets',
    run: async (bench) => {
      const topic = await bench.topic(2);
      for (const n of numbers(20)) await bench.broker.produce(topic, [...texts(0, n), ...texts(1, n)]);
      const taken = new Taken(bench);
      await reading(bench, { topics: [topic], each: taken.each }, async () => taken.count(40));
      for (const partition of [0, 1]) {
        assert.deepEqual(taken.of(partition), numbers(20));
        const offsets = taken.records
          .filter((one) => one.partition === partition)
          .map(({ offset }) => offset);
        assert.deepEqual(offsets, numbers(20));
      }
    },
  },
  {
    name: 'hands out one record of a partition at a time',
    run: async (bench) => {
      const topic = await bench.topic(1);
      await bench.broker.produce(topic, texts(0, ...numbers(10)));
      let inHand = 0;
      let most = 0;
      const taken = new Taken(bench);
      const each = async (record: Parameters<typeof taken.each>[0]): Promise<void> => {
        inHand += 1;
        most = Math.max(most, inHand);
        await new Promise((resolve) => setTimeout(resolve, 2));
        inHand -= 1;
        await taken.each(record);
      };
      await reading(bench, { topics: [topic], each }, async () => taken.count(10));
      assert.equal(most, 1);
    },
  },
  {
    name: 'keeps value and headers as they were',
    run: async (bench) => {
      const topic = await bench.topic(1);
      const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
      const headers = { v: '1', lane: 'express', id: 'ชื่อ' };
      await bench.broker.produce(topic, [
        { partition: 0, value: bytes, headers },
        { partition: 0, value: new Uint8Array(), headers: {} },
      ]);
      const taken = new Taken(bench);
      await reading(bench, { topics: [topic], each: taken.each }, async () => taken.count(2));
      const [first, second] = taken.records.map((one) => ({ ...one, value: [...one.value] }));
      assert.deepEqual(first, { topic, partition: 0, offset: '0', value: [...bytes], headers });
      assert.deepEqual(second, { topic, partition: 0, offset: '1', value: [], headers: {} });
    },
  },
  {
    name: 'tries a record that was refused again, before any later one of its partition',
    run: async (bench) => {
      const topic = await bench.topic(1);
      await bench.broker.produce(topic, texts(0, 'a', 'b', 'c', 'd'));
      const tried: string[] = [];
      let refusals = 0;
      const each = async ({ value }: { value: Uint8Array }): Promise<void> => {
        const text = fromUtf8(value);
        tried.push(text);
        if (text === 'b' && refusals < 3) {
          refusals += 1;
          throw new Error('refused on purpose');
        }
        await Promise.resolve();
      };
      await reading(bench, { topics: [topic], each }, () =>
        until(bench, 'the last record is handed out', () => tried.includes('d')),
      );
      assert.deepEqual(tried, ['a', 'b', 'b', 'b', 'b', 'c', 'd']);
    },
  },
  {
    name: 'goes on with other partitions while a record of one is refused or in hand',
    run: async (bench) => {
      const topic = await bench.topic(3);
      await bench.broker.produce(topic, [...texts(0, 'refused'), ...texts(1, 'in hand')]);
      const taken = new Taken(bench);
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      const each = async (record: Parameters<typeof taken.each>[0]): Promise<void> => {
        if (record.partition === 0) throw new Error('refused on purpose');
        await taken.each(record);
        if (record.partition === 1) await held;
      };
      await reading(bench, { topics: [topic], each }, async () => {
        await until(bench, 'a record is in hand', () => taken.of(1).length === 1);
        for (const n of numbers(10)) await bench.broker.produce(topic, texts(2, n));
        await until(bench, 'the third partition is handed out', () => taken.of(2).length === 10).finally(
          letGo,
        );
      });
    },
  },
];
