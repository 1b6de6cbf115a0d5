import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Kafka, logLevel, type Admin, type Producer } from 'kafkajs';
import { connectBroker, type BrokerAccess, type BrokerLogLine, type ConnectedBroker } from '#kafka';
import { systemClock } from '#kernel';
import { type BrokerBench, brokerContract } from '#contracts';
import { accessAs } from '../setup/network.js';

// The broker operator may do everything, so the suite can make topics of any name and take records away.
const OPERATOR = 'broker-operator';
const PATIENCE_MS = 5 * 60_000;

const topics: string[] = [];
let access: BrokerAccess;
let admin: Admin;
let writer: Producer;
let broker: ConnectedBroker;
let ahead = 0;
let lines: BrokerLogLine[] = [];

beforeAll(async () => {
  access = await accessAs(OPERATOR);
  const { brokers, ca, cert, key } = access;
  const kafka = new Kafka({ brokers: [...brokers], ssl: { ca, cert, key }, logLevel: logLevel.NOTHING });
  admin = kafka.admin();
  await admin.connect();
  writer = kafka.producer({
    transactionalId: randomBytes(6).toString('hex'),
    idempotent: true,
    maxInFlightRequests: 1,
  });
  await writer.connect();
  broker = await connectBroker({
    ...access,
    clientId: 'contract',
    clock: { now: () => Date.now(), elapsed: () => performance.now() + ahead },
    log: (line) => lines.push(line),
  });
});

afterEach(async () => {
  lines = [];
  await admin.deleteTopics({ topics: topics.splice(0) });
});

afterAll(async () => {
  await broker.close();
  await writer.disconnect();
  await admin.disconnect();
});

function bench(): BrokerBench {
  return {
    broker,
    topic: async (partitions) => {
      const topic = `contract.${randomBytes(6).toString('hex')}`;
      // kafkajs's own waiting fails where the broker has not heard of the topic yet.
      await admin.createTopics({ waitForLeaders: false, topics: [{ topic, numPartitions: partitions }] });
      topics.push(topic);
      while (!(await admin.fetchTopicOffsets(topic).catch(() => false))) await delay(20);
      return topic;
    },
    group: () => `contract.${randomBytes(6).toString('hex')}`,
    truncate: async (topic, partition, low) => {
      // kafkajs looks for the partition's leader in what it happens to know of the topic; asking for its ends makes it
      // known.
      await admin.fetchTopicOffsets(topic);
      await admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: low }] });
    },
    // What a transaction that was given up leaves behind: readers get neither its record nor its end.
    hole: async (topic, partition) => {
      const transaction = await writer.transaction();
      await transaction.send({ topic, messages: [{ partition, value: 'given up' }] });
      await transaction.abort();
    },
    forward: (ms) => {
      ahead += ms;
    },
    patienceMs: PATIENCE_MS,
  };
}

describe('the broker over Kafka', () => {
  for (const { name, run } of brokerContract) it(name, () => run(bench()));

  it('fails with E-UNAVAILABLE where nobody answers', async () => {
    const nobody = {
      ...access,
      brokers: ['127.0.0.1:1'],
      clientId: 'nobody',
      clock: systemClock,
    };
    await expect(connectBroker(nobody)).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
  });

  it('tells of trouble in a log that holds nothing of a record', async () => {
    const canary = randomBytes(24).toString('hex');
    const value = Buffer.from(canary.repeat(40_000));
    const topic = await bench().topic(1);
    await expect(broker.produce(topic, [{ partition: 0, value, headers: { canary } }])).rejects.toMatchObject(
      { code: 'E-UNAVAILABLE' },
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain(canary);
  });
});
