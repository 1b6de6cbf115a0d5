import { Kafka, logLevel } from 'kafkajs';
import type { Member } from '#kernel';
import { OPERATOR } from '../../apps/network/broker/broker-settings.js';
import { topicTable } from '../../apps/operator/index.js';
import { accessAs } from '../setup/network.js';

export interface RawRecord {
  readonly topic: string;
  readonly bytes: Buffer;
}

/**
 * Everything that whoever runs the broker can read of these members: keys, headers and values of all records, as they
 * lie there.
 */
export async function rawRecords(codes: readonly Member[]): Promise<readonly RawRecord[]> {
  const { brokers, ca, cert, key } = await accessAs(OPERATOR);
  const kafka = new Kafka({ brokers: [...brokers], ssl: { ca, cert, key }, logLevel: logLevel.NOTHING });
  const topics = topicTable(codes).map(({ name }) => name);
  const admin = kafka.admin();
  await admin.connect();
  const ends = await Promise.all(
    topics.map(async (topic) => ({ topic, partitions: await admin.fetchTopicOffsets(topic) })),
  );
  await admin.disconnect();
  const waiting = new Map(
    ends.flatMap(({ topic, partitions }) =>
      partitions
        .filter(({ high, low }) => high !== low)
        .map(({ partition, high }) => [placeOf(topic, partition), BigInt(high)] as const),
    ),
  );
  const records: RawRecord[] = [];
  const consumer = kafka.consumer({ groupId: `canary-${crypto.randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      reject(payload.error);
    });
    const run = consumer.run({
      autoCommit: false,
      eachMessage: ({ topic, partition, message }) => {
        const headers = Object.entries(message.headers ?? {}).flatMap(([name, value]) => [
          Buffer.from(name),
          ...[value ?? []].flat().map((one) => Buffer.from(one)),
        ]);
        records.push({
          topic,
          bytes: Buffer.concat([message.key ?? Buffer.of(), ...headers, message.value ?? Buffer.of()]),
        });
        const place = placeOf(topic, partition);
        if (BigInt(message.offset) + 1n >= (waiting.get(place) ?? 0n)) waiting.delete(place);
        if (waiting.size === 0) resolve();
        return Promise.resolve();
      },
    });
    run.catch(reject);
  });
  await consumer.disconnect();
  return records;
}

function placeOf(topic: string, partition: number): string {
  return `${topic} ${String(partition)}`;
}
