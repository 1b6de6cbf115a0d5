import assert from 'node:assert/strict';
import { SECOND } from '#kernel';
import { numbers, reading, Taken, texts, until, type BrokerCase } from './broker-contract-samples.js';

export const placeCases: readonly BrokerCase[] = [
  {
    name: 'asks for the start of each partition, telling its ends',
    run: async (bench) => {
      const topic = await bench.topic(2);
      await bench.broker.produce(topic, texts(1, ...numbers(5)));
      await bench.truncate(topic, 1, '2');
      const asked: string[] = [];
      const start = (...args: readonly [string, number, string, string]): Promise<string> => {
        asked.push(args.join(' '));
        return Promise.resolve(args[2]);
      };
      const taken = new Taken(bench);
      await reading(bench, { topics: [topic], start, each: taken.each }, async () => taken.count(3));
      assert.deepEqual([...new Set(asked)].sort(), [`${topic} 0 0 0`, `${topic} 1 2 5`]);
      assert.deepEqual(taken.of(1), ['2', '3', '4']);
    },
  },
  {
    name: 'hands out nothing below the start',
    run: async (bench) => {
      const topic = await bench.topic(2);
      await bench.broker.produce(topic, [...texts(0, ...numbers(10)), ...texts(1, ...numbers(10))]);
      const taken = new Taken(bench);
      const start = (_topic: string, partition: number): Promise<string> =>
        Promise.resolve(partition === 0 ? '7' : '10');
      await reading(bench, { topics: [topic], start, each: taken.each }, async () => {
        await taken.count(3);
        await bench.broker.produce(topic, texts(1, '10'));
        await taken.count(4);
      });
      assert.deepEqual([taken.of(0), taken.of(1)], [['7', '8', '9'], ['10']]);
    },
  },
  {
    name: 'waits for a start that cannot be told yet',
    run: async (bench) => {
      const topic = await bench.topic(1);
      await bench.broker.produce(topic, texts(0, 'a', 'b'));
      let asked = 0;
      const start = async (): Promise<string> => {
        await Promise.resolve();
        asked += 1;
        if (asked < 3) throw new Error('not told on purpose');
        return '1';
      };
      const taken = new Taken(bench);
      await reading(bench, { topics: [topic], start, each: taken.each }, async () => taken.count(1));
      assert.deepEqual([taken.of(0), asked], [['b'], 3]);
    },
  },
  {
    name: 'begins where the next reading says, whatever the last one read',
    run: async (bench) => {
      const topic = await bench.topic(1);
      const group = bench.group();
      await bench.broker.produce(topic, texts(0, ...numbers(6)));
      const first = new Taken(bench);
      await reading(bench, { topics: [topic], group, each: first.each }, async () => first.count(6));
      const second = new Taken(bench);
      await reading(
        bench,
        { topics: [topic], group, start: () => Promise.resolve('4'), each: second.each },
        async () => second.count(2),
      );
      assert.deepEqual(second.of(0), ['4', '5']);
    },
  },
  {
    name: 'asks for the start again where the records from there on were deleted meanwhile',
    run: async (bench) => {
      const topic = await bench.topic(1);
      await bench.broker.produce(topic, texts(0, ...numbers(8)));
      const lows: string[] = [];
      const start = async (_topic: string, _partition: number, low: string): Promise<string> => {
        lows.push(low);
        if (lows.length > 1) return low;
        await bench.truncate(topic, 0, '5');
        return '2';
      };
      const taken = new Taken(bench);
      await reading(bench, { topics: [topic], start, each: taken.each }, async () => taken.count(3));
      assert.deepEqual(taken.of(0), ['5', '6', '7']);
      assert.deepEqual([lows[0], lows.at(-1)], ['0', '5']);
    },
  },
  {
    name: 'goes on behind a hole in the log, whose offsets nobody gets',
    run: async (bench) => {
      const topic = await bench.topic(1);
      await bench.broker.produce(topic, texts(0, 'a'));
      await bench.hole(topic, 0);
      await bench.broker.produce(topic, texts(0, 'b'));
      await bench.hole(topic, 0);
      const taken = new Taken(bench);
      let next = '0';
      const each = async (record: Parameters<typeof taken.each>[0]): Promise<void> => {
        next = String(Number(record.offset) + 1);
        await taken.each(record);
      };
      await reading(bench, { topics: [topic], start: () => Promise.resolve(next), each }, async () => {
        await taken.count(2);
        await bench.broker.produce(topic, texts(0, 'c'));
        await taken.count(3);
      });
      assert.deepEqual(taken.of(0), ['a', 'b', 'c']);
      const offsets = taken.records.map(({ offset }) => Number(offset));
      assert.ok(
        offsets.every((offset, n) => n === 0 || offset > Number(offsets[n - 1]) + 1),
        offsets.join(),
      );
    },
  },
  {
    name: 'divides the partitions of a group, and gives each group everything',
    run: async (bench) => {
      const topic = await bench.topic(4);
      const group = bench.group();
      const [one, two, other] = [new Taken(bench), new Taken(bench), new Taken(bench)];
      const high = (_topic: string, _partition: number, _low: string, end: string): Promise<string> =>
        Promise.resolve(end);
      await reading(bench, { topics: [topic], group, start: high, each: one.each }, () =>
        reading(bench, { topics: [topic], group, start: high, each: two.each }, () =>
          reading(bench, { topics: [topic], each: other.each }, async () => {
            let sent = 0;
            await until(bench, 'both readers of the group take part', async () => {
              await bench.broker.produce(
                topic,
                numbers(4).flatMap((n) => texts(Number(n), `${sent}`)),
              );
              sent += 1;
              return one.records.length > 0 && two.records.length > 0;
            });
            const [before, both] = [one.records.length, two.records.length];
            await bench.broker.produce(
              topic,
              numbers(4).flatMap((n) => texts(Number(n), 'last')),
            );
            await until(
              bench,
              'the group took the last four',
              () =>
                [...one.records.slice(before), ...two.records.slice(both)].filter(
                  (r) => String.fromCharCode(...r.value) === 'last',
                ).length === 4,
            );
            await until(bench, 'the other group took all', () => other.records.length === 4 * (sent + 1));
          }),
        ),
      );
      assert.deepEqual(
        [one, two].map(
          (taken) =>
            new Set(taken.records.filter((r) => r.value.length === 4).map(({ partition }) => partition)).size,
        ),
        [2, 2],
      );
    },
  },
  {
    name: 'goes on with other partitions when a reader joins while a record is in hand',
    run: async (bench) => {
      const topic = await bench.topic(2);
      const group = bench.group();
      const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
      const inHand: string[] = [];
      const taken = new Taken(bench);
      const each = async (record: Parameters<typeof taken.each>[0]): Promise<void> => {
        if (record.partition === 1) return taken.each(record);
        inHand.push(record.offset);
        await held;
      };
      await bench.broker.produce(topic, texts(0, 'a'));
      await reading(bench, { topics: [topic], group, each }, async () => {
        await until(bench, 'a record is in hand', () => inHand.length === 1);
        await reading(bench, { topics: [topic], group, each }, async () => {
          await bench.broker.produce(topic, texts(1, 'x'));
          await taken.count(1).finally(() => letGo(undefined));
        });
      });
    },
  },
  {
    name: 'hands out nothing more once stopped, and lets the record in hand end first',
    run: async (bench) => {
      const topic = await bench.topic(1);
      await bench.broker.produce(topic, texts(0, 'a', 'b', 'c'));
      const tried: string[] = [];
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      let ended = false;
      const each = async ({ offset }: { offset: string }): Promise<void> => {
        tried.push(offset);
        await held;
        ended = true;
      };
      const group = bench.group();
      const begun = await bench.broker.read({
        topics: [topic],
        group,
        start: (_t, _p, low) => Promise.resolve(low),
        each,
      });
      await until(bench, 'a record is in hand', () => tried.length === 1);
      const stopped = begun.stop().then(() => ended);
      setTimeout(letGo, 50);
      assert.equal(await stopped, true);
      await bench.broker.produce(topic, texts(0, 'd'));
      const after = new Taken(bench);
      await reading(bench, { topics: [topic], group, each: after.each }, async () => after.count(4));
      assert.deepEqual(tried, ['0']);
    },
  },
  {
    name: 'is healthy at the end of every partition, and not while one stands still',
    run: async (bench) => {
      const topic = await bench.topic(2);
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      const each = (): Promise<void> => held;
      await reading(bench, { topics: [topic], each }, async (begun) => {
        await until(bench, 'healthy at the end', () => begun.healthy());
        await bench.broker.produce(topic, texts(0, 'a'));
        await until(bench, 'one stands still', () => {
          bench.forward(SECOND);
          return !begun.healthy();
        }).finally(letGo);
        await until(bench, 'healthy again', () => begun.healthy());
      });
    },
  },
];
