import { describe, expect, it } from '@jest/globals';
import type { Broker } from '#exchange';
import { brokenBrokers } from './broker-contract-broken.js';
import { brokerContract, type BrokerBench } from './broker-contract.js';
import { memoryBroker } from '../memory/memory-broker.js';

/** `patienceMs`: a sound broker needs little of it, a broken one all of it. */
function bench(patienceMs: number, breaking: (broker: Broker) => Partial<Broker> = () => ({})): BrokerBench {
  let ms = 0;
  let made = 0;
  const memory = memoryBroker({ now: () => 0, elapsed: () => ms });
  return {
    broker: { ...memory, ...breaking(memory) },
    topic: (partitions) => {
      const topic = `topic.${String((made += 1))}`;
      memory.createTopic(topic, partitions);
      return Promise.resolve(topic);
    },
    group: () => `group.${String((made += 1))}`,
    truncate: (topic, partition, low) => {
      memory.truncate(topic, partition, low);
      return Promise.resolve();
    },
    hole: async (topic, partition) => {
      await memory.produce(topic, [{ partition, value: new Uint8Array(), headers: {} }]);
      const end = (await memory.ends(topic)).find((one) => one.partition === partition);
      memory.drop(topic, partition, String(Number(end?.high) - 1));
    },
    forward: (by) => {
      ms += by;
    },
    patienceMs,
  };
}

describe('the broker in memory', () => {
  for (const { name, run } of brokerContract) it(name, () => run(bench(5_000)));

  it('never hands out a record it was told to lose', async () => {
    const memory = memoryBroker({ now: () => 0, elapsed: () => 0 });
    memory.createTopic('t', 1);
    await memory.produce(
      't',
      [0, 1, 2].map((n) => ({ partition: 0, value: Uint8Array.of(n), headers: {} })),
    );
    memory.drop('t', 0, '1');
    const offsets: string[] = [];
    const last = new Promise<void>((resolve) => {
      void memory.read({
        topics: ['t'],
        group: 'g',
        start: (_topic, _partition, low) => Promise.resolve(low),
        each: ({ offset }) => {
          offsets.push(offset);
          if (offset === '2') resolve();
          return Promise.resolve();
        },
      });
    });
    await last;
    expect(offsets).toEqual(['0', '2']);
  });

  it('refuses every call and is not healthy while it is out of reach, and goes on afterwards', async () => {
    const memory = memoryBroker({ now: () => 0, elapsed: () => 0 });
    memory.createTopic('t', 1);
    const one = [{ partition: 0, value: Uint8Array.of(1), headers: {} }];
    let taken = (): void => undefined;
    const record = new Promise<void>((resolve) => (taken = resolve));
    const reading = await memory.read({
      topics: ['t'],
      group: 'g',
      start: (_topic, _partition, low) => Promise.resolve(low),
      each: () => {
        taken();
        return Promise.resolve();
      },
    });
    memory.reachable(false);
    expect(reading.healthy()).toBe(false);
    await expect(memory.produce('t', one)).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    await expect(memory.ends('t')).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    memory.reachable(true);
    await memory.produce('t', one);
    await record;
    await reading.stop();
  });

  it('asks for the start again once a topic was made anew', async () => {
    const memory = memoryBroker({ now: () => 0, elapsed: () => 0 });
    memory.createTopic('t', 1);
    const record = (
      n: number,
    ): { partition: number; value: Uint8Array; headers: Record<string, string> } => ({
      partition: 0,
      value: Uint8Array.of(n),
      headers: {},
    });
    await memory.produce('t', [record(1), record(2)]);
    const asked: string[] = [];
    const values: number[] = [];
    let more = (): void => undefined;
    const reading = await memory.read({
      topics: ['t'],
      group: 'g',
      start: (_topic, _partition, low, high) => {
        asked.push(`${low} ${high}`);
        return Promise.resolve(low);
      },
      each: ({ value }) => {
        values.push(value[0] ?? 0);
        more();
        return Promise.resolve();
      },
    });
    const seen = (count: number): Promise<void> =>
      new Promise((resolve) => {
        more = () => {
          if (values.length >= count) resolve();
        };
        more();
      });
    await seen(2);
    memory.createTopic('t', 1);
    await memory.produce('t', [record(3)]);
    await seen(3);
    await reading.stop();
    expect(values).toEqual([1, 2, 3]);
    expect(asked).toEqual(['0 2', '0 1']);
  });
});

describe('the contract', () => {
  it('names each of its cases once', () => {
    expect(new Set(brokerContract.map(({ name }) => name)).size).toBe(brokerContract.length);
  });

  for (const { fault, caught, breaking } of brokenBrokers)
    it(`tells a broker that ${fault}`, async () => {
      const judge = brokerContract.find(({ name }) => name === caught);
      expect(judge).toBeDefined();
      await expect(judge?.run(bench(250, breaking))).rejects.toMatchObject({ code: 'ERR_ASSERTION' });
    });
});
