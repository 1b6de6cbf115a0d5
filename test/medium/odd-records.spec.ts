import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Kafka, logLevel, type Admin } from 'kafkajs';
import { connectBroker, type BrokerAccess, type ConnectedBroker } from '#kafka';
import { systemClock, utf8 } from '#kernel';
import type { RawRecord } from '#testing';
import { accessAs } from '../setup/network.js';
import { produceRaw } from '../setup/raw-producer.js';
import { until } from '../setup/until.js';

// The broker operator may do everything, so the suite can make topics of any name.
const OPERATOR = 'broker-operator';

let access: BrokerAccess;
let admin: Admin;
let broker: ConnectedBroker;

beforeAll(async () => {
  access = await accessAs(OPERATOR);
  const { brokers, ca, cert, key } = access;
  admin = new Kafka({ brokers: [...brokers], ssl: { ca, cert, key }, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  broker = await connectBroker({ ...access, clientId: 'odd', clock: systemClock });
});

afterAll(async () => {
  await broker.close();
  await admin.disconnect();
});

const value = utf8('odd');
const of = (name: number | string): readonly [string, Uint8Array] => [String(name), utf8('1')];

const odd: readonly { told: string; records: readonly RawRecord[] }[] = [
  { told: 'a header without a value', records: [{ value, headers: [['v', null]] }] },
  {
    told: 'headers that every object has',
    records: [{ value, headers: [of('__proto__'), of('constructor'), ['__proto__', null]] }],
  },
  {
    told: '200,000 headers',
    records: [{ value, headers: Array.from({ length: 200_000 }, (_, n) => of(n.toString(36))) }],
  },
  {
    told: 'a place beyond the end of the log',
    records: [{ value }, { value, delta: 2_000_000_000 }, { value }],
  },
  { told: 'a place a little ahead', records: [{ value }, { value, delta: 7 }, { value, delta: 1 }] },
  { told: 'a place before its own batch', records: [{ value }, { value, delta: -5 }, { value }] },
  { told: 'a first place that is not the first', records: [{ value, delta: 3 }] },
  { told: 'more in one batch than are taken at once', records: Array<RawRecord>(25_000).fill({ value }) },
];

describe('a record that a member’s own program wrote, and the broker took', () => {
  it.each(odd)('with $told: it and what follows are read, each once', async ({ records }) => {
    const topic = `odd.${randomBytes(6).toString('hex')}`;
    await admin.createTopics({ waitForLeaders: false, topics: [{ topic, numPartitions: 1 }] });
    while (!(await admin.fetchTopicOffsets(topic).catch(() => false))) await delay(20);
    expect(await produceRaw(access, topic, records)).toBe(0);
    await broker.produce(topic, [{ partition: 0, value: utf8('after'), headers: {} }]);

    const taken: string[] = [];
    let starts = 0;
    const reading = await broker.read({
      group: topic,
      topics: [topic],
      start: (_topic, _partition, low) => {
        starts += 1;
        return Promise.resolve(low);
      },
      each: (record) => {
        taken.push(`${record.offset} ${Buffer.from(record.value).toString()}`);
        return Promise.resolve();
      },
    });
    await until('the record behind it', () => Promise.resolve(taken.some((one) => one.endsWith('after'))));
    await reading.stop();
    expect(taken).toEqual([...records.map((_, n) => `${n} odd`), `${records.length} after`]);
    expect(starts).toBe(1);
  });
});
